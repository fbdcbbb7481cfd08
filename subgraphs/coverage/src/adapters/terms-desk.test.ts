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
  product: { code: 'rs-4-mini' },
  termsVersion: terms,
  feeSchedule: { id: 'fee_1' },
};

const clauses = [
  clause('q', 'R-QTA-05', { __typename: 'QuotaClause', line: 'REPLACEMENT', count: 2, flyawayCount: null }),
  clause('n', 'R-QTA-04', { __typename: 'QuotaClause', line: 'MAINTENANCE', count: null, flyawayCount: null }),
  clause('w', 'R-ACT-08', { __typename: 'ActivationWindowClause', window: 720, unit: 'HOUR', videoAfterwards: true }),
  clause('s', 'R-SN-02', { __typename: 'RequiredSerialsClause', serials: ['BODY'] }),
]; // prettier-ignore

interface Catalog {
  planSku: object | null;
  region: object | null;
  termsVersion: object | null;
  product: object | null;
}

/** A catalog that answers what the test set, and counts what it was asked. */
const catalogWith = (change: Partial<Catalog> = {}) => {
  const answer: Catalog = {
    planSku: sku,
    region: { timeZone: 'Europe/Vilnius', code: 'LT', partOf: { code: 'EU' } },
    termsVersion: { clausesFor: clauses },
    product: { code: 'rs-4-mini' },
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
      productCode: 'rs-4-mini',
      termMonths: 12,
      terms,
      timeZone: 'Europe/Vilnius',
      feeScheduleId: 'fee_1',
      window: { hours: 720, allowsVideo: true, basis: basis('R-ACT-08', 'w') },
      requiredSerials: { components: ['BODY'], basis: basis('R-SN-02', 's') },
      grants: [{ line: 'REPLACEMENT', count: 2, flyawayCount: 0, basis: basis('R-QTA-05', 'q') }],
    });
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
    const { desk } = catalogWith();
    expect([await desk.hasProduct('rs-4-mini'), await desk.regionWithGroup('LT')]).toEqual([
      true,
      ['LT', 'EU'],
    ]);
    const nothing = catalogWith({ product: null, region: null }).desk;
    expect([await nothing.hasProduct('x'), await nothing.regionWithGroup('XX')]).toEqual([
      false,
      [],
    ]);
  });
});
