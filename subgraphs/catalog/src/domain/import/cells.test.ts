import {
  from,
  type Mistake,
  onLine,
  itRefusesEach,
} from '../../../../../test/support/catalog-sheets';

const mistakes: readonly Mistake[] = [
  {
    what: 'an EAN with a wrong check digit',
    file: 'plans.csv',
    change: onLine(2, '6937224103313', '6937224103312'),
    line: 2,
    column: 'ean',
    reason: 'the check digit is wrong: it ends with 2 and has to end with 3',
  },
  {
    what: 'a currency without known decimals',
    file: 'prices.csv',
    change: onLine(2, 'EUR', 'XAU'),
    line: 2,
    column: 'currency',
    reason: '"XAU" is no currency whose number of decimals is known',
  },
  {
    what: 'a negative amount',
    file: 'prices.csv',
    change: onLine(2, '5899', '-5899'),
    line: 2,
    column: 'price_minor',
    reason: '-5899 is not above zero',
  },
  {
    what: 'an amount of zero',
    file: 'fees.csv',
    change: onLine(2, '19900', '0'),
    line: 2,
    column: 'amount_minor',
    reason: '0 is not above zero',
  },
  {
    what: 'an amount with decimals',
    file: 'prices.csv',
    change: onLine(2, '5899', '58.99'),
    line: 2,
    column: 'price_minor',
    reason: 'is not a whole number',
  },
  {
    what: 'a huge amount',
    file: 'prices.csv',
    change: onLine(2, '5899', '589900000'),
    line: 2,
    column: 'price_minor',
    reason: 'which no price or fee comes to',
  },
  {
    what: 'an amount beyond any number',
    file: 'fees.csv',
    change: onLine(3, '20900', '9'.repeat(400)),
    line: 3,
    column: 'amount_minor',
    reason: 'which no price or fee comes to',
  },
  {
    what: 'a row without a source',
    file: 'prices.csv',
    change: onLine(2, from, ''),
    line: 2,
    column: 'source',
    reason: 'is not a source',
  },
  {
    what: 'a time zone that is none',
    file: 'region_settings.csv',
    change: onLine(3, 'Europe/Vilnius', 'Europe/Nowhere'),
    line: 3,
    column: 'time_zone',
    reason: 'is no time zone of the IANA database',
  },
  {
    what: 'a day that is none',
    file: 'terms_versions.csv',
    change: onLine(2, '2023-07-01', '2023-02-30'),
    line: 2,
    column: 'valid_from',
    reason: 'is no calendar day',
  },
];

describe('reading a cell', () => {
  itRefusesEach(mistakes);
});
