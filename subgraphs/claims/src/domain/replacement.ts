import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';

/** A serial number as handed in. */
export interface Serial {
  readonly component: SerialComponent;
  readonly value: string;
}

/** A part of a product that bears a serial number of its own. */
export interface NumberedPart {
  readonly code: string;
  readonly component: SerialComponent;
}

/** A serial number as it is compared: without blanks around it, upper case. */
export const normalizedSerial = (value: string): string => value.trim().toUpperCase();

/** What bears the serial number that names the unit: the aircraft or body, else the first. */
export const mainOf = <Some extends Pick<Serial, 'component'>>(
  parts: readonly Some[],
): Some | undefined =>
  parts.find(({ component }) => component === 'AIRCRAFT' || component === 'BODY') ?? parts[0];

/** The serial number that names the unit. */
export const mainSerialOf = (serials: readonly Serial[]): string => mainOf(serials)?.value ?? '';

export type UnitGrade = 'NEW' | 'LIKE_NEW';

/** The unit that is given instead. */
export interface Replacement {
  readonly grade: UnitGrade;
  /** The part, when it alone is replaced and the unit stays the same; left out for a whole unit (R-CMP-16, R-SN-03). */
  readonly componentCode?: string;
  readonly serials: readonly Serial[];
  /** The unit it takes the place of. */
  readonly supersededDeviceId: string;
  /** The unit as coverage has it; null until it is bound. */
  readonly deviceId: string | null;
  readonly allocatedAt: Date;
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly boundAt: Date | null;
  /** When it was put back before it left; left out where it was not. */
  readonly cancelledAt?: Date;
  /** The one before it, which was lost on its way to the customer; left out for the first. */
  readonly insteadOf?: Replacement;
}

type ReplacementStatus = 'ALLOCATED' | 'SHIPPED' | 'DELIVERED' | 'BOUND' | 'CANCELLED';

/** How far it is; coverage binds it as soon as it leaves, so that it is bound at the latest when it arrives. */
export const replacementStatus = ({
  shippedAt,
  deliveredAt,
  boundAt,
  cancelledAt,
}: Replacement): ReplacementStatus => {
  if (cancelledAt) return 'CANCELLED';
  if (deliveredAt) return boundAt ? 'BOUND' : 'DELIVERED';
  return shippedAt ? 'SHIPPED' : 'ALLOCATED';
};

/** True while a unit is kept for its claim: one that was put back is another claim's to get. */
export const isSetAside = (replacement: Replacement | null): boolean =>
  replacement !== null && replacement.cancelledAt === undefined;

/** True until a unit that is set aside leaves (rule book §2.7). */
export const mayBePutBack = (replacement: Replacement | null): boolean =>
  isSetAside(replacement) && replacement?.shippedAt === null;

/** What happened to the unit that is set aside; one that was put back has no part in it. */
export const withStep = (
  replacement: Replacement | null,
  step: Partial<Pick<Replacement, 'shippedAt' | 'deliveredAt' | 'cancelledAt'>>,
): Replacement | null =>
  replacement && isSetAside(replacement) ? { ...replacement, ...step } : replacement;

/** The unit put back before it left, by its centre or because its claim ended (rule book §2.7); one that was lost before it counts again. */
export const putBack = (replacement: Replacement | null, cancelledAt: Date): Replacement | null =>
  replacement?.insteadOf ?? withStep(replacement, { cancelledAt });

/** The numbers of a unit that is kept for its claim. */
export const setAsideNumbers = (replacement: Replacement | null): readonly string[] =>
  replacement && isSetAside(replacement) ? replacement.serials.map(({ value }) => value) : [];

/** Whose place another unit takes: the claimed one's, or that of a replacement which was lost on its way, and is kept on record. */
export const placeTaken = ({
  deviceId,
  replacement: lost,
}: {
  readonly deviceId: string;
  readonly replacement: Replacement | null;
}): Pick<Replacement, 'supersededDeviceId' | 'insteadOf'> => {
  if (!lost || !isSetAside(lost)) return { supersededDeviceId: deviceId };
  const isWhole = lost.componentCode === undefined;
  return { supersededDeviceId: (isWhole ? lost.deviceId : null) ?? deviceId, insteadOf: lost };
};
