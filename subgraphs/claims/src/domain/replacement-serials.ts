import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import type { RequiredSerials } from './desks';
import type { Serial } from './replacement';

export type SerialRefusalCode = 'SERIAL_UNKNOWN' | 'SERIAL_MISSING';

/** What the numbers of a unit that is set aside are held against. */
export interface SerialFacts {
  readonly serials: readonly Serial[];
  /** The numbers that the product's parts bear; empty where the catalog does not know any. */
  readonly serialParts: readonly SerialComponent[];
  /** Undefined where the terms ask for none. */
  readonly required: RequiredSerials | undefined;
  /** True where one part is replaced, and the unit keeps its other numbers (R-SN-03). */
  readonly isPart: boolean;
}

type SerialRule = (facts: SerialFacts) => Refusal<SerialRefusalCode> | undefined;

/** A unit of the same model has numbers of the same parts (R-PRG-03). */
const partsAreOfProduct: SerialRule = ({ serials, serialParts, required }) => {
  const known = new Set([...serialParts, ...(required?.components ?? [])]);
  const wrong = serials.findIndex(({ component }) => !known.has(component));
  if (wrong < 0 || serialParts.length === 0) return undefined;
  const field = ['serialNumbers', String(wrong), 'component'];
  const found = refusal('SERIAL_UNKNOWN' as const, field, ruleOnly('R-PRG-03'));
  return saying(found, `the product has numbers of ${[...known].join(', ')}`);
};

/** The contract goes on with the new unit, which has to be known as the old one was (R-SN-01, R-SN-02). */
const requiredAreGiven: SerialRule = ({ serials, required, isPart }) => {
  if (isPart || !required) return undefined;
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

const serialRules = [partsAreOfProduct, requiredAreGiven] as const;

export const serialRefusals = (facts: SerialFacts): readonly Refusal<SerialRefusalCode>[] =>
  serialRules.flatMap((rule) => rule(facts) ?? []);
