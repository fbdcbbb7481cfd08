import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGatewayProcess } from '../support/gateway-processes';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { dataOf } from '../support/journey';
import { type MadeKey, madeKey } from '../support/keys';
import { Processes } from '../support/processes';
import { rowsOf } from '../support/traces';
import { root } from '../support/tool-output';

const processes = new Processes();
let graph: TestGraph;
let admin: Ask;
let key: MadeKey;

beforeAll(async () => {
  graph = await startTestGraph('bi_documents', '2026-03-12T12:00:00Z');
  admin = await graph.as('admin');
  key = await madeKey(admin, { audience: 'BI' });
});
afterAll(async () => {
  await processes.endAll();
  await graph.stop();
});

const names = [...readFileSync(join(root, 'gateway/documents/bi.graphql'), 'utf8').matchAll(/^query (\w+)/gm)].map(
  ([, name]) => name,
); // prettier-ignore

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const get = async (documentId: string, variables: object = {}) => {
  const parameters = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  const response = await fetch(`${graph.url}?${parameters.toString()}`, {
    headers: { 'x-api-key': key.secret },
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Readonly<Record<string, Page>>;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions.code) };
};

describe('what business intelligence asks', () => {
  it('is published for its client from the first start on, and listed to its key', async () => {
    const query = '{ documents(first: 100) { nodes { name client usage { runs } } } }';
    interface Listed {
      readonly documents: { readonly nodes: readonly { readonly name: string }[] };
    }
    const { documents } = dataOf(await admin<Listed, object>(query));
    expect(documents.nodes).toEqual(
      names.toSorted().map((name) => ({ name, client: 'bi', usage: { runs: 0 } })),
    );
  });

  it.each([
    ['BiProductsV1', 'products', ['code', 'name', 'series']],
    ['BiRegisterV1', 'registerEntries', ['code', 'statements']],
    ['BiDataQualityV1', 'dataQualityFindings', ['kind', 'message', 'dataAsOf']],
  ])('is asked by a plain GET of %s, page by page', async (documentId, list, fields) => {
    const { status, data, codes } = await get(documentId);
    expect([status, codes]).toEqual([200, undefined]);
    const page = data?.[list];
    expect(Object.keys(page?.nodes[0] ?? {})).toEqual(expect.arrayContaining(fields));
    const { data: next } = await get(documentId, { after: page?.pageInfo.endCursor });
    expect(next?.[list]?.nodes).not.toContainEqual(page?.nodes[0]);
  });

  it('is no text, and nothing that another client published', async () => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key.secret },
      body: JSON.stringify({ query: 'query BiProductsV1 { products { nodes { code } } }' }),
    });
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('PERSISTED_DOCUMENT_REQUIRED'),
    ]);
    expect(await get('BiUnknownV1')).toMatchObject({ status: 404, codes: ['PERSISTED_DOCUMENT_NOT_FOUND'] });
  });

  it('is published once, however many gateways start', async () => {
    const rows = () =>
      rowsOf(graph.databaseUrl, 'SELECT id, name, published_at FROM access.published_document ORDER BY id');
    const before = await rows();
    expect(before).toHaveLength(names.length);
    await Promise.all([startGatewayProcess(processes, graph), startGatewayProcess(processes, graph)]);
    expect(await rows()).toEqual(before);
  });
}); // prettier-ignore
