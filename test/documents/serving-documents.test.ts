import { createHash } from 'node:crypto';
import { request } from 'undici';
import { developmentKey, developmentToken } from '../../gateway/src/development-issuer';
import { modeSet, published, retiring } from '../support/documents';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { eventually } from '../support/journey';
import { madeKey } from '../support/keys';

let graph: TestGraph;
let admin: Ask;

beforeAll(async () => {
  graph = await startTestGraph('documents', '2026-03-12T12:00:00Z');
  admin = await graph.as('admin');
});
afterAll(() => graph.stop());

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A manifest of Apollo's generator. */
const apollo = (...bodies: readonly string[]) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: bodies.map((body) => ({ id: digest(body), name: 'x', type: 'query', body })),
  });

const products = 'query Products($first: Int) { products(first: $first) { nodes { code } } }';
const oneProduct = 'query OneProduct($code: String!) { product(code: $code) { code name } }';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: Record<string, unknown>; readonly errors?: readonly Fault[] };
}

interface Fault {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** Asked as a plain client does: fetch says by itself that it wants nothing from a cache. */
const ask = async (url: string, options: Parameters<typeof request>[1]): Promise<Answer> => {
  const { statusCode: status, headers, body } = await request(url, options);
  const text = await body.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as Answer['body'];
  return { status, headers: new Headers(headers as Record<string, string>), body: parsed };
};

const portal = { 'apollographql-client-name': 'portal-web' };

const post = (body: object, headers: Record<string, string> = portal) =>
  ask(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const get = (parameters: Record<string, string>, headers: Record<string, string> = portal) =>
  ask(`${graph.url}?${new URLSearchParams(parameters).toString()}`, { headers });

const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

describe('a published document', () => {
  beforeAll(async () => {
    const manifest = apollo(products, oneProduct);
    const documents = await published(admin, {
      client: 'portal-web',
      audience: 'PUBLIC',
      manifest,
    });
    expect(documents).toMatchObject([
      { name: 'ProductsV1', client: 'portal-web', fetches: 1 },
      { name: 'OneProductV1', id: `sha256:${digest(oneProduct)}` },
    ]);
  });

  it.each(['OneProductV1', `sha256:${digest(oneProduct)}`, digest(oneProduct)])(
    'runs by documentId %s, by POST and by GET',
    async (documentId) => {
      const variables = { code: 'mini-se' };
      const data = { product: { code: 'mini-se', name: expect.any(String) } };
      expect((await post({ documentId, variables })).body).toMatchObject({ data });
      const asked = { documentId, variables: JSON.stringify(variables) };
      expect((await get(asked)).body).toMatchObject({ data });
    },
  );

  it('runs by Apollo’s hash, with the text and without it', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: digest(oneProduct) } };
    const variables = { code: 'mini-se' };
    expect((await post({ extensions, variables })).body.errors).toBeUndefined();
    expect((await post({ extensions, variables, query: oneProduct })).body.errors).toBeUndefined();
  });

