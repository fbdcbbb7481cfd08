import { money } from '@care-graph/kernel/domain/money';
import { readSmall } from '../../../../test/support/catalog-sheets';
import { there } from '../../../../test/support/there';
import type { QualityFacts } from './quality-views';
import { qualityFindings } from './quality';
import { gapKey, type QualityKind } from './quality-gap';

/** The small catalogue: a year's plan on sale in Lithuania and Poland, one of two years in draft without a fee. */
const small = there(readSmall().catalogue);

const now = new Date('2026-03-12T12:00:00Z');

const today = '2026-03-12';

/** The price of the year's plan in Lithuania. */
const price = { planSkuId: there(small.offers[0]).planSkuId, regionCode: 'LT', days: [today], madeUpSellers: [] }; // prettier-ignore

type Change = Partial<QualityFacts>;

const check = (change: Change = {}) =>
  qualityFindings({ now, ...small, prices: [price], ...change });

const found = (kind: QualityKind, change: Change = {}) =>
  check(change)
    .filter((gap) => gap.kind === kind)
    .map(({ severity, planSkuId, regionCode }) => {
      const plan = small.plans.find(({ id }) => id === planSkuId);
      return [severity, plan?.termMonths ?? null, regionCode];
    });

const messages = (kind: QualityKind, change: Change = {}) =>
  check(change)
    .filter((gap) => gap.kind === kind)
    .map(({ message }) => message);

const terms = there(small.terms[0]);
const withdrawn = small.plans.map((plan) => ({ ...plan, status: 'WITHDRAWN' as const }));
const drafts = small.plans.map((plan) => ({ ...plan, status: 'DRAFT' as const }));

describe('a plan without a fee (A-08, R-FEE-01)', () => {
  it('is an error on sale, with every use that has none, and a warning while it is a draft', () => {
    expect(found('NO_FEE_TIER')).toEqual([['WARNING', 24, null]]);
    expect(messages('NO_FEE_TIER')[0]).toContain(
      'use 1 (DAMAGE), use 2 (DAMAGE), use 3 (DAMAGE), use 4 (DAMAGE)',
    );
    const tiers = small.tiers.slice(0, 1);
    expect(found('NO_FEE_TIER', { tiers })).toEqual([
      ['ERROR', 12, null],
      ['WARNING', 24, null],
    ]);
    expect(messages('NO_FEE_TIER', { tiers })[0]).toContain('no fee is known for use 2 (DAMAGE).');
  });

  it('is named with the region in which it is on sale without one', () => {
    const schedules = small.schedules.map((schedule) => ({
      ...schedule,
      servesRegionCodes: ['PL'],
    }));
    expect(found('NO_FEE_TIER', { schedules })).toEqual([
      ['ERROR', 12, 'LT'],
      ['WARNING', 24, null],
    ]);
  });

  it('goes by the schedule that contracts pin: of those equally near the newest of the maker’s own service', () => {
    const [direct] = small.schedules;
    const [first] = small.tiers;
    const newer = { ...there(direct), id: 'fee_newer', validFrom: today };
    const tier = { ...there(first), id: 'tier', scheduleId: newer.id, ordinalTo: 1 };
    const tiers = [...small.tiers, tier];
    const beside = (channel: 'MAKER_DIRECT' | 'PARTNER_SERVICE') =>
      found('NO_FEE_TIER', { schedules: [{ ...newer, channel }, there(direct)], tiers });
    expect(beside('PARTNER_SERVICE')).toEqual([['WARNING', 24, null]]);
    expect(beside('MAKER_DIRECT')).toEqual([
      ['ERROR', 12, 'LT'],
      ['ERROR', 12, 'PL'],
      ['WARNING', 24, null],
    ]);
  });

  it('has none by fees that are drafts, retired or only begin tomorrow', () => {
    const with_ = (change: object) => ({
      schedules: small.schedules.map((schedule) => ({ ...schedule, ...change })),
    });
    expect(found('NO_FEE_TIER', with_({ status: 'DRAFT' }))[0]).toEqual(['ERROR', 12, null]);
    expect(found('NO_FEE_TIER', with_({ status: 'RETIRED' }))[0]).toEqual(['ERROR', 12, null]);
    expect(found('NO_FEE_TIER', with_({ validFrom: '2026-03-13' }))).toEqual([
      ['ERROR', 12, 'LT'],
      ['ERROR', 12, 'PL'],
      ['WARNING', 24, null],
    ]);
  });
});

