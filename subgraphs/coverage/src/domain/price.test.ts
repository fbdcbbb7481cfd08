import type { Fault } from '@care-graph/kernel/domain/fault';
import { priceOf } from './price';

/** The place of the mistake in a price; undefined where there is none. */
const mistakeIn = (price: Parameters<typeof priceOf>[0]) => {
  try {
    priceOf(price);
    return undefined;
  } catch (error) {
    return (error as Fault).field;
  }
};

describe('a price that is handed in', () => {
  it('is read into minor units', () => {
    expect(priceOf({ amount: '58.99', currency: 'EUR' })).toEqual({
      minor: 5899n,
      currency: 'EUR',
    });
    expect(priceOf(null)).toBeNull();
  });

  it.each([
    { amount: '58.99', currency: 'eur', field: 'currency' },
    { amount: '58.99', currency: 'XXX', field: 'currency' },
    { amount: '58.999', currency: 'EUR', field: 'amount' },
    { amount: '-1', currency: 'EUR', field: 'amount' },
  ])('is a mistake in its $field: $amount $currency', ({ field, ...price }) => {
    expect(mistakeIn(price)).toEqual(['input', 'price', field]);
  });
});
