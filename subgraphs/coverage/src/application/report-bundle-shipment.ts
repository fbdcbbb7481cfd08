import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { hasRepeats, looksLikeSerial, serialForm } from '@care-graph/kernel/domain/serial';
import {
  bundleBegins,
  bundled,
  type BundledPlan,
  bundleShipmentRefusals,
  type ReportBundleShipmentRefusalCode,
} from '../domain/bundle-rules';
import { type ServiceContract } from '../domain/contract';
import { coverFrom } from '../domain/cover';
import {
  atOdds,
  type Device,
  normalizedSerial,
  originalUnit,
  type Serial,
  serialsOn,
} from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { bindingFor, grantsFor, noticeFor } from './activation-record';
import { contractNotFound } from './contract-command';
import { type CoverageWork, happened } from './coverage-work';
import { pinnedPlanOf } from './pinned-plan';
import { rowsVisibleTo } from './row-rules';
import { unlessStopped } from './suspended-partner';

export interface ReportBundleShipmentCommand {
  readonly contractId: string;
  readonly shippedAt: Date;
  readonly serials: readonly Serial[];
  readonly idempotencyKey?: string | null;
}

type ShipmentOutcome = Outcome<ServiceContract, ReportBundleShipmentRefusalCode>;

interface Shipping {
  readonly command: ReportBundleShipmentCommand;
  readonly principal: Principal;
  readonly plan: BundledPlan | undefined;
}

interface Shipped {
  readonly contract: ServiceContract;
  readonly plan: BundledPlan;
  readonly device: Device;
}

/** Sets when the cover of a bundle begins, and for which unit, as its device has left (R-PLN-03). */
export class ReportBundleShipment {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: ReportBundleShipmentCommand,
    principal: Principal,
  ): Promise<ShipmentOutcome> {
    requireSerials(command);
    const plan = await this.planBehind(command, principal);
    const request = requestOf('reportBundleShipment', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () =>
          unlessStopped(stores, principal, () => this.report(stores, { command, principal, plan })),
        reread: (id) => stores.contracts.find(id),
      }),
    );
  }

  /** The plan as it was ordered; asked before the transaction, since the catalog answers it. */
  private async planBehind(
    { contractId }: ReportBundleShipmentCommand,
    principal: Principal,
  ): Promise<BundledPlan | undefined> {
    const ordered = await this.work.transact(({ contractEnds }) =>
      contractEnds.findVisible(contractId, rowsVisibleTo(principal)),
    );
    return ordered?.channel === 'BUNDLED'
      ? bundled(await pinnedPlanOf(this.work.terms, ordered), ordered.feeScheduleId)
      : undefined;
  }

  private async report(stores: CoverageStores, shipping: Shipping): Promise<ShipmentOutcome> {
    const { command, principal, plan } = shipping;
    const visible = rowsVisibleTo(principal);
    const contract = await stores.contracts.lockVisible(command.contractId, visible);
    if (contract?.channel !== 'BUNDLED') return refused(contractNotFound());
    if (contract.status !== 'PENDING_SHIPMENT')
      return refused(refusal('NOT_PENDING_SHIPMENT', ['contractId'], ruleOnly('R-PLN-03')));
    if (!plan) throw new Error(`The catalog has no bundle of ${contract.planSkuId} any more`);
    const known = await stores.devices.findBySerials(command.serials.map(normalizedSerial));
    const shipment = { command, plan, orderedAt: contract.createdAt };
    const early = await this.reasons(stores, { ...shipment, unit: known });
    if (early) return early;
    const device = await this.lockDevice(stores, command, plan);
    const late = await this.reasons(stores, { ...shipment, unit: device });
    if (late) return late;
    if (device === atOdds) throw new Error('The rules passed numbers of different units.');
    return made(await this.write(stores, shipping, { contract, plan, device }));
  }

  private async reasons(
    { contractEnds }: CoverageStores,
    {
      command,
      plan,
      orderedAt,
      unit,
    }: Pick<Shipping, 'command'> & {
      readonly plan: BundledPlan;
      readonly orderedAt: Date;
      readonly unit: Device | typeof atOdds | undefined;
    },
  ) {
    const isAtOdds = unit === atOdds;
    const device = isAtOdds ? undefined : unit;
    const contractsOfLineage = device ? await contractEnds.ofLineages([device.rootId]) : [];
    const { shippedAt, serials } = command;
    const { period } = coverFrom(plan, bundleBegins(shippedAt, plan.bundleDelay));
    const now = this.work.clock.now();
    return refusedBy(
      bundleShipmentRefusals({
        plan, orderedAt, shippedAt, serials, device, isAtOdds, contractsOfLineage, period, now,
      }), // prettier-ignore
    );
  }

  /** The unit with its lineage locked; one that nobody has reported was never started and begins its record here. */
  private async lockDevice(
    { devices }: CoverageStores,
    { serials }: ReportBundleShipmentCommand,
    { productCode }: BundledPlan,
  ): Promise<Device | typeof atOdds> {
    const { newId, clock } = this.work;
    const unit = originalUnit(newId('dev'), productCode, null);
    return devices.lockOrAdd(unit, serialsOn(unit, serials, clock.now()));
  }

  private async write(
    stores: CoverageStores,
    { command: { shippedAt, serials }, principal }: Shipping,
    { contract, plan, device }: Shipped,
  ): Promise<ServiceContract> {
    const { work } = this;
    await stores.devices.addMissingSerials(serialsOn(device, serials, work.clock.now()));
    const scheduled = await stores.contracts.save({
      ...contract,
      ...coverFrom(plan, bundleBegins(shippedAt, plan.bundleDelay)),
      status: 'SCHEDULED',
      lineageRootId: device.rootId,
      shippedAt,
    });
    const asOfNow = { ...scheduled, createdAt: work.clock.now() };
    await stores.contracts.bind(bindingFor(work, asOfNow, device));
    await stores.ledger.append(grantsFor(work, asOfNow, { plan, principal }));
    await stores.notices.add(noticeFor(work, asOfNow));
    const change = { action: 'reportBundleShipment', basis: [plan.bundleDelay.basis] };
    await stores.history.record([
      happened(work, principal, {
        ...change, subjectId: contract.id, from: contract.status, to: scheduled.status,
      }),
      happened(work, principal, { ...change, subjectId: device.id }),
    ]); // prettier-ignore
    return scheduled;
  }
}

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
const requireSerials = ({ serials }: ReportBundleShipmentCommand): void => {
  const values = serials.map((serial) => normalizedSerial(serial).value);
  const wrong = values.findIndex((value) => !looksLikeSerial(value));
  const place = ['input', 'serials', String(wrong), 'value'];
  if (wrong >= 0) throw badInput(`This is no serial number: ${serialForm}.`, ...place);
  if (hasRepeats(serials.map(({ component }) => component)) || hasRepeats(values))
    throw badInput(
      'Each part has one serial number: name each part and number once.',
      'input',
      'serials',
    );
};
