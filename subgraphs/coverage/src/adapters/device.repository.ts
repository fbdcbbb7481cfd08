import { conflict } from '@care-graph/kernel/domain/fault';
import { type EntityManager, In } from 'typeorm';
import { atOdds, type Device, type DeviceSerial, type Serial, unitNamedBy } from '../domain/device';
import type { DeviceRepository } from '../domain/ports';
import { DeviceRow, SerialRow } from './devices.row';

/** Devices and their lineages in PostgreSQL, in the transaction of the manager. */
export class PgDeviceRepository implements DeviceRepository {
  constructor(private readonly db: EntityManager) {}

  async findBySerials(serials: readonly Serial[]): Promise<Device | typeof atOdds | undefined> {
    const onRecord = await this.db
      .createQueryBuilder(SerialRow, 'serial')
      .where('device_id IN (SELECT device_id FROM device_serial WHERE value = ANY(:values))', {
        values: serials.map(({ value }) => value),
      })
      .getMany();
    const unit = unitNamedBy(serials, onRecord);
    return unit && unit !== atOdds ? this.find(unit.id) : unit;
  }

  async find(id: string): Promise<Device | undefined> {
    return (await this.db.findOneBy(DeviceRow, { id })) ?? undefined;
  }

  serialsOf(deviceIds: readonly string[]): Promise<readonly DeviceSerial[]> {
    return this.db.findBy(SerialRow, { deviceId: In([...deviceIds]) });
  }

  async takenSerials(values: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ value: string }[]>(
      `SELECT serial.value FROM device_serial serial JOIN device unit ON unit.id = serial.device_id
       WHERE serial.value = ANY($1) AND (
         unit.supersedes_id IS NOT NULL OR unit.superseded_by_id IS NOT NULL
         OR EXISTS (SELECT FROM service_contract WHERE lineage_root_id = unit.root_id))`,
      [values],
    );
    return rows.map(({ value }) => value);
  }

  async lockOrAdd(
    device: Device,
    serials: readonly DeviceSerial[],
  ): Promise<Device | typeof atOdds> {
    await this.reserveSerials(serials);
    const known = await this.findBySerials(serials);
    if (known === atOdds) return atOdds;
    if (!known) {
      await this.db.insert(DeviceRow, device);
      await this.db.insert(SerialRow, [...serials]);
    }
    await this.lockLineageOf(known ?? device);
    // Whoever named the same unit by other numbers may have added to it until it was locked here.
    return (await this.findBySerials(serials)) ?? device;
  }

  async addMissingSerials(serials: readonly DeviceSerial[]): Promise<void> {
    const onRecord = await this.serialsOf(serials.map(({ deviceId }) => deviceId));
    const known = new Set(onRecord.map(({ value }) => value));
    const missing = serials.filter(({ value }) => !known.has(value));
    if (missing.length > 0) await this.db.insert(SerialRow, missing);
  }

  /** The unit may have joined another lineage while it was waited for: then that one is locked as well. */
  async lockLineageOf({ id, rootId }: Pick<Device, 'id' | 'rootId'>): Promise<void> {
    await this.db.query('SELECT 1 FROM device WHERE id = $1 FOR UPDATE', [rootId]);
    const now = await this.find(id);
    if (now && now.rootId !== rootId) await this.lockLineageOf(now);
  }

  /** Two callers who bring the same serial at once meet here, before either looks whether it is known. */
  async reserveSerials(serials: readonly Pick<DeviceSerial, 'value'>[]): Promise<void> {
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
