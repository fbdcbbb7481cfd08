import { invalidAt, type PlacedRow, type RowFault } from './fault';

interface ProgrammeRow extends PlacedRow {
  readonly product_code: string;
  readonly terms_generation: string;
}

interface ProgrammeFacts<Row> {
  /** The programme that each product is in. */
  readonly known: ReadonlyMap<string, string>;
  /** The rows with which nothing else is wrong: a new product is in the programme of its first one. */
  readonly good: readonly Row[];
  readonly programmeOf: (row: Row) => string;
}

/** A question about a product names no programme, so its plans have to be of one. */
export const otherProgrammes = <Row extends ProgrammeRow>(
  rows: readonly Row[],
  { known, good, programmeOf }: ProgrammeFacts<Row>,
): readonly RowFault[] => {
  const added = good.map((row) => [row.product_code, programmeOf(row)] as const).reverse();
  const programmes = new Map([...added, ...known]);
  return rows.flatMap((row) => {
    const programme = programmes.get(row.product_code) ?? programmeOf(row);
    const reason = `${row.product_code} is in another programme, ${programme}`;
    return programme === programmeOf(row)
      ? []
      : [invalidAt<ProgrammeRow>(row, 'terms_generation', reason)];
  });
};
