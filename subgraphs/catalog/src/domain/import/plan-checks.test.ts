import {
  adding,
  annual,
  anything,
  clause,
  from,
  itRefusesEach,
  type Mistake,
  onLine,
  quota,
  readSmall,
} from '../../../../../test/support/catalog-sheets';

const availability = (includesFlyaway: boolean) => ({
  line: 'REPLACEMENT',
  serviceTypes: ['ONLINE_REPAIR'],
  includesFlyaway,
});

/** The clauses with one of them, by its line, put in the place of another. */
const instead =
  (line: number, other: string) =>
  (lines: readonly string[]): readonly string[] =>
    lines.map((text, index) => (index === line - 1 ? other : text));

const mistakes: readonly Mistake[] = [
  {
    what: 'a quota that contradicts the plan (C-03)',
    file: 'clauses.csv',
    change: instead(2, clause('QUOTA', annual, quota(3))),
    line: 2,
    column: 'replacements',
    reason: 'QUOTA grants 3 (0 flyaways) and the plan 2 (0 flyaways)',
    shownIn: 'plans.csv',
  },
  {
    what: 'a quota that contradicts a plan which is not on sale',
    file: 'clauses.csv',
    change: adding(clause('QUOTA', 'rs-4-mini,,,,24,,', quota(3), 'two years')),
    line: 3,
    column: 'replacements',
    reason: 'two years grants 3 (0 flyaways) and the plan 4 (0 flyaways)',
    shownIn: 'plans.csv',
  },
  {
    what: 'discounts that the plan does not grant (R-QTA-03)',
    file: 'clauses.csv',
    change: adding(clause('QUOTA', annual, { ...quota(2), line: 'REPAIR_DISCOUNT' }, 'discounts')),
    line: 2,
    column: 'repair_discounts',
    reason: 'discounts grants 2',
    shownIn: 'plans.csv',
  },
  {
    what: 'maintenance that the clauses count otherwise (R-QTA-04)',
    file: 'clauses.csv',
    change: adding(clause('QUOTA', annual, { ...quota(1), line: 'MAINTENANCE' }, 'maintenance')),
    line: 2,
    column: 'maintenance',
    reason: 'maintenance grants 1',
    shownIn: 'plans.csv',
  },
  {
    what: 'a service for lost units that the plan does not count (R-FLY-10)',
    file: 'clauses.csv',
    change: instead(7, clause('SERVICE_AVAILABILITY', anything, availability(true))),
    line: 2,
    column: 'flyaway_max',
    reason: 'SERVICE_AVAILABILITY says otherwise than the plan, which grants 0 for lost aircraft',
    shownIn: 'plans.csv',
  },
  {
    what: 'a renewal that the plan has and its terms do not (C-01)',
    file: 'plans.csv',
    change: onLine(2, ',none,', ',annual_up_to_36m,'),
    line: 2,
    column: 'renewable',
    reason: 'RENEWAL says none',
  },
  {
    what: 'a window that is not that of the terms (R-ACT-08)',
    file: 'products.csv',
    change: onLine(2, ',720,', ',48,'),
    line: 2,
    column: 'activation_window_hours',
    reason: 'ACTIVATION_WINDOW gives 720 hours',
  },
  {
    what: 'a plan that grants nothing',
    file: 'plans.csv',
    change: adding(`rs-4-mini,36,2023-tc,0,0,0,0,none,36,,,${from}`),
    line: 4,
    column: 'replacements',
    reason: 'the plan grants neither a number of replacements nor a sum',
  },
];

describe('comparing plans with the clauses of their terms', () => {
  itRefusesEach(mistakes);

  it('takes a plan that grants a sum in place of a number', () => {
    const sum = { ...quota(0), count: null, moneyCap: { amount: '300.00', currency: 'EUR' } };
    const { findings } = readSmall({
      'plans.csv': adding(`rs-4-mini,36,2023-tc,0,0,0,0,none,36,,,${from}`),
      'clauses.csv': adding(clause('QUOTA', 'rs-4-mini,,,,36,,', sum, 'sum')),
    });
    expect(findings).toEqual([]);
  });

  it('names what is wrong for several plans of a product once', () => {
    const { findings } = readSmall({ 'products.csv': onLine(2, ',720,', ',48,') });
    expect(findings).toHaveLength(1);
  });
});
