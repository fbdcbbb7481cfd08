import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { badInput } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { looksLikeSerial, serialForm } from '@care-graph/kernel/domain/serial';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  atOdds,
  type Device,
  normalizedSerial,
  originalUnit,
  type Serial,
  serialsOn,
} from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

export interface RecordFirstStartCommand {
  readonly serials: readonly Serial[];
  readonly productCode: string;
  readonly firstStartedAt: Date;
  /** When the maker's own warranty ends, where its registry says so. */
  readonly warrantyEndsAt?: Date | null;
  readonly idempotencyKey?: string | null;
}

export type RecordFirstStartRefusalCode = 'SERIAL_TAKEN' | 'PRODUCT_UNKNOWN';

/** Records when a device was first started; the first report counts and later ones change nothing. */
export class RecordFirstStart {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RecordFirstStartCommand,
    principal: Principal,
  ): Promise<Outcome<Device, RecordFirstStartRefusalCode>> {
    this.requireReport(command);
    if (!(await this.work.terms.hasProduct(command.productCode))) {
      return refused(refusal('PRODUCT_UNKNOWN', ['productCode'], []));
    }
    const request = requestOf('recordFirstStart', command, principal);
    return this.work.transact((stores) =>
      answerOnce<Device, RecordFirstStartRefusalCode>(stores.idempotency, request, {
        work: () => this.record(stores, command, principal),
        reread: (id) => stores.devices.find(id),
      }),
    );
  }

  private requireReport({
    serials,
    firstStartedAt,
    warrantyEndsAt,
  }: RecordFirstStartCommand): void {
    if (serials.length === 0) throw badInput('A device has a serial number.', 'input', 'serials');
    const wrong = serials.findIndex((serial) => !looksLikeSerial(normalizedSerial(serial).value));
    if (wrong >= 0) {
      const message = `The serial number has another form: send ${serialForm}.`;
      throw badInput(message, 'input', 'serials', String(wrong), 'value');
    }
    if (firstStartedAt > this.work.clock.now()) {
      const message = 'firstStartedAt lies ahead: send the instant at which the unit was started.';
      throw badInput(message, 'input', 'firstStartedAt');
    }
    if (warrantyEndsAt && warrantyEndsAt <= firstStartedAt) {
      const message =
        'warrantyEndsAt does not follow firstStartedAt: send the end of the warranty.';
      throw badInput(message, 'input', 'warrantyEndsAt');
    }
  }

  private async record(
    { devices, history }: CoverageStores,
    { serials, productCode, firstStartedAt, warrantyEndsAt: ends }: RecordFirstStartCommand,
    principal: Principal,
  ): Promise<Outcome<Device, RecordFirstStartRefusalCode>> {
    const unit = originalUnit(this.work.newId('dev'), productCode, firstStartedAt);
    const reported = { ...unit, warrantyEndsAt: ends ?? null };
    const device = await devices.lockOrAdd(reported, serialsOn(reported, serials, firstStartedAt));
    if (device === atOdds || device.productCode !== productCode) {
      const basis = ruleOnly('R-SN-02');
      return refused(refusal('SERIAL_TAKEN', ['serials'], basis, 'CONTACT_SUPPORT'));
    }
    await devices.addMissingSerials(serialsOn(device, serials, this.work.clock.now()));
    const isNew = device.id === reported.id;
    const told = toldBy(device, reported);
    if (!isNew && told === device) return made(device);
    await history.record([
      happened(this.work, principal, { subjectId: device.id, action: 'recordFirstStart' }),
    ]);
    return made(isNew ? device : await devices.save(told));
  }
}

type Report = Pick<Device, 'firstStartedAt' | 'warrantyEndsAt'>;

/** The unit with what nobody had told of it before; itself when the report says nothing new. */
const toldBy = (device: Device, { firstStartedAt, warrantyEndsAt }: Report): Device => {
  const isStart = device.firstStartedAt === null;
  const isWarranty = device.warrantyEndsAt === null && warrantyEndsAt !== null;
  if (!isStart && !isWarranty) return device;
  return {
    ...device,
    firstStartedAt: device.firstStartedAt ?? firstStartedAt,
    warrantyEndsAt: device.warrantyEndsAt ?? warrantyEndsAt,
  };
};
