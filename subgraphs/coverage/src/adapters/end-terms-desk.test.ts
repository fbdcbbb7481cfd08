import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { GraphEndTermsDesk } from './end-terms-desk';

const query = {
  termsVersionId: 'trm_1',
  termsCode: '2023-tc',
  productCode: 'rs-4-mini',
  termMonths: 12,
  regionCode: 'LT',
  channel: 'CODE',
} as const;

const clause = (id: string, ruleId: string, content: object) => ({
  id,
  ruleId,
  reference: `2023-tc/${id}`,
  content,
});

const renewal = {
  isOffered: true, planMonths: [12], graceDays: 15, maxTotalMonths: 36, maxContracts: null,
  requiresUnusedReplacement: false, grantedReplacements: null,
}; // prettier-ignore
const bonus = {
  isOffered: true, months: 12, disqualifyingLines: ['REPLACEMENT'], startsAfter: 'CONTRACT',
  eligibleProducts: [{ code: 'rs-3' }],
}; // prettier-ignore
const giveBack = {
  layer: 'OBLIGOR', isReturnable: true, needsProductReturn: true, needsNoUse: true, needsIntactSeal: false,
}; // prettier-ignore

const clausesFor = [
  clause('r', 'R-RNW-03', { __typename: 'RenewalClause', ...renewal }),
  clause('b', 'R-BON-04', { __typename: 'BonusClause', ...bonus }),
  clause('o', 'R-RTN-02', { __typename: 'ReturnClause', ...giveBack }),
  clause('t', 'R-TRF-01', { __typename: 'TransferClause', isTransferable: false }),
  clause('q', 'R-QTA-05', { __typename: 'QuotaClause', line: 'REPLACEMENT', count: 2 }),
  clause('w', 'R-PLN-06', {
    __typename: 'QuotaClause',
    line: 'WARRANTY_EXTENSION',
    count: null,
    months: 36,
  }),
];

/** A catalog that answers by the kind of question, and keeps what it was asked. */
const catalogWith = (change: object = {}) => {
  const asked: { readonly document: string; readonly variables: object }[] = [];
  const answer = {
    q0: { status: 'PUBLISHED', clausesFor },
    q1: { status: 'PUBLISHED', clausesFor: [] },
    termsInForce: { id: 'trm_1', code: '2023-tc' },
    planSkus: { nodes: [] as readonly object[] },
    ...change,
  };
  const client: GraphClient = {
    ask: async <Data>(document: string, variables: object) => {
      asked.push({ document, variables });
      return Promise.resolve(answer as Data);
    },
    close: () => Promise.resolve(),
  };
  return { desk: new GraphEndTermsDesk(client), asked };
};

const basis = (id: string, ruleId: string) => ({
  ruleId,
  terms: { id: 'trm_1', code: '2023-tc' },
  clause: { id, reference: `2023-tc/${id}` },
});

describe('asking the catalog how a contract ends', () => {
  it('gives what each clause says, and which it is', async () => {
    const { desk, asked } = catalogWith();
    expect(await desk.endTermsOf(query)).toMatchObject({
      renewal: { ...renewal, basis: basis('r', 'R-RNW-03') },
      bonus: { ...bonus, eligibleProducts: ['rs-3'], basis: basis('b', 'R-BON-04') },
      returns: [{ ...giveBack, basis: basis('o', 'R-RTN-02') }],
      transfer: { isTransferable: false, basis: basis('t', 'R-TRF-01') },
      uncounted: [{ line: 'WARRANTY_EXTENSION', months: 36, basis: basis('w', 'R-PLN-06') }],
    });
    expect(asked[0]?.variables).toMatchObject({
      id0: 'trm_1',
      selector0: { productCode: 'rs-4-mini', planMonths: 12, regionCode: 'LT', channel: 'CODE' },
    });
  });

  it('asks once for many, and what is published never again', async () => {
    const { desk, asked } = catalogWith();
    const both = () =>
      Promise.all([desk.endTermsOf(query), desk.endTermsOf({ ...query, termMonths: 24 })]);
    const [, silent] = await both();
    await both();
    expect(asked).toHaveLength(1);
    expect(silent).toEqual({
      renewal: undefined,
      bonus: undefined,
      returns: [],
      transfer: undefined,
      uncounted: [],
    });
  });

  it('asks drafts anew each time', async () => {
    const { desk, asked } = catalogWith({ q0: { status: 'DRAFT', clausesFor } });
    await desk.endTermsOf(query);
    await desk.endTermsOf(query);
    expect(asked).toHaveLength(2);
  });
});

describe('asking the catalog for the plan that could follow', () => {
  const sold = (id: string, kind: string, terms = 'trm_1') => ({
    id,
    kind,
    termMonths: 12,
    termsVersion: { id: terms },
  });
  const foreseen = (nodes: readonly object[], change: object = {}) =>
    catalogWith({ planSkus: { nodes }, ...change }).desk.foreseenPlan({
      productCode: 'rs-4-mini',
      regionCode: 'LT',
      planMonths: [12],
      on: '2027-03-01',
    });

  it('gives one under the terms in force', async () => {
    const nodes = [sold('sku_old', 'FIRST', 'trm_0'), sold('sku_1', 'FIRST')];
    expect(await foreseen(nodes)).toEqual({ skuId: 'sku_1' });
    expect(await foreseen(nodes, { termsInForce: null })).toBeUndefined();
  });

  it('gives one that only prolongs before one that also opens cover', async () => {
    const nodes = [sold('sku_1', 'FIRST'), sold('sku_plus', 'RENEWAL_EXTENSION')];
    expect(await foreseen(nodes)).toEqual({ skuId: 'sku_plus' });
  });

  it('gives none where none is sold', async () => {
    expect(await foreseen([])).toBeUndefined();
  });
});
