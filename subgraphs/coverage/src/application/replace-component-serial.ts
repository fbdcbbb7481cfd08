import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, requireVersion } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { looksLikeSerial, serialForm } from '@care-graph/kernel/domain/serial';
import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import { type Device, mainSerialOf, normalizedSerial, type Serial } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { notFound, type PartRefusalCode, partRefusals, serialTaken } from '../domain/unit-rules';
import { modelOfUnit } from './controller-bindings';
import { type CoverageWork, happened } from './coverage-work';
import { rowsVisibleTo } from './row-rules';
import { onUnitOnce } from './unit-command';

export interface ReplaceComponentSerialCommand {
  readonly deviceId: string;
  readonly component: SerialComponent;
  readonly newSerial: string;
  readonly partProductCode: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

type PartOutcome = Outcome<Device, PartRefusalCode>;

/** Whether the part is the one whose number names the unit as a whole. */
export const namesUnit = async (
  { devices }: Pick<CoverageStores, 'devices'>,
  { id }: Device,
  component: SerialComponent,
): Promise<boolean> => {
  const serials = await devices.serialsOf([id]);
  return (
    mainSerialOf(serials.filter(({ validUntil }) => validUntil === null))?.component === component
  );
};

interface NewPart {
  readonly device: Device;
  readonly serial: Serial;
  readonly action: string;
  readonly basis: readonly DecisionBasis[];
}

/** The unit with the new part's number, and its ties to contracts made anew; undefined when the number is another part's. */
export const withNewPart = async (
  stores: CoverageStores,
  work: CoverageWork,
  { device, serial, action, basis }: NewPart,
  principal: Principal,
): Promise<Device | undefined> => {
  const now = work.clock.now();
  const part = { deviceId: device.id, ...normalizedSerial(serial), validFrom: now };
  if (!(await stores.units.replaceSerial({ ...part, validUntil: null }))) return undefined;
  for (const binding of await stores.units.activeBindingsOf(device.id, now)) {
    const next = { ...binding, id: work.newId('bnd'), boundAt: now };
    await stores.contracts.supersede(
      { ...binding, status: 'SUPERSEDED', endedAt: now, supersededById: next.id },
      next,
    );
  }
  await stores.history.record([happened(work, principal, { subjectId: device.id, action, basis })]);
  return stores.devices.save(device);
};

/** Records that an approved centre put in a part with a number of its own (R-SN-03), of the same model (R-SN-05). */
export class ReplaceComponentSerial {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: ReplaceComponentSerialCommand,
    principal: Principal,
  ): Promise<PartOutcome> {
    const { component, newSerial: value } = command;
    if (!looksLikeSerial(normalizedSerial({ component, value }).value)) {
      const message = `newSerial has another form: send ${serialForm}.`;
      throw badInput(message, 'input', 'newSerial');
    }
    const { serviceCenterCode } = principal;
    const centerKind =
      serviceCenterCode === undefined
        ? undefined
        : await this.work.models.serviceCenterKind(serviceCenterCode);
    const model = await modelOfUnit(this.work, command.deviceId, principal);
    const isAtCenter = principal.kind !== 'admin';
    return onUnitOnce(this.work, { name: 'replaceComponentSerial', command, principal }, (stores) =>
      this.replace(stores, { ...command, model, isAtCenter, centerKind }, principal),
    );
  }

  private async replace(
    stores: CoverageStores,
    change: ReplaceComponentSerialCommand & Omit<Parameters<typeof partRefusals>[0], 'device'>,
    principal: Principal,
  ): Promise<PartOutcome> {
    const { work } = this;
    const { deviceId, component, newSerial: value, expectedVersion } = change;
    const whose = rowsVisibleTo(principal);
    const device = await stores.units.lockInHand(deviceId, whose, work.clock.now());
    if (!device) return refused(notFound('deviceId'));
    requireVersion(expectedVersion, device.version);
    if (await namesUnit(stores, device, component)) {
      const message = `${component} names the unit: a unit with another one is a replacement, which a claim records.`;
      throw badInput(message, 'input', 'component');
    }
    const refusals = refusedBy(partRefusals({ ...change, device }));
    if (refusals) return refusals;
    const basis = ruleOnly('R-SN-03', 'R-SN-05');
    const part = { device, serial: { component, value }, action: 'replaceComponentSerial', basis };
    const next = await withNewPart(stores, work, part, principal);
    return next ? made(next) : refused(serialTaken('newSerial'));
  }
}
