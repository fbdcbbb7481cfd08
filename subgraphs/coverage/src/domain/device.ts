import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';

/** One unit; when it is replaced, the new unit carries on its line. */
export interface Device {
  readonly id: string;
  /** The first device of the lineage; whether a unit is covered is asked of that one (R-OPP-02). */
  readonly rootId: string;
  readonly productCode: string;
  readonly firstStartedAt: Date | null;
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
  supersedesId: null,
  supersededById: null,
  version: 1,
});

/** The unit that takes another one's place: it carries on the lineage, and its clock started with the old one's (R-QTA-07). */
export const replacementUnit = (id: string, old: Device): Device => ({
  ...originalUnit(id, old.productCode, old.firstStartedAt),
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

/** Makers' serial numbers are letters and digits, in groups at most. */
export const looksLikeSerial = (value: string): boolean =>
  /^[A-Z0-9][A-Z0-9-]{4,30}[A-Z0-9]$/.test(value);

/** Serial numbers are confidential (R-SN-06): lists show the last four characters only. */
export const maskedSerial = (value: string): string => `••••${value.slice(-4)}`;

/** The component whose serial number names the unit as a whole. */
export const isMainComponent = (component: SerialComponent): boolean =>
  component === 'AIRCRAFT' || component === 'BODY';

/** The serial number that names the unit: the aircraft's or body's, else the first. */
export const mainSerialOf = <Some extends Serial>(serials: readonly Some[]): Some | undefined =>
  serials.find(({ component }) => isMainComponent(component)) ?? serials[0];
