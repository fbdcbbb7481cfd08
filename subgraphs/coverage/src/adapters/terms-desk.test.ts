import { money } from '@care-graph/kernel/domain/money';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { GraphTermsDesk } from './terms-desk';

const query = { skuId: 'sku_1', regionCode: 'LT', channel: 'CODE' } as const;
const terms = { id: 'trm_1', code: '2023-tc' };

const clause = (id: string, ruleId: string, content: object) => ({
  id,
  ruleId,
  reference: `2023-tc/${id}`,
  content,
});

const sku = {
  id: 'sku_1',
  name: 'RS 4 Mini, 12 months',
  status: 'PUBLISHED',
  termMonths: 12,
  product: { code: 'rs-4-mini', components: [{ serialComponent: 'BODY' as const }] },
  termsVersion: terms,
  feeSchedule: { id: 'fee_1' },
  isOnSale: true,
};

const clauses = [
  clause('q', 'R-QTA-05', { __typename: 'QuotaClause', line: 'REPLACEMENT', count: 2, flyawayCount: null }),
  clause('n', 'R-QTA-04', { __typename: 'QuotaClause', line: 'MAINTENANCE', count: null, flyawayCount: null }),
  clause('w', 'R-ACT-08', { __typename: 'ActivationWindowClause', window: 720, unit: 'HOUR', videoAfterwards: true, approvalHours: 72 }),
  clause('s', 'R-SN-02', { __typename: 'RequiredSerialsClause', serials: ['BODY'] }),
  clause('r', 'R-RNW-03', { __typename: 'RenewalClause', isOffered: true, graceDays: 15, maxTotalMonths: 36, maxContracts: null }),
  clause('b', 'R-PLN-03', { __typename: 'DeadlineClause', kind: 'ACTIVATE_PLAN', allowance: 48, unit: 'HOUR' }),
]; // prettier-ignore

interface Catalog {
  planSku: object | null;
  region: object | null;
  termsVersion: object | null;
  product: object | null;
  q0?: object | null;
  q1?: object | null;
}

/** Regions as they are told when several are asked for. */
const regions = { q0: { code: 'LT', partOf: { code: 'EU' } }, q1: { code: 'EU', partOf: null } };

/** A catalog that answers what the test set, and counts what it was asked. */
const catalogWith = (change: Partial<Catalog> = {}) => {
  const answer: Catalog = {
    planSku: sku,
    region: { timeZone: 'Europe/Vilnius', code: 'LT', partOf: { code: 'EU' } },
    termsVersion: { clausesFor: clauses },
    product: sku.product,
    ...change,
  };
  const asked: string[] = [];
  const client: GraphClient = {
    ask: async <Data>(document: string) => {
      asked.push(/query (\w+)/.exec(document)?.[1] ?? '');
      return Promise.resolve(answer as Data);
    },
    close: () => Promise.resolve(),
  };
  return { desk: new GraphTermsDesk(client), client, answer, asked };
};

