import { otherProgrammes } from './plan-programmes';

const row = (line: number, terms_generation: string) => ({
  line,
  product_code: 'rs-5',
  terms_generation,
});
type Row = ReturnType<typeof row>;

const linesFound = (
  rows: readonly Row[],
  good: readonly Row[] = rows,
  known: ReadonlyMap<string, string> = new Map(),
) =>
  otherProgrammes(rows, { known, good, programmeOf: (one) => one.terms_generation }).map(
    ({ line, reason }) => [line, reason],
  );

const [first, second] = [row(2, 'ONE'), row(3, 'OTHER')];

describe('the programme of a new product', () => {
  it('is that of its first row', () => {
    expect(linesFound([first, second])).toEqual([[3, 'rs-5 is in another programme, ONE']]);
  });

  it('is not decided by a row that is bad otherwise', () => {
    expect(linesFound([first, second], [second])).toEqual([
      [2, 'rs-5 is in another programme, OTHER'],
    ]);
  });

  it('is the one on record where there is one', () => {
    const known = new Map([['rs-5', 'OTHER']]);
    expect(linesFound([first, second], [first, second], known)).toEqual([
      [2, 'rs-5 is in another programme, OTHER'],
    ]);
  });
});
