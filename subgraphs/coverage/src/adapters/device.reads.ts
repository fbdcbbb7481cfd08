import type { EntityManager } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { DeviceRow, SerialRow } from './devices.row';
import { deviceFence, serialFence } from './fences';
import { latestFirst, readPages } from './paging';

/** The units linked to a holder's account, and those that their contracts cover or covered to the end. */
const unitsOfHolder = {
  entity: DeviceRow,
  alias: 'device',
  belongs: `device.id IN (SELECT b.device_id FROM device_binding b JOIN service_contract c ON c.id = b.contract_id
    WHERE c.holder_id = parent.id AND b.status <> 'SUPERSEDED'
    UNION SELECT link.device_id FROM account_link link JOIN device unit ON unit.id = link.device_id
    WHERE link.customer_id = parent.id AND link.unlinked_at IS NULL AND unit.superseded_by_id IS NULL)`,
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
      // A number that the unit got in somebody else's time leads nobody else to it.
      const bySerial = devices('serial.value = :serial', { serial }).innerJoin(
        SerialRow,
        'serial',
        'serial.device_id = device.id',
      );
      return (await serialFence(deviceFence(bySerial, visible), visible).getOne()) ?? undefined;
    },
    devicesOfRoots: (ids, visible) =>
      deviceFence(devices('device.root_id = ANY(:ids)', { ids }), visible)
        .orderBy('device.id', 'ASC')
        .getMany(),
    devicePages: (of) => readPages(db, unitsOfHolder, of),
    serialsOf: (ids, visible) =>
      serialFence(
        db
          .createQueryBuilder(SerialRow, 'serial')
          .where('serial.device_id = ANY(:ids)', { ids })
          .orderBy('serial.component', 'ASC'),
        visible,
      ).getMany(),
  } satisfies Partial<CoverageReads>;
};
