import { money } from '@care-graph/kernel/domain/money';
import { readSmall } from '../../../../test/support/catalog-sheets';
import { there } from '../../../../test/support/there';
import { isClauseOf, type TermsClause } from './clause';
import { plansAnsweredBy, type TermsFacts, termsFindings } from './terms-findings';

/** The small catalogue: a year's plan on sale, one of two years in draft. */
const small = there(readSmall().catalogue);
const terms = there(small.terms[0]);
const facts: TermsFacts = { ...small, terms };

const check = (change: Partial<TermsFacts> = {}) =>
  termsFindings({ ...facts, ...change }).map(({ severity, kind, clauses }) => [
    severity,
    kind,
    clauses.map(({ reference }) => reference),
  ]);

const quota = there(small.clauses.find(isClauseOf('QUOTA')));
const transfer = there(small.clauses.find(isClauseOf('TRANSFER')));
const without = (...kinds: readonly string[]) =>
  small.clauses.filter(({ kind }) => !kinds.includes(kind));
const withPlans = (status: 'PUBLISHED' | 'DRAFT' | 'WITHDRAWN') =>
  small.plans.map((plan) => ({ ...plan, status }));

/** The plan of two years has no quota of its own in the small catalogue. */
const gapOfDraft = ['WARNING', 'GAP', []];

describe('the check of terms', () => {
  it('reports a gap of a draft as a warning, and nothing of a plan that was withdrawn', () => {
    expect(check()).toEqual([gapOfDraft]);
    expect(check({ plans: withPlans('WITHDRAWN') })).toEqual([]);
  });

  it('reports each kind of clause that a plan on sale lacks as an error, by plan and kind', () => {
    const found = termsFindings({ ...facts, clauses: without('QUOTA', 'DEADLINE', 'BONUS') });
    const errors = found.filter(({ severity }) => severity === 'ERROR');
    expect(errors.map(({ kind, message }) => [kind, message])).toEqual([
      ['GAP', 'DJI Care Refresh RS 4 Mini (annual plan): no clause of kind QUOTA answers for it.'],
      [
        'GAP',
        'DJI Care Refresh RS 4 Mini (annual plan): no clause of kind DEADLINE answers for it.',
      ],
    ]);
  });

  it('reports two clauses that win with equal right, both of them, whatever their order', () => {
    const rival: TermsClause = { ...transfer, id: 'cls_rival', reference: 'RIVAL' };
    const tied = (clauses: readonly TermsClause[]) =>
      check({ clauses }).filter(([, kind]) => kind === 'OVERLAP');
    expect(tied([...small.clauses, rival])).toEqual([['ERROR', 'OVERLAP', ['TRANSFER', 'RIVAL']]]);
    expect(tied([rival, ...small.clauses])).toEqual([['ERROR', 'OVERLAP', ['RIVAL', 'TRANSFER']]]);
    const narrower = { ...rival, selector: { ...rival.selector, planMonths: 12 } };
    expect(tied([...small.clauses, narrower])).toEqual([]);
  });

  it('takes a tie for an answer, so that it is not a gap too', () => {
    const rival: TermsClause = { ...transfer, id: 'cls_rival', reference: 'RIVAL' };
    expect(check({ clauses: [...small.clauses, rival] }).map(([, kind]) => kind)).toEqual([
      'OVERLAP',
      'GAP',
    ]);
  });

  it('reports a hole in the steps of a fee: an error for a plan on sale, else a warning', () => {
    const tiers = small.tiers.filter(({ ordinalFrom }) => ordinalFrom > 1);
    expect(check({ tiers })).toContainEqual(['ERROR', 'TIER_GAP', []]);
    expect(check({ tiers, plans: withPlans('DRAFT') })).toContainEqual(['WARNING', 'TIER_GAP', []]);
  });

  it('reports an amount in no currency, or in another than its schedule’s', () => {
    const tiers = small.tiers.map((tier) => ({ ...tier, fee: money(1, 'EUR') }));
    expect(check({ tiers })).toContainEqual(['ERROR', 'CURRENCY_MISSING', []]);
    const moneyCap = { amount: '10.00', currency: 'XXX' };
    const capped = { ...quota, content: { ...quota.content, moneyCap } };
    expect(check({ clauses: [...without('QUOTA'), capped] })).toContainEqual([
      'ERROR',
      'CURRENCY_MISSING',
      ['QUOTA'],
    ]);
    expect(check({ clauses: [...small.clauses, { ...capped, isOfferOnly: true }] })).toEqual([
      gapOfDraft,
    ]);
  });

  const deadline = there(small.clauses.find(isClauseOf('DEADLINE')));
  const timed = (content: Partial<typeof deadline.content>) =>
    check({
      clauses: [
        ...without('DEADLINE'),
        { ...deadline, content: { ...deadline.content, ...content } },
      ],
    }).filter(([, kind]) => kind === 'CONSEQUENCE_IMPOSSIBLE');

  it.each([
    { kind: 'HAND_OVER_UNIT', serviceType: null, onMiss: 'AUTO_CANCEL' },
    { kind: 'HAND_OVER_UNIT', serviceType: 'MAINTENANCE', onMiss: 'REFUSABLE' },
    { kind: 'PAY_QUOTE', serviceType: null, onMiss: 'REFUSABLE' },
    { kind: 'ELECT_REMEDY', serviceType: 'ONLINE_REPAIR', onMiss: 'AUTO_CANCEL' },
    { kind: 'SEND_RECOVERED_UNIT', serviceType: 'FLYAWAY', onMiss: 'REFUSABLE' },
  ] as const)('reports that missing $kind of $serviceType cannot bring $onMiss, and the clause', (content) => {
    expect(timed(content)).toEqual([['ERROR', 'CONSEQUENCE_IMPOSSIBLE', ['DEADLINE']]]);
    expect(timed({ ...content, onMiss: 'FLAG' })).toEqual([]);
  }); // prettier-ignore

  it('reports a quota for a service that is not offered as a warning, with the products (C-28)', () => {
    const maintenance: TermsClause = {
      ...quota,
      id: 'cls_maintenance',
      reference: 'MAINTENANCE',
      content: { ...quota.content, line: 'MAINTENANCE', count: 1 },
    };
    const clauses = [...small.clauses, maintenance];
    expect(check({ clauses })).toContainEqual([
      'WARNING',
      'NOT_OFFERED_BUT_GRANTED',
      ['MAINTENANCE'],
    ]);
    const none = { ...maintenance, content: { ...maintenance.content, count: 0 } };
    expect(check({ clauses: [...small.clauses, none] })).toEqual([gapOfDraft]);
  });

  it('reports lost aircraft that are granted where only damage is replaced (R-FLY-10)', () => {
    const flyaway = { ...quota, content: { ...quota.content, flyawayCount: 1 } };
    expect(check({ clauses: [...without('QUOTA'), flyaway] })).toContainEqual([
      'WARNING',
      'NOT_OFFERED_BUT_GRANTED',
      ['QUOTA'],
    ]);
  });
});

