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
