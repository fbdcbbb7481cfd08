import { type Cursor, type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import {
  type EntityManager,
  type EntityTarget,
  In,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';

/** A row of a list: what it is sorted by, then its id. */
interface Placed extends ObjectLiteral {
  readonly id: string;
  readonly sortKey: string;
}

type Order = 'ASC' | 'DESC';

const cursorOf = ({ sortKey, id }: Placed): Cursor => [sortKey, id];

/** The way in which rows are read so that the page's own come first. */
const readingOrder = (order: Order, { direction }: PageRequest): Order =>
  (order === 'ASC') === (direction === 'forward') ? 'ASC' : 'DESC';

/** One page of the rows that a query on `r` selects; the rows are turned into what they stand for. */
export const readPage = async <Row extends Placed, Shown>(
  query: SelectQueryBuilder<Row>,
  page: PageRequest,
  shownOf: (row: Row) => Shown,
  order: Order = 'ASC',
): Promise<Page<Shown>> => {
  const reading = readingOrder(order, page);
  if (page.beside) {
    const [sortKey, id] = page.beside;
    query.andWhere(`(r.sort_key, r.id) ${reading === 'ASC' ? '>' : '<'} (:cursorKey, :cursorId)`, {
      cursorKey: sortKey,
      cursorId: id,
    });
  }
  const rows = await query
    .orderBy('r.sortKey', reading)
    .addOrderBy('r.id', reading)
    .limit(page.limit + 1)
    .getMany();
  return shownPage(pageOf(page, rows, cursorOf), shownOf);
};

const shownPage = <Row extends Placed, Shown>(
  page: Page<Row>,
  shownOf: (row: Row) => Shown,
): Page<Shown> => {
  const cursors = new Map<Shown, Cursor>();
  const shown = page.rows.map((row) => {
    const one = shownOf(row);
    cursors.set(one, cursorOf(row));
    return one;
  });
  return { ...page, rows: shown, cursorOf: (one) => cursors.get(one) ?? ['', ''] };
};

/** A list that hangs on each of several parents. */
interface ChildList<Row extends Placed, Shown> {
  readonly row: EntityTarget<Row>;
  readonly table: string;
  readonly parentColumn: string;
  /** Further conditions on the children, with values from `$2` on. */
  readonly conditions: readonly string[];
  readonly values: readonly unknown[];
  readonly shownOf: (row: Row) => Shown;
}

/** One page for each parent, in two statements however many parents there are. */
export const readPages = async <Row extends Placed, Shown>(
  manager: EntityManager,
  parentIds: readonly string[],
  list: ChildList<Row, Shown>,
  page: PageRequest,
): Promise<readonly Page<Shown>[]> => {
  const reading = readingOrder('ASC', page);
  const values: unknown[] = [[...parentIds], ...list.values];
  const conditions = [...list.conditions];
  if (page.beside) {
    values.push(...page.beside);
    conditions.push(
      `(sort_key, id) ${reading === 'ASC' ? '>' : '<'} ($${values.length - 1}, $${values.length})`,
    );
  }
  const where = [`${list.parentColumn} = parent.id`, ...conditions].join(' AND ');
  const found = await manager.query<{ parent_id: string; id: string }[]>(
    `SELECT parent.id AS parent_id, child.id FROM unnest($1::text[]) AS parent(id) CROSS JOIN LATERAL (
       SELECT id, sort_key FROM ${list.table} WHERE ${where}
       ORDER BY sort_key ${reading}, id ${reading} LIMIT ${page.limit + 1}
     ) child ORDER BY child.sort_key ${reading}, child.id ${reading}`,
    values,
  );
  const rows = await manager.find(list.row, {
    where: { id: In(found.map(({ id }) => id)) } as never,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return parentIds.map((parentId) => {
    const own = found.flatMap(({ parent_id, id }) =>
      parent_id === parentId ? (byId.get(id) ?? []) : [],
    );
    return shownPage(pageOf(page, own, cursorOf), list.shownOf);
  });
};
