import { isKnownCurrency } from '@care-graph/kernel/domain/money';
import { eanFault } from '../ean';
import { isRead, read, type Reading, unreadable } from '../reading';

/** Reads the text of one cell as what its column holds. */
export type Cell<Value> = (text: string) => Reading<Value>;

const matching =
  (pattern: RegExp, expected: string): Cell<string> =>
  (text) =>
    pattern.test(text) ? read(text) : unreadable(`${JSON.stringify(text)} is not ${expected}`);

export const text: Cell<string> = (given) =>
  given === '' ? unreadable('must not be blank') : read(given);

export const anyText: Cell<string> = (given) => read(given);

export const productWord = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a code such as rs-4-mini');
export const partWord = matching(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'a part such as propeller_pair');
export const seriesWord = matching(/^[A-Z0-9]+(_[A-Z0-9]+)*$/, 'a series such as OSMO_ACTION');
export const regionWord = matching(/^[A-Z]{2}$/, 'a region of two capital letters');
export const termsWord = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a code of terms such as 2023-tc');
export const ruleWord = matching(/^([RAC]-[A-Z0-9]+)(-[A-Z0-9]+)*$/, 'a rule such as R-QTA-02');
export const decimalText = matching(/^\d{1,9}(\.\d{1,4})?$/, 'a decimal number');

export const sourceText = matching(
  /^(\d{3}_[0-9a-f]{16}\.txt|https?:\/\/[^\s,"]+|.+\(no page address\))$/,
  'a source: a page address, a founding document, or words that end with "(no page address)"',
);

export const wholeNumber =
  (lowest: number, highest: number): Cell<number> =>
  (given) =>
    /^(0|[1-9]\d{0,9})$/.test(given) && Number(given) >= lowest && Number(given) <= highest
      ? read(Number(given))
      : unreadable(`${JSON.stringify(given)} is not a whole number from ${lowest} to ${highest}`);

/** More than this in one price or fee is a slip of the pen: ten million in the currency's smallest unit. */
const highestAmount = 10_000_000;

/** An amount in the currency's smallest unit. */
export const minorUnits: Cell<bigint> = (given) => {
  if (!/^-?\d+$/.test(given)) {
    return unreadable(
      `${JSON.stringify(given)} is not a whole number of the currency's smallest unit`,
    );
  }
  const amount = BigInt(given);
  if (amount <= 0n) return unreadable(`${given} is not above zero`);
  return amount > BigInt(highestAmount)
    ? unreadable(`${given} is more than ${highestAmount}, which no price or fee comes to`)
    : read(amount);
};

export const currencyWord: Cell<string> = (given) =>
  isKnownCurrency(given)
    ? read(given)
    : unreadable(`${JSON.stringify(given)} is no currency whose number of decimals is known`);

export const truthWord: Cell<boolean> = (given) =>
  given === 'true' || given === 'false'
    ? read(given === 'true')
    : unreadable(`${JSON.stringify(given)} is neither true nor false`);

export const eanText: Cell<string> = (given) => {
  const fault = eanFault(given);
  return fault === undefined ? read(given) : unreadable(`${JSON.stringify(given)}: ${fault}`);
};

export const oneOf =
  <Word extends string>(words: readonly Word[]): Cell<Word> =>
  (given) =>
    words.includes(given as Word)
      ? read(given as Word)
      : unreadable(`${JSON.stringify(given)} is not one of ${words.join(', ')}`);

export const orBlank =
  <Value>(cell: Cell<Value>): Cell<Value | null> =>
  (given) =>
    given === '' ? read(null) : cell(given);

/** Several values in one cell, separated by semicolons. */
export const several =
  <Value>(cell: Cell<Value>): Cell<readonly Value[]> =>
  (given) => {
    const readings = given.split(';').map((item) => cell(item));
    const wrong = readings.find((reading) => !isRead(reading));
    if (wrong && !isRead(wrong)) return wrong;
    if (new Set(given.split(';')).size < readings.length)
      return unreadable('names something twice');
    return read(readings.flatMap((reading) => (isRead(reading) ? [reading.value] : [])));
  };

export const someOrNone =
  <Value>(cell: Cell<Value>): Cell<readonly Value[]> =>
  (given) =>
    given === '' ? read([]) : several(cell)(given);

/** A part and how many of it, such as `propeller_pair:2`. */
export const countedPart: Cell<{ readonly code: string; readonly quantity: number }> = (given) => {
  const [, code, quantity] = /^([a-z0-9_]+):([1-9]\d?)$/.exec(given) ?? [];
  return code !== undefined && quantity !== undefined
    ? read({ code, quantity: Number(quantity) })
    : unreadable(`${JSON.stringify(given)} is no part with its number, such as propeller_pair:2`);
};

export const calendarDay: Cell<string> = (given) => {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(given)
    ? read(given)
    : unreadable(`${JSON.stringify(given)} is no calendar day such as 2026-03-12`);
};

export const timeZoneName: Cell<string> = (given) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: given });
    return /^[A-Z][A-Za-z]+\/[A-Za-z_/]+$/.test(given)
      ? read(given)
      : unreadable(`${given} is no IANA zone`);
  } catch {
    return unreadable(`${JSON.stringify(given)} is no time zone of the IANA database`);
  }
};