describe('the plans that an edition answers for', () => {
  const [annual, twoYears] = [there(small.plans[0]), there(small.plans[1])];
  const draft = { id: 'trm_2', supersedesId: terms.id, status: 'DRAFT' } as const;
  const next = { ...annual, id: 'sku_next', termsId: draft.id, status: 'DRAFT' as const };

  it('are those that pin it', () => {
    expect(plansAnsweredBy({ ...draft, status: 'PUBLISHED' }, [annual, twoYears, next])).toEqual([
      next,
    ]);
  });

  it('are those on sale under the edition before a draft too, each product and length once', () => {
    expect(plansAnsweredBy(draft, [annual, twoYears])).toEqual([annual]);
    expect(plansAnsweredBy(draft, [annual, next])).toEqual([annual]);
    const longer = { ...next, termMonths: 24 };
    expect(plansAnsweredBy(draft, [annual, longer])).toEqual([annual, longer]);
  });
});

describe('an edition that ends the one before it', () => {
  const draft = {
    ...terms,
    id: 'trm_2',
    code: '2023-tc.2',
    supersedesId: terms.id,
    status: 'DRAFT' as const,
    validFrom: '2026-07-01',
  };
  const [annual] = withPlans('PUBLISHED');
  const [sold, next] = [
    there(annual),
    { ...there(annual), id: 'sku_next', termsId: draft.id, status: 'DRAFT' as const },
  ];

  const warned = (
    { earlier, plans }: { earlier?: Partial<typeof terms>; plans: readonly (typeof sold)[] },
    change: Partial<TermsFacts> = {},
  ) => {
    const succession = { terms: draft, earlier: { ...terms, ...earlier }, plans };
    return termsFindings({ ...facts, terms: draft, plans: [sold], succession, ...change })
      .filter(({ kind }) => kind === 'NO_PLAN')
      .map(({ severity, message }) => [severity, message]);
  };

  const noPlan = [
    'WARNING',
    '2023-tc ends on 2026-06-30 with 1 of its plans on sale, and none could be put on sale under 2023-tc.2: load plans that its clauses answer for, and fees for each of their uses.',
  ];

  it('is warned of while no plan could be put on sale under it', () => {
    expect(warned({ plans: [sold] })).toEqual([noPlan]);
    expect(warned({ plans: [sold, { ...next, status: 'WITHDRAWN' }] })).toEqual([noPlan]);
    expect(warned({ plans: [sold, next] }, { tiers: [] })).toEqual([noPlan]);
    expect(warned({ plans: [sold, next] }, { clauses: without('QUOTA') })).toEqual([noPlan]);
  });

  it('is warned of after it was published too, which ended the other one', () => {
    expect(warned({ earlier: { validTo: '2026-06-30' }, plans: [sold] })).toEqual([noPlan]);
  });

  it('is fine where a plan lacks nothing but to be put on sale', () => {
    expect(warned({ plans: [sold, next] })).toEqual([]);
  });

  it('is fine where nothing is sold under the other one, or that one ends by itself', () => {
    expect(warned({ plans: [{ ...sold, status: 'WITHDRAWN' }] })).toEqual([]);
    expect(warned({ earlier: { validTo: '2026-04-30' }, plans: [sold] })).toEqual([]);
    expect(warned({ earlier: { status: 'RETIRED' }, plans: [sold] })).toEqual([]);
  });
});
