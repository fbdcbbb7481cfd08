/** An amount in the currency's smallest unit; amount and currency never travel apart. */
export interface Money {
  /** Whole minor units, such as cents; for a currency without any (JPY) whole units. */
  readonly minor: bigint;
  /** ISO 4217, upper case. */
  readonly currency: string;
}

/** Digits after the decimal point by ISO 4217, for the currencies that the programme has met. */
const exponents: Readonly<Record<string, number>> = {
  AUD: 2, BGN: 2, CAD: 2, CHF: 2, CNY: 2, CZK: 2, DKK: 2, EUR: 2, GBP: 2, HKD: 2, HUF: 2, JPY: 0,
  KRW: 0, KWD: 3, NOK: 2, NZD: 2, PLN: 2, RON: 2, SEK: 2, TND: 3, TWD: 2, UAH: 2, USD: 2,
}; // prettier-ignore

/** Digits after the decimal point, or nothing when the currency is not known here. */
export const exponentOf = (currency: string): number | undefined =>
  Object.hasOwn(exponents, currency) ? exponents[currency] : undefined;

export const isKnownCurrency = (currency: string): boolean => exponentOf(currency) !== undefined;

export const money = (minor: bigint | number, currency: string): Money => ({
  minor: BigInt(minor),
  currency,
});

/** The decimal string of the API, with exactly the digits that the currency has: 13900 PLN is "139.00". */
export const decimalOf = ({ minor, currency }: Money): string => {
  const exponent = exponentOf(currency) ?? 2;
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0');
  const sign = minor < 0n ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
};

/** The amount a decimal string says, or nothing when it is malformed or finer than the currency allows. */
export const moneyFrom = (amount: string, currency: string): Money | undefined => {
  const exponent = exponentOf(currency);
  const parts = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(amount);
  if (exponent === undefined || !parts) return undefined;
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (/[1-9]/.test(fraction.slice(exponent))) return undefined;
  const minor = BigInt(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return { minor: sign ? -minor : minor, currency };
};

export const sameMoney = (one: Money, other: Money): boolean =>
  one.minor === other.minor && one.currency === other.currency;

/** The sum of amounts in one currency; nothing for an empty list or for mixed currencies. */
export const sumOf = (amounts: readonly Money[]): Money | undefined => {
  const [first, ...rest] = amounts;
  if (!first || rest.some(({ currency }) => currency !== first.currency)) return undefined;
  return {
    minor: rest.reduce((sum, { minor }) => sum + minor, first.minor),
    currency: first.currency,
  };
};
