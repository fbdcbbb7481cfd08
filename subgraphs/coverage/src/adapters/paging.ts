import { notACursor, type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { PagesOf } from '../domain/reads';

/**
 * What a list is ordered by: ids sort by the time they were made, `seq` by the order of writing, and names as they are
 * read; rows are apart in it.
 */
export type OrderKey = 'id' | 'seq' | 'name';

export type Order = 'oldest first' | 'latest first' | 'A to Z';

/** Rows by when they were made, the latest before the others. */
export const latestFirst = { key: 'id', order: 'latest first' } as const;

/** True where the rows are read upwards: a list from its oldest on, or the end of a list from its latest on. */
const isUpwards = ({ direction }: PageRequest, order: Order): boolean =>
  (direction === 'forward') === (order !== 'latest first');

const cursorKey = (request: PageRequest, key: OrderKey): string | undefined => {
  if (!request.beside) return undefined;
  const [value] = request.beside;
  if (key === 'seq' && !/^\d{1,18}$/.test(value)) throw notACursor(request);
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

interface ChildList<Row extends ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  /** What conditions call a row. */
  readonly alias: string;
  /** The condition that ties a row to its parent, which is `parent.id`. */
  readonly belongs: string;
  /** The column that holds the parent, where rows are found in the order of both: no index of the key alone is walked. */
  readonly foundBy?: string;
  readonly key: OrderKey;
  readonly order: Order;
  /** Adds further conditions. */
  readonly narrow?: (query: SelectQueryBuilder<Row>) => unknown;
}

/** The ids of the rows of one parent that make up the page, and one more. */
const rowsOfParent = <Row extends ObjectLiteral>(
  db: EntityManager,
  { entity, alias, belongs, foundBy, key, order, narrow }: ChildList<Row>,
  page: PageRequest,
): SelectQueryBuilder<Row> => {
  const forward = isUpwards(page, order);
  const direction = forward ? 'ASC' : 'DESC';
  const beside = cursorKey(page, key);
  const query = db.createQueryBuilder(entity, alias).select(`${alias}.id`, 'id').where(belongs);
  if (beside !== undefined)
    query.andWhere(`${alias}.${key} ${forward ? '>' : '<'} :beside`, { beside });
  narrow?.(query);
  if (foundBy !== undefined) query.orderBy(`${alias}.${foundBy}`, direction);
  return query.addOrderBy(`${alias}.${key}`, direction).limit(page.limit + 1);
};

/** The same page of each of several parents, in their order and in one statement; no row beyond the pages is read. */
export const readPages = async <Row extends ObjectLiteral>(
  db: EntityManager,
  list: ChildList<Row>,
  { parentIds, page }: PagesOf,
): Promise<readonly Page<Row>[]> => {
  const own = rowsOfParent(db, list, page);
  const places = `(SELECT parent.id AS parent_id, own.id AS id FROM unnest(:parentIds::text[]) AS parent (id)
    CROSS JOIN LATERAL (${own.getQuery()}) own)`;
  const { raw, entities } = await db
    .createQueryBuilder(list.entity, 'kept')
    .innerJoin(places, 'place', 'place.id = kept.id')
    .addSelect('place.parent_id', 'parent_id')
    .setParameters({ ...own.getParameters(), parentIds })
    .orderBy(`kept.${list.key}`, isUpwards(page, list.order) ? 'ASC' : 'DESC')
    .getRawAndEntities<{ readonly parent_id: string; readonly kept_id: string }>();
  const found = new Map<unknown, Row>(entities.map((row) => [row['id'], row]));
  const pages = new Map<string, Row[]>(parentIds.map((id) => [id, []]));
  for (const { parent_id: parent, kept_id: id } of raw) {
    const row = found.get(id);
    if (row) pages.get(parent)?.push(row);
  }
  return parentIds.map((id) => pageOf(page, pages.get(id) ?? [], cursorOf(list.key)));
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