describe('asking the catalog for a plan', () => {
  it('gives what activation has to know, each right with the clause that gives it', async () => {
    const basis = (ruleId: string, id: string) => ({
      ruleId,
      terms,
      clause: { id, reference: `2023-tc/${id}` },
    });
    expect(await catalogWith().desk.planFor(query)).toEqual({
      skuId: 'sku_1',
      name: 'RS 4 Mini, 12 months',
      isPublished: true,
      isOnSale: true,
      productCode: 'rs-4-mini',
      termMonths: 12,
      terms,
      timeZone: 'Europe/Vilnius',
      regionCodes: ['LT', 'EU'],
      feeScheduleId: 'fee_1',
      window: { hours: 720, allowsVideo: true, approvalHours: 72, basis: basis('R-ACT-08', 'w') },
      requiredSerials: { components: ['BODY'], basis: basis('R-SN-02', 's') },
      serialParts: ['BODY'],
      grants: [{ line: 'REPLACEMENT', count: 2, flyawayCount: 0, basis: basis('R-QTA-05', 'q') }],
      offerId: null,
      renewal: {
        isOffered: true,
        graceDays: 15,
        maxTotalMonths: 36,
        maxContracts: null,
        basis: basis('R-RNW-03', 'r'),
      },
      bundleDelay: { hours: 48, basis: basis('R-PLN-03', 'b') },
    });
  });

  it('R-ACT-07: takes a window that is not in hours for a fault, since no window would be one that never closes', async () => {
    const window = { window: 2, unit: 'CALENDAR_DAY', videoAfterwards: true, approvalHours: 72 };
    const content = { __typename: 'ActivationWindowClause', ...window };
    const clausesFor = [clause('w', 'R-ACT-07', content)];
    const asked = catalogWith({ termsVersion: { clausesFor } }).desk.planFor(query);
    await expect(asked).rejects.toThrow('2 CALENDAR_DAY in 2023-tc/w is not in hours');
  });

  it('R-PLN-03: knows a bundle by a deadline of activation in hours, and by no other deadline', async () => {
    const deadline = {
      __typename: 'DeadlineClause',
      kind: 'ACTIVATE_PLAN',
      allowance: 2,
      unit: 'HOUR',
    };
    for (const [content, expected] of [
      [deadline, 2],
      [{ ...deadline, unit: 'CALENDAR_DAY' }, undefined],
      [{ ...deadline, kind: 'PAY_QUOTE' }, undefined],
    ] as const) {
      const clausesFor = [clause('b', 'R-PLN-03', content)];
      const plan = await catalogWith({ termsVersion: { clausesFor } }).desk.planFor(query);
      expect(plan?.bundleDelay?.hours).toBe(expected);
    }
  });

  const discounts = {
    __typename: 'QuotaClause',
    line: 'REPAIR_DISCOUNT',
    count: 2,
    flyawayCount: null,
  };
  const planWithCap = (moneyCap: object | null) => {
    const clausesFor = [clause('d', 'R-QTA-03', { ...discounts, moneyCap })];
    return catalogWith({ termsVersion: { clausesFor } }).desk.planFor(query);
  };

  it('R-QTA-09, C-28: knows the sum that discounts draw on where the terms set one, and none where they set none', async () => {
    const plan = await planWithCap({ amount: '200.00', currency: 'EUR' });
    expect(plan?.grants).toMatchObject([{ count: 2, moneyCap: money(20000, 'EUR') }]);
    expect((await planWithCap(null))?.grants[0]).not.toHaveProperty('moneyCap');
  });

  it('R-QTA-09: takes a sum that it cannot read for no plan without one', async () => {
    const unknown = planWithCap({ amount: '200.00', currency: 'XXX' });
    await expect(unknown).rejects.toThrow('200.00 XXX is no amount of money');
  });

  it('gives a plan without what the terms do not say', async () => {
    const { desk } = catalogWith({
      planSku: { ...sku, status: 'DRAFT', feeSchedule: null },
      termsVersion: { clausesFor: [] },
    });
    expect(await desk.planFor(query)).toMatchObject({
      isPublished: false,
      feeScheduleId: undefined,
      window: undefined,
      requiredSerials: { components: [], basis: { ruleId: 'R-SN-02', terms } },
      grants: [],
    });
  });

  it.each([
    { what: 'no such plan', change: { planSku: null } },
    { what: 'a plan without terms', change: { planSku: { ...sku, termsVersion: null } } },
    { what: 'no such region', change: { region: null } },
  ])('gives none for $what', async ({ change }) => {
    expect(await catalogWith(change).desk.planFor(query)).toBeUndefined();
  });

  it('keeps clauses, which never change, and asks for the plan each time', async () => {
    const { desk, asked } = catalogWith();
    await desk.planFor(query);
    await desk.planFor(query);
    await desk.planFor({ ...query, regionCode: 'LV' });
    expect(asked.filter((name) => name === 'PlanToActivate')).toHaveLength(3);
    expect(asked.filter((name) => name === 'ClausesToActivate')).toHaveLength(2);
  });

  it('does not keep the clauses of a draft, which may still change', async () => {
    const { desk, answer, asked } = catalogWith({
      termsVersion: { status: 'DRAFT', clausesFor: [] },
    });
    expect(await desk.planFor(query)).toMatchObject({ grants: [] });
    answer.termsVersion = { status: 'PUBLISHED', clausesFor: clauses };
    expect(await desk.planFor(query)).toMatchObject({ grants: [{ count: 2 }] });
    await desk.planFor(query);
    expect(asked.filter((name) => name === 'ClausesToActivate')).toHaveLength(2);
  });

  it('does not keep a question for clauses that failed', async () => {
    const { client, desk } = catalogWith();
    const healthy = { ...client };
    let fails = true;
    client.ask = async (document, variables) => {
      if (fails && document.includes('ClausesToActivate')) throw new Error('away');
      return healthy.ask(document, variables);
    };
    await expect(desk.planFor(query)).rejects.toThrow('away');
    fails = false;
    await expect(desk.planFor(query)).resolves.toMatchObject({ grants: [{ count: 2 }] });
  });

  it('knows products, and a region with the group that it belongs to', async () => {
    const { desk } = catalogWith(regions);
    expect([await desk.hasProduct('rs-4-mini'), await desk.regionWithGroup('LT')]).toEqual([
      true,
      ['LT', 'EU'],
    ]);
    const nothing = catalogWith({ product: null, q0: null }).desk;
    expect([await nothing.hasProduct('x'), await nothing.regionWithGroup('XX')]).toEqual([
      false,
      [],
    ]);
  });

  it('R-RGN-01: asks for many regions at once with one request, and again the next time', async () => {
    const { desk, asked } = catalogWith(regions);
    const both = () => Promise.all(['LT', 'EU'].map((code) => desk.regionWithGroup(code)));
    expect(await both()).toEqual([['LT', 'EU'], ['EU']]);
    expect(asked).toHaveLength(1);
    await both();
    expect(asked).toHaveLength(2);
  });
});
