import { Fault } from '../domain/fault';
import { pageOf } from '../domain/page';
import { connectionOf, pageRequest } from './connection';

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const keyOf = ({ id }: { id: string }) => [id, id] as const;

const cursor = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

const caught = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a page of a list', () => {
  it('says where it stands, and its cursors lead on', () => {
    const first = connectionOf(
      pageOf(pageRequest({ first: 2 }, 'shelves'), rows, keyOf),
      (row) => row,
    );
    expect(first.nodes).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(pageRequest({ first: 2, after: first.pageInfo.endCursor }, 'shelves')).toMatchObject({
      beside: ['b', 'b'],
    });
  });

  it('read from the end, it keeps the order of the list', () => {
    const last = connectionOf(
      pageOf(pageRequest({ last: 2 }, 'shelves'), [{ id: 'c' }, { id: 'b' }, { id: 'a' }], keyOf),
      (row) => row,
    );
    expect(last.nodes).toEqual([{ id: 'b' }, { id: 'c' }]);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('an empty one has no cursors', () => {
    expect(
      connectionOf(pageOf(pageRequest({}, 'shelves'), [], keyOf), (row) => row).pageInfo,
    ).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([
    [{ first: 101 }, 'first'],
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 101 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ after: 'x', before: 'y' }, 'last'],
    [{ after: 'not a cursor' }, 'after'],
    [{ after: cursor(1, 2, 3) }, 'after'],
    [{ after: cursor('shelves', 'a') }, 'after'],
    [{ after: cursor('books', 'a', 'a') }, 'after'],
    [{ before: cursor('shelves', 'a\0', 'a') }, 'before'],
    [{ before: cursor('shelves', 'a', '\ud800') }, 'before'],
    [{ before: '%%%' }, 'before'],
  ])('%p is the caller’s mistake and names %s', (args, field) => {
    const asked = () => pageRequest(args, 'shelves');
    expect(asked).toThrow(Fault);
    expect(caught(asked)).toMatchObject({ code: 'BAD_USER_INPUT', field: [field] });
  });

  it.each([
    [{ first: 0 }, 'first is 0; ask for 1 to 100 rows.'],
    [{ last: -1 }, 'last is -1; ask for 1 to 100 rows.'],
    [{ first: 101 }, 'first is 101; ask for 1 to 100 rows and go on with a cursor.'],
  ])('%p is answered with what would be right: %s', (args, message) => {
    expect(() => pageRequest(args, 'shelves')).toThrow(message);
  });
});
