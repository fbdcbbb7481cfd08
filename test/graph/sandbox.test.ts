import { join } from 'node:path';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { partsAsker } from '../../gateway/src/operator/parts';
import { moveProgrammeClock } from '../../gateway/src/operator/programme-clock';
import {
  type AskIn,
  bothEnvironments,
  customer,
  otherPartner,
  partner,
  type PartName,
  partNames,
} from '../support/both-environments';
import { ask as askDatabase } from '../support/embedded-starts';
import { startTestGraph, type TestGraph } from '../support/graph';

const live = '2026-02-10T12:00:00Z';
const tried = '2026-05-01T12:00:00Z';

let graph: TestGraph;
let ends: Awaited<ReturnType<typeof bothEnvironments>>;

beforeAll(async () => {
  graph = await startTestGraph('sandbox', live, { sandbox: { startsAt: tried } });
  ends = await bothEnvironments(graph);
});

afterAll(async () => {
  await ends.stop();
  await graph.stop();
});

const sandboxOf = ({ sandbox }: TestGraph) => {
  if (!sandbox) throw new Error('The graph was started without its sandbox.');
  return sandbox;
};

interface Sale {
  readonly secret: string;
  readonly activationCode: { readonly id: string; readonly soldAt: string };
}

/** A sale under a reference that both environments know, each as its own. */
const sell = async (ask: AskIn, saleReference: string): Promise<Sale> => {
  const { planSku } = await ask<{ planSku: { id: string } }>(
    'catalog',
    '{ planSku(ean: "6937224103313") { id } }',
  );
  const { sellCode } = await ask<{ sellCode: Sale & { userErrors: readonly object[] } }>(
    'coverage',
    `mutation ($input: SellCodeInput!) {
      sellCode(input: $input) { secret activationCode { id soldAt } userErrors { message } }
    }`,
    { input: { saleReference, planSkuId: planSku.id } },
  );
  expect(sellCode.userErrors).toEqual([]);
  return sellCode;
};

interface CodePage {
  readonly partnerAccount: {
    readonly codes: {
      readonly nodes: readonly { readonly id: string; readonly saleReference: string | null }[];
      readonly pageInfo: { readonly startCursor: string };
    };
  };
}

const codesOf = async (ask: AskIn, after: string | null = null) => {
  const query = `query ($after: String) { partnerAccount { codes(first: 100, after: $after) {
    nodes { id saleReference } pageInfo { startCursor }
  } } }`;
  return (await ask<CodePage>('coverage', query, { after })).partnerAccount.codes;
};

const found = async (ask: AskIn, argument: 'id' | 'code', key: string): Promise<unknown> =>
  (
    await ask<{ found: unknown }>(
      'coverage',
      `query ($key: ${argument === 'id' ? 'ID' : 'String'}!) { found: activationCode(${argument}: $key) { status } }`,
      { key },
    )
  ).found;

const places = [
  { here: 'sandbox', there: 'live' },
  { here: 'live', there: 'sandbox' },
] as const;

