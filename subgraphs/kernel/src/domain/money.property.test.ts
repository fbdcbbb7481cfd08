import fc from 'fast-check';
import { decimalOf, exponentOf, type Money, moneyFrom, sumOf } from './money';

/** A currency for each number of decimals that there is. */
const currencies = ['JPY', 'PLN', 'KWD'] as const;
const currency = fc.constantFrom(...currencies);

/** Far beyond what a float holds exactly: up to fifteen digits before the point. */
const limit = 10n ** 15n - 1n;
const minor = fc.bigInt({ min: -limit, max: limit });

const amount: fc.Arbitrary<Money> = fc.record({ minor, currency });

describe('money', () => {
  it('has currencies with no, two and three decimals', () => {
    expect(currencies.map(exponentOf)).toEqual([0, 2, 3]);
  });

  it('is printed and read again without a change, whatever the decimals (R-FEE-02, C-10)', () => {
    fc.assert(
      fc.property(amount, (money) => {
        expect(moneyFrom(decimalOf(money), money.currency)).toEqual(money);
      }),
    );
  });

  it('is printed with exactly the decimals of its currency', () => {
    fc.assert(
      fc.property(amount, (money) => {
        const decimals = exponentOf(money.currency) ?? 0;
        expect(decimalOf(money)).toMatch(
          decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`),
        );
      }),
    );
  });

  it('is never read from what is finer than its currency, nor rounded', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 9 }), (money, finer) => {
        const text = decimalOf(money);
        const withPoint = text.includes('.') ? text : `${text}.`;
        expect(moneyFrom(`${withPoint}${finer}`, money.currency)).toBeUndefined();
        expect(moneyFrom(`${withPoint}0`, money.currency)).toEqual(money);
      }),
    );
  });

  it('is a whole number of the smallest unit, never a float, however large', () => {
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const read = moneyFrom(decimalOf({ minor: units, currency: code }), code);
        expect(typeof read?.minor).toBe('bigint');
        expect(read?.minor).toBe(units);
      }),
    );
  });

  it('is summed exactly, in any order and grouping, and never over currencies', () => {
    fc.assert(
      fc.property(fc.array(minor, { minLength: 2, maxLength: 20 }), currency, (units, code) => {
        const amounts = units.map((one) => ({ minor: one, currency: code }));
        const total = sumOf(amounts);
        const [first, ...rest] = amounts;
        const grouped = [first, sumOf(rest)].filter((one) => one !== undefined);
        expect(total?.minor).toBe(units.reduce((sum, one) => sum + one, 0n));
        expect(sumOf([...amounts].reverse())).toEqual(total);
        expect(sumOf(grouped)).toEqual(total);
        expect(sumOf([...amounts, { minor: 1n, currency: 'EUR' }])).toBeUndefined();
      }),
    );
  });
});
