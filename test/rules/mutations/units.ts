import { instead, type Mutation, switchedOff, without } from '../mutation';

const rules = 'subgraphs/coverage/src/domain/activation-rules.ts';
const lock = 'subgraphs/coverage/src/domain/device-lock.ts';
const units = 'subgraphs/coverage/src/domain/unit-rules.ts';
const ties = 'subgraphs/coverage/src/domain/unit-ties.ts';
const device = 'subgraphs/coverage/src/domain/device.ts';
const messages = 'subgraphs/coverage/src/application/unit-messages.ts';
const bindings = 'subgraphs/coverage/src/application/controller-bindings.ts';
const purchase = 'subgraphs/coverage/src/application/record-purchase.ts';
const part = 'subgraphs/coverage/src/application/replace-component-serial.ts';
const apply = 'subgraphs/coverage/src/application/apply-outbox-message.ts';
const reads = 'subgraphs/coverage/src/adapters/unit.reads.ts';

/** What units are tied to, who may change that, and what becomes of a unit that flew away. */
export const unitMutations: readonly Mutation[] = [
  switchedOff('R-FLY-04', without(rules, '  unitIsUsable,\n')),
  switchedOff('R-FLY-06', without(rules, '  unitIsUsable,\n')),
  switchedOff(
    'R-FLY-04',
    instead(lock, "status !== 'UNLOCKED'", "status === 'RECOVERED_RETURNED'"),
  ),
  switchedOff('R-FLY-06', instead(lock, "status !== 'UNLOCKED'", "status === 'LOCKED'")),
  switchedOff('R-FLY-04', instead(units, 'isLocked(lock) ? [', 'false ? [')),
  switchedOff('R-FLY-05', instead(lock, "LOCKED: ['UNLOCKED', ", 'LOCKED: [')),
  switchedOff('R-FLY-05', instead(lock, 'lock.claimId === claimId', 'true')),
  switchedOff(
    'R-FLY-06',
    instead(
      lock,
      "OWNERSHIP_TRANSFERRED: ['RECOVERED_RETURNED']",
      "OWNERSHIP_TRANSFERRED: ['RECOVERED_RETURNED', 'UNLOCKED']",
    ),
  ),
  switchedOff('R-FLY-04', instead(messages, "lockChange('LOCKED', ", "lockChange('UNLOCKED', ")),
  switchedOff('R-RGN-02', without(rules, '  regionIsSame,\n')),
  switchedOff('A-04', instead(rules, '!purchaseRegionCodes || ', '')),
  switchedOff('R-RGN-02', instead(ties, 'one.some((code) =>', 'one.every((code) =>')),
  switchedOff('R-RGN-06', instead(purchase, 'proofId ? !isProof', 'proofId ? false && !isProof')),
  switchedOff('R-RGN-06', without(purchase, '  isThere(evidence) &&\n')),
  switchedOff('R-BND-01', instead(units, '...(current ? [refusal(', '...(false ? [refusal(')),
  switchedOff('R-BND-01', instead(units, "...(kind === 'AIRCRAFT'", '...(true')),
  switchedOff('R-BND-03', without(messages, '  UNBIND_CONTROLLER: untieArrived,\n')),
  switchedOff(
    'R-BND-03',
    without(
      bindings,
      'await stores.units.endController(current.id, work.clock.now(), actorOf(principal));',
    ),
  ),
  switchedOff('R-BND-02', instead(reads, '.${until} > :at)`', '.${until} >= :at)`')),
  switchedOff('A-07', instead(reads, '.${from} <= :at', '.${from} < :at')),
  switchedOff(
    'R-SN-03',
    instead(units, '!isAtCenter || approvedCenters.includes(centerKind)', 'true'),
  ),
  switchedOff(
    'R-SN-03',
    instead(part, 'of await stores.units.activeBindingsOf(device.id, now)', 'of []'),
  ),
  switchedOff(
    'R-SN-03',
    instead(messages, 'await namesUnit(stores, device, serial.component)', 'false'),
  ),
  switchedOff(
    'R-SN-05',
    instead(units, '.includes(partProductCode)', '.includes(device.productCode)'),
  ),
  switchedOff(
    'R-SN-05',
    without(apply, '  if (unit.productCode !== old.productCode) return anotherModel;\n'),
  ),
  switchedOff('R-QTA-07', without(device, '  warrantyEndsAt: old.warrantyEndsAt,\n')),
];
