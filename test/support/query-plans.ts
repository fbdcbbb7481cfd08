import { Client } from 'pg';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Schema?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly PlanNode[];
}

/** A table that a statement looks through without an index that knows what is looked for. */
export interface BlindScan {
  readonly statement: string;
  readonly table: string;
  readonly how: string;
}

interface Seen {
  readonly node: PlanNode;
  /** True where a limit above stops the scan as soon as the page is full. */
  readonly isLimited: boolean;
}

const nodesOf = (node: PlanNode, isLimited = false): readonly Seen[] => [
  { node, isLimited },
  ...(node.Plans ?? []).flatMap((inner) =>
    nodesOf(inner, node['Node Type'] === 'Limit' || (isLimited && node['Node Type'] !== 'Sort')),
  ),
];

/** An index of a few rows says what is looked for by itself, such as the messages not delivered yet. */
const indexesOfFew = async (db: Client): Promise<ReadonlySet<string>> => {
  const { rows } = await db.query<{ name: string }>(
    'SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indpred IS NOT NULL',
  );
  return new Set(rows.map(({ name }) => name));
};

/** A page that is read in the order of an index ends when it is full; all other scans need something to look for. */
const isBlind = ({ node, isLimited }: Seen, ofFew: ReadonlySet<string>): boolean => {
  if (node['Node Type'] === 'Seq Scan') return true;
  if (!node['Node Type'].startsWith('Index') || node['Index Cond'] !== undefined) return false;
  return !isLimited && !ofFew.has(node['Index Name'] ?? '');
};

/** What does not grow with use: which migrations were applied. */
const ofFixedSize = ['migrations'];

const scansIn = (plan: PlanNode): readonly Seen[] =>
  nodesOf(plan).filter(
    ({ node: { 'Relation Name': table } }) => table !== undefined && !ofFixedSize.includes(table),
  );

const blindScan = ({ node }: Seen, statement: string): BlindScan => ({
  statement,
  table: `${node.Schema ?? ''}.${node['Relation Name'] ?? ''}`,
  how: [node['Node Type'], node.Filter].filter((text) => text !== undefined).join(' on '),
});

const isPlanned = (statement: string): boolean =>
  /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(statement);

/** What the statements of one part look through without an index, by the plans that hold for any values. */
export const blindScans = async (
  databaseUrl: string,
  part: string,
  statements: Iterable<string>,
): Promise<readonly BlindScan[]> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    // Tables of a test are small: where an index can be used at all, it is.
    await db.query(`SET search_path = ${part}; SET enable_seqscan = off`);
    const ofFew = await indexesOfFew(db);
    const found: BlindScan[] = [];
    for (const statement of [...statements].filter(isPlanned)) {
      const { rows } = await db.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
        `EXPLAIN (GENERIC_PLAN, VERBOSE, FORMAT JSON) ${statement}`,
      );
      const scans = rows.flatMap(({ 'QUERY PLAN': plans }) =>
        plans.flatMap(({ Plan }) => scansIn(Plan)),
      );
      for (const scan of scans.filter((one) => isBlind(one, ofFew)))
        found.push(blindScan(scan, statement));
    }
    return found;
  } finally {
    await db.end();
  }
};
