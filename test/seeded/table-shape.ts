import { coverageRows } from '../support/seeded-programme';

const shapeSql = (schema: string): string => `
  SELECT pg_get_indexdef(indexrelid) AS made FROM pg_index
    JOIN pg_class made_for ON made_for.oid = indrelid WHERE made_for.relnamespace = '${schema}'::regnamespace
  UNION ALL
  SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated FROM pg_constraint
    WHERE connamespace = '${schema}'::regnamespace
  UNION ALL
  SELECT pg_get_triggerdef(trigger.oid) || ' ' || tgenabled::text FROM pg_trigger trigger
    JOIN pg_class made_for ON made_for.oid = tgrelid
    WHERE made_for.relnamespace = '${schema}'::regnamespace AND NOT tgisinternal
  ORDER BY made`;

/** Every index, key, check and trigger of a part's schema, and whether it holds. */
export const shapeOf = async (
  databaseUrl: string,
  schema: 'coverage' | 'claims' = 'coverage',
): Promise<readonly string[]> =>
  (await coverageRows<{ made: string }>(databaseUrl, shapeSql(schema))).map(({ made }) => made);

const tablesSql = `
  SELECT relnamespace::regnamespace || '.' || relname AS place,
    CASE WHEN relnamespace = 'coverage'::regnamespace THEN relname ELSE 'claims.' || relname END AS name FROM pg_class
  WHERE relnamespace IN ('coverage'::regnamespace, 'claims'::regnamespace) AND relkind = 'r' AND relname <> 'migrations'
  ORDER BY 1`;

/** What is random in each row: the key stream of a sealed code, and the time of a row that nothing of the programme has. */
const left = `- 'sealed_secret' - 'transaction'`;

/** One sum for each table of both parts, those of coverage by their names alone, of all that its rows say, in the order of the text that they are. */
export const sumsOf = async (databaseUrl: string): Promise<Readonly<Record<string, string>>> => {
  const sums: Record<string, string> = {};
  for (const { name, place } of await coverageRows<{ name: string; place: string }>(
    databaseUrl,
    tablesSql,
  )) {
    const sql = `SELECT count(*) || ' ' || coalesce(md5(string_agg(said, '' ORDER BY said)), '') AS sum
      FROM (SELECT (to_jsonb(row_of) ${left})::text AS said FROM ${place} row_of) rows_of`;
    const [found] = await coverageRows<{ sum: string }>(databaseUrl, sql);
    sums[name] = found?.sum ?? '';
  }
  return sums;
};
