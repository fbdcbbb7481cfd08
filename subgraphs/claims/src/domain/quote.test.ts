import { money } from '@care-graph/kernel/domain/money';
import { cutTo, type QuoteLine } from './quote';

const line: QuoteLine = {
  kind: 'REPAIR_DISCOUNT',
  text: '10 % off the repair',
  amount: money(-15_500, 'EUR'),
  componentCode: null,
  ordinal: null,
  ordinalBasis: null,
  basis: [],
};

describe('the line of a discount', () => {
  it('R-FEE-05, R-QTA-09: says what the sum for discounts left of it, however often that cut it', () => {
    expect(cutTo(line, money(15_500, 'EUR'))).toBe(line);
    const cut = cutTo(line, money(5000, 'EUR'));
    expect(cut).toMatchObject({
      text: '10 % off the repair, 155.00 EUR, cut to the 50.00 EUR that were left for discounts',
      amount: money(-5000, 'EUR'),
    });
    expect(cutTo(cut, money(3000, 'EUR'))).toMatchObject({
      text: '10 % off the repair, 155.00 EUR, cut to the 30.00 EUR that were left for discounts',
      amount: money(-3000, 'EUR'),
    });
  });
});
