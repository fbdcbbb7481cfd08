import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { type AccessDesk, admin, anAccessDesk } from '../../../../test/support/access-desk';
import { accessGraph, type AskAccess } from '../../../../test/support/access-graph';
import { aRecord } from '../../../../test/support/access-records';
import { there } from '../../../../test/support/there';
import { writtenLog } from '../../../../test/support/written-log';
import { AccessLogWriter } from '../adapters/access-log';

let access: AccessDatabase;
let desk: AccessDesk;
let ask: AskAccess;

beforeAll(async () => {
  access = await accessDatabase('access_queries');
  desk = anAccessDesk(access);
  ask = await accessGraph(access, desk);
});
beforeEach(async () => {
  await access.clear();
  desk.moveTo('2026-03-12T12:00:00Z');
});
afterAll(() => access.drop());

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Named {
  readonly id: string;
}

/** So many keys of the partner, each replaced by another one and used. */
const usedKeys = async (count: number): Promise<readonly string[]> => {
  const writer = new AccessLogWriter(access.database.manager, writtenLog().log);
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { key } = await desk.aKey();
    await desk.rotate.execute({ apiKeyId: key.id, expiresAt: key.expiresAt }, admin);
    writer.note(aRecord({ keyId: key.id, at: desk.now(), cost: n }));
    ids.push(key.id);
  }
  await writer.stop();
  return ids;
};

const everything = `id version name prefix audience partner { id } scopes documentMode environment allowedNetworks
  concurrentRequests requestsPerSecond costPerMinute createdAt expiresAt revokedAt lastUsedAt
  usage { requests refused cost } month: usage(hours: 720) { requests } replacedBy { id name }`;

const partners = `query ($partners: [_Any!]!) { _entities(representations: $partners) { ... on Partner {
  id apiKeys(first: 100) { nodes { ${everything} } } } } }`;
const represented = (...ids: readonly string[]) => ({
  variables: { partners: ids.map((id) => ({ __typename: 'Partner', id })) },
});

