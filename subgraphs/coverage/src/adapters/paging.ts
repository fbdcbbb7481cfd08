import { type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { badInput } from '@care-graph/kernel/domain/fault';

/** What a list is ordered by: ids sort by the time they were made, and `seq` by the order of writing. */
export type OrderKey = 'id' | 'seq';

export type Order = 'oldest first' | 'latest first';

/** True where the rows are read upwards: a list from its oldest on, or the end of a list from its latest on. */
const isUpwards = ({ direction }: PageRequest, order: Order): boolean =>
  (direction === 'forward') === (order === 'oldest first');

const cursorKey = ({ beside }: PageRequest, key: OrderKey): string | undefined => {
  if (!beside) return undefined;
  const [value] = beside;
  if (key === 'seq' && !/^\d{1,18}$/.test(value)) {
    throw badInput(
      'after or before is not a cursor of this list: send one that a page of it gave.',
      'after',
    );
  }
  return value;
};

const cursorOf =
  (key: OrderKey) =>
  (row: ObjectLiteral): readonly [string, string] => [String(row[key]), String(row['id'])];

/** One page of a query, read by its key and never by counting rows. */
export const readPage = async <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  request: PageRequest,
  { key, order }: { readonly key: OrderKey; readonly order: Order },
): Promise<Page<Row>> => {
  const forward = isUpwards(request, order);
  const beside = cursorKey(request, key);
  if (beside !== undefined)
    query.andWhere(`${query.alias}.${key} ${forward ? '>' : '<'} :beside`, { beside });
  const rows = await query
    .orderBy(`${query.alias}.${key}`, forward ? 'ASC' : 'DESC')
    .limit(request.limit + 1)
    .getMany();
  return pageOf(request, rows, cursorOf(key));
};

interface ParentPages<Row extends ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  /** Property that names the parent. */
  readonly parent: string;
  readonly parentIds: readonly string[];
  readonly page: PageRequest;
  readonly key: OrderKey;
  readonly order: Order;
  /** A further condition on the alias `row`, with its values. */
  readonly where?: { readonly sql: string; readonly values: object };
}

/** The same page of each of several parents, in their order and in one statement. */
export const readPages = async <Row extends ObjectLiteral>(
  db: EntityManager,
  { entity, parent, parentIds, page, key, order, where }: ParentPages<Row>,
): Promise<readonly Page<Row>[]> => {
  const forward = isUpwards(page, order);
  const beside = cursorKey(page, key);
  const { metadata } = db.getRepository(entity);
  const column = (property: string): string =>
    metadata.findColumnWithPropertyName(property)?.databaseName ?? property;
  const ranked = db
    .createQueryBuilder(entity, 'row')
    .select(`row.${metadata.primaryColumns[0]?.propertyName ?? 'id'}`, 'id')
    .addSelect(
      `row_number() OVER (PARTITION BY row.${column(parent)} ORDER BY row.${key} ${forward ? 'ASC' : 'DESC'})`,
      'place',
    )
    .where(`row.${column(parent)} = ANY(:parentIds)`, { parentIds });
  if (beside !== undefined)
    ranked.andWhere(`row.${key} ${forward ? '>' : '<'} :beside`, { beside });
  if (where) ranked.andWhere(where.sql, where.values);
  const rows = await db
    .createQueryBuilder(entity, 'kept')
    .where(
      `kept.id IN (SELECT ranked.id FROM (${ranked.getQuery()}) ranked WHERE ranked.place <= :most)`,
    )
    .setParameters({ ...ranked.getParameters(), most: page.limit + 1 })
    .orderBy(`kept.${key}`, forward ? 'ASC' : 'DESC')
    .getMany();
  return parentIds.map((id) =>
    pageOf(
      page,
      rows.filter((row) => row[parent] === id),
      cursorOf(key),
    ),
  );
};

/** A page of rows as a page of what they stand for; the cursors stay those of the rows. */
export const mapPage = <Row, Thing>(page: Page<Row>, thingOf: (row: Row) => Thing): Page<Thing> => {
  const cursors = new Map<Thing, Row>();
  const rows = page.rows.map((row) => {
    const thing = thingOf(row);
    cursors.set(thing, row);
    return thing;
  });
  return { ...page, rows, cursorOf: (thing) => page.cursorOf(cursors.get(thing) as Row) };
};
