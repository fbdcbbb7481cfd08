import { createHash } from 'node:crypto';
import { request } from 'undici';
import { developmentKey, developmentToken } from '../../gateway/src/development-issuer';
import { published } from '../support/documents';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { coveredUnit, castOf, dataOf, eventually } from '../support/journey';
import { madeKey } from '../support/keys';

let graph: TestGraph;
let admin: Ask;

const secretName = 'query Covert { me { id } products(first: 1) { nodes { code } } }';
const digest = createHash('sha256').update(secretName).digest('hex');
const manifestId = 'covert-build-7';
const home = 'query OwnHome { me { id contracts(first: 5) { nodes { id } } } }';

beforeAll(async () => {
  graph = await startTestGraph('document_leaks', '2026-03-12T12:00:00Z');
  admin = await graph.as('admin');
  const covert = JSON.stringify({ [manifestId]: secretName });
  await published(admin, { client: 'covert-app', audience: 'PUBLIC', manifest: covert });
  await published(admin, { client: 'home-app', audience: 'PUBLIC', manifest: JSON.stringify({ home }) });
}); // prettier-ignore
afterAll(() => graph.stop());

type Headers = Readonly<Record<string, string>>;

const bearer = async (...who: readonly [Parameters<typeof developmentToken>[1], string?]): Promise<Headers> => ({
  authorization: `Bearer ${await developmentToken(await developmentKey(graph.dataDir), ...who)}`,
}); // prettier-ignore

const keyed = async (change: Parameters<typeof madeKey>[1]): Promise<Headers> => ({
  'x-api-key': (await madeKey(admin, change)).secret,
});

const named = (client: string): Headers => ({ 'apollographql-client-name': client });

const post = async (body: object, headers: Headers) => {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};

/** All ways to name a document, for one that is another client's and for one that there is not. */
const waysTo = (id: string, name: string, alias: string): readonly object[] => [
  { documentId: `sha256:${id}` },
  { documentId: id },
  { documentId: name },
  { documentId: alias },
  { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
];

describe('a document of another client', () => {
  it.each<[string, () => Headers | Promise<Headers>]>([
    ['somebody without a name', () => ({})],
    ['another application', () => named('home-app')],
    ['an application that nobody knows', () => named('no-app')],
    ['a customer in another application', async () => ({ ...(await bearer('customer')), ...named('home-app') })],
    ['staff that say they are it', async () => ({ ...(await bearer('agent')), ...named('covert-app') })],
    ['a partner’s key that says it is it', async () => ({ ...(await keyed({})), ...named('covert-app') })],
    ['a key of BI that says it is it', async () => ({ ...(await keyed({ audience: 'BI' })), ...named('covert-app') })],
  ])('looks to %s as one that there is not, however it is named', async (_who, headersOf) => {
    const headers = await headersOf();
    const foreign = waysTo(digest, 'CovertV1', manifestId);
    const none = waysTo('0'.repeat(64), 'NothinV1', 'absent-build-7');
    for (const [place, body] of foreign.entries()) {
      const [theirs, nobodys] = [await post(body, headers), await post(none[place] ?? {}, headers)];
      const plain = ({ status, text }: { status: number; text: string }) => ({
        status,
        text: text.replaceAll(/sha256:\w{64}|[0-9a-f]{64}|CovertV1|NothinV1|covert-build-7|absent-build-7/g, '…'),
      });
      expect(plain(theirs)).toEqual(plain(nobodys));
      expect([200, 404]).toContain(theirs.status);
      expect(theirs.text).toMatch(/PERSISTED_(DOCUMENT|QUERY)_NOT_FOUND/);
    }
  });

  it('is looked for by the same statements as one that there is not', async () => {
    const counted = async (documentId: string): Promise<readonly string[]> => {
      graph.startCounting();
      await post({ documentId }, named('home-app'));
      return [...(graph.statements['access'] ?? [])];
    };
    // What was asked a moment ago is remembered to be nothing of this client.
    const looked = ({ length }: readonly string[]): boolean => length > 0;
    const theirs = await eventually(() => counted(`sha256:${digest}`), looked);
    expect(theirs).toEqual(await counted(`sha256:${'1'.repeat(64)}`));
  });

  it('is in no list of a key’s, and its runs are nobody else’s to read', async () => {
    const list = '{ documents(first: 100) { nodes { client name usage { runs } } } }';
    interface Listed {
      readonly documents: { readonly nodes: readonly { readonly client: string; readonly usage: object | null }[] };
    }
    const own = JSON.stringify({ own: 'query Own { products(first: 1) { nodes { code } } }' });
    await published(admin, { client: 'partner', audience: 'PARTNER', manifest: own });
    await published(admin, { client: 'rival-app', audience: 'PARTNER', manifest: own });
    const { text } = await post({ query: list }, await keyed({}));
    const { documents } = (JSON.parse(text) as { readonly data: Listed }).data;
    expect(documents.nodes).toEqual([{ client: 'partner', name: 'OwnV1', usage: null }]);
    const all = dataOf(await admin<Listed, object>(list)).documents.nodes;
    expect(all.map(({ client }) => client)).toEqual(expect.arrayContaining(['covert-app', 'rival-app']));
    expect(all.filter(({ usage }) => usage === null)).toEqual([]);
  });
}); // prettier-ignore

describe('what is kept of an answer', () => {
  /** Asked as a plain client does: fetch says by itself that it wants nothing from a cache. */
  const get = async (headers: Headers) => {
    const { statusCode, headers: got, body } = await request(`${graph.url}?documentId=OwnHomeV1`, {
      headers: { ...named('home-app'), ...headers },
    });
    const text = await body.text();
    return { status: statusCode, tag: String(got['etag']), cached: got['cache-control'], vary: String(got['vary']), text };
  };

  it('is one person’s: nobody else’s tag is taken for theirs, and no answer given for another’s', async () => {
    const cast = await castOf(graph);
    await coveredUnit(cast, 'leaky-unit-1');
    const [owner, other] = [await bearer('customer'), await bearer('customer', 'other')];
    const [theirs, others] = [await get(owner), await get(other)];
    expect(theirs.cached).toBe('private, no-cache');
    expect(theirs.vary).toMatch(/authorization.*x-api-key/);
    expect(theirs.text).not.toBe(others.text);
    expect((await get({ ...owner, 'if-none-match': theirs.tag })).status).toBe(304);
    for (const headers of [other, {}])
      expect((await get({ ...headers, 'if-none-match': theirs.tag })).status).not.toBe(304);
  });

  it('changes its tag when what it says changes', async () => {
    const owner = await bearer('customer');
    const before = await get(owner);
    await coveredUnit(await castOf(graph), 'leaky-unit-2');
    const after = await eventually(() => get({ ...owner, 'if-none-match': before.tag }), ({ status }) => status === 200);
    expect(after.tag).not.toBe(before.tag);
  });

  it('asked without a sign-in is kept by nobody where a field of it asks who reads', async () => {
    expect((await get({})).cached).not.toMatch(/public/);
  });
}); // prettier-ignore
