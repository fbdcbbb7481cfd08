import { splitFile } from './csv-sheet';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file of the catalogue', () => {
  it('is split into cells, each row with the line it begins on', () => {
    const text = 'a,b\r\n1,"two\r\nlines"\r\n3,"say ""four"", please"\r\n';
    expect(splitFile('x.csv', bytes(text))).toEqual({
      sheet: {
        file: 'x.csv',
        header: ['a', 'b'],
        rows: [
          { line: 2, cells: ['1', 'two\r\nlines'] },
          { line: 4, cells: ['3', 'say "four", please'] },
        ],
      },
      findings: [],
    });
  });

  it('keeps rows with too few or too many fields, for the reader to name', () => {
    expect(
      splitFile('x.csv', bytes('a,b\r\n1\r\n1,2,3\r\n')).sheet?.rows.map(
        ({ cells }) => cells.length,
      ),
    ).toEqual([1, 3]);
  });

  it('with a byte order mark is refused', () => {
    expect(splitFile('x.csv', bytes('\uFEFFa,b\r\n1,2\r\n'))).toEqual({
      sheet: undefined,
      findings: [
        { file: 'x.csv', line: 1, column: 'a', reason: 'the file begins with a byte order mark' },
      ],
    });
  });

  it('with bytes that are no UTF-8 is refused by line and column', () => {
    const broken = Uint8Array.from([...bytes('a,b\r\n1,2\r\n3,z'), 0xf3, ...bytes('oty\r\n')]);
    expect(splitFile('x.csv', broken)).toEqual({
      sheet: undefined,
      findings: [{ file: 'x.csv', line: 3, column: 'b', reason: 'these bytes are not UTF-8' }],
    });
  });

  it('with a quote that never closes is refused', () => {
    const { sheet, findings } = splitFile('x.csv', bytes('a,b\r\n1,"2\r\n'));
    expect(sheet).toBeUndefined();
    expect(findings).toEqual([
      {
        file: 'x.csv',
        line: expect.any(Number),
        column: expect.any(String),
        reason: expect.stringContaining('the file is no CSV'),
      },
    ]);
  });

  it('without a single row is refused', () => {
    expect(splitFile('x.csv', bytes(''))).toEqual({
      sheet: undefined,
      findings: [{ file: 'x.csv', line: 1, column: '(row)', reason: 'the file is empty' }],
    });
  });
});
