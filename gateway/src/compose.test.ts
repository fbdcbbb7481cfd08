import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { toySdls } from '../test/toy-subgraphs';
import { compose, composedFiles } from './compose';
import { composeFolder, subgraphNames, writeComposedSchema } from './schema-command';
import { stripFeaturePurposes } from './supergraph/strip-feature-purposes';
import { readSupergraph } from './supergraph/supergraph';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@context", "@fromContext", "@tag"])';
const forAll = '@tag(name: "public") @tag(name: "partner") @tag(name: "bi")';

describe('composing', () => {
  const { supergraphSdl, audienceSdls } = compose(toySdls);

  it('gives addresses that lead nowhere', () => {
    expect(supergraphSdl).toContain(
      '@join__graph(name: "shelf", url: "http://shelf.invalid/graphql")',
    );
  });

  it('gives clients the schema with its descriptions, and without what is inaccessible or ours', () => {
    expect(audienceSdls.staff).toContain('"""How many things there are at all."""');
    expect(audienceSdls.staff).not.toMatch(/hidden|join__|@authenticated|@inaccessible|_entities/);
  });

  it('gives each audience a file, and says in it who sees that', () => {
    const files = composedFiles(compose(toySdls));
    const firstLines = Object.entries(files).map(([name, text]) => [name, text.split('\n')[0]]);
    const made = 'Made by `npm run schema`; never edited by hand.';
    expect(Object.fromEntries(firstLines.slice(1))).toEqual({
      'public.graphql': `# What people and strangers see. ${made}`,
      'partner.graphql': `# What a partner sees. ${made}`,
      'bi.graphql': `# What business intelligence sees. ${made}`,
      'api.graphql': `# What staff see: all that is not @inaccessible. ${made}`,
    });
    expect(files['bi.graphql']).toMatch(
      /type Query \{\n {2}"""How many .*"""\n {2}total: Int\n\}\n$/,
    );
    expect(files['supergraph.graphql']).toContain('join__');
  });

  it('lists every error', () => {
    const wrong = () => compose([
      { name: 'one', sdl: `${link} type Query { a: Int b: Missing }` },
      { name: 'two', sdl: `${link} type Query { a: String c: Missing }` },
    ]); // prettier-ignore
    expect(wrong).toThrow(
      /do not compose:\n {2}error: \[one\].*Missing.*\n {2}error: \[two\].*Missing/,
    );
  });

  it('takes a hint for an error', () => {
    const hinting = () => compose([
      { name: 'one', sdl: `${link} type Query { a: T @shareable } type T @shareable { x: Int }` },
      { name: 'two', sdl: `${link} type Query { b: T } type T @shareable { x: Int! }` },
    ]); // prettier-ignore
    expect(hinting).toThrow(/hint INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE: .*T\.x/);
  });

  it('says which SDL is not GraphQL', () => {
    expect(() => compose([{ name: 'one', sdl: 'type {' }])).toThrow(
      'The SDL of one is not GraphQL',
    );
  });

  it('writes the same files again from the same subgraphs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'care-schema-'));
    await expect(composeFolder(folder)).rejects.toThrow('catalog.graphql cannot be read');
    for (const name of subgraphNames) {
      await writeFile(
        join(folder, `${name}.graphql`),
        `${link} type Query { ${name}: Int ${forAll} }`,
      );
    }
    await writeComposedSchema(folder);
    const first = await readFile(join(folder, 'supergraph.graphql'), 'utf8');
    await writeComposedSchema(folder);
    expect(await readFile(join(folder, 'supergraph.graphql'), 'utf8')).toBe(first);
    for (const name of ['public', 'partner', 'bi', 'api'])
      expect(await readFile(join(folder, `${name}.graphql`), 'utf8')).toContain('coverage: Int');
    await rm(folder, { recursive: true });
  });
});

describe('the purposes of features', () => {
  const { supergraphSdl } = compose(toySdls);
  const stripped = stripFeaturePurposes(supergraphSdl);

  it('keep ApolloGateway from loading, so that it cannot leave them unenforced unnoticed', async () => {
    const refusal = new ApolloGateway({ supergraphSdl, validateSupergraph: false }).load();
    await expect(refusal).rejects.toThrow(/for:|SECURITY/);
  });

  it('are taken from the features that Apollo does not know, and from no other', () => {
    expect(supergraphSdl.match(/for: SECURITY/g)).toHaveLength(4);
    expect(stripped).toContain('@link(url: "https://specs.apollo.dev/policy/v0.1")');
    expect(stripped).toContain(
      '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)',
    );
    expect(stripped).toContain('for: EXECUTION');
    expect(stripped.replace(/, for: \w+/g, '')).toBe(supergraphSdl.replace(/, for: \w+/g, ''));
  });

  it('leave a supergraph without such features as it is', () => {
    const plain = compose([
      { name: 'one', sdl: `${link} type Query { a: Int ${forAll} }` },
    ]).supergraphSdl;
    expect(stripFeaturePurposes(plain)).toBe(plain);
  });
});

describe('a supergraph', () => {
  it('is read with its features, and never changes', () => {
    const supergraph = readSupergraph(compose(toySdls).supergraphSdl);
    expect(supergraph.subgraphNames).toEqual(['shelf', 'stock']);
    expect(Object.isFrozen(supergraph)).toBe(true);
  });
});
