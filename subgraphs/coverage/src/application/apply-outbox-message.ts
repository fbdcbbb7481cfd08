import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { conflict } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import {
  atOdds,
  type Device,
  type DeviceSerial,
  joiningLineage,
  replacementUnit,
  type Serial,
  serialsOn,
} from '../domain/device';
import { openReserve, type QuotaEntryKind } from '../domain/ledger';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

export interface ApplyOutboxMessageCommand {
  readonly messageId: string;
  readonly claimId: string;
  readonly sequence: number;
  readonly action: OutboxAction;
  readonly contractId: string;
  readonly deviceId?: string | null;
  readonly line?: ServiceLine | null;
  readonly newSerials?: readonly Serial[] | null;
  readonly occurredAt: Date;
  readonly ruleIds: readonly string[];
}

export type OutboxAction = 'COMMIT_QUOTA' | 'RELEASE_QUOTA' | 'SUPERSEDE_SERIAL';

export type ApplyOutboxMessageRefusalCode =
  'OUT_OF_ORDER' | 'NO_RESERVATION' | 'DEVICE_NOT_FOUND' | 'SERIAL_TAKEN' | 'NOT_POSSIBLE';

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
    switch (message.action) {
      case 'COMMIT_QUOTA':
        return this.settle(stores, message, { kind: 'COMMIT', principal });
      case 'RELEASE_QUOTA':
        return this.settle(stores, message, { kind: 'RELEASE', principal });
      case 'SUPERSEDE_SERIAL':
        return this.supersede(stores, message, principal);
    }
  }

  private async settle(
    stores: CoverageStores,
    { messageId, contractId, claimId, line, ruleIds }: ApplyOutboxMessageCommand,
    { kind, principal }: { readonly kind: QuotaEntryKind; readonly principal: Principal },
  ): Promise<ApplyOutcome> {
    const reserve = line
      ? openReserve(await stores.ledger.of(contractId), claimId, line)
      : undefined;
    if (!reserve) return refused(refusal('NO_RESERVATION', ['claimId'], []));
    const basis = ruleOnly(...ruleIds);
    await stores.ledger.append([
      {
        ...reserve,
        id: this.work.newId('qle'),
        kind,
        settlesId: reserve.id,
        at: this.work.clock.now(),
        actor: actorOf(principal),
        basis,
      },
    ]);
    return made({ id: messageId, isNew: true, device: undefined });
  }

  /** The replacement takes the place of the unit on the contract and inherits all of it (R-QTA-07, R-SN-04). */
  private async supersede(
    stores: CoverageStores,
    { messageId, contractId, newSerials, ruleIds }: ApplyOutboxMessageCommand,
    principal: Principal,
  ): Promise<ApplyOutcome> {
    const binding = await stores.contracts.activeBindingOf(contractId);
    const old = binding && (await stores.devices.find(binding.deviceId));
    if (!binding || !old) return refused(refusal('DEVICE_NOT_FOUND', ['deviceId'], []));
    const device = await this.addReplacement(stores, old, newSerials ?? []);
    if (!device) return refused(refusal('SERIAL_TAKEN', ['newSerials'], ruleOnly('R-SN-04')));
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
  ): Promise<Device | undefined> {
    if (serials.length === 0) return undefined;
    const fresh = replacementUnit(this.work.newId('dev'), old);
    const now = this.work.clock.now();
    const unit = await stores.devices.lockOrAdd(fresh, serialsOn(fresh, serials, now));
    if (unit === atOdds) return undefined;
    const isNew = unit.id === fresh.id;
    const device = isNew ? unit : await adopted(stores, old, unit, serialsOn(unit, serials, now));
    if (device) await stores.devices.save({ ...old, supersededById: device.id });
    return device;
  }
}

/** A unit that was only reported as started joins the lineage; undefined when it is another model or somebody else's. */
const adopted = async (
  { devices }: CoverageStores,
  old: Device,
  unit: Device,
  serials: readonly DeviceSerial[],
): Promise<Device | undefined> => {
  const taken = await devices.takenSerials(serials.map(({ value }) => value));
  if (taken.length > 0 || unit.productCode !== old.productCode) return undefined;
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
