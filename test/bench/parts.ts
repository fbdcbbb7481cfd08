/** What of a request the benchmark has a budget for; beside it the access log, and what runs by the clock whoever asks. */
export const budgeted = ['principal', 'scopes', 'limits', 'signing'] as const;
export const beside = ['access log', 'upkeep'] as const;
export const measured = [...budgeted, ...beside] as const;
export type MeasuredPart = (typeof measured)[number];

/** Work for the database is that of whoever's statements it were; the rest is what asks, plans, fetches and answers, whoever called it. */
export type Owner = MeasuredPart | 'rest' | 'database';

type Owners = readonly (readonly [RegExp, Owner])[];

/** Whose files are whose; the first that fits holds. What none fits works for whoever called it. */
const files: Owners = [
  [/\/gateway\/src\/access\/(guard|operation-access|complete-result|filter-operation|introspection-split|personal-fields|access-table)/, 'scopes'],
  [/\/gateway\/src\/(access\/observed|http\/record-access)|\/subgraphs\/access\/src\/adapters\/access-log/, 'access log'],
  [/\/subgraphs\/access\/src\/adapters\/heard-changes/, 'upkeep'],
  [/\/gateway\/src\/(access\/|http\/authenticate)|\/subgraphs\/access\/src\/adapters\/(key-|networks)/, 'principal'],
  [/\/gateway\/src\/limits\//, 'limits'],
  [/\/kernel\/src\/runtime\/internal-token/, 'signing'],
  [/\/gateway\/src\/(?!open-access)|\/subgraphs\/access\/src\/graphql\//, 'rest'],
  [/\/node_modules\/(@apollo|@as-integrations|express|router)\//, 'rest'],
]; // prettier-ignore

/** Whose work it is when a package goes on where nothing of ours called it, as after an answer came. */
const packages: Owners = [
  [/\/node_modules\/typeorm\//, 'access log'],
  [/\/node_modules\/pg(-[a-z]+)?\//, 'database'],
  [/\/node_modules\/jose\/.*\bsign\b/, 'signing'],
  [/\/node_modules\/jose\/|^node:internal\/crypto\//, 'principal'],
  [/\/node_modules\/(ioredis|redis-[a-z]+|rate-limiter-flexible)\//, 'limits'],
];

const ownerIn = (owners: Owners, url: string): Owner | undefined =>
  owners.find(([pattern]) => pattern.test(url))?.[1];

/** Whose work a stack is, its innermost frame first. */
export const ownerOf = (stack: readonly string[]): Owner => {
  for (const url of stack) {
    const owner = ownerIn(files, url);
    if (owner) return owner;
  }
  return packages.find(([pattern]) => stack.some((url) => pattern.test(url)))?.[1] ?? 'rest';
};
