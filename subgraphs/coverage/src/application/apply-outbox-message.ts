import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { conflict } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  atOdds,
  type Device,
  type DeviceSerial,
  joiningLineage,
  replacementUnit,
  type Serial,
  serialsOn,
} from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { revokeBonus } from './grant-bonuses';
import { moveOtherBindings } from './move-bindings';
import type { ApplyOutboxMessageCommand, ApplyOutboxMessageRefusalCode } from './outbox-message';
import { type Settlement, settleQuota } from './settle-quota';
import { isUnitAction, replacePart, unitActions } from './unit-messages';

export interface Applied {
  readonly id: string;
  /** False when the message had been applied before. */
  readonly isNew: boolean;
  readonly device: Device | undefined;
}

type ApplyOutcome = Outcome<Applied, ApplyOutboxMessageRefusalCode>;

/** Applies what another part did, exactly once and in the order in which it happened. */
export class ApplyOutboxMessage {
  constructor(private readonly work: CoverageWork) {}

  async execute(message: ApplyOutboxMessageCommand, principal: Principal): Promise<ApplyOutcome> {
    return this.work.transact(async (stores) => {
      const contract = await stores.contracts.lock(message.contractId);
      const before = await stores.inbox.appliedBefore(message.messageId, message);
      if (before) return made(await appliedAgain(stores, message, before));
      if (!contract) return refused(refusal('NOT_POSSIBLE', ['contractId'], []));
      const last = await stores.inbox.lastSequenceOf(message.claimId);
      if (message.sequence !== last + 1) return refused(refusal('OUT_OF_ORDER', ['sequence'], []));
      const outcome = await this.apply(stores, message, principal);
      if (outcome.refusals.length > 0) return outcome;
      const { messageId, claimId, sequence, action } = message;
      const appliedAt = this.work.clock.now();
      await stores.inbox.add({ messageId, claimId, sequence, action, appliedAt }, message);
      return outcome;
    });
  }

  private apply(
    stores: CoverageStores,
    message: ApplyOutboxMessageCommand,
    principal: Principal,
  ): Promise<ApplyOutcome> {
    const { action } = message;
    if (isUnitAction(action)) {
      const outcome = unitActions[action](stores, this.work, { message, principal });
      return appliedTo(message, outcome);
    }
    switch (action) {
      case 'COMMIT_QUOTA':
        return this.settle(stores, message, { kind: 'COMMIT', principal });
      case 'RELEASE_QUOTA':
        return this.settle(stores, message, { kind: 'RELEASE', principal });
      case 'SUPERSEDE_SERIAL':
        return message.component
          ? appliedTo(message, replacePart(stores, this.work, { message, principal }))
          : this.supersede(stores, message, principal);
    }
  }

  private async settle(
    stores: CoverageStores,
    message: ApplyOutboxMessageCommand,
    { kind, principal }: { readonly kind: Settlement['kind']; readonly principal: Principal },
  ): Promise<ApplyOutcome> {
    const { messageId, contractId, claimId, line, ruleIds } = message;
    const settlement = { kind, contractId, claimId, line, ruleIds };
    if (!(await settleQuota(this.work, stores, settlement, principal)))
      return refused(refusal('NO_RESERVATION', ['claimId'], []));
    const contract = kind === 'COMMIT' && (await stores.contracts.find(contractId));
    if (contract && line) await revokeBonus(this.work, stores, { contract, line, by: principal });
    return made({ id: messageId, isNew: true, device: undefined });
  }

