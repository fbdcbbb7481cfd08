import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { lockedTo } from '../support/documents';
import { startTestGraph, type TestGraph } from '../support/graph';
import { root } from '../support/tool-output';

const portal = 'portal-web';

/** What a frontend team writes: Apollo Client as the package's README has it, and a request by an id. */
const program = `
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { ShopPlansDocument } from '@care-graph/client';
import { digestOf, documentIdOf } from '@care-graph/client/published';

const uri = process.argv[2] as string;
const client = new ApolloClient({
  clientAwareness: { name: '${portal}' },
  cache: new InMemoryCache(),
  link: new PersistedQueryLink({ generateHash: digestOf, retry: () => false }).concat(new HttpLink({ uri })),
});
const variables = { productCode: 'rs-4-mini', regionCode: 'DE' };
const { data } = await client.query({ query: ShopPlansDocument, variables });
const product: string | undefined = data?.product?.name;

const answer = await fetch(uri, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'apollographql-client-name': '${portal}' },
  body: JSON.stringify({ documentId: documentIdOf(ShopPlansDocument), variables }),
});
const byId = (await answer.json()) as { data: { product: { name: string } } };
console.log(JSON.stringify([product, byId.data.product.name]));
`;

/** What the types keep a team from. */
const mistaken = `
import { ApolloClient } from '@apollo/client';
import { ShopPlansDocument } from '@care-graph/client';

export const ask = (client: ApolloClient) =>
  client.query({ query: ShopPlansDocument, variables: { productCode: 'rs-4-mini', region: 'DE' } });
`;

const execute = promisify(execFile);

const modules = join(root, 'node_modules');
const compiler = join(modules, 'typescript/bin/tsc');
const options = '--strict --module nodenext --target es2023 --skipLibCheck --types node'.split(' ');

/** A package that the workspace has, as a link. */
const link = async (folder: string, name: string): Promise<void> => {
  const place = join(folder, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(join(modules, name), place);
};

/** An empty project in which the packed client is installed; nothing is fetched from a network. */
const installIn = async (cwd: string): Promise<void> => {
  const pack = ['pack', '--silent', '--pack-destination', cwd];
  await execute('npm', pack, { cwd: join(root, 'client') });
  const [packed = ''] = readdirSync(cwd);
  const inWorkspace = (name: string) => `file:${join(modules, name)}`;
  const dependencies = {
    '@care-graph/client': `file:./${packed}`,
    '@graphql-typed-document-node/core': inWorkspace('@graphql-typed-document-node/core'),
    graphql: inWorkspace('graphql'),
  };
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await execute('npm', install, { cwd });
  for (const name of ['@apollo/client', 'rxjs', '@types/node']) await link(cwd, name);
};

describe('the client, packed and installed outside this project', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'care-graph-client-'));
  const installed = join(cwd, 'node_modules/@care-graph/client');
  const textOf = (name: string): string => readFileSync(join(installed, name), 'utf8');
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await startTestGraph('packed_client', '2026-03-12T12:00:00Z');
    await installIn(cwd);
  });
  afterAll(async () => {
    await graph.stop();
    rmSync(cwd, { recursive: true, force: true });
  });

  it('has the documents, their manifest and the schema, and nothing of this project beside', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true });
    const names = files.filter((one) => one.isFile()).map(({ name }) => name);
    expect(names.toSorted()).toEqual([
      'README.md', 'documents.json', 'graphql.d.ts', 'graphql.js', 'package.json',
      'published.d.ts', 'published.js', 'schema.graphql',
    ]); // prettier-ignore
    expect(textOf('schema.graphql')).toBe(readFileSync(join(root, 'schema/public.graphql'), 'utf8'));
  });

  it('runs with Apollo Client and by id against a graph that runs published documents only', async () => {
    const manifest = textOf('documents.json');
    await lockedTo(graph, { client: portal, audience: 'PUBLIC', manifest });
    writeFileSync(join(cwd, 'main.ts'), program);
    await execute(process.execPath, [compiler, ...options, 'main.ts'], { cwd });
    const { stdout } = await execute(process.execPath, ['main.js', graph.url], { cwd });
    expect(JSON.parse(stdout)).toEqual(['DJI RS 4 Mini', 'DJI RS 4 Mini']);
  });

  it('does not compile with a variable that the operation does not have', async () => {
    writeFileSync(join(cwd, 'mistaken.ts'), mistaken);
    const compiling = execute(process.execPath, [compiler, ...options, '--noEmit', 'mistaken.ts'], { cwd });
    await expect(compiling).rejects.toMatchObject({
      stdout: expect.stringMatching(/mistaken\.ts[^]*'region' does not exist/) as string,
    });
  });
}); // prettier-ignore
