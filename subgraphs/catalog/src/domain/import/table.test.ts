import {
  adding,
  from,
  type Mistake,
  onLine,
  itRefusesEach,
} from '../../../../../test/support/catalog-sheets';

const mistakes: readonly Mistake[] = [
  {
    what: 'an EAN that two plans have',
    file: 'plans.csv',
    change: onLine(3, ',,,', ',,6937224103313,'),
    line: 3,
    column: 'ean',
    reason: '6937224103313 stands on line 2 already',
  },
  {
    what: 'a key that stands twice',
    file: 'plans.csv',
    change: adding(`rs-4-mini,12,2023-tc,2,0,0,0,none,12,,,${from}`),
    line: 4,
    column: 'product_code',
    reason: 'the key rs-4-mini | 12 | 2023-tc stands on line 2 already',
  },
  {
    what: 'a header with a wrong name',
    file: 'plans.csv',
    change: onLine(1, 'ean', 'gtin'),
    line: 1,
    column: 'ean',
    reason: 'the header is wrong',
  },
  {
    what: 'a header with a column too many',
    file: 'plans.csv',
    change: onLine(1, ',source', ',source,more'),
    line: 1,
    column: 'more',
    reason: 'the header is wrong',
  },
  {
    what: 'a row with a field too many',
    file: 'prices.csv',
    change: onLine(2, 'shop', 'shop,GmbH'),
    line: 2,
    column: '(row)',
    reason: 'the row has 8 fields instead of 7',
  },
  {
    what: 'a row with a field too few',
    file: 'prices.csv',
    change: onLine(2, ',5899', ''),
    line: 2,
    column: '(row)',
    reason: 'the row has 6 fields instead of 7',
  },
  {
    what: 'blanks at the ends of a cell',
    file: 'prices.csv',
    change: onLine(2, 'shop', ' shop'),
    line: 2,
    column: 'retailer',
    reason: 'has blanks at its ends',
  },
];

describe('reading a table', () => {
  itRefusesEach(mistakes);
});