describe('apiKeys', () => {
  it('shows a key with everything but its secret', async () => {
    const [id] = await usedKeys(1);
    const { data, faults } = await ask<{ apiKeys: Page<Named> }>(
      `{ apiKeys(last: 1) { nodes { ${everything} } } }`,
    );
    expect(faults).toEqual([]);
    const successor = await access.query<Named>('SELECT id FROM api_key WHERE id <> $1', [id]);
    expect(data.apiKeys.nodes).toEqual([
      {
        id,
        version: 2,
        name: 'Shop in Vilnius',
        prefix: expect.stringMatching(/^cg_live_[0-9A-Z]{12}$/),
        audience: 'PARTNER',
        partner: { id: 'prt_a' },
        scopes: ['catalog:read', 'codes:sell'],
        documentMode: 'ANY',
        environment: 'LIVE',
        allowedNetworks: [],
        concurrentRequests: 10,
        requestsPerSecond: 20,
        costPerMinute: 60_000,
        createdAt: '2026-03-12T12:00:00Z',
        expiresAt: '2026-03-13T12:00:00Z',
        revokedAt: null,
        lastUsedAt: '2026-03-12T12:00:00Z',
        usage: { requests: 1, refused: 0, cost: 0 },
        month: { requests: 1 },
        replacedBy: { id: there(successor[0]).id, name: 'Shop in Vilnius' },
      },
    ]);
  });

  it('gives pages by their cursors, the latest first, of one audience or of all', async () => {
    const made = [];
    for (let n = 0; n < 3; n += 1) {
      made.push((await desk.aKey()).key.id);
      await desk.aKey({ audience: 'BI', scopes: [], documentMode: 'PUBLISHED_ONLY' });
    }
    const page = async (args: string) => {
      const { data } = await ask<{ apiKeys: Page<Named> }>(
        `{ apiKeys(${args}) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
      );
      return data.apiKeys;
    };
    const first = await page('audience: PARTNER, first: 2');
    expect(first.nodes.map(({ id }) => id)).toEqual([made[2], made[1]]);
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: first.edges[1]?.cursor });
    const after = first.pageInfo.endCursor ?? '';
    expect((await page(`audience: PARTNER, after: "${after}"`)).nodes).toEqual([{ id: made[0] }]);
    const before = await page(`audience: PARTNER, last: 1, before: "${after}"`);
    expect(before.nodes).toEqual([{ id: made[2] }]);
    expect((await page('audience: null')).nodes).toHaveLength(6);
    expect((await page('audience: STAFF')).nodes).toEqual([]);
  });

  it('adds up no more than there is room for', async () => {
    const { key } = await desk.aKey();
    await access.query(`INSERT INTO key_usage VALUES ($1, $2, 5, 1, 3000000000)`, [
      key.id,
      desk.now(),
    ]);
    const { data, faults } = await ask<{ apiKeys: Page<Named> }>(
      '{ apiKeys { nodes { usage { requests refused cost } } } }',
    );
    expect(faults).toEqual([]);
    expect(data.apiKeys.nodes).toEqual([
      { usage: { requests: 5, refused: 1, cost: 2_147_483_647 } },
    ]);
  });

  it('looks back so many hours and no others', async () => {
    await desk.aKey();
    for (const hours of [0, -1, 721]) {
      const { faults } = await ask(`{ apiKeys { nodes { usage(hours: ${hours}) { cost } } } }`);
      expect(faults).toEqual([
        {
          code: 'BAD_USER_INPUT',
          message: `hours is ${hours}, it has to be from 1 to 720.`,
          field: ['hours'],
        },
      ]);
    }
    for (const hours of ['1', '720', 'null']) {
      const { faults } = await ask(`{ apiKeys { nodes { usage(hours: ${hours}) { cost } } } }`);
      expect(faults).toEqual([]);
    }
  });
});

describe('the keys of partners', () => {
  it('and keys are shown to nobody without the scope', async () => {
    const by = { ...admin, scopes: ['audit:read'] };
    for (const [source, asked] of [
      ['{ apiKeys { nodes { id } } }', {}],
      [partners, represented('prt_a')],
    ] as const) {
      const { faults, statements } = await ask(source, { ...asked, by });
      expect(faults).toMatchObject([{ code: 'UNAUTHORIZED_FIELD_OR_TYPE' }]);
      expect(statements).toEqual([]);
    }
  });

  it('are each partner’s own', async () => {
    const { key } = await desk.aKey();
    await access.query(`INSERT INTO api_key SELECT (jsonb_populate_record(k, '{"id": "key_b", "prefix": "b", "partner_id": "prt_b"}')).*
      FROM api_key k`); // prettier-ignore
    const { data, faults } = await ask<{ _entities: readonly { apiKeys: Page<Named> }[] }>(
      partners,
      represented('prt_b', 'prt_none', 'prt_a'),
    );
    expect(faults).toEqual([]);
    const ids = data._entities.map(({ apiKeys: { nodes } }) => nodes.map(({ id }) => id));
    expect(ids).toEqual([['key_b'], [], [key.id]]);
  });

  it('take the same statements for one key and for many, of one partner and of several', async () => {
    const counts = [];
    for (const count of [1, 10]) {
      await access.clear();
      await usedKeys(count);
      const all = await ask<{ apiKeys: Page<Named> }>(
        `{ apiKeys(first: 100) { nodes { ${everything} } } }`,
      );
      const one = await ask(partners, represented('prt_a'));
      const several = await ask(partners, represented('prt_a', 'prt_b', 'prt_c'));
      expect(all.data.apiKeys.nodes).toHaveLength(2 * count);
      counts.push([all, one, several].map(({ statements }) => statements.length));
    }
    // The keys, those that took their place, and two spans of use.
    expect(counts).toEqual([[4, 4, 4], [4, 4, 4]]); // prettier-ignore
  });
});
