import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import { localDayOf } from '@care-graph/kernel/domain/period';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { type ServiceContract, statusAt } from '../domain/contract';
import type { Device } from '../domain/device';
import { type Evidence, isThere } from '@care-graph/kernel/domain/evidence';
import type { CoverageStores } from '../domain/ports';
import { notFound } from '../domain/unit-rules';
import type { Purchase } from '../domain/unit-ties';
import { type CoverageWork, happened } from './coverage-work';
import { firstZone, requireDaySinceFirst } from './first-day';
import { unlessStopped } from './suspended-partner';
import { lockOwnUnit, onUnitOnce } from './unit-command';

export interface RecordPurchaseCommand {
  readonly deviceId: string;
  readonly dealerName: string;
  readonly regionCode: string;
  readonly purchasedOn: string;
  readonly proofId?: string | null;
  readonly isAuthorizedDealer?: boolean | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type PurchaseRefusalCode =
  'NOT_FOUND' | 'PROOF_NOT_ARRIVED' | 'CHECKED_ALREADY' | 'PARTNER_NOT_ACTIVE';

type PurchaseOutcome = Outcome<Device, PurchaseRefusalCode>;

const staff: readonly Principal['kind'][] = ['agent', 'adjudicator', 'admin'];

const longestDealerName = 200;

const mistake = (field: string, message: string) => badInput(message, 'input', field);

/** True for a proof of purchase that the caller has sent in, or that staff names, whoever sent it. */
const isProof = (evidence: Evidence | undefined, principal: Principal): boolean =>
  evidence?.kind === 'PROOF_OF_PURCHASE' &&
  isThere(evidence) &&
  (evidence.owner === callerKey(principal) || staff.includes(principal.kind));

/** Puts on record where and when a unit was bought; what staff has checked stays (R-RGN-02, R-RGN-06, R-ACT-13). */
export class RecordPurchase {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: RecordPurchaseCommand, principal: Principal): Promise<PurchaseOutcome> {
    this.requirePurchase(command, principal);
    await requireDaySinceFirst(this.work, command.purchasedOn, 'input', 'purchasedOn');
    const regionCodes = await this.work.terms.regionWithGroup(command.regionCode);
    if (regionCodes.length === 0)
      throw mistake('regionCode', 'regionCode is no region of the programme: send one of those.');
    return onUnitOnce(this.work, { name: 'recordPurchase', command, principal }, (stores) =>
      unlessStopped(stores, principal, () =>
        this.record(stores, { ...command, regionCodes }, principal),
      ),
    );
  }

  private requirePurchase(
    { dealerName, purchasedOn, isAuthorizedDealer }: RecordPurchaseCommand,
    principal: Principal,
  ): void {
    if (dealerName.length > longestDealerName)
      throw mistake('dealerName', `dealerName has up to ${longestDealerName} characters.`);
    if (purchasedOn > localDayOf(this.work.clock.now(), firstZone))
      throw mistake('purchasedOn', 'purchasedOn lies ahead: send the day of purchase.');
    const isSaid = isAuthorizedDealer !== null && isAuthorizedDealer !== undefined;
    if (isSaid && !staff.includes(principal.kind))
      throw mistake(
        'isAuthorizedDealer',
        'Only staff says whether a seller is authorised: leave it out.',
      );
  }

  private async record(
    stores: CoverageStores,
    command: RecordPurchaseCommand & Pick<Purchase, 'regionCodes'>,
    principal: Principal,
  ): Promise<PurchaseOutcome> {
    const { work } = this;
    const { deviceId, expectedVersion } = command;
    const device = await lockOwnUnit(stores, work, { deviceId, principal });
    if (!device) return refused(notFound('deviceId'));
    requireVersion(expectedVersion, device.version);
    if (await this.isAnotherHolders(stores, device, principal))
      return refused(notFound('deviceId'));
    const refusals = refusedBy(await this.refusals(stores, { ...command, device }, principal));
    if (refusals) return refusals;
    await stores.units.savePurchase(this.purchaseOf(device, command, principal));
    const basis = ruleOnly('R-RGN-02', 'R-RGN-06');
    await stores.history.record([
      happened(work, principal, { subjectId: device.id, action: 'recordPurchase', basis }),
    ]);
    return made(await stores.devices.save(device));
  }

  /**
   * True where the holder of a running contract, or somebody for them, told it: neither an account's link nor another
   * shop's wait for a video replaces that.
   */
  private async isAnotherHolders(
    { units, contractEnds, people }: CoverageStores,
    { rootId }: Device,
    { kind, subject, partnerId }: Principal,
  ): Promise<boolean> {
    const known = staff.includes(kind) ? undefined : await units.purchaseOf(rootId);
    if (!known || known.recordedBy.principalId === subject) return false;
    const now = this.work.clock.now();
    const runs = (contract: ServiceContract): boolean =>
      ['ACTIVE', 'TERMINATION_REQUESTED'].includes(statusAt(contract, now));
    const running = (await contractEnds.ofLineages([rootId])).find(runs);
    if (running && kind === 'partner') return running.partnerId !== partnerId;
    const holder = running && (await people.findCustomer(running.holderId));
    return holder !== undefined && holder.subject !== subject;
  }

  private async refusals(
    { units, evidence }: CoverageStores,
    { device, proofId }: { readonly device: Device; readonly proofId?: string | null },
    principal: Principal,
  ): Promise<readonly Refusal<PurchaseRefusalCode>[]> {
    const known = await units.purchaseOf(device.rootId);
    const isChecked = known !== undefined && known.isAuthorizedDealer !== null;
    const isMissing = proofId ? !isProof(await evidence.find(proofId), principal) : false;
    const rules = ruleOnly('R-RGN-06');
    return [
      ...(isMissing
        ? [refusal('PROOF_NOT_ARRIVED' as const, ['proofId'], rules, 'PROVE_PURCHASE')]
        : []),
      ...(isChecked
        ? [refusal('CHECKED_ALREADY' as const, ['deviceId'], rules, 'CONTACT_SUPPORT')]
        : []),
    ];
  }

  private purchaseOf(
    { rootId }: Device,
    command: RecordPurchaseCommand & Pick<Purchase, 'regionCodes'>,
    principal: Principal,
  ): Purchase {
    const { dealerName, regionCodes, purchasedOn, proofId, isAuthorizedDealer } = command;
    return {
      lineageRootId: rootId, dealerName, regionCodes, purchasedOn, proofId: proofId ?? null,
      isAuthorizedDealer: isAuthorizedDealer ?? null, recordedAt: this.work.clock.now(), recordedBy: actorOf(principal),
    }; // prettier-ignore
  }
}
