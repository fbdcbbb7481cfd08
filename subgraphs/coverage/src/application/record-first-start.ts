import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { badInput } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { type Device, normalizedSerial, type Serial } from '../domain/device';
import { type CoverageWork, happened } from './coverage-work';

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
    if (command.serials.length === 0) throw badInput('A device has a serial number.', 'serials');
    if (!(await this.work.terms.hasProduct(command.productCode))) {
      return refused(refusal('PRODUCT_UNKNOWN', ['productCode'], []));
    }
    const { idempotencyKey: key, ...input } = command;
    const request = { caller: callerKey(principal), command: 'recordFirstStart', key, input };
    return this.work.transact((stores) =>
      answerOnce<Device, RecordFirstStartRefusalCode>(stores.idempotency, request, {
        work: async () => {
          const id = this.work.newId('dev');
          const device = await stores.devices.lockOrAdd(
            {
              id,
              rootId: id,
              productCode: command.productCode,
              firstStartedAt: command.firstStartedAt,
              supersedesId: null,
              supersededById: null,
              version: 1,
            },
            command.serials
              .map(normalizedSerial)
              .map((serial) => ({
                ...serial,
                deviceId: id,
                validFrom: command.firstStartedAt,
                validUntil: null,
              })),
          );
          if (device.productCode !== command.productCode) {
            return refused(refusal('SERIAL_TAKEN', ['serials'], ruleOnly('R-SN-02')));
          }
          await stores.history.record([
            happened(this.work, principal, { subjectId: device.id, action: 'recordFirstStart' }),
          ]);
          if (device.firstStartedAt !== null) return made(device);
          return made(
            await stores.devices.save({ ...device, firstStartedAt: command.firstStartedAt }),
          );
        },
        reread: async (id) => (await stores.devices.find(id)) as Device,
      }),
    );
  }
}
