import {
  adding,
  from,
  type Mistake,
  onLine,
  without,
  itRefusesEach,
} from '../../../../../test/support/catalog-sheets';

const mistakes: readonly Mistake[] = [
  {
    what: 'an unknown product in a plan',
    file: 'plans.csv',
    change: adding(`rs-9,12,2023-tc,2,0,0,0,none,12,,,${from}`),
    line: 4,
    column: 'product_code',
    reason: 'rs-9 is no product on record',
  },
  {
    what: 'an unknown product in a price',
    file: 'prices.csv',
    change: onLine(2, 'rs-4-mini', 'rs-9'),
    line: 2,
    column: 'product_code',
    reason: 'rs-9 is no product on record',
  },
  {
    what: 'a price for a plan that is not there',
    file: 'prices.csv',
    change: onLine(2, ',12,', ',36,'),
    line: 2,
    column: 'plan_term_months',
    reason: 'there is no plan rs-4-mini | 36',
  },
  {
    what: 'a founding document without a title',
    file: 'prices.csv',
    change: onLine(2, from, '000_0123456789abcdef.txt'),
    line: 2,
    column: 'source',
    reason: 'has no title in documents.csv',
  },
  {
    what: 'a region without a time zone',
    file: 'region_settings.csv',
    change: without(3),
    line: 3,
    column: 'iso_code',
    reason: 'LT has no time zone and currency in region_settings.csv',
    shownIn: 'regions.csv',
  },
  {
    what: 'a handheld that flies away (R-FLY-10)',
    file: 'products.csv',
    change: onLine(2, ',false,720', ',true,720'),
    line: 2,
    column: 'flyaway_covered',
    reason: 'a handheld_gimbal cannot fly away',
  },
  {
    what: 'a plan under terms that are nowhere on record',
    file: 'plans.csv',
    change: onLine(3, '2023-tc', '2031-tc'),
    line: 3,
    column: 'terms_generation',
    reason: '2031-tc is no terms version on record',
  },
  {
    what: 'a region served since terms that are nowhere on record',
    file: 'regions.csv',
    change: onLine(3, '2023-tc', '2031-tc'),
    line: 3,
    column: 'service_since_terms_generation',
    reason: '2031-tc is no terms version on record',
  },
];

describe('checking what rows refer to', () => {
  itRefusesEach(mistakes);
});
