import type { Page, PageRequest } from '@care-graph/kernel/domain/page';

/** Every page from one end of a list to the other, as a client walks them by their cursors. */
export const walkPages = async <Row>(
  read: (request: PageRequest) => Promise<Page<Row>>,
  request: PageRequest,
): Promise<readonly Page<Row>[]> => {
  const page = await read(request);
  const isForward = request.direction === 'forward';
  const last = page.rows.at(isForward ? -1 : 0);
  if (last === undefined || !(isForward ? page.hasNextPage : page.hasPreviousPage)) return [page];
  return [page, ...(await walkPages(read, { ...request, beside: page.cursorOf(last) }))];
};