describe('what is done in one environment', () => {
  it.each(places)('in the $here one is not there in the $there one', async ({ here, there }) => {
    const [ask, elsewhere] = [ends.as(partner, here), ends.as(partner, there)];
    const { secret, activationCode } = await sell(ask, `${here}-1`);
    expect(await found(ask, 'code', secret)).toEqual({ status: 'SOLD' });
    expect(await found(ask, 'id', activationCode.id)).toEqual({ status: 'SOLD' });
    expect(await found(elsewhere, 'code', secret)).toBeNull();
    expect(await found(elsewhere, 'id', activationCode.id)).toBeNull();
    const sales = (await codesOf(elsewhere)).nodes.map(({ saleReference }) => saleReference);
    expect(sales).not.toContain(`${here}-1`);
  });

  it('has a sale of its own under the same reference, at its own time', async () => {
    const tested = await sell(ends.as(partner, 'sandbox'), 'same');
    const real = await sell(ends.as(partner, 'live'), 'same');
    expect(real.activationCode.id).not.toBe(tested.activationCode.id);
    expect(tested.activationCode.soldAt.slice(0, 10)).toBe(tried.slice(0, 10));
    expect(real.activationCode.soldAt.slice(0, 10)).toBe(live.slice(0, 10));
  });

  it.each(places)('leads on by no cursor of the $there one', async ({ here, there }) => {
    const own = await codesOf(ends.as(partner, here));
    const { pageInfo, nodes } = await codesOf(ends.as(partner, there));
    const after = await codesOf(ends.as(partner, here), pageInfo.startCursor);
    const ids = own.nodes.map(({ id }) => id);
    expect([ids.length, nodes.length]).toEqual([50, 50]);
    expect(ids.filter((id) => nodes.some((node) => node.id === id))).toEqual([]);
    expect(after.nodes.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it('is kept from other partners there too', async () => {
    const { secret, activationCode } = await sell(ends.as(partner, 'sandbox'), 'mine');
    const other = ends.as(otherPartner, 'sandbox');
    expect(await found(other, 'code', secret)).toBeNull();
    expect(await found(other, 'id', activationCode.id)).toBeNull();
    expect((await codesOf(other)).nodes).toEqual([]);
  });
});

const activate = `mutation ($input: ActivatePlanInput!) {
  activatePlan(input: $input) { contract { id status } userErrors { message } }
}`;

const openClaim = `mutation ($input: OpenClaimInput!) {
  openClaim(input: $input) { claim { status } userErrors { message } }
}`;

const consent = (kind: string) => ({ kind, documentVersion: '2023-tc' });

/** The parts that sent a statement since the count began. */
const busy = (): readonly string[] =>
  Object.keys(graph.statements).filter((part) => graph.statements[part]?.length);

describe('a claim in the sandbox', () => {
  it('goes through the sandbox’s own parts, and touches no other', async () => {
    const { secret: code } = await sell(ends.as(partner, 'sandbox'), 'to be claimed');
    const ask = ends.as(customer, 'sandbox');
    graph.startCounting();
    const enrollment = {
      channel: 'CODE',
      code,
      serials: [{ component: 'BODY', value: 'RS4-0001' }],
      consents: [consent('TERMS')],
    };
    const input = { enrollment, idempotencyKey: 'activate' };
    expect(await ask('coverage', activate, { input })).toMatchObject({
      activatePlan: { contract: { status: 'ACTIVE' }, userErrors: [] },
    });
    const claim = {
      serialNumber: 'RS4-0001',
      serviceType: 'ONLINE_REPAIR',
      incident: { occurredAt: sandboxOf(graph).now(), cause: 'DROP' },
      consents: [consent('PRIVACY_POLICY'), consent('DATA_WIPE')],
      idempotencyKey: 'claim',
    };
    expect(await ask('claims', openClaim, { input: claim })).toMatchObject({
      openClaim: { claim: { status: 'AWAITING_RETURN' }, userErrors: [] },
    });
    expect(new Set(graph.asked)).toEqual(
      new Set([
        'sandbox_coverage → sandbox_catalog',
        'sandbox_claims → sandbox_coverage',
        'sandbox_claims → sandbox_catalog',
      ]),
    );
    expect([...busy()].sort()).toEqual(['sandbox_catalog', 'sandbox_claims', 'sandbox_coverage']);
    const unit = '{ device(serialNumber: "RS4-0001") { id } }';
    expect(await ends.as(customer, 'live')('coverage', unit)).toEqual({ device: null });
    const claims = (schema: string) =>
      askDatabase(graph.databaseUrl, `SELECT count(*)::int AS answer FROM ${schema}.claim`);
    expect([await claims('sandbox_claims'), await claims('claims')]).toEqual([1, 0]);
  });
});

const urlOf = (part: PartName, environment: DataEnvironment): string =>
  (environment === 'live' ? graph.parts : sandboxOf(graph).parts)[part];

const statusWith = async (url: string, token: string): Promise<number> => {
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return status;
};

describe('an internal token', () => {
  const pairs = partNames.flatMap((part) => places.map((place) => ({ part, ...place })));

  it.each(pairs)('made out to $part in the $here environment does not hold in the $there one', async ({ part, here, there }) => {
      const peer = part === 'claims' ? 'coverage' : 'claims';
      const service = { kind: 'service', subject: peer, scopes: [`internal:${part}`], policies: [] } as const;
      const keys = join(graph.dataDir, 'keys');
      const tokens = await Promise.all([
        (await signer(await keptSigningKey(keys, 'gateway')))(partner, nameIn(here, part)),
        (await signer(await keptSigningKey(keys, peer)))(service, nameIn(here, part)),
      ]);
      for (const token of tokens) {
        expect(await statusWith(urlOf(part, here), token)).toBe(200);
        expect(await statusWith(urlOf(part, there), token)).toBe(401);
      }
    }); // prettier-ignore
});

describe('the sandbox’s role in the database', () => {
  it.each([
    { role: 'care_sandbox_coverage', table: 'coverage.partner', own: 'sandbox_coverage.partner' },
    { role: 'care_coverage', table: 'sandbox_coverage.partner', own: 'coverage.partner' },
  ])('$role reads nothing of $table', async ({ role, table, own }) => {
    const allowed = (name: string) =>
      askDatabase(
        graph.databaseUrl,
        `SELECT has_schema_privilege('${role}', '${name.split('.')[0] ?? ''}', 'USAGE')
          AND has_table_privilege('${role}', '${name}', 'SELECT') AS answer`,
      );
    expect([await allowed(own), await allowed(table)]).toEqual([true, false]);
  });
});

describe('the sandbox’s clock', () => {
  it('is moved by the operator for all of its parts, and the live one stays', async () => {
    const { dataDir } = graph;
    const addresses = sandboxOf(graph).parts;
    const whose = { environment: 'sandbox', dataDir, addresses, signingKey: undefined } as const;
    const moved = await moveProgrammeClock(
      await partsAsker(whose),
      new Date('2027-01-01T00:00:00Z'),
    );
    expect(moved.toISOString()).toMatch(/^2027-01-01T00:00:/);
    expect(sandboxOf(graph).now()).toMatch(/^2027-01-01T00:/);
    expect(graph.now().slice(0, 10)).toBe(live.slice(0, 10));
    const { activationCode } = await sell(ends.as(partner, 'sandbox'), 'later');
    expect(activationCode.soldAt).toMatch(/^2027-01-01/);
  });
});
