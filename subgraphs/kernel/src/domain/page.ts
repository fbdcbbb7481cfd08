import { badInput, type Fault } from './fault';

/** Which part of a list is asked for: forwards from `after` or backwards from `before`, never both. */
export interface PageRequest {
  /** Which list it is: a cursor leads on in its own list only. */
  readonly list: string;
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  /** The sort key and id of the row the page starts beside; undefined at the list's end. */
  readonly beside?: Cursor | undefined;
}

/** The fault of a cursor that no page of the list gave. */
export const notACursor = ({ direction }: Pick<PageRequest, 'direction'>): Fault => {
  const argument = direction === 'forward' ? 'after' : 'before';
  return badInput(
    `${argument} is not a cursor of this list: send one that a page of it gave, unchanged.`,
    argument,
  );
};

/** The place of a row in its list: what it is sorted by, and its id for rows that are equal in that. */
export type Cursor = readonly [sortKey: string, id: string];

export interface Page<Row> {
  /** The list that it is a page of. */
  readonly list: string;
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (row: Row) => Cursor;
}

/** A page from rows that were read one beyond the limit, in the direction asked for. */
export const pageOf = <Row>(
  request: PageRequest,
  rowsReadOneBeyond: readonly Row[],
  cursorOf: (row: Row) => Cursor,
): Page<Row> => {
  const hasMore = rowsReadOneBeyond.length > request.limit;
  const kept = rowsReadOneBeyond.slice(0, request.limit);
  const forward = request.direction === 'forward';
  return {
    list: request.list,
    rows: forward ? kept : kept.reverse(),
    hasNextPage: forward ? hasMore : request.beside !== undefined,
    hasPreviousPage: forward ? request.beside !== undefined : hasMore,
    cursorOf,
  };
};
