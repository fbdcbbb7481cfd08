import { readSheet } from './read-sheet';

describe('a document that is no CSV', () => {
  it.each([
    { document: 'a,b\n1,"secret', line: 2, reason: 'a quotation mark is opened and not closed' },
    {
      document: 'a,b\n1,"x"secret',
      line: 2,
      reason: 'something follows a closing quotation mark in its cell',
    },
    {
      document: 'a,b\n1,x"secret"',
      line: 2,
      reason: 'a quotation mark stands inside of a cell that does not begin with one',
    },
  ])('is told by its line, and in words: $reason', ({ document, line, reason }) => {
    expect(readSheet(document)).toEqual({ line, reason });
  });

  it('is read whole from a spreadsheet', () => {
    expect(readSheet('\uFEFFa,b\n1,2').rows?.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