  /** The replacement takes the place of the unit on the contract and inherits all of it (R-QTA-07, R-SN-04). */
  private async supersede(
    stores: CoverageStores,
    { messageId, contractId, newSerials, ruleIds }: ApplyOutboxMessageCommand,
    principal: Principal,
  ): Promise<ApplyOutcome> {
    const tie = await lockedTie(stores, contractId, newSerials ?? []);
    if (!tie) return refused(refusal('DEVICE_NOT_FOUND', ['deviceId'], []));
    const { binding, old } = tie;
    const device = await this.addReplacement(stores, old, newSerials ?? []);
    if (!device) return refused(refusal('SERIAL_TAKEN', ['newSerials'], ruleOnly('R-SN-04')));
    if (device === anotherModel) {
      const rules = ruleOnly('R-SN-05');
      return refused(refusal('MODEL_SWAP_NOT_ALLOWED', ['newSerials'], rules));
    }
    const at = this.work.clock.now();
    const next = {
      id: this.work.newId('bnd'),
      contractId,
      deviceId: device.id,
      status: 'ACTIVE',
      boundAt: at,
      endedAt: null,
      supersededById: null,
    } as const;
    await stores.contracts.supersede(
      { ...binding, status: 'SUPERSEDED', endedAt: at, supersededById: next.id },
      next,
    );
    await moveOtherBindings(this.work, stores, { old, device });
    const basis = ruleOnly(...ruleIds);
    await stores.history.record([
      happened(this.work, principal, { subjectId: old.id, action: 'supersedeSerial', basis }),
      happened(this.work, principal, { subjectId: device.id, action: 'supersedeSerial', basis }),
      happened(this.work, principal, { subjectId: contractId, action: 'supersedeSerial', basis }),
    ]);
    return made({ id: messageId, isNew: true, device });
  }

  /** The unit that takes the old one's place; undefined when one of its serial numbers is somebody else's already. */
  private async addReplacement(
    stores: CoverageStores,
    old: Device,
    serials: readonly Serial[],
  ): Promise<Device | typeof anotherModel | undefined> {
    if (serials.length === 0) return undefined;
    const fresh = replacementUnit(this.work.newId('dev'), old);
    const now = this.work.clock.now();
    const unit = await stores.devices.lockOrAdd(fresh, serialsOn(fresh, serials, now));
    if (unit === atOdds) return undefined;
    const isNew = unit.id === fresh.id;
    const device = isNew ? unit : await adopted(stores, old, unit, serialsOn(unit, serials, now));
    if (device && device !== anotherModel)
      await stores.devices.save({ ...old, supersededById: device.id });
    return device;
  }
}

/** The unit that a contract covers, and what ties it. */
const tieOf = async ({ contracts, devices }: CoverageStores, contractId: string) => {
  const binding = await contracts.activeBindingOf(contractId);
  const old = binding && (await devices.find(binding.deviceId));
  return binding && old && { binding, old };
};

/** The same once its lineage is locked, which another contract may have led on until then; numbers are taken before lineages. */
const lockedTie = async (
  stores: CoverageStores,
  contractId: string,
  serials: readonly Serial[],
): ReturnType<typeof tieOf> => {
  const seen = await tieOf(stores, contractId);
  if (!seen) return undefined;
  await stores.devices.reserveSerials(serials);
  await stores.devices.lockLineageOf(seen.old);
  return tieOf(stores, contractId);
};

/** What stands for a unit that is on record as another model than the one it is to replace. */
const anotherModel = 'ANOTHER_MODEL';

/** What came of an action on a unit, as what came of its message. */
const appliedTo = async (
  { messageId }: ApplyOutboxMessageCommand,
  outcome: Promise<Outcome<Device, ApplyOutboxMessageRefusalCode>>,
): Promise<ApplyOutcome> => {
  const { made: device, refusals } = await outcome;
  const refusal = refusedBy(refusals);
  return refusal ?? made({ id: messageId, isNew: true, device });
};

/** A unit that was only reported as started joins the lineage; undefined when it is somebody else's. */
const adopted = async (
  { devices }: CoverageStores,
  old: Device,
  unit: Device,
  serials: readonly DeviceSerial[],
): Promise<Device | typeof anotherModel | undefined> => {
  const taken = await devices.takenSerials(serials.map(({ value }) => value));
  if (taken.length > 0) return undefined;
  if (unit.productCode !== old.productCode) return anotherModel;
  await devices.addMissingSerials(serials);
  return devices.save(joiningLineage(unit, old));
};

/** What a message that comes again gets: the unit as it is now. The same id with another content is a conflict. */
const appliedAgain = async (
  stores: CoverageStores,
  { messageId, contractId }: ApplyOutboxMessageCommand,
  { sameContent }: { readonly sameContent: boolean },
): Promise<Applied> => {
  if (!sameContent) {
    throw conflict('A message with this id was applied and said otherwise.', 'input', 'messageId');
  }
  return { id: messageId, isNew: false, device: await currentDevice(stores, contractId) };
};

const currentDevice = async (
  stores: CoverageStores,
  contractId: string,
): Promise<Device | undefined> => {
  const binding = await stores.contracts.activeBindingOf(contractId);
  return binding && stores.devices.find(binding.deviceId);
};
