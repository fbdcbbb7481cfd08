import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFrom, root } from '../support/tool-output';

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly module: string; readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

const rules = [
  'domain-is-pure',
  'application-knows-no-technology',
  'graphql-goes-through-application',
  'adapters-serve-domain',
  'subgraphs-are-strangers',
  'kernel-knows-no-subgraph',
  'gateway-reads-schema-only',
  'no-cycles',
  'no-test-code-in-src',
] as const;

/** The folders of a subgraph and of the kernel, and the files that may stand beside them, which put the parts together. */
const layered = new RegExp(
  '^subgraphs/(?:kernel/src/(?:domain|application|graphql|runtime)/' +
    '|(?!kernel/)[^/]+/src/(?:(?:domain|application|adapters|graphql|sandbox-payments)/' +
    '|(?:app|main|config|emit|import-desk|seed-desk|seed-work|seed-thread|mailing|money-use-cases)(?:\\.test)?\\.ts$))',
);

const plantedTree = join(root, 'test/architecture/planted');

const cruise = async (cwd: string): Promise<Cruise> => {
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const script = 'dependency-cruiser/bin/dependency-cruise.mjs';
  return (await jsonFrom(script, [...args, 'gateway', 'subgraphs', 'test'], cwd)) as Cruise;
};

const violationsOf = ({ summary }: Cruise): readonly string[] =>
  summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);

/** The files that break a rule; of a cycle, every file on it. */
const breaking = ({ summary }: Cruise, rule: string): readonly string[] => {
  const files = summary.violations
    .filter((violation) => violation.rule.name === rule)
    .flatMap(({ from, cycle }) => cycle?.map(({ name }) => name) ?? [from]);
  return [...new Set(files)].sort();
};

const sourcesOf = ({ modules }: Cruise): readonly string[] =>
  modules.map(({ source }) => source).filter((source) => /^(subgraphs|gateway)\//.test(source));

const layerless = (tree: Cruise): readonly string[] =>
  sourcesOf(tree).filter(
    (source) => /^subgraphs\/[^/]+\/src\//.test(source) && !layered.test(source),
  );

describe('the layers of the project', () => {
  let tree: Cruise;

  beforeAll(async () => {
    tree = await cruise(root);
  });

  it('hold', () => {
    expect(violationsOf(tree)).toEqual([]);
  });

  it('leave no file of a subgraph outside', () => {
    expect(layerless(tree)).toEqual([]);
  });

  it.each(['catalog', 'coverage', 'claims'])('are all seen in %s', (subgraph) => {
    const layers = ['domain', 'application', 'adapters', 'graphql'];
    const seen = layers.filter((layer) =>
      sourcesOf(tree).some((source) => source.startsWith(`subgraphs/${subgraph}/src/${layer}/`)),
    );
    expect(seen).toEqual(layers);
  });

  it('are seen through the package name of the kernel', () => {
    const imports = tree.modules
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ module }) => module.startsWith('@care-graph/'));
    expect(imports).not.toEqual([]);
    expect(imports.filter(({ resolved }) => !resolved.startsWith('subgraphs/kernel/'))).toEqual([]);
  });
});

describe('the layers of the planted tree', () => {
  let tree: Cruise;

  beforeAll(async () => {
    tree = await cruise(plantedTree);
  });

  /** The planted files that say of themselves that they break the rule. */
  const marked = (rule: string): readonly string[] =>
    tree.modules
      .map(({ source }) => source)
      .filter((source) => /^(subgraphs|gateway|test)\/.*\.ts$/.test(source))
      .filter((source) =>
        readFileSync(join(plantedTree, source), 'utf8').startsWith(`// breach: ${rule}\n`),
      )
      .sort();

  it.each(rules)('break %s exactly where a file says so', (rule) => {
    expect(marked(rule)).not.toEqual([]);
    expect(breaking(tree, rule)).toEqual(marked(rule));
  });

  it('break no other rule', () => {
    const names = new Set(tree.summary.violations.map(({ rule }) => rule.name));
    expect([...names].sort()).toEqual([...rules].sort());
  });

  it('leave one file outside', () => {
    expect(layerless(tree)).toEqual(['subgraphs/claims/src/services/claim.ts']);
  });
});

describe('the fence of "exports"', () => {
  /** What Node answers, asked in a process of its own because jest resolves by its own rules. */
  const codeOf = (request: string): string =>
    execFileSync(
      process.execPath,
      ['-p', `try { require.resolve('${request}') } catch (error) { error.code }`],
      { cwd: root, encoding: 'utf8' },
    ).trim();

  it.each(['catalog', 'coverage', 'claims', 'gateway', 'test', 'kernel'])(
    'keeps the source of %s from being imported by its path',
    (name) => {
      expect(codeOf(`@care-graph/${name}/src/app`)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
    },
  );
});
