import { instead, type Mutation, switchedOff, without } from '../mutation';

const reserve = 'subgraphs/coverage/src/domain/reserve-rules.ts';
const apply = 'subgraphs/coverage/src/application/apply-outbox-message.ts';
const record = 'subgraphs/coverage/src/application/activation-record.ts';
const ledger = 'subgraphs/coverage/src/domain/ledger.ts';
const contract = 'subgraphs/coverage/src/domain/contract.ts';
const device = 'subgraphs/coverage/src/domain/device.ts';
const contractFields = 'subgraphs/coverage/src/graphql/contracts.resolver.ts';
const shapes = 'subgraphs/coverage/src/graphql/shapes.ts';
const byClock = 'subgraphs/coverage/src/adapters/status-by-clock.ts';
const fences = 'subgraphs/coverage/src/adapters/fences.ts';
const guards = 'subgraphs/coverage/src/adapters/migrations/1763800000000-guard-cover.ts';
const ledgerGuards = 'subgraphs/coverage/src/adapters/migrations/1764750000000-ledger-whole.ts';
const expiry = 'subgraphs/coverage/src/domain/quota-expiry.ts';
const adjustment = 'subgraphs/coverage/src/domain/quota-adjustment.ts';
const termsDesk = 'subgraphs/coverage/src/adapters/terms-desk.ts';
const opening = 'subgraphs/claims/src/domain/opening-rules.ts';
const remedies = 'subgraphs/claims/src/domain/remedies.ts';

/** What a contract still gives, and what a replacement inherits of it. */
export const quotaMutations: readonly Mutation[] = [
  switchedOff('R-QTA-02', without(reserve, '  flyawayIsLeft,\n')),
  switchedOff('R-FLY-09', without(reserve, '  flyawayIsLeft,\n')),
  switchedOff('R-QTA-02', instead(record, '(flyawayCount < 1 ?', '(flyawayCount < 99 ?')),
  switchedOff(
    'R-QTA-02',
    instead(
      ledgerGuards,
      'WHEN part.is_limit THEN is_flyaway ELSE',
      'WHEN part.is_limit THEN false ELSE',
    ),
  ),
  switchedOff(
    'R-QTA-02',
    instead(
      adjustment,
      "(incidentType === 'FLYAWAY' && isUnder",
      "(incidentType === 'DAMAGE' && isUnder",
    ),
  ),
  switchedOff(
    'R-QTA-06',
    instead(ledger, 'granted - committed - reserved - expired', 'granted - committed - expired'),
  ),
  switchedOff('R-QTA-06', instead(adjustment, 'isUnder(uses, count ?? 0) ||', 'false ||')),
  switchedOff('R-QTA-06', without(reserve, '  lineIsOffered,\n')),
  switchedOff(
    'R-QTA-06',
    instead(
      ledgerGuards,
      'quota_change(NEW.kind, amount) < 0',
      'quota_change(NEW.kind, amount) < -99',
    ),
  ),
  switchedOff(
    'R-QTA-08',
    instead(contractFields, 'balancesOf(asOf(entries, at))', 'balancesOf(entries)'),
  ),
  switchedOff('R-QTA-09', without(reserve, ', discountIsLeft(facts)')),
  switchedOff(
    'R-QTA-09',
    instead(reserve, 'asked.minor < left ? asked.minor : left', 'asked.minor'),
  ),
  switchedOff('R-QTA-09', instead(record, '(moneyCap ? [', '(moneyCap?.minor === -1n ? [')),
  switchedOff(
    'R-QTA-09',
    without(shapes, ' ||\n  (money !== undefined && money.committed.minor >= money.granted.minor)'),
  ),
  switchedOff('R-QTA-09', without(termsDesk, ', ...cap')),
  switchedOff(
    'R-QTA-07',
    instead(
      device,
      'originalUnit(id, old.productCode, old.firstStartedAt)',
      'originalUnit(id, old.productCode, null)',
    ),
  ),
  switchedOff(
    'R-QTA-07',
    instead(
      device,
      'firstStartedAt: old.firstStartedAt ?? unit.firstStartedAt',
      'firstStartedAt: unit.firstStartedAt',
    ),
  ),
  switchedOff('R-QTA-07', instead(fences, 'event.at ${withItsTie} OR event.at', 'event.at')),
  switchedOff(
    'R-QTA-11',
    instead(expiry, 'isOver(contract, now) ?', 'isOver(contract, new Date(0)) ?'),
  ),
  switchedOff('R-QTA-11', instead(shapes, "? 'EXHAUSTED' : status", '? status : status')),
  switchedOff(
    'R-TRM-01',
    instead(contract, "if (hasCome(period.endsAt, now)) return 'EXPIRED';", ''),
  ),
  switchedOff('R-TRM-01', instead(byClock, 'AND contract.ends_at <= :now)', 'AND FALSE)')),
  switchedOff('A-16', instead(ledger, 'remaining + expired;', 'remaining;')),
  switchedOff('R-TRM-02', without(reserve, '  useIsLeft,\n')),
  switchedOff('R-TRM-02', instead(shapes, "? 'EXHAUSTED' : status", '? status : status')),
  switchedOff(
    'R-TRM-02',
    instead(
      remedies,
      '[useRemains, flyawayRemains, feeIsKnown, partsCameAlong]',
      '[flyawayRemains, feeIsKnown, partsCameAlong]',
    ),
  ),
  switchedOff('R-TRM-03', without(reserve, '  contractHasNotEndedEarly,\n')),
  switchedOff('R-TRM-03', without(opening, '  contractIsInForce,\n')),
  switchedOff(
    'R-TRM-03',
    instead(guards, "        AND other.status NOT IN ('TERMINATED', 'RETURNED')\n", ''),
  ),
  switchedOff('R-FLY-10', without(reserve, '  flyawayIsIncluded,\n')),
  switchedOff(
    'R-SN-04',
    instead(
      apply,
      "deviceId: device.id,\n      status: 'ACTIVE'",
      "deviceId: old.id,\n      status: 'ACTIVE'",
    ),
  ),
  switchedOff(
    'R-SN-04',
    instead(apply, 'if (taken.length > 0) return', 'if (taken.length < 0) return'),
  ),
];
