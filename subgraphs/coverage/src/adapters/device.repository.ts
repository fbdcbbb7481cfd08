import { conflict } from '@care-graph/kernel/domain/fault';
import { type EntityManager, In } from 'typeorm';
import type { Device, DeviceSerial, Serial } from '../domain/device';
import type { DeviceRepository } from '../domain/ports';
import { DeviceRow, SerialRow } from './devices.row';

/** Devices and their lineages in PostgreSQL, in the transaction of the manager. */
export class PgDeviceRepository implements DeviceRepository {
  constructor(private readonly db: EntityManager) {}

  async findBySerials(serials: readonly Serial[]): Promise<Device | undefined> {
    const row = await this.db
      .createQueryBuilder(DeviceRow, 'device')
      .where('device.id IN (SELECT device_id FROM device_serial WHERE value = ANY(:values))', {
        values: serials.map(({ value }) => value),
      })
      .orderBy('device.id')
      .getOne();
    return row ?? undefined;
  }

  async find(id: string): Promise<Device | undefined> {
    return (await this.db.findOneBy(DeviceRow, { id })) ?? undefined;
  }

  serialsOf(deviceIds: readonly string[]): Promise<readonly DeviceSerial[]> {
    return this.db.findBy(SerialRow, { deviceId: In([...deviceIds]) });
  }

  async knownSerials(values: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.findBy(SerialRow, { value: In([...values]) });
    return rows.map(({ value }) => value);
  }

  async lockOrAdd(device: Device, serials: readonly DeviceSerial[]): Promise<Device> {
    await this.reserveSerials(serials);
    const known = await this.findBySerials(serials);
    if (!known) {
      await this.db.insert(DeviceRow, device);
      await this.db.insert(SerialRow, [...serials]);
    }
    const { rootId, id } = known ?? device;
    await this.db.query('SELECT 1 FROM device WHERE id = $1 FOR UPDATE', [rootId]);
    return (await this.find(id)) ?? device;
  }

  /** Two callers who bring the same serial at once meet here, before either looks whether it is known. */
  private async reserveSerials(serials: readonly DeviceSerial[]): Promise<void> {
    const values = serials.map(({ value }) => `serial:${value}`).sort();
    for (const value of values)
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [value]);
  }

  /** Saves over the version that was read, or fails if somebody saved meanwhile. */
  async save(device: Device): Promise<Device> {
    const next = { ...device, version: device.version + 1 };
    const { affected } = await this.db.update(
      DeviceRow,
      { id: device.id, version: device.version },
      next,
    );
    if (affected !== 1)
      throw conflict('The device was changed meanwhile: read it again, then decide.');
    return next;
  }
}