  it.each([
    ['another client', { 'apollographql-client-name': 'other-app' }],
    ['nobody in particular', {}],
  ])('is unknown to %s', async (_who, headers: Record<string, string>) => {
    const answer = await post({ documentId: 'OneProductV1', variables: { code: 'a' } }, headers);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'PERSISTED_DOCUMENT_NOT_FOUND']);
  });

  it('is unknown to a key that says it is that client', async () => {
    const { secret } = await madeKey(admin);
    const answer = await post({ documentId: 'OneProductV1' }, { ...portal, 'x-api-key': secret });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'PERSISTED_DOCUMENT_NOT_FOUND']);
  });

  it.each([
    ['missing', {}, 'BAD_USER_INPUT'],
    ['wrong', { code: 7 }, 'BAD_USER_INPUT'],
    ['surplus', { code: 'mini-se', kode: 'x' }, 'BAD_USER_INPUT'],
  ])('says so where variables are %s', async (_how, variables, code) => {
    const answer = await post({ documentId: 'OneProductV1', variables });
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
  });

  it.each([
    ['both an id and a text', { documentId: 'OneProductV1', query: products }],
    ['an id that is no text', { documentId: 7 }],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }],
    [
      'a hash that is not the text’s',
      { query: products, extensions: { persistedQuery: { version: 1, sha256Hash: digest('x') } } },
    ],
  ])('is not found for a request with %s', async (_what, body) => {
    const answer = await post(body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('by GET is not run when it is a mutation', async () => {
    const change = `mutation Leave($input: RegisterPartnerInput!) { registerPartner(input: $input) { userErrors { code } } }`;
    await published(admin, { client: 'desk-web', audience: 'STAFF', manifest: apollo(change) });
    const answer = await get(
      { documentId: 'LeaveV1', variables: '{"input":{}}' },
      {
        'apollographql-client-name': 'desk-web',
        authorization: `Bearer ${await developmentToken(await developmentKey(graph.dataDir), 'admin')}`,
      },
    );
    expect(answer.status).toBe(405);
  });
});

describe('an answer by GET', () => {
  const asked = { documentId: 'OneProductV1', variables: '{"code":"mini-se"}' };

  it('of what is the same for everybody may be kept by everybody, and is not sent twice', async () => {
    const { headers, body } = await get(asked);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(body.errors).toBeUndefined();
    const etag = headers.get('etag') ?? '';
    const again = await get(asked, { ...portal, 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, {}]);
    const other = { ...asked, variables: '{"code":"rs-4-mini"}' };
    expect((await get(other, { ...portal, 'if-none-match': etag })).status).toBe(200);
  });

  it('for somebody who signed in is theirs alone', async () => {
    const { secret } = await madeKey(admin, { audience: 'BI' });
    const other = await madeKey(admin, { audience: 'BI' });
    const question = { documentId: 'BiProductsV1' };
    const answer = await get(question, { 'x-api-key': secret });
    expect(answer.body).toMatchObject({ data: { products: { nodes: expect.anything() } } });
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const etag = answer.headers.get('etag') ?? '';
    expect((await get(question, { 'x-api-key': secret, 'if-none-match': etag })).status).toBe(304);
    const foreign = { 'x-api-key': other.secret, 'if-none-match': etag };
    expect((await get(question, foreign)).status).toBe(200);
  });

  it('with a fault is kept by nobody', async () => {
    const { headers } = await get({ documentId: 'OneProductV1' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });
});

describe('a client', () => {
  const text = { query: '{ products(first: 1) { nodes { code } } }' };

  it('that may run published documents only is refused every text', async () => {
    await published(admin, { client: 'kiosk', audience: 'PUBLIC', manifest: apollo(products) });
    const kiosk = { 'apollographql-client-name': 'kiosk' };
    expect((await post(text, kiosk)).status).toBe(200);
    await modeSet(admin, 'kiosk', 'PUBLISHED_ONLY');
    await eventually(
      () => post(text, kiosk),
      ({ status }) => status === 403,
    );
    expect(codeOf(await post(text, kiosk))).toBe('PERSISTED_DOCUMENT_REQUIRED');
    const hashed = { persistedQuery: { version: 1, sha256Hash: digest(text.query) } };
    expect(codeOf(await post({ ...text, extensions: hashed }, kiosk))).toBe(
      'PERSISTED_DOCUMENT_REQUIRED',
    );
    expect((await post({ documentId: 'ProductsV1' }, kiosk)).status).toBe(200);
  });

  it('that may run any registers texts by their hash for itself alone', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: digest(text.query) } };
    const [one, other] = [await madeKey(admin), await madeKey(admin)];
    const as = ({ secret }: { readonly secret: string }) => ({ 'x-api-key': secret });
    const first = await post({ extensions }, as(one));
    expect([first.status, codeOf(first)]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect((await post({ ...text, extensions }, as(one))).body.errors).toBeUndefined();
    expect((await post({ extensions }, as(one))).body.errors).toBeUndefined();
    expect(codeOf(await post({ extensions }, { ...portal }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(codeOf(await post({ extensions }, as(other)))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('is told when a document was retired, and by what name', async () => {
    const body = 'query Leaving { products(first: 1) { nodes { code } } }';
    await published(admin, { client: 'portal-web', audience: 'PUBLIC', manifest: apollo(body) });
    expect((await post({ documentId: 'LeavingV1' })).status).toBe(200);
    const gone = await retiring(admin, { documentId: `sha256:${digest(body)}` });
    expect(gone.userErrors).toEqual([]);
    await eventually(
      () => post({ documentId: 'LeavingV1' }),
      ({ status }) => status === 404,
    );
    const { body: said } = await post({ documentId: 'LeavingV1' });
    expect(said.errors?.[0]?.message).toMatch(/^The document LeavingV1 was retired at /);
  });
});
