import { isOneLine, oneLineWords } from './plain-text';

/** Where parcels reach a person. */
export interface PostalAddress {
  readonly lines: readonly string[];
  readonly postalCode: string | null;
  readonly city: string;
  /** The country as an ISO 3166 code. */
  readonly regionCode: string;
}

/** A postal address as it is handed in. */
export type GivenAddress = Omit<PostalAddress, 'postalCode'> & {
  readonly postalCode?: string | null;
};

/** A label has room for so much. */
const longestLabelLine = 100;
const mostLabelLines = 6;

interface AddressFault {
  /** The field of the address that is wrong. */
  readonly field: keyof PostalAddress;
  readonly message: string;
}

const isTooLong = (text: string): boolean => text.length > longestLabelLine;

/** Codes of ISO 3166 that stand for a country; those of unions do not, nor those that it leaves to its users, but for Kosovo's. */
const isCountry = (code: string): boolean => /^(?!AA|E[UZ]|UN|Q[M-Z]|X[^K]|ZZ)[A-Z]{2}$/.test(code);

/** What of an address no parcel could be sent to; undefined when nothing is wrong. */
export const addressFault = (address: GivenAddress): AddressFault | undefined => {
  const { lines, city, postalCode, regionCode } = address;
  if (lines.length < 1 || lines.length > mostLabelLines)
    return { field: 'lines', message: `lines are ${lines.length}; send 1 to ${mostLabelLines}.` };
  const written = [
    ['lines', lines],
    ['city', [city]],
    ['postalCode', [postalCode ?? '']],
  ] as const;
  const broken = written.find(([, texts]) => !texts.every(isOneLine));
  if (broken) return { field: broken[0], message: `A line is one: ${oneLineWords}.` };
  const long = written.find(([, texts]) => texts.some(isTooLong));
  if (long) return { field: long[0], message: `A line has up to ${longestLabelLine} characters.` };
  return isCountry(regionCode)
    ? undefined
    : {
        field: 'regionCode',
        message: 'regionCode has to be the ISO 3166 code of a country such as DE.',
      };
};

/** The address as it goes on record. */
export const postalAddress = ({
  lines,
  postalCode,
  city,
  regionCode,
}: GivenAddress): PostalAddress => ({
  lines,
  postalCode: postalCode ?? null,
  city,
  regionCode,
});
