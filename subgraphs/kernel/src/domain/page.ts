/** Which part of a list is asked for: forwards from `after` or backwards from `before`, never both. */
export interface PageRequest {
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  /** The sort key and id of the row the page starts beside; undefined at the list's end. */
  readonly beside?: Cursor | undefined;
}

/** The place of a row in its list: what it is sorted by, and its id for rows that are equal in that. */
export type Cursor = readonly [sortKey: string, id: string];

export interface Page<Row> {
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
    rows: forward ? kept : kept.reverse(),
    hasNextPage: forward ? hasMore : request.beside !== undefined,
    hasPreviousPage: forward ? request.beside !== undefined : hasMore,
    cursorOf,
  };
};
