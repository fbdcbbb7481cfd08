import { csvRows } from '@care-graph/kernel/runtime/csv-rows';
import { type Finding, type Sheet, type SheetRow, wholeRow } from '../domain/import/sheet';

/** A file split into cells, or what keeps it from being split. */
type SplitFile =
  | { readonly sheet: Sheet; readonly findings: readonly [] }
  | { readonly sheet: undefined; readonly findings: readonly Finding[] };

const byteOrderMark = '\uFEFF';
/** What a decoder puts in the place of bytes that are no UTF-8. */
const replacement = '\uFFFD';

const failed = (finding: Finding): SplitFile => ({ sheet: undefined, findings: [finding] });

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const brokenCells = (file: string, [header, ...rows]: readonly SheetRow[]): readonly Finding[] => {
  const found = [header, ...rows].flatMap((row) =>
    (row?.cells ?? []).flatMap((cell, index) =>
      cell.includes(replacement)
        ? [
            {
              file,
              line: row?.line ?? 1,
              column: header?.cells[index] ?? wholeRow,
              reason: 'these bytes are not UTF-8',
            },
          ]
        : [],
    ),
  );
  return found.length > 0
    ? found
    : [{ file, line: 1, column: wholeRow, reason: 'the file is not UTF-8' }];
};

const splitText = (file: string, text: string): SplitFile | readonly SheetRow[] => {
  try {
    return csvRows(text);
  } catch (error) {
    const { lines, column, message } = error as {
      lines?: number;
      column?: string | number;
      message: string;
    };
    const place = typeof column === 'string' ? column : wholeRow;
    return failed({
      file,
      line: lines ?? 1,
      column: place,
      reason: `the file is no CSV: ${message}`,
    });
  }
};

/** Splits a file of the catalogue into cells: UTF-8 without a byte order mark, fields as RFC 4180 has them. */
export const splitFile = (file: string, bytes: Uint8Array): SplitFile => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith(byteOrderMark)) {
    const column = text.slice(1).split(/[,\r\n]/, 1)[0] ?? wholeRow;
    return failed({ file, line: 1, column, reason: 'the file begins with a byte order mark' });
  }
  const rows = splitText(file, text);
  if ('findings' in rows) return rows;
  if (!isUtf8(bytes)) return { sheet: undefined, findings: brokenCells(file, rows) };
  const [header, ...body] = rows;
  return header
    ? { sheet: { file, header: header.cells, rows: body }, findings: [] }
    : failed({ file, line: 1, column: wholeRow, reason: 'the file is empty' });
};
