import type { Finding } from '../import/sheet';

/** Why a row cannot be taken. */
export type RowFaultCode =
  'ROW_INVALID' | 'CHECK_DIGIT_WRONG' | 'REFERENCE_UNKNOWN' | 'DUPLICATE_ROW';

/** One thing that is wrong with a document, and where. */
export interface RowFault {
  readonly code: RowFaultCode;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** A row as it is understood, with the line that it begins on. */
export interface PlacedRow {
  readonly line: number;
}

export const invalidAt = <Row extends PlacedRow>(
  { line }: Row,
  column: keyof Row & string,
  reason: string,
): RowFault => ({ code: 'ROW_INVALID', line, column, reason });

export const unknownAt = <Row extends PlacedRow>(
  { line }: Row,
  column: keyof Row & string,
  reason: string,
): RowFault => ({ code: 'REFERENCE_UNKNOWN', line, column, reason });

export const faultFrom = (
  { line, column, reason }: Finding,
  code: RowFaultCode = 'ROW_INVALID',
): RowFault => ({ code, line, column, reason });

/** The document cannot be read any further, so that nothing of it can be taken. */
export class UnreadableDocument extends Error {
  constructor(readonly fault: RowFault) {
    super(fault.reason);
    this.name = 'UnreadableDocument';
  }
}

const namesIn = (given: unknown): readonly string[] =>
  (Array.isArray(given) ? given : [given]).filter((name) => typeof name === 'string');

/** Every name in a column that nobody knows. */
export const unknownNames = <Row extends PlacedRow>(
  rows: readonly Row[],
  column: keyof Row & string,
  { known, what }: { readonly known: ReadonlySet<string>; readonly what: string },
): readonly RowFault[] =>
  rows.flatMap((row) =>
    namesIn(row[column])
      .filter((name) => !known.has(name))
      .map((name) => unknownAt(row, column, `${name} is no ${what} on record`)),
  );

/** The rows about which nothing was found. */
export const withoutFault = <Row extends PlacedRow>(
  rows: readonly Row[],
  faults: readonly RowFault[],
): readonly Row[] => {
  if (faults.length === 0) return rows;
  const faulty = new Set(faults.map(({ line }) => line));
  return rows.filter(({ line }) => !faulty.has(line));
};
