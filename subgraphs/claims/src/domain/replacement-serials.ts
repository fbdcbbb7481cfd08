import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { ClaimedContract } from './claim';
import type { NumberedPart, RequiredSerials } from './desks';
import type { Serial } from './replacement';

export type SerialRefusalCode = 'SERIAL_UNKNOWN' | 'SERIAL_MISSING';

/** What the numbers of a unit that is set aside are held against. */
export interface SerialFacts {
  /** The pinned terms. */
  readonly terms: ClaimedContract['terms'];
  readonly serials: readonly Serial[];
  /** The product's parts that bear a number; empty where the catalog does not know any. */
  readonly numberedParts: readonly NumberedPart[];
  /** Undefined where the terms ask for none. */
  readonly required: RequiredSerials | undefined;
  /** The part, where one alone is replaced and the unit keeps its other numbers (R-SN-03). */
  readonly partCode: string | undefined;
  /** The parts of the unit whose numbers are on record, where one of them alone is replaced. */
  readonly onRecord: readonly Serial['component'][];
}

type SerialRule = (facts: SerialFacts) => Refusal<SerialRefusalCode> | undefined;

/** A unit of the same model has numbers of the same parts (R-PRG-03). */
const partsAreOfProduct: SerialRule = ({ terms, serials, numberedParts, required }) => {
  const borne = numberedParts.map(({ component }) => component);
  const known = new Set([...borne, ...(required?.components ?? [])]);
  const wrong = serials.findIndex(({ component }) => !known.has(component));
  if (wrong < 0 || borne.length === 0) return undefined;
  const field = ['serialNumbers', String(wrong), 'component'];
  const found = refusal('SERIAL_UNKNOWN' as const, field, underTerms(terms, 'R-PRG-03'));
  return saying(found, `the product has numbers of ${[...known].join(', ')}`);
};

/** A part's number is its own: that of another part names what was not replaced (R-CMP-16, R-SN-03). */
const numberIsOfPart: SerialRule = ({ terms, serials, numberedParts, partCode }) => {
  if (partCode === undefined) return undefined;
  const own = numberedParts.filter(({ code }) => code === partCode);
  const others = numberedParts.filter(({ code }) => code !== partCode);
  const isOwn = (serial: Serial) => own.some(({ component }) => component === serial.component);
  const isOthers = (serial: Serial) =>
    others.some(({ component }) => component === serial.component);
  const wrong = serials.findIndex((serial) => !isOwn(serial) && isOthers(serial));
  if (wrong < 0) return undefined;
  const field = ['serialNumbers', String(wrong), 'component'];
  const found = refusal('SERIAL_UNKNOWN' as const, field, underTerms(terms, 'R-CMP-16', 'R-SN-03'));
  return saying(found, `it is the number of another part than ${partCode}`);
};

/** The contract goes on with the new unit, which has to be known as the old one was (R-SN-01, R-SN-02). */
const requiredAreGiven: SerialRule = ({ serials, required, partCode }) => {
  if (partCode !== undefined || !required) return undefined;
  const missing = required.components.filter((part) =>
    serials.every(({ component }) => component !== part),
  );
  if (missing.length === 0) return undefined;
  const found = refusal(
    'SERIAL_MISSING' as const,
    ['serialNumbers'],
    [required.basis],
    'ADD_SERIAL',
  );
  return saying(found, missing.join(', '));
};

/** A number on record names the part that was handed in, until that of the new one takes its place (R-SN-03, R-SN-04). */
const partNumberIsGiven: SerialRule = ({ terms, serials, numberedParts, partCode, onRecord }) => {
  const missing = numberedParts
    .filter(({ code, component }) => code === partCode && onRecord.includes(component))
    .map(({ component }) => component)
    .filter((own) => serials.every(({ component }) => component !== own));
  if (missing.length === 0) return undefined;
  const basis = underTerms(terms, 'R-SN-03', 'R-SN-04');
  const found = refusal('SERIAL_MISSING' as const, ['serialNumbers'], basis, 'ADD_SERIAL');
  return saying(found, missing.join(', '));
};

const serialRules = [
  partsAreOfProduct,
  numberIsOfPart,
  partNumberIsGiven,
  requiredAreGiven,
] as const;

export const serialRefusals = (facts: SerialFacts): readonly Refusal<SerialRefusalCode>[] =>
  serialRules.flatMap((rule) => rule(facts) ?? []);
