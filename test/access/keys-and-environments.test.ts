import { type Ask, askAs, startTestGraph, type TestGraph } from '../support/graph';
import { dataOf, rs4MiniAnnual } from '../support/journey';
import { madeKey } from '../support/keys';

const live = '2026-02-10T12:00:00Z';
const tried = '2026-05-01T12:00:00Z';

const sale = `mutation Sell($planSkuId: ID!, $saleReference: String!) {
  sellCode(input: { planSkuId: $planSkuId, saleReference: $saleReference }) {
    activationCode { id soldAt } userErrors { code message }
  }
}`;

interface Sold {
  readonly sellCode: {
    readonly activationCode: { readonly id: string; readonly soldAt: string } | null;
    readonly userErrors: readonly object[];
  };
}

const codeById = 'query Code($id: ID!) { activationCode(id: $id) { id } }';

describe('keys of the two environments', () => {
  let graph: TestGraph;
  let admin: Ask;
  let [liveKey, testKey, otherTestKey]: Ask[] = [];
  let planSkuId: string;

  beforeAll(async () => {
    graph = await startTestGraph('key_environments', live, { sandbox: { startsAt: tried } });
    admin = await graph.as('admin');
    const partner = await graph.as('partner');
    planSkuId = await rs4MiniAnnual({ partner } as never);
    const as = async (wanted: object): Promise<Ask> =>
      askAs(graph.url, (await madeKey(admin, wanted)).secret);
    liveKey = await as({});
    testKey = await as({ environment: 'SANDBOX' });
    otherTestKey = await as({ environment: 'SANDBOX', partnerId: 'prt_other' });
  });
  afterAll(() => graph.stop());

  const sold = async (ask: Ask | undefined, saleReference: string) => {
    if (!ask) throw new Error('The key was not made.');
    const { sellCode } = dataOf(await ask<Sold, object>(sale, { planSkuId, saleReference }));
    expect(sellCode.userErrors).toEqual([]);
    return sellCode.activationCode ?? { id: '', soldAt: '' };
  };

  const sees = async (ask: Ask | undefined, id: string): Promise<boolean> => {
    const reply = await ask?.<{ activationCode: object | null }, object>(codeById, { id });
    expect([reply?.status, reply?.errors]).toEqual([200, []]);
    return reply?.data.activationCode !== null;
  };

  it('a test key sells in the sandbox, at its time, and a live key in the live data, at the programme’s', async () => {
    const [inLive, inSandbox] = [await sold(liveKey, 'L-1'), await sold(testKey, 'T-1')];
    expect(inLive.soldAt.slice(0, 10)).toBe('2026-02-10');
    expect(inSandbox.soldAt.slice(0, 10)).toBe('2026-05-01');
    expect([await sees(liveKey, inLive.id), await sees(liveKey, inSandbox.id)]).toEqual([
      true,
      false,
    ]);
    expect([await sees(testKey, inLive.id), await sees(testKey, inSandbox.id)]).toEqual([
      false,
      true,
    ]);
    expect(await sees(admin, inSandbox.id)).toBe(false);
  });

  it('partners are kept apart in the sandbox as they are in the live data', async () => {
    const { id } = await sold(testKey, 'T-2');
    expect(await sees(otherTestKey, id)).toBe(false);
  });

  it('the same sale reference is another sale in the other environment', async () => {
    const [inLive, inSandbox] = [await sold(liveKey, 'BOTH'), await sold(testKey, 'BOTH')];
    expect(inLive.id).not.toBe(inSandbox.id);
    expect((await sold(testKey, 'BOTH')).id).toBe(inSandbox.id);
  });

  it('a test key replaces itself by a test key', async () => {
    const rotation = `mutation { rotateOwnApiKey(input: { idempotencyKey: "r" }) { prefix userErrors { message } } }`;
    const reply = await otherTestKey?.<{ rotateOwnApiKey: { prefix: string } }, object>(rotation);
    expect(reply?.data.rotateOwnApiKey).toEqual({
      prefix: expect.stringMatching(/^cg_test_/),
      userErrors: [],
    });
  });
});

describe('a graph without a sandbox', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph('key_without_sandbox', live);
  });
  afterAll(() => graph.stop());

  it('makes no test key, since no partner is known there, and never looks into the live data in its place', async () => {
    const admin = await graph.as('admin');
    await expect(madeKey(admin, { environment: 'SANDBOX' })).rejects.toThrow(
      'SUBGRAPH_UNAVAILABLE',
    );
  });

  it.each(['flagged', 'overdue', 'flagge'])(
    'knows a partner’s input field %s by variable no better than by text',
    async (name) => {
      const partner = await graph.as('partner');
      const query = `query ($filter: ClaimFilter) { partnerAccount { claims(first: 1, filter: $filter) { nodes { id } } } }`;
      const { data, errors } = await partner(query, { filter: { [name]: true } });
      expect([data ?? null, errors.map(({ extensions }) => extensions)]).toEqual([
        null,
        [{ code: 'BAD_USER_INPUT' }],
      ]);
      expect(errors[0]?.message).toContain(`Field "${name}" is not defined by type "ClaimFilter".`);
      expect(errors[0]?.message).not.toContain('Did you mean');
      const { data: seen } = await (
        await graph.as('admin')
      )('query ($filter: ClaimFilter) { claims(first: 1, filter: $filter) { nodes { id } } }', {
        filter: { flagged: true },
      });
      expect(seen).toEqual({ claims: { nodes: [] } });
    },
  );
});