describe('a plan on sale without a price (R-SKU-05)', () => {
  it('is a warning for a region without one, and an error where nobody has one', () => {
    expect(found('NO_PRICE')).toEqual([['WARNING', 12, 'PL']]);
    expect(found('NO_PRICE', { prices: [] })).toEqual([['ERROR', 12, null]]);
    expect(found('NO_PRICE', { prices: [{ ...price, regionCode: 'EU' }] })).toEqual([]);
  });

  it('counts the prices of the day that it is there', () => {
    const [yesterday, tomorrow] = ['2026-03-11', '2026-03-13'];
    const on = (...days: readonly string[]) => ({ prices: [{ ...price, days }] });
    expect(found('NO_PRICE', on(yesterday, tomorrow))).toEqual([['ERROR', 12, null]]);
    const late = new Date('2026-03-12T23:00:00Z');
    expect(found('NO_PRICE', { ...on(today), now: late })).toEqual([
      ['WARNING', 12, 'LT'],
      ['WARNING', 12, 'PL'],
    ]);
    expect(found('NO_PRICE', { ...on(today, tomorrow), now: late })).toEqual([
      ['WARNING', 12, 'PL'],
    ]);
  });

  it('is none where its terms have ended, or it is not sold', () => {
    const ended = [{ ...terms, validTo: '2026-03-11' }];
    expect(found('NO_PRICE', { terms: ended })).toEqual([]);
    expect(found('NO_PRICE', { plans: drafts, prices: [] })).toEqual([]);
  });
});

describe('the list of covered parts (C-16)', () => {
  const cover = there(small.clauses.find(({ kind }) => kind === 'COMPONENT_COVER'));
  const others = small.clauses.filter((clause) => clause !== cover);

  it('is a warning where no source gives it, an error where a plan on sale has none', () => {
    expect(found('NO_COMPONENT_LIST')).toEqual([
      ['WARNING', 12, null],
      ['WARNING', 24, null],
    ]);
    expect(found('NO_COMPONENT_LIST', { clauses: others })).toEqual([
      ['ERROR', 12, null],
      ['WARNING', 24, null],
    ]);
    const products = small.products.map((product) => ({ ...product, parts: [] }));
    expect(found('NO_COMPONENT_LIST', { products })[0]).toEqual(['ERROR', 12, null]);
  });

  it('is no gap where a source gives it', () => {
    const sourced = { ...cover, source: { ...cover.source, isSynthetic: false } };
    expect(found('NO_COMPONENT_LIST', { clauses: [...others, sourced] })).toEqual([]);
  });
});

describe('a part without a price for when it is missing (A-08, R-FEE-09)', () => {
  const componentPrices = small.componentPrices.filter(
    ({ componentCode }) => componentCode !== 'grip',
  );

  it('is an error for a product with a plan on sale, once for each schedule, else a warning', () => {
    expect(found('NO_COMPONENT_PRICE')).toEqual([]);
    expect(found('NO_COMPONENT_PRICE', { componentPrices })).toEqual([['ERROR', null, 'PL']]);
    expect(messages('NO_COMPONENT_PRICE', { componentPrices })[0]).toMatch(/no price for grip\.$/);
    expect(found('NO_COMPONENT_PRICE', { componentPrices, plans: drafts })).toEqual([
      ['WARNING', null, 'PL'],
    ]);
  });

  it("has one by a price for that very product, and none by another product's", () => {
    const grip = there(small.componentPrices.find((price) => price.componentCode === 'grip'));
    const own = { ...grip, productCode: 'rs-4-mini', price: money(1, 'PLN') };
    expect(found('NO_COMPONENT_PRICE', { componentPrices: [...componentPrices, own] })).toEqual([]);
    const foreign = { ...own, productCode: 'rs-4' };
    expect(found('NO_COMPONENT_PRICE', { componentPrices: [...componentPrices, foreign] })).toEqual(
      [['ERROR', null, 'PL']],
    );
  });
});

