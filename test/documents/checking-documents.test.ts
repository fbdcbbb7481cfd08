import { createHash } from 'node:crypto';
import { brokenBy, sayBroken } from '../../gateway/src/documents/check';
import { unknownTableOf } from '../../gateway/src/documents/document-table';
import type { RegistryDesk } from '../../gateway/src/documents/registry-desk';
import { modeSet, published, publishing, retiring } from '../support/documents';
import { type Ask, askAs, startTestGraph, type TestGraph } from '../support/graph';
import { eventually } from '../support/journey';
import { madeKey } from '../support/keys';
import { supergraphSdl, supergraphWithout, withDesk } from '../support/registry-desk';
import { rowsOf } from '../support/traces';

let graph: TestGraph;
let admin: Ask;

beforeAll(async () => {
  graph = await startTestGraph('document_checks', '2026-03-12T12:00:00Z');
  admin = await graph.as('admin');
});
afterAll(() => graph.stop());

const check = async (desk: RegistryDesk): Promise<string> =>
  sayBroken(
    await brokenBy({
      documents: (await desk.registry.published()).documents,
      listed: await desk.list(undefined, 90),
      problemOf: (document) => desk.problemOf(document),
    }),
  );

const broken = (sdl: string): Promise<string> =>
  withDesk(graph, check, { supergraphSdl: sdl, isLook: true });

const accessRows = <Row extends object>(sql: string): Promise<readonly Row[]> =>
  rowsOf<Row>(graph.databaseUrl, sql);

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what a change of the schema would break', () => {
  const named = 'query Named { products(first: 1) { nodes { code name } } }';
  const coded = 'query Coded { products(first: 1) { nodes { code } } }';
  const old = 'query Old { products(first: 1) { nodes { name } } }';
  const unused = 'query Unused { products(first: 2) { nodes { name } } }';

  it('is every document that is published, or was run lately, with client, field and last use', async () => {
    const manifest = JSON.stringify({ named, coded, old, unused });
    await published(admin, { client: 'portal-web', audience: 'PUBLIC', manifest });
    const response = await fetch(`${graph.url}?documentId=OldV1`, {
      headers: { 'apollographql-client-name': 'portal-web' },
    });
    expect(response.status).toBe(200);
    for (const text of [old, unused])
      await retiring(admin, { documentId: `sha256:${digest(text)}` });
    expect(await broken(supergraphSdl)).toBe('');
    const lines = await eventually(
      async () => (await broken(supergraphWithout('Product', 'name'))).split('\n').toSorted(),
      (found) => found.some((line) => line.includes('run last at')),
    );
    expect(lines).toEqual([
      'BiProductsV1 of bi: Cannot query field "name" on type "Product" (never run)',
      'NamedV1 of portal-web: Cannot query field "name" on type "Product" (never run)',
      expect.stringMatching(
        /^OldV1 of portal-web: Cannot query field "name" on type "Product" \(run last at .*Z\)$/,
      ),
    ]);
  });
});

describe('a client that is only watched', () => {
  it('runs any text; what is not published is noted by name and digest, what is by its runs', async () => {
    const known = 'query Known { products(first: 1) { nodes { code } } }';
    const unknown = 'query Unknown { products(first: 1) { nodes { name } } }';
    const { secret } = await madeKey(admin, { documentMode: 'ANY' });
    await published(admin, { client: 'partner', audience: 'PARTNER', manifest: JSON.stringify({ known }) });
    await modeSet(admin, 'partner', 'LOG_UNKNOWN');
    const ask = askAs(graph.url, secret);
    const runs = await eventually(
      async () => {
        for (const text of [known, unknown]) expect((await ask(text)).errors).toEqual([]);
        return withDesk(graph, async (desk) => {
          const [listed] = await desk.list('PARTNER', 30);
          return listed?.usage.runs ?? 0;
        });
      },
      (found) => found > 0,
    );
    expect(runs).toBeGreaterThan(0);
    const noted = await eventually(
      () => accessRows<{ name: string; digest: string }>('SELECT name, digest FROM access.unknown_document'),
      (rows) => rows.length > 0,
    );
    expect(noted).toEqual([{ name: 'Unknown', digest: `sha256:${digest(unknown)}` }]);
    const told = await withDesk(graph, (desk) => desk.registry.unknown());
    expect(unknownTableOf(told).split('\n')).toEqual([
      expect.stringMatching(/^client +name +runs +last run +digest$/),
      expect.stringMatching(new RegExp(`^partner +Unknown +\\d+ +\\S+Z +sha256:${digest(unknown)}$`)),
    ]);
  });
}); // prettier-ignore

describe('a text that is to be published', () => {
  it.each([
    ['asks for what its audience does not see', 'query X { apiKeys { nodes { id } } }', /^Cannot query field "apiKeys"/],
    ['has two operations', 'query X { __typename } query Y { __typename }', /has 2 operations; a document has one/],
    ['has no name', '{ products { nodes { code } } }', /its operation has no name/],
    ['is no GraphQL', 'query X {', /Syntax Error/],
    ['is too long', `query X { ${'products { nodes { code } } '.repeat(600)} }`, /tokens|Syntax Error/],
  ])('and %s is refused with its reason, and the others with it', async (_what, text, reason) => {
    const good = 'query Good { products(first: 3) { nodes { code } } }';
    const manifest = JSON.stringify({ good, bad: text });
    const { documents, userErrors } = await publishing(admin, { client: 'careful', audience: 'PUBLIC', manifest });
    expect(documents).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['manifest', 'bad'] }]);
    expect(userErrors[0]?.message).toMatch(new RegExp(reason.source.replace('^', '')));
    expect(await accessRows(`SELECT FROM access.published_document WHERE client = 'careful'`)).toEqual([]);
  });
}); // prettier-ignore
