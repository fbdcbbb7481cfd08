import { pageOf } from '../domain/page';
import { connectionOf, pageRequest } from './connection';

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const keyOf = ({ id }: { id: string }) => [id, id] as const;

describe('a page of a list', () => {
  it('says where it stands, and its cursors lead on', () => {
    const first = connectionOf(pageOf(pageRequest({ first: 2 }), rows, keyOf), (row) => row);
    expect(first.nodes).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(pageRequest({ first: 2, after: first.pageInfo.endCursor })).toMatchObject({
      beside: ['b', 'b'],
    });
  });

  it('read from the end, it keeps the order of the list', () => {
    const last = connectionOf(
      pageOf(pageRequest({ last: 2 }), [{ id: 'c' }, { id: 'b' }, { id: 'a' }], keyOf),
      (row) => row,
    );
    expect(last.nodes).toEqual([{ id: 'b' }, { id: 'c' }]);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('an empty one has no cursors', () => {
    expect(connectionOf(pageOf(pageRequest({}), [], keyOf), (row) => row).pageInfo).toEqual({
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
    [{ after: Buffer.from('[1,2]').toString('base64url') }, 'after'],
    [{ after: Buffer.from('["a"]').toString('base64url') }, 'after'],
    [{ before: '%%%' }, 'before'],
  ])('%p is the caller’s mistake and names %s', (args, field) => {
    expect(() => pageRequest(args)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: [field] }),
    );
  });
});
