import { instead, type Mutation, switchedOff, without } from '../mutation';

const bundles = 'subgraphs/coverage/src/domain/bundle-rules.ts';
const contract = 'subgraphs/coverage/src/domain/contract.ts';
const cover = 'subgraphs/coverage/src/domain/cover.ts';
const steps = 'subgraphs/coverage/src/domain/contract-clock.ts';
const enrollment = 'subgraphs/coverage/src/application/enrollment.ts';
const origin = 'subgraphs/coverage/src/application/plan-origin.ts';
const shipment = 'subgraphs/coverage/src/application/report-bundle-shipment.ts';
const termsDesk = 'subgraphs/coverage/src/adapters/terms-desk.ts';
const mapping = 'subgraphs/coverage/src/adapters/mapping.ts';
const byClock = 'subgraphs/coverage/src/adapters/status-by-clock.ts';
const clauses = 'subgraphs/catalog/data/clauses.csv';

/** How plans without a code come to their units, and what contracts do by time alone. */
export const bundleMutations: readonly Mutation[] = [
  switchedOff('R-PLN-03', instead(bundles, 'addHours(shippedAt, hours)', 'shippedAt')),
  switchedOff('C-26', instead(bundles, 'addHours(shippedAt, hours)', 'shippedAt')),
  switchedOff('C-26', instead(contract, 'hasCome(period.startsAt, now)', 'true')),
  switchedOff(
    'R-PLN-02',
    instead(
      mapping,
      'startsAt && endsAt ? { startsAt, endsAt } : null',
      'startsAt && endsAt ? { startsAt: row.createdAt, endsAt } : null',
    ),
  ),
  switchedOff('R-PLN-03', without(bundles, '  hasLeft,\n')),
  switchedOff(
    'R-PLN-03',
    instead(
      contract,
      "status === 'SCHEDULED' && hasCome(period.startsAt, now) ? 'ACTIVE' : status",
      'status',
    ),
  ),
  switchedOff('R-PLN-03', instead(byClock, 'AND contract.starts_at <= :now)', 'AND FALSE)')),
  switchedOff('R-PLN-03', without(termsDesk, " || content.kind !== 'ACTIVATE_PLAN'")),
  switchedOff('R-PLN-03', instead(shipment, "contract.status !== 'PENDING_SHIPMENT'", 'false')),
  switchedOff('R-PLN-03', { file: clauses, rows: [',R-PLN-03,'], find: ': 48,', replace: ': 47,' }),
  switchedOff('R-ACT-01', without(bundles, ' planIsOnSale,')),
  switchedOff('R-RGN-02', without(bundles, ' partnerSellsThere,')),
  switchedOff('A-04', instead(bundles, ' && isOf(shop, regions)', '')),
  switchedOff('R-ACT-01', without(bundles, '  wasOrdered,\n')),
  switchedOff('R-ACT-07', without(bundles, '  unitIsNew,\n')),
  switchedOff('R-ORR-06', without(bundles, '  unitIsUsable,\n')),
  switchedOff(
    'R-PRG-06',
    instead(bundles, 'partnerSellsThere, termsAreAccepted]', 'partnerSellsThere]'),
  ),
  switchedOff('R-SN-01', without(bundles, '  requiredSerialsAreGiven,\n')),
  switchedOff('R-PRG-05', without(bundles, '  planIsForProduct,\n')),
  switchedOff('R-OPP-01', without(bundles, '  lineageIsFree,\n')),
  switchedOff('R-FLY-04', without(bundles, '  unitIsUsable,\n')),
  switchedOff('R-ACT-02', instead(origin, 'code || plan?.isOnSale ? plan : undefined', 'plan')),
  switchedOff('R-ACT-04', instead(origin, "channel === 'CODE'", "channel !== 'STORE_SEPARATE'")),
  switchedOff(
    'R-ACT-09',
    without(enrollment, '  (code.contractId === null || code.contractId === givenUp?.id) &&\n'),
  ),
  switchedOff('R-ACT-11', without(origin, '  if (earlier) return undefined;\n')),
  switchedOff('A-14', instead(cover, 'new Date(endsAt.getTime() - 1)', 'endsAt')),
  switchedOff('R-RNW-01', instead(cover, '!renewal?.isOffered ||', '!renewal ||')),
  switchedOff('R-RNW-02', instead(cover, '!renewal?.isOffered ||', '!renewal ||')),
  switchedOff('R-RNW-03', instead(steps, "from: ['EXPIRED'],", 'from: [],')),
  switchedOff(
    'R-TRM-01',
    instead(steps, "from: ['ACTIVE', 'TERMINATION_REQUESTED'],", 'from: [],'),
  ),
];
