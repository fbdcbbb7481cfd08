import { instead, type Mutation, switchedOff, without } from '../mutation';

const rules = 'subgraphs/coverage/src/domain/activation-rules.ts';
const code = 'subgraphs/coverage/src/domain/activation-code.ts';
const device = 'subgraphs/coverage/src/domain/device.ts';
const enrollment = 'subgraphs/coverage/src/application/enrollment.ts';
const cover = 'subgraphs/coverage/src/domain/cover.ts';
const record = 'subgraphs/coverage/src/application/activation-record.ts';
const letter = 'subgraphs/coverage/src/application/notice-letter.ts';
const activatePlan = 'subgraphs/coverage/src/application/activate-plan.ts';
const allocateCodes = 'subgraphs/coverage/src/application/allocate-codes.ts';
const generateCodes = 'subgraphs/coverage/src/application/generate-codes.ts';
const sellCode = 'subgraphs/coverage/src/application/sell-code.ts';
const tables = 'subgraphs/coverage/src/adapters/migrations/1763700000000-create-coverage.ts';
const lineage = 'subgraphs/coverage/src/domain/lineage-rules.ts';
const guards = 'subgraphs/coverage/src/adapters/migrations/1763800000000-guard-cover.ts';
const opening = 'subgraphs/claims/src/domain/opening-rules.ts';

/** What a unit, its codes and its contracts have to be for cover to begin. */
export const activationMutations: readonly Mutation[] = [
  switchedOff('R-PRG-05', without(rules, '  planIsForProduct,\n')),
  switchedOff('R-PRG-05', instead(generateCodes, '|| plan?.isPublished', '|| true')),
  switchedOff(
    'R-FEE-11',
    instead(generateCodes, 'plan?.isPublished ? feesMissing', 'false ? feesMissing'),
  ),
  switchedOff('R-FEE-11', instead(allocateCodes, 'plan ? feesMissing', 'false ? feesMissing')),
  switchedOff('R-PRG-05', without(opening, '  serviceIsOffered,\n')),
  switchedOff('R-PRG-06', without(rules, '  termsAreAccepted,\n')),
  switchedOff('R-PRD-03', without(rules, '  serialsHaveTheirForm,\n')),
  switchedOff('R-SKU-03', without(code, "form === 'E_CODE' &&\n  ")),
  switchedOff(
    'R-RGN-01',
    instead(allocateCodes, '!regions || maySellIn(partner, regions)', 'true'),
  ),
  switchedOff(
    'R-RGN-01',
    instead(generateCodes, '...(regions.length > 0\n', '...(regions.length >= 0\n'),
  ),
  switchedOff(
    'R-RGN-07',
    instead(
      record,
      '...pinnedTermsOf(plan), regionCode, ',
      "...pinnedTermsOf(plan), regionCode: '', ",
    ),
  ),
  switchedOff('R-FEE-11', without(rules, '  feeIsKnown,\n')),
  switchedOff('R-FEE-11', instead(cover, "plan.feeScheduleId ?? ''", "''")),
  switchedOff('R-ACT-03', instead(code, "SOLD: ['REDEEMED', ", 'SOLD: [')),
  switchedOff('R-ACT-05', without(code, 'code.length === codeLength && ')),
  switchedOff('R-ACT-07', without(rules, '  windowIsOpen,\n')),
  switchedOff('R-ACT-08', without(rules, '  windowIsOpen,\n')),
  switchedOff(
    'R-ACT-09',
    instead(rules, "window.allowsVideo ? 'VIDEO_VERIFICATION' : undefined", 'undefined'),
  ),
  switchedOff('R-ACT-11', without(code, "codeMayBecome(code.status, 'REDEEMED') && ")),
  switchedOff('R-ACT-11', instead(enrollment, 'mayUseCodeOf(principal, code.partnerId)', 'true')),
  switchedOff('R-ACT-11', without(sellCode, 'found?.partnerId === partnerId && ')),
  switchedOff(
    'R-ACT-11',
    instead(tables, 'activation_code_id text UNIQUE', 'activation_code_id text'),
  ),
  switchedOff(
    'R-ACT-12',
    without(activatePlan, 'await stores.notices.add(noticeFor(work, contract));'),
  ),
  switchedOff('R-ACT-12', instead(letter, 'clauses.length > 0 ?', 'clauses.length < 0 ?')),
  switchedOff('R-ACT-11', without(activatePlan, "status: 'REDEEMED', redeemedAt, ")),
  switchedOff('R-SN-01', without(device, 'others.length > 0 || ')),
  switchedOff('R-SN-01', without(rules, '  requiredSerialsAreGiven,\n')),
  switchedOff('R-SN-02', without(rules, ' && given.size > 0')),
  switchedOff('R-SN-02', without(device, 'misnamed || ')),
  switchedOff('R-SN-02', instead(tables, 'value text NOT NULL UNIQUE', 'value text NOT NULL')),
  switchedOff('R-OPP-01', without(rules, '  lineageIsFree,\n')),
  switchedOff('R-OPP-01', instead(lineage, 'counted(ofLineage).length >= maxContracts', 'false')),
  switchedOff('R-RNW-01', instead(lineage, 'counted(ofLineage).length >= maxContracts', 'false')),
  switchedOff('R-RNW-02', instead(lineage, 'maxContracts: 1, basis', 'maxContracts: null, basis')),
  switchedOff('R-RNW-04', instead(lineage, 'used + months > maxTotalMonths', 'false')),
  switchedOff('R-ORR-06', instead(lineage, '!device?.supersededById ||', 'true ||')),
  switchedOff(
    'R-PRG-05',
    instead(enrollment, 'namedProductCode ?? plan.productCode', 'plan.productCode'),
  ),
  switchedOff(
    'R-ACT-08',
    instead(enrollment, 'device.firstStartedAt ?? firstStartedAt', 'firstStartedAt'),
  ),
  switchedOff('R-RGN-02', instead(sellCode, ' || regionCodes.includes(regionCode)', ' || true')),
  switchedOff(
    'A-04',
    instead(sellCode, '[store.regionCode, ...groups] : undefined', 'undefined : undefined'),
  ),
  switchedOff('R-OPP-01', instead(guards, 'other.starts_at < NEW.ends_at AND', 'false AND')),
  switchedOff(
    'R-OPP-02',
    instead(
      device,
      '\n  rootId: old.rootId,\n  supersedesId: old.id,\n});',
      '\n  supersedesId: old.id,\n});',
    ),
  ),
  switchedOff(
    'R-RNW-03',
    instead(guards, 'NEW.starts_at < other.ends_at', 'NEW.starts_at <= other.ends_at'),
  ),
  switchedOff('A-05', without(code, '.toUpperCase()')),
  switchedOff('A-05', without(code, ".replace(/[\\s.\\-_]/g, '')")),
  switchedOff(
    'A-05',
    instead(
      'subgraphs/coverage/src/adapters/code-secrets.ts',
      "createHmac('sha256', hashKey).update(code).digest('hex')",
      'code',
    ),
  ),
  switchedOff(
    'A-17',
    instead(code, 'redeemBy === null || now.getTime() <= redeemBy.getTime()', 'true'),
  ),
];
