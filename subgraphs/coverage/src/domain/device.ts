import { hasRepeats } from '@care-graph/kernel/domain/serial';
import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import { type DeviceLock, isLocked, neverLocked } from './device-lock';

/** One unit; when it is replaced, the new unit carries on its line. */
export interface Device {
  readonly id: string;
  /** The first device of the lineage; whether a unit is covered is asked of that one (R-OPP-02). */
  readonly rootId: string;
  readonly productCode: string;
  readonly firstStartedAt: Date | null;
  /** When the maker's own warranty ends, as its registry tells; it begins with the first start. */
  readonly warrantyEndsAt: Date | null;
  readonly lock: DeviceLock;
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  readonly version: number;
}

export interface DeviceSerial {
  readonly deviceId: string;
  readonly component: SerialComponent;
  readonly value: string;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

/** A serial number as handed in. */
export interface Serial {
  readonly component: SerialComponent;
  readonly value: string;
}

/** A serial number as it is compared: without blanks around it, upper case. */
export const normalizedSerial = ({ component, value }: Serial): Serial => ({
  component,
  value: value.trim().toUpperCase(),
});

/** A unit that begins its record, and with it a lineage of its own. */
export const originalUnit = (
  id: string,
  productCode: string,
  firstStartedAt: Date | null,
): Device => ({
  id,
  rootId: id,
  productCode,
  firstStartedAt,
  warrantyEndsAt: null,
  lock: neverLocked,
  supersedesId: null,
  supersededById: null,
  version: 1,
});

/** The unit that takes another one's place: it carries on the lineage, and its clock started with the old one's (R-QTA-07). */
export const replacementUnit = (id: string, old: Device): Device => ({
  ...originalUnit(id, old.productCode, old.firstStartedAt),
  warrantyEndsAt: old.warrantyEndsAt,
  rootId: old.rootId,
  supersedesId: old.id,
});

/** The serial numbers of a unit as they go on record. */
export const serialsOn = (
  { id: deviceId }: Device,
  serials: readonly Serial[],
  validFrom: Date,
): readonly DeviceSerial[] =>
  serials.map((serial) => ({
    ...normalizedSerial(serial),
    deviceId,
    validFrom,
    validUntil: null,
  }));

/** What stands for a unit where the numbers handed in cannot be those of one. */
export const atOdds = 'AT_ODDS';

const isSame = (one: Serial, other: Serial): boolean =>
  one.component === other.component && one.value === other.value;

/**
 * The unit whose numbers these are, undefined when nobody has reported any of them. Numbers are at
 * odds when they are of several units, or when a part of the unit has another number on record.
 */
export const unitNamedBy = (
  serials: readonly Serial[],
  /** Every number of the units that have, or ever had, one of the values. */
  onRecord: readonly DeviceSerial[],
): Pick<Device, 'id'> | typeof atOdds | undefined => {
  const parts = serials.map(({ component }) => component);
  const values = serials.map(({ value }) => value);
  const [id, ...others] = new Set(onRecord.map(({ deviceId }) => deviceId));
  if (others.length > 0 || hasRepeats(parts) || hasRepeats(values)) return atOdds;
  const misnamed = onRecord.some(
    (known) => values.includes(known.value) && !serials.some((serial) => isSame(serial, known)),
  );
  if (misnamed || serials.some((serial) => isReplaced(serial, onRecord))) return atOdds;
  return id === undefined ? undefined : { id };
};

/** True when the part goes by another number now and never went by this one. */
const isReplaced = (serial: Serial, onRecord: readonly DeviceSerial[]): boolean =>
  !onRecord.some((known) => isSame(known, serial)) &&
  onRecord.some(
    ({ component, validUntil }) => component === serial.component && validUntil === null,
  );

/** The unit on record takes another one's place: it joins the lineage, whose clock goes on (R-QTA-07, R-SN-04). */
export const joiningLineage = (unit: Device, old: Device): Device => ({
  ...unit,
  rootId: old.rootId,
  supersedesId: old.id,
  firstStartedAt: old.firstStartedAt ?? unit.firstStartedAt,
  warrantyEndsAt: old.firstStartedAt ? old.warrantyEndsAt : unit.warrantyEndsAt,
});

/** The component whose serial number names the unit as a whole. */
export const isMainComponent = (component: SerialComponent): boolean =>
  component === 'AIRCRAFT' || component === 'BODY';

/**
 * Units of one lineage from the first to the latest. A unit may have been on record before the one that it
 * replaces, so that the chain tells the order and no id does; of a chain that is not seen whole, each piece in turn.
 */
export const inOrderOfReplacement = <Some extends Pick<Device, 'id' | 'supersedesId'>>(
  units: readonly Some[],
): readonly Some[] => {
  const seen = new Set(units.map(({ id }) => id));
  const starts = units.filter(({ supersedesId }) => !supersedesId || !seen.has(supersedesId));
  const from = (unit: Some): readonly Some[] => [
    unit,
    ...units.filter(({ supersedesId }) => supersedesId === unit.id).flatMap(from),
  ];
  return starts.flatMap(from);
};

/** The serial number that names the unit: the aircraft's or body's, else the first. */
export const mainSerialOf = <Some extends Serial>(serials: readonly Some[]): Some | undefined =>
  serials.find(({ component }) => isMainComponent(component)) ?? serials[0];

/** The numbers of those units that flew away, present and past ones (R-FLY-04, R-FLY-06). */
export const lockedSerials = (
  units: readonly Pick<Device, 'id' | 'lock'>[],
  serials: readonly Pick<DeviceSerial, 'deviceId' | 'value'>[],
): readonly string[] => {
  const locked = new Set(units.filter(({ lock }) => isLocked(lock)).map(({ id }) => id));
  return serials.filter(({ deviceId }) => locked.has(deviceId)).map(({ value }) => value);
};
