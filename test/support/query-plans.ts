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

/** The scans that a statement comes to, whatever its values. */
const planned = async (db: Client, statement: string): Promise<readonly Seen[]> => {
  const { rows } = await db.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `EXPLAIN (GENERIC_PLAN, VERBOSE, FORMAT JSON) ${statement}`,
  );
  return rows.flatMap(({ 'QUERY PLAN': plans }) => plans.flatMap(({ Plan }) => scansIn(Plan)));
};

/** The scans of statements that somebody objects to, once the connection is prepared. */
const objectionable = async (
  databaseUrl: string,
  statements: Iterable<string>,
  objectionIn: (db: Client) => Promise<(seen: Seen) => boolean>,
): Promise<readonly BlindScan[]> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const isObjectionable = await objectionIn(db);
    const found: BlindScan[] = [];
    for (const statement of [...statements].filter(isPlanned))
      for (const scan of (await planned(db, statement)).filter(isObjectionable))
        found.push(blindScan(scan, statement));
    return found;
  } finally {
    await db.end();
  }
};

/** What the statements of one part look through without an index, by the plans that hold for any values. */
export const blindScans = (
  databaseUrl: string,
  part: string,
  statements: Iterable<string>,
): Promise<readonly BlindScan[]> =>
  objectionable(databaseUrl, statements, async (db) => {
    // Tables of a test are small: where an index can be used at all, it is.
    await db.query(`SET search_path = ${part}; SET enable_seqscan = off`);
    const ofFew = await indexesOfFew(db);
    return (seen) => isBlind(seen, ofFew);
  });

/** Read from end to end, or in the order of an index that does not know what is looked for, until enough is found. */
const isReadThrough = ({ node }: Seen): boolean =>
  node['Node Type'] === 'Seq Scan' ||
  (node['Node Type'].startsWith('Index') &&
    node['Index Cond'] === undefined &&
    node.Filter !== undefined);

/** What PostgreSQL itself chooses to read through, of tables with more rows than that, as they are filled. */
export const scansOfLarge = (
  databaseUrl: string,
  { part, rows: most }: { readonly part: string; readonly rows: number },
  statements: Iterable<string>,
): Promise<readonly BlindScan[]> =>
  objectionable(databaseUrl, statements, async (db) => {
    await db.query(`SET search_path = ${part}`);
    const { rows } = await db.query<{ name: string }>(
      'SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND reltuples > $2',
      [part, most],
    );
    const large = new Set(rows.map(({ name }) => name));
    const ofFew = await indexesOfFew(db);
    return (seen) => {
      const { 'Relation Name': table = '', 'Index Name': index = '' } = seen.node;
      return isReadThrough(seen) && large.has(table) && !ofFew.has(index);
    };
  });
