import { type EntityManager, In } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { DeviceRow, SerialRow } from './devices.row';
import { deviceFence } from './fences';
import { latestFirst, readPages } from './paging';

/** The units under contracts of a holder: of a lineage the one that is in use. */
const unitsOfHolder = {
  entity: DeviceRow,
  alias: 'device',
  belongs: `device.superseded_by_id IS NULL AND device.root_id IN (
    SELECT c.lineage_root_id FROM service_contract c WHERE c.holder_id = parent.id)`,
  ...latestFirst,
};

/** Units, their lineages and their serial numbers. */
export const deviceReads = (db: EntityManager) => {
  const devices = (condition: string, values: object) =>
    db.createQueryBuilder(DeviceRow, 'device').where(condition, values);
  return {
    devices: (ids, visible) =>
      deviceFence(devices('device.id = ANY(:ids)', { ids }), visible).getMany(),
    deviceBySerial: async (serial, visible) => {
      const bySerial =
        'device.id IN (SELECT s.device_id FROM device_serial s WHERE s.value = :serial)';
      return (await deviceFence(devices(bySerial, { serial }), visible).getOne()) ?? undefined;
    },
    devicesOfRoots: (ids) =>
      db.find(DeviceRow, { where: { rootId: In([...ids]) }, order: { id: 'ASC' } }),
    devicePages: (of) => readPages(db, unitsOfHolder, of),
    serialsOf: (ids) =>
      db.find(SerialRow, { where: { deviceId: In([...ids]) }, order: { component: 'ASC' } }),
  } satisfies Partial<CoverageReads>;
};
