import { badInput } from '@care-graph/kernel/domain/fault';
import { requireLine } from '@care-graph/kernel/domain/required-text';

/** By what a parcel is known. */
export interface ParcelName {
  readonly carrier: string;
  readonly trackingNumber: string;
}

/** Carriers go by short names; this leaves room for any. */
const longestCarrier = 60;

/** Carriers' numbers have eight places or more, and those of small ones fewer. */
const numberForm = /^[A-Za-z0-9_-]{4,40}$/;

/** A carrier's number as it is compared: printed in groups and typed in any case, it is the same one. */
export const comparedNumber = (trackingNumber: string): string =>
  trackingNumber.replace(/\s+/g, '').toUpperCase();

/** The same as it goes on record. */
export const parcelName = ({ carrier, trackingNumber }: ParcelName): ParcelName => {
  const named = { carrier: carrier.trim(), trackingNumber: comparedNumber(trackingNumber) };
  requireLine(named.carrier, longestCarrier, 'input', 'carrier');
  if (numberForm.test(named.trackingNumber)) return named;
  throw badInput(
    'trackingNumber has 4 to 40 letters, digits, hyphens and underscores, as the carrier gave them.',
    'input',
    'trackingNumber',
  );
};
