import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { badInput } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { atOdds, type Device, originalUnit, type Serial, serialsOn } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { differentUnits } from './enrollment';

export interface RecordFirstStartCommand {
  readonly serials: readonly Serial[];
  readonly productCode: string;
  readonly firstStartedAt: Date;
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
    const { idempotencyKey: key, ...input } = command;
    const request = { caller: callerKey(principal), command: 'recordFirstStart', key, input };
    return this.work.transact((stores) =>
      answerOnce<Device, RecordFirstStartRefusalCode>(stores.idempotency, request, {
        work: () => this.record(stores, command, principal),
        reread: (id) => stores.devices.find(id),
      }),
    );
  }

  private requireReport({ serials, firstStartedAt }: RecordFirstStartCommand): void {
    if (serials.length === 0) throw badInput('A device has a serial number.', 'input', 'serials');
    if (firstStartedAt > this.work.clock.now()) {
      const message = 'firstStartedAt lies ahead: send the instant at which the unit was started.';
      throw badInput(message, 'input', 'firstStartedAt');
    }
  }

  private async record(
    { devices, history }: CoverageStores,
    { serials, productCode, firstStartedAt }: RecordFirstStartCommand,
    principal: Principal,
  ): Promise<Outcome<Device, RecordFirstStartRefusalCode>> {
    const reported = originalUnit(this.work.newId('dev'), productCode, firstStartedAt);
    const device = await devices.lockOrAdd(reported, serialsOn(reported, serials, firstStartedAt));
    if (device === atOdds) throw badInput(differentUnits, 'input', 'serials');
    if (device.productCode !== productCode) {
      return refused(refusal('SERIAL_TAKEN', ['serials'], ruleOnly('R-SN-02')));
    }
    await devices.addMissingSerials(serialsOn(device, serials, this.work.clock.now()));
    const isNew = device.id === reported.id;
    if (!isNew && device.firstStartedAt !== null) return made(device);
    await history.record([
      happened(this.work, principal, { subjectId: device.id, action: 'recordFirstStart' }),
    ]);
    return made(isNew ? device : await devices.save({ ...device, firstStartedAt }));
  }
}
