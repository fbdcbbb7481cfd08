import { createHash } from 'node:crypto';
import { publishing, published } from '../support/documents';
import { freshDatabase } from '../support/fresh-database';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { withDesk } from '../support/registry-desk';
import { rowsOf } from '../support/traces';

let graph: TestGraph;
let admin: Ask;

const client = 'careful-app';
const good = 'query Good { products(first: 1) { nodes { code } } }';
const further = 'query Further { products(first: 2) { nodes { code } } }';
const goodId = createHash('sha256').update(good).digest('hex');

beforeAll(async () => {
  graph = await startTestGraph('bad_manifests', '2026-03-12T12:00:00Z');
  admin = await graph.as('admin');
  await published(admin, {
    client,
    audience: 'PUBLIC',
    manifest: JSON.stringify({ build1: good }),
  });
});
afterAll(() => graph.stop());

const onShelf = () =>
  rowsOf(
    graph.databaseUrl,
    `SELECT id, name FROM access.published_document WHERE client = '${client}'
    UNION ALL SELECT alias, document_id FROM access.document_alias WHERE client = '${client}' ORDER BY 1`,
  );

const served = async (documentId: string): Promise<number> => {
  const headers = { 'apollographql-client-name': client };
  return (await fetch(`${graph.url}?documentId=${documentId}`, { headers })).status;
};

const apollo = (...operations: readonly object[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});

const many = (count: number): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`d${n}`, `query D${n} { __typename }`]),
  );

describe('a manifest', () => {
  it.each([
    ['one bad document among good ones', { further, bad: 'query Bad { productz { nodes { code } } }' }, ['manifest', 'bad'], { code: 'INVALID', says: /Cannot query field "productz"/ }],
    ['an id that stands for another text', { build1: further }, ['manifest', 'build1'], { code: 'ID_CONFLICT', says: /build1 stands for another text/ }],
    ['a hash that is another text’s', { [goodId]: further }, ['manifest', goodId], { code: 'ID_CONFLICT', says: /is not the sha256 of its text/ }],
    ['a hash that is nobody’s', { further, ['0'.repeat(64)]: good }, ['manifest', '0'.repeat(64)], { code: 'ID_CONFLICT', says: /is not the sha256 of its text/ }],
    ['a format that nobody reads', { format: 'other', operations: [] }, ['manifest'], { code: 'MANIFEST_UNREADABLE', says: /its format is "other"/ }],
    ['an operation without a text', apollo({ id: 'x', name: 'X' }), ['manifest'], { code: 'MANIFEST_UNREADABLE', says: /its entry 1 is no text with an id/ }],
    ['nothing in it', {}, ['manifest'], { code: 'MANIFEST_UNREADABLE', says: /it has no documents/ }],
  ])('with %s publishes nothing, and what was published goes on', async (_what, manifest, field, { code, says }) => {
    const before = await onShelf();
    const { documents, userErrors } = await publishing(admin, {
      client, audience: 'PUBLIC', manifest: JSON.stringify(manifest),
    });
    expect(documents).toBeNull();
    expect(userErrors).toMatchObject([{ code, field, message: expect.stringMatching(says) as string }]);
    expect(await onShelf()).toEqual(before);
    expect([await served('GoodV1'), await served('FurtherV1')]).toEqual([200, 404]);
  });

  it('of ten thousand documents is refused as a whole, by the command and by the graph', async () => {
    const before = await onShelf();
    const manifest = JSON.stringify(many(10_000));
    const publish = withDesk(graph, (desk) => desk.publishManifest({ client, audience: 'PUBLIC', manifest }));
    await expect(publish).rejects.toThrow('it has 10000 documents; 2000 is the most at once');
    const { status } = await admin('mutation ($input: PublishManifestInput!) { publishManifest(input: $input) { userErrors { code } } }', { input: { client, audience: 'PUBLIC', manifest } });
    expect(status).toBe(413);
    expect(await onShelf()).toEqual(before);
    expect(await served('GoodV1')).toBe(200);
  });

  it('is published twice with nothing changed', async () => {
    const before = await onShelf();
    await published(admin, { client, audience: 'PUBLIC', manifest: JSON.stringify({ build1: good }) });
    expect(await onShelf()).toEqual(before);
  });
}); // prettier-ignore

describe('a look at the registry', () => {
  it('changes nothing of a database that has none, and says so', async () => {
    const empty = await freshDatabase('no_registry');
    const look = withDesk({ databaseUrl: empty.url, dataDir: graph.dataDir }, (desk) => desk.list(undefined, 30), {
      isLook: true,
    });
    await expect(look).rejects.toThrow(
      'The database has nothing of access yet: start the graph on it once.',
    );
    const schemas = `SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'access%'`;
    expect(await rowsOf(empty.url, schemas)).toEqual([]);
    await empty.drop();
  });
}); // prettier-ignore
