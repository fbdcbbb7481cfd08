import { developmentClaims, developmentKey } from '../../gateway/src/development-issuer';
import { forge } from '../../gateway/test/forged-token';
import { modeSet, published } from '../support/documents';
import { type Ask, askAs, startTestGraph, type TestGraph } from '../support/graph';
import { dataOf, eventually } from '../support/journey';
import { type MadeKey, madeKey } from '../support/keys';

let graph: TestGraph;
let admin: Ask;

beforeAll(async () => {
  graph = await startTestGraph('whose_documents', '2026-03-12T12:00:00Z');
  admin = await graph.as('admin');
});
afterAll(() => graph.stop());

type Headers = Readonly<Record<string, string>>;

const post = async (body: object, headers: Headers) => {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
};

const text = { query: '{ __typename }' };
const manifestOf = (name: string): string =>
  JSON.stringify({ [name]: `query ${name} { products(first: 1) { nodes { code } } }` });

const named = (name: string): Headers => ({ 'apollographql-client-name': name });

/** A customer's token that was given to a client. */
const tokenOf = async (claims: object): Promise<Headers> => {
  const forged = { claims: { ...developmentClaims('customer'), ...claims } };
  return { authorization: `Bearer ${await forge(await developmentKey(graph.dataDir), forged)}` };
};

const untilLocked = (headers: Headers) =>
  eventually(
    () => post(text, headers),
    ({ status }) => status === 403,
  );

describe('a token', () => {
  beforeAll(async () => {
    await published(admin, { client: 'app-one', audience: 'PUBLIC', manifest: manifestOf('One') });
    await published(admin, { client: 'app-two', audience: 'PUBLIC', manifest: manifestOf('Two') });
  });

  it.each([{ azp: 'app-one' }, { client_id: 'app-one' }])(
    'is of the client that it was given to, %j, whatever its request says',
    async (claims) => {
      const headers = { ...(await tokenOf(claims)), ...named('app-two') };
      expect((await post({ documentId: 'OneV1' }, headers)).status).toBe(200);
      expect(await post({ documentId: 'TwoV1' }, headers)).toEqual({
        status: 404,
        code: 'PERSISTED_DOCUMENT_NOT_FOUND',
      });
    },
  );

  it('given to a client that nothing is published for goes by the name in its request', async () => {
    const headers = { ...(await tokenOf({ azp: 'sign-in-page' })), ...named('app-two') };
    expect((await post({ documentId: 'TwoV1' }, headers)).status).toBe(200);
  });

  it('given to a client is bound by its mode, and nobody is who names a laxer one', async () => {
    await modeSet(admin, 'app-one', 'PUBLISHED_ONLY');
    const headers = { ...(await tokenOf({ azp: 'app-one' })), ...named('app-two') };
    expect((await untilLocked(headers)).code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    expect((await post(text, named('app-two'))).status).toBe(200);
  });
});

describe('the audience’s own client', () => {
  it('binds whoever only says who they are, and no token that was given to another client', async () => {
    await published(admin, { client: 'public', audience: 'PUBLIC', manifest: manifestOf('Own') });
    await modeSet(admin, 'public', 'PUBLISHED_ONLY');
    await untilLocked({});
    for (const headers of [named('app-two'), named('nobody'), await tokenOf({})])
      expect(await post(text, headers)).toEqual({ status: 403, code: 'PERSISTED_DOCUMENT_REQUIRED' });
    expect((await post(text, await tokenOf({ azp: 'app-two' }))).status).toBe(200);
    await modeSet(admin, 'public', 'ANY');
    await eventually(() => post(text, {}), ({ status }) => status === 200);
  }); // prettier-ignore
});

describe('a key', () => {
  const keyed = ({ secret }: Pick<MadeKey, 'secret'>): Headers => ({ 'x-api-key': secret });

  it('runs the documents of the client that it was made for, as does the one in its place', async () => {
    await published(admin, { client: 'till', audience: 'PARTNER', manifest: manifestOf('Till') });
    const key = await madeKey(admin, { client: 'till', documentMode: 'PUBLISHED_ONLY' });
    const other = await madeKey(admin, { documentMode: 'PUBLISHED_ONLY' });
    expect((await post({ documentId: 'TillV1' }, keyed(key))).status).toBe(200);
    expect((await post({ documentId: 'TillV1' }, { ...keyed(other), ...named('till') })).status).toBe(404);
    expect((await post(text, keyed(key))).code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    const rotation = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret userErrors { message } } }`;
    const input = { apiKeyId: key.id, expiresAt: new Date(Date.now() + 86_400_000).toISOString(), overlapHours: 1 };
    const { rotateApiKey } = dataOf(
      await admin<{ rotateApiKey: { secret: string } }, object>(rotation, { input }),
    );
    expect((await post({ documentId: 'TillV1' }, keyed(rotateApiKey))).status).toBe(200);
  });

  it('that may run any text is bound by the mode of its client', async () => {
    await published(admin, { client: 'kiosk', audience: 'PARTNER', manifest: manifestOf('Kiosk') });
    await modeSet(admin, 'kiosk', 'PUBLISHED_ONLY');
    const key = await madeKey(admin, { client: 'kiosk', documentMode: 'ANY' });
    expect((await untilLocked(keyed(key))).code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    const { status } = await askAs(graph.url, (await madeKey(admin)).secret)(text.query);
    expect(status).toBe(200);
  });
}); // prettier-ignore

describe('a further id of a text that is published already', () => {
  it('is heard of by whoever serves documents: it is at hand from then on', async () => {
    const [[, body]] = Object.entries(JSON.parse(manifestOf('Again')) as object) as [[string, string]];
    const publish = (id: string) =>
      published(admin, { client: 'app-two', audience: 'PUBLIC', manifest: JSON.stringify({ [id]: body }) });
    await publish('build-1');
    await publish('build-2');
    const asked = async () => {
      graph.startCounting();
      expect((await post({ documentId: 'build-2' }, named('app-two'))).status).toBe(200);
      return (graph.statements['access'] ?? []).filter((sql) => sql.includes('document'));
    };
    expect(await eventually(asked, ({ length }) => length === 0)).toEqual([]);
  });
}); // prettier-ignore
