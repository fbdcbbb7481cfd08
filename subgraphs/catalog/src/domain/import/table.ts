import { isRead } from '../reading';
import type { Cell } from './cells';
import { type Finding, type Sheet, type SheetRow, wholeRow } from './sheet';

type Columns = Readonly<Record<string, Cell<unknown>>>;

/** A row as it is understood, with the line it stands on. */
export type RowOf<Table extends TableSpec> = {
  readonly [Column in keyof Table['columns']]: Table['columns'][Column] extends Cell<infer Value>
    ? Value
    : never;
} & { readonly line: number };

/** What a file has to look like: its columns in order, and those that name a row. */
export interface TableSpec<Given extends Columns = Columns> {
  readonly file: string;
  readonly columns: Given;
  readonly key: readonly string[];
}

export const table = <Given extends Columns>(
  file: string,
  columns: Given,
  key: readonly (keyof Given & string)[],
): TableSpec<Given> => ({ file, columns, key });

/** Where something is wrong in a row that was understood. */
export const findingAt = <Table extends TableSpec>(
  { file }: Table,
  { line }: { readonly line: number },
  column: keyof Table['columns'] & string,
  reason: string,
): Finding => ({ file, line, column, reason });

interface ReadTable<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

const wrongHeader = (
  file: string,
  wanted: readonly string[],
  header: readonly string[],
): Finding => {
  const place = wanted.findIndex((name, index) => header[index] !== name);
  const column = place === -1 ? (header[wanted.length] ?? wholeRow) : (wanted[place] ?? wholeRow);
  const reason = `the header is wrong: it has to be ${wanted.join(',')} and is ${header.join(',')}`;
  return { file, line: 1, column, reason };
};

type Read = { readonly row: object } | { readonly findings: readonly Finding[] };

/** One row as it is understood, or everything that is wrong with its form. */
export const readRow = (spec: TableSpec, { line, cells }: SheetRow): Read => {
  const names = Object.keys(spec.columns);
  const at = { file: spec.file, line };
  if (cells.length !== names.length) {
    const reason = `the row has ${cells.length} fields instead of ${names.length}`;
    return { findings: [{ ...at, column: wholeRow, reason }] };
  }
  const readings = names.map((column, index) => {
    const cell = cells[index] ?? '';
    const reading =
      cell === cell.trim() ? spec.columns[column]?.(cell) : { reason: 'has blanks at its ends' };
    return { column, reading: reading ?? { reason: 'is no column' } };
  });
  const findings = readings.flatMap(({ column, reading }) =>
    isRead(reading) ? [] : [{ ...at, column, reason: reading.reason }],
  );
  if (findings.length > 0) return { findings };
  const values = readings.map(({ column, reading }): [string, unknown] => [
    column,
    isRead(reading) ? reading.value : null,
  ]);
  return { row: { ...Object.fromEntries(values), line } };
};

/** The text of a value that can be part of a key. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The text of a row's key, for finding it again. */
export const keyOf = (row: object, columns: readonly string[]): string =>
  columns.map((column) => textOf((row as Readonly<Record<string, unknown>>)[column])).join(' | ');

const duplicates = (
  spec: TableSpec,
  rows: readonly { readonly line: number }[],
): readonly Finding[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = keyOf(row, spec.key);
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, row.line);
      return [];
    }
    const reason = `the key ${key} stands on line ${earlier} already`;
    return [{ file: spec.file, line: row.line, column: spec.key[0] ?? wholeRow, reason }];
  });
};

/** The rows of a file as they are understood, and everything that is wrong with it. */
export const readTable = <Table extends TableSpec>(
  spec: Table,
  sheet: Sheet | undefined,
): ReadTable<RowOf<Table>> => {
  if (!sheet) {
    return {
      rows: [],
      findings: [{ file: spec.file, line: 0, column: wholeRow, reason: 'the file is missing' }],
    };
  }
  const wanted = Object.keys(spec.columns);
  if (wanted.join() !== sheet.header.join()) {
    return { rows: [], findings: [wrongHeader(spec.file, wanted, sheet.header)] };
  }
  const reads = sheet.rows.map((row) => readRow(spec, row));
  const rows = reads.flatMap((entry) => ('row' in entry ? [entry.row as RowOf<Table>] : []));
  const findings = reads.flatMap((entry) => ('findings' in entry ? entry.findings : []));
  return { rows, findings: [...findings, ...duplicates(spec, rows)] };
};
