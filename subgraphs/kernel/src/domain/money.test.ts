import fc from 'fast-check';
import { decimalOf, money, moneyFrom, sumOf } from './money';

const currencies = fc.constantFrom('EUR', 'PLN', 'JPY', 'KWD');

describe('money', () => {
  it('R-FEE-03: 19900 minor units of PLN are "199.00"', () => {
    expect(decimalOf(money(19900, 'PLN'))).toBe('199.00');
  });

  it.each([
    [5n, 'EUR', '0.05'],
    [-5n, 'EUR', '-0.05'],
    [5990n, 'JPY', '5990'],
    [1234n, 'KWD', '1.234'],
  ])('%s minor units of %s are %s', (minor, currency, text) => {
    expect(decimalOf(money(minor, currency))).toBe(text);
  });

  it('reads back every amount it writes, whatever the exponent', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), currencies, (minor, currency) => {
        const amount = money(minor, currency);
        expect(moneyFrom(decimalOf(amount), currency)).toEqual(amount);
      }),
    );
  });

  it.each(['1.234', '1,5', '', ' 1', '1e3', '0x1', '1.2.3', '9999999999999999'])(
    '%p is no amount of EUR',
    (text) => {
      expect(moneyFrom(text, 'EUR')).toBeUndefined();
    },
  );

  it('takes more digits where they say nothing, and no unknown currency', () => {
    expect(moneyFrom('1.5000', 'EUR')).toEqual(money(150, 'EUR'));
    expect(moneyFrom('1', 'XXX')).toBeUndefined();
  });

  it('is never summed over currencies', () => {
    expect(sumOf([money(1, 'EUR'), money(1, 'PLN')])).toBeUndefined();
    expect(sumOf([money(1, 'EUR'), money(2, 'EUR')])).toEqual(money(3, 'EUR'));
  });
});
