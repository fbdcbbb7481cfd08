import {
  adding,
  from,
  type Mistake,
  onLine,
  without,
  itRefusesEach,
  readSmall,
} from '../../../../../test/support/catalog-sheets';
import { sentenceOf } from './sheet';

const mistakes: readonly Mistake[] = [
  {
    what: 'a gap for a plan on sale, by plan and kind (C-16)',
    file: 'clauses.csv',
    change: without(3),
    line: 2,
    column: 'product_code',
    reason: 'no clause of kind ACTIVATION_WINDOW answers for it',
    shownIn: 'plans_on_sale.csv',
  },
  {
    what: 'a plan on sale without a fee for each use (R-PRG-02)',
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
    what: 'a plan on sale that one of its schedules prices in part only (A-09)',
    file: 'fees.csv',
    change: adding(`rs-4-mini,2023-tc,12,LT,EUR,replacement,1,4900,${from}`),
    line: 2,
    column: 'product_code',
    reason: 'no fee is known for use 2 (DAMAGE)',
    shownIn: 'plans_on_sale.csv',
  },
  {
    what: 'a plan on sale that nobody says how to hand over (R-SKU-03)',
    file: 'plan_forms.csv',
    change: without(2),
    line: 2,
    column: 'product_code',
    reason: 'nobody says in which form it is handed over',
    shownIn: 'plans_on_sale.csv',
  },
];

describe('checking what is put on sale', () => {
  itRefusesEach(mistakes);

  it('names the plan by its row and the kind that is missing, and nothing else', () => {
    const { findings } = readSmall({ 'clauses.csv': without(3) });
    expect(findings.map(sentenceOf)).toEqual([
      'plans_on_sale.csv, line 2, product_code: no clause of kind ACTIVATION_WINDOW answers for it',
    ]);
  });

  it('lets gaps of a plan be that is not on sale', () => {
    const { catalogue, findings } = readSmall({
      'clauses.csv': without(3),
      'plans_on_sale.csv': without(2),
    });
    expect(findings).toEqual([]);
    expect(catalogue?.plans.map(({ status }) => status)).toEqual(['DRAFT', 'DRAFT']);
  });
});