describe('a value that no source gives', () => {
  it('is shown for what is on sale: clauses, forms, prices, and parts by product', () => {
    expect(messages('SYNTHETIC_VALUE')).toEqual([
      expect.stringMatching(/\(annual plan\): no source gives clauses QUOTA, ACTIVATION_WINDOW, /),
      expect.stringMatching(/\(annual plan\): no source gives the form in which/),
      expect.stringMatching(/^DJI RS 4 Mini: no source gives the prices of missing parts\.$/),
    ]);
    const source = { ...terms.source, isSynthetic: true };
    const made = { tiers: small.tiers.map((tier) => ({ ...tier, source })) };
    expect(messages('SYNTHETIC_VALUE', made)).toContainEqual(
      expect.stringMatching(/gives fees\.$/),
    );
  });

  it('is shown once for all prices of a plan in a region, with the seller or the first and the last', () => {
    const askedBy = (...madeUpSellers: readonly string[]) => ({
      prices: [{ ...price, madeUpSellers }],
    });
    expect(found('SYNTHETIC_VALUE', askedBy('a shop'))).toContainEqual(['WARNING', 12, 'LT']);
    expect(messages('SYNTHETIC_VALUE', askedBy('a shop'))).toContainEqual(
      expect.stringMatching(/gives the price of a shop\.$/),
    );
    expect(messages('SYNTHETIC_VALUE', askedBy('a shop', 'the last'))).toContainEqual(
      expect.stringMatching(/gives the prices of several sellers, from a shop to the last\.$/),
    );
  });

  it('is not shown for what is not sold', () => {
    expect(found('SYNTHETIC_VALUE', { plans: drafts })).toEqual([]);
  });
});

describe('a service that no source confirms for the product (C-28, R-MNT-05)', () => {
  const services = there(small.clauses.find(({ kind }) => kind === 'SERVICE_AVAILABILITY'));
  const others = small.clauses.filter((clause) => clause !== services);
  const clausesWith = (change: { productCode: string | null; isSynthetic: boolean }) => [
    ...others,
    {
      ...services,
      selector: { ...services.selector, productCode: change.productCode },
      source: { ...services.source, isSynthetic: change.isSynthetic },
    },
  ];

  it.each([
    { productCode: null, isSynthetic: false, isConfirmed: false },
    { productCode: 'rs-4-mini', isSynthetic: true, isConfirmed: false },
    { productCode: 'rs-4-mini', isSynthetic: false, isConfirmed: true },
  ])('offered for $productCode, made up: $isSynthetic', ({ isConfirmed, ...change }) => {
    const clauses = clausesWith(change);
    expect(found('UNCONFIRMED_SERVICE', { clauses })).toEqual(
      isConfirmed ? [] : [['WARNING', null, null]],
    );
  });
});

describe('all gaps', () => {
  const draftTerms = small.terms.map((one) => ({ ...one, status: 'DRAFT' as const }));
  const draftFees = small.schedules.map((one) => ({ ...one, status: 'DRAFT' as const }));

  it.each([
    [{}, [false, false, false]],
    [{ schedules: draftFees }, [false, false, true]],
    [{ schedules: draftFees, terms: draftTerms }, [true, true, true]],
  ])('say whether they are about terms or fees that are drafts (%#)', (change, expected) => {
    const kinds = ['NO_COMPONENT_LIST', 'NO_FEE_TIER', 'NO_COMPONENT_PRICE'];
    const facts = { componentPrices: [], plans: drafts, ...change };
    const told = new Set(check(facts).map(({ kind, isOfDraft }) => `${kind} ${isOfDraft}`));
    expect([...told]).toEqual(kinds.map((kind, place) => `${kind} ${expected[place]}`));
  });

  it('are known apart by what they are about, and none is of a plan that was withdrawn', () => {
    const keys = check({ prices: [] }).map((gap) => gapKey(gap).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(check({ plans: withdrawn })).toEqual([]);
  });
});
