import { parse } from 'csv-parse/sync';

/** One row of a document, with the line that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Split {
  readonly record: readonly string[];
  /** How many bytes were read when it ended. */
  readonly info: { readonly bytes: number };
}

const lineFeed = 0x0a;

/**
 * A text split into cells as RFC 4180 has it, with LF or CR LF; what is no CSV is csv-parse's own error. Each row has
 * the line it begins on: the parser's own count takes a CR LF inside quotes for two.
 */
export const csvRows = (text: string): readonly CsvRow[] => {
  const bytes = Buffer.from(text);
  const records = parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n'],
  }) as unknown as readonly Split[];
  let line = 1;
  let begin = 0;
  return records.map(({ record, info }) => {
    const row = { line, cells: record };
    line += bytes.subarray(begin, info.bytes).filter((byte) => byte === lineFeed).length;
    begin = info.bytes;
    return row;
  });
};
