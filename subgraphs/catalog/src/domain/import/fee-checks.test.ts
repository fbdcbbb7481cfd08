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
    what: 'a hole between tiers',
    file: 'fees.csv',
    change: onLine(3, 'replacement,2', 'replacement,3'),
    line: 3,
    column: 'sequence_no',
    reason: 'the steps have a hole: 2 is missing before 3',
  },
  {
    what: 'tiers that do not begin at one',
    file: 'fees.csv',
    change: without(2),
    line: 2,
    column: 'sequence_no',
    reason: 'the steps have a hole: 1 is missing before 2',
  },
  {
    what: 'a flat fee beside numbered ones',
    file: 'fees.csv',
    change: onLine(3, 'replacement,2', 'replacement,'),
    line: 3,
    column: 'sequence_no',
    reason: 'a flat fee stands beside numbered ones',
  },
  {
    what: 'a step beyond the quota',
    file: 'fees.csv',
    change: adding(`rs-4-mini,2023-tc,12,PL,PLN,replacement,3,1,${from}`),
    line: 4,
    column: 'sequence_no',
    reason: 'use 3 is beyond the 2 that the plan grants',
  },
  {
    what: 'a fee for flyaways that are not covered',
    file: 'fees.csv',
    change: adding(`rs-4-mini,2023-tc,12,PL,PLN,flyaway,,1,${from}`),
    line: 4,
    column: 'fee_kind',
    reason: 'flyaway is not covered for rs-4-mini',
  },
];

describe('checking the steps of fees', () => {
  itRefusesEach(mistakes);
});
