import {
  annual,
  clause,
  type Mistake,
  onLine,
  quota,
  without,
  itRefusesEach,
} from '../../../../../test/support/catalog-sheets';

const mistakes: readonly Mistake[] = [
  {
    what: 'a gap for a plan on sale',
    file: 'clauses.csv',
    change: without(3),
    line: 2,
    column: 'product_code',
    reason: 'no clause of kind ACTIVATION_WINDOW answers for it',
    shownIn: 'plans_on_sale.csv',
  },
  {
    what: 'a plan on sale without a fee for each use',
    file: 'fees.csv',
    change: without(3),
    line: 2,
    column: 'product_code',
    reason: 'no fee is known for use 2 (DAMAGE)',
    shownIn: 'plans_on_sale.csv',
  },
  {
    what: 'a plan on sale whose terms are a draft',
    file: 'terms_versions.csv',
    change: onLine(2, 'PUBLISHED', 'DRAFT'),
    line: 2,
    column: 'product_code',
    reason: 'its terms 2023-tc are not published',
    shownIn: 'plans_on_sale.csv',
  },
  {
    what: 'a quota that contradicts the plan',
    file: 'clauses.csv',
    change: (lines) => [lines[0] ?? '', clause('QUOTA', annual, quota(3)), ...lines.slice(2)],
    line: 2,
    column: 'product_code',
    reason: 'QUOTA grants 3 (0 flyaways) and plans.csv 2 (0)',
    shownIn: 'plans_on_sale.csv',
  },
];

describe('checking what is put on sale', () => {
  itRefusesEach(mistakes);
});
