/** One row of a file as it was written. */
export interface SheetRow {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of values separated by commas, before anything in it is understood. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** One thing that is wrong with the files, and where. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** The column of a finding that is about the row as a whole. */
export const wholeRow = '(row)';

export const sentenceOf = ({ file, line, column, reason }: Finding): string =>
  `${file}, line ${line}, ${column}: ${reason}`;
