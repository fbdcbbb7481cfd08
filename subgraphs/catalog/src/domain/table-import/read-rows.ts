import { isPlainText } from '@care-graph/kernel/domain/plain-text';
import type { SheetRow } from '../import/sheet';
import { wholeRow } from '../import/sheet';
import { keyOf, readRow, type TableSpec } from '../import/table';
import type { CatalogTable, RowName } from './catalog-table';
import { faultFrom, type PlacedRow, type RowFault, UnreadableDocument } from './fault';

/** A name stands in an index, whose entries are short. */
const longestName = 200;
/** Longer texts are not what a person writes into one cell. */
const longestCell = 10_000;

const namesBesideKey = ['sku', 'partner_id'];

/** What stands in the place of bytes that are no UTF-8. */
const replacement = '\uFFFD';
const byteOrderMark = '\uFEFF';

const inHeader = (column: string, reason: string): UnreadableDocument =>
  new UnreadableDocument({ code: 'ROW_INVALID', line: 1, column, reason });

/** The one of the table's headers that the document has. */
export const specFor = ({ specs }: CatalogTable, header: readonly string[]): TableSpec => {
  const [first = ''] = header;
  if (first.startsWith(byteOrderMark))
    throw inHeader(first.slice(1), 'the document begins with a byte order mark');
  const headers = specs.map(({ columns }) => Object.keys(columns));
  const spec = specs[headers.findIndex((wanted) => wanted.join() === header.join())];
  if (spec) return spec;
  const wanted = headers.map((columns) => columns.join(',')).join(' or ');
  const place = (headers[0] ?? []).findIndex((name, index) => header[index] !== name);
  throw inHeader(
    headers[0]?.[place] ?? wholeRow,
    `the header is wrong: it has to be ${wanted} and is ${header.join(',').slice(0, longestCell)}`,
  );
};

const cellFault = (spec: TableSpec, column: string, cell: string): string | undefined => {
  if (cell.includes(replacement)) return 'these bytes are not UTF-8';
  if (!isPlainText(cell)) return 'holds U+0000 or half of a character';
  const isName = spec.key.includes(column) || namesBesideKey.includes(column);
  const longest = isName ? longestName : longestCell;
  return cell.length > longest
    ? `has ${cell.length} characters and may have up to ${longest}`
    : undefined;
};

const cellFaults = (spec: TableSpec, { line, cells }: SheetRow): readonly RowFault[] =>
  Object.keys(spec.columns).flatMap((column, index) => {
    const reason = cellFault(spec, column, cells[index] ?? '');
    return reason === undefined ? [] : [{ code: 'ROW_INVALID', line, column, reason }];
  });

/** Thirteen digits that are no EAN can only end with the wrong one. */
const codeOf = (spec: TableSpec, column: string, cells: readonly string[]) => {
  const cell = cells[Object.keys(spec.columns).indexOf(column)] ?? '';
  return column === 'ean' && /^\d{13}$/.test(cell) ? 'CHECK_DIGIT_WRONG' : 'ROW_INVALID';
};

interface ReadRows {
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly RowFault[];
}

/** The rows that have the form of their table, and what is wrong with the others. */
export const readRows = (spec: TableSpec, given: readonly SheetRow[]): ReadRows => {
  const rows: PlacedRow[] = [];
  const faults: RowFault[] = [];
  for (const row of given) {
    const broken = cellFaults(spec, row);
    const result = readRow(spec, row);
    if (broken.length > 0) faults.push(...broken);
    else if ('row' in result) rows.push(result.row as PlacedRow);
    else
      faults.push(
        ...result.findings.map((finding) =>
          faultFrom(finding, codeOf(spec, finding.column, row.cells)),
        ),
      );
  }
  return { rows, faults };
};

/** The names that no other row of the document may have: its key, and what the table has beside it. */
export const namesIn = (
  table: CatalogTable,
  spec: TableSpec,
  row: PlacedRow,
): readonly RowName[] => [
  { column: spec.key[0] ?? wholeRow, name: keyOf(row, spec.key) },
  ...table.namesOf(row),
];
