import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Device } from '../domain/device';
import { lockAfter, type LockStatus } from '../domain/device-lock';
import type { CoverageStores } from '../domain/ports';
import type {
  ApplyOutboxMessageCommand,
  ApplyOutboxMessageRefusalCode,
  UnitAction,
} from './outbox-message';
import { untieController } from './controller-bindings';
import { type CoverageWork, happened } from './coverage-work';
import { namesUnit, withNewPart } from './replace-component-serial';

type UnitOutcome = Outcome<Device, ApplyOutboxMessageRefusalCode>;

interface UnitMessage {
  readonly message: ApplyOutboxMessageCommand;
  readonly principal: Principal;
}

const noUnit = (): UnitOutcome => refused(refusal('DEVICE_NOT_FOUND', ['deviceId'], []));

/** The unit that the message names, locked; undefined unless it is of the contract's lineage. */
const namedUnit = async (
  { units, contracts }: CoverageStores,
  work: CoverageWork,
  { deviceId, contractId }: ApplyOutboxMessageCommand,
): Promise<Device | undefined> => {
  if (!deviceId) return undefined;
  const device = await units.lockInHand(deviceId, { sees: 'all' }, work.clock.now());
  const contract = device && (await contracts.find(contractId));
  return device && device.rootId === contract?.lineageRootId ? device : undefined;
};

type ApplyToUnit = (
  stores: CoverageStores,
  work: CoverageWork,
  sent: UnitMessage,
) => Promise<UnitOutcome>;

/** Locks, unlocks or passes on the lost unit, as far as its lock's status allows (R-FLY-04, R-FLY-05, R-FLY-06). */
const lockChange =
  (to: LockStatus, action: string): ApplyToUnit =>
  async (stores, work, { message, principal }) => {
    const device = await namedUnit(stores, work, message);
    if (!device) return noUnit();
    const { claimId, occurredAt: at } = message;
    const lock = lockAfter(device.lock, { to, claimId, at });
    const basis = ruleOnly(...message.ruleIds);
    if (!lock) return refused(refusal('NOT_POSSIBLE', ['action'], basis));
    const change = { action, from: device.lock.status, to, basis };
    await stores.history.record([happened(work, principal, { ...change, subjectId: device.id })]);
    return made(await stores.devices.save({ ...device, lock }));
  };

/** Unties the controller of a unit that arrived tied; one that was untied meanwhile is what was wanted (R-BND-03). */
const untieArrived: ApplyToUnit = async (stores, work, { message, principal }) => {
  const device = await namedUnit(stores, work, message);
  return device ? made(await untieController(stores, work, { device, principal })) : noUnit();
};

/** Every action on a unit alone, and what it does. */
export const unitActions = {
  LOCK_DEVICE: lockChange('LOCKED', 'lockDevice'),
  UNLOCK_DEVICE: lockChange('UNLOCKED', 'unlockDevice'),
  TRANSFER_TITLE: lockChange('OWNERSHIP_TRANSFERRED', 'transferTitle'),
  RECORD_RECOVERY: lockChange('RECOVERED_RETURNED', 'recordRecovery'),
  UNBIND_CONTROLLER: untieArrived,
} as const satisfies Record<UnitAction, ApplyToUnit>;

export const isUnitAction = (action: string): action is UnitAction =>
  Object.hasOwn(unitActions, action);

/** The unit that the contract covers, locked. */
const coveredUnit = async (
  { units, contracts }: CoverageStores,
  work: CoverageWork,
  contractId: string,
): Promise<Device | undefined> => {
  const binding = await contracts.activeBindingOf(contractId);
  return binding && units.lockInHand(binding.deviceId, { sees: 'all' }, work.clock.now());
};

/** The unit that the contract covers, with one part of it replaced: it stays the same unit (R-SN-03, R-SN-05). */
export const replacePart: ApplyToUnit = async (stores, work, { message, principal }) => {
  const device = await coveredUnit(stores, work, message.contractId);
  if (!device) return noUnit();
  const [serial, ...more] = message.newSerials ?? [];
  const basis = ruleOnly(...message.ruleIds);
  if (!serial || more.length > 0 || serial.component !== message.component)
    return refused(refusal('NOT_POSSIBLE', ['newSerials'], basis));
  if (await namesUnit(stores, device, serial.component))
    return refused(refusal('NOT_POSSIBLE', ['component'], basis));
  const part = { device, serial, action: 'supersedeSerial', basis };
  const next = await withNewPart(stores, work, part, principal);
  return next ? made(next) : refused(refusal('SERIAL_TAKEN', ['newSerials'], ruleOnly('R-SN-04')));
};
