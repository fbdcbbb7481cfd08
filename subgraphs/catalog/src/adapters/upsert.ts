import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];

/** One column's value as JSON that PostgreSQL reads as a value of the column's type. */
const jsonOf = ({ propertyName, transformer }: ColumnMetadata, row: ObjectLiteral): unknown => {
  const value: unknown = row[propertyName];
  return transformer && 'to' in transformer ? transformer.to(value) : value;
};

const statementFor = ({ tableName, columns, primaryColumns }: EntityMetadata): string => {
  const names = columns.filter(({ isInsert }) => isInsert).map(({ databaseName }) => databaseName);
  const keys = primaryColumns.map(({ databaseName }) => databaseName);
  const others = names.filter((name) => !keys.includes(name));
  const sets = others.map((name) => `${name} = excluded.${name}`);
  const counts = columns.some(({ databaseName }) => databaseName === 'version')
    ? ['version = kept.version + 1']
    : [];
  const kept = others.map((name) => `kept.${name}`).join(', ');
  const given = others.map((name) => `excluded.${name}`).join(', ');
  return `INSERT INTO ${tableName} AS kept (${names.join(', ')})
    SELECT ${names.join(', ')} FROM jsonb_populate_recordset(NULL::${tableName}, $1::jsonb)
    ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${[...sets, ...counts].join(', ')}
    WHERE (${kept}) IS DISTINCT FROM (${given})`;
};

/** How many rows one statement takes. */
const atOnce = 1_000;

/** Puts rows in the place of those with the same key, and adds the others; a row that says the same is not touched. */
export const upsert = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly ObjectLiteral[],
): Promise<void> => {
  const metadata = manager.dataSource.getMetadata(target);
  const columns = metadata.columns.filter(({ isInsert }) => isInsert);
  const statement = statementFor(metadata);
  for (let begin = 0; begin < rows.length; begin += atOnce) {
    const values = rows
      .slice(begin, begin + atOnce)
      .map((row) =>
        Object.fromEntries(columns.map((column) => [column.databaseName, jsonOf(column, row)])),
      );
    await manager.query(statement, [JSON.stringify(values)]);
  }
};
