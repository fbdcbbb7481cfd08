import { instead, type Mutation, switchedOff, without } from '../mutation';

const reserve = 'subgraphs/coverage/src/application/reserve-quota.ts';
const apply = 'subgraphs/coverage/src/application/apply-outbox-message.ts';
const record = 'subgraphs/coverage/src/application/activation-record.ts';
const ledger = 'subgraphs/coverage/src/domain/ledger.ts';
const contract = 'subgraphs/coverage/src/domain/contract.ts';
const device = 'subgraphs/coverage/src/domain/device.ts';
const shapes = 'subgraphs/coverage/src/graphql/shapes.ts';
const contractReads = 'subgraphs/coverage/src/adapters/contract.reads.ts';
const fences = 'subgraphs/coverage/src/adapters/fences.ts';
const guards = 'subgraphs/coverage/src/adapters/migrations/1763800000000-guard-cover.ts';
const opening = 'subgraphs/claims/src/domain/opening-rules.ts';
const remedies = 'subgraphs/claims/src/domain/remedies.ts';

/** What a contract still gives, and what a replacement inherits of it. */
export const quotaMutations: readonly Mutation[] = [
  switchedOff('R-QTA-02', without(reserve, '  flyawayIsLeft,\n')),
  switchedOff(
    'R-QTA-02',
    instead(record, 'if (flyawayCount < 1) return [pool];', 'return [pool];'),
  ),
  switchedOff(
    'R-QTA-02',
    without(guards, " OR (NEW.incident_type = 'FLYAWAY' AND flyaways_left < NEW.count)"),
  ),
  switchedOff(
    'R-QTA-06',
    instead(ledger, 'remaining: granted - committed - reserved', 'remaining: granted'),
  ),
  switchedOff('R-QTA-06', without(reserve, '  lineIsOffered,\n')),
  switchedOff('R-QTA-06', instead(guards, 'uses_left < NEW.count OR', 'false OR')),
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
  switchedOff('R-QTA-11', instead(shapes, "? 'EXHAUSTED' : status", '? status : status')),
  switchedOff(
    'R-TRM-01',
    instead(
      contract,
      "status === 'ACTIVE' && now.getTime() >= period.endsAt.getTime() ? 'EXPIRED' : status",
      'status',
    ),
  ),
  switchedOff(
    'R-TRM-01',
    instead(
      contractReads,
      "contract.ends_at <= :now THEN 'EXPIRED'",
      "contract.ends_at <= :now THEN 'ACTIVE'",
    ),
  ),
  switchedOff('R-TRM-02', without(reserve, '  useIsLeft,\n')),
  switchedOff('R-TRM-02', instead(shapes, "? 'EXHAUSTED' : status", '? status : status')),
  switchedOff(
    'R-TRM-02',
    instead(remedies, '[useRemains, feeIsKnown, partsCameAlong]', '[feeIsKnown, partsCameAlong]'),
  ),
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
  switchedOff('R-SN-04', without(apply, 'taken.length > 0 || ')),
];
