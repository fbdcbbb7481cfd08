import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type SheetRow, wholeRow } from '../domain/import/sheet';
import { UnreadableDocument } from '../domain/table-import/fault';
import type { SheetDocument } from '../domain/table-import/store';

interface Split {
  readonly record: readonly string[];
  /** How many bytes were read when it ended. */
  readonly info: { readonly bytes: number };
}

/** A quote that is not closed would otherwise gather the rest of the document. */
const longestRow = 1_000_000;

const lineFeed = 0x0a;

/** Counts the lines of a stream: the parser's own count takes a CR LF inside quotes for two. */
class LineCounter {
  private ends: number[] = [];
  private next = 0;
  private bytes = 0;
  private line = 1;

  /** Notes where lines end, on the way to the parser. */
  async *passing(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1))
        this.ends.push(this.bytes + at);
      this.bytes += chunk.length;
      yield chunk;
    }
  }

  /** The line that a row begins on which ends before this byte. */
  lineOfRowTo(byte: number): number {
    const { line } = this;
    while ((this.ends[this.next] ?? Infinity) < byte) {
      this.next += 1;
      this.line += 1;
    }
    if (this.next > 10_000) {
      this.ends = this.ends.slice(this.next);
      this.next = 0;
    }
    return line;
  }
}

const noCsv = (error: CsvError): UnreadableDocument => {
  const { lines } = error as { readonly lines?: number };
  return new UnreadableDocument({
    code: 'ROW_INVALID',
    line: lines ?? 1,
    column: wholeRow,
    reason: `the document is no CSV: ${error.message}`,
  });
};

const parserOf = () =>
  parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: longestRow,
  });

async function* rowsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetRow> {
  const lines = new LineCounter();
  const parser = parserOf();
  // What breaks the pipe also breaks the parser, which is where it is met.
  pipeline(Readable.from(lines.passing(chunks)), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<Split>)
      yield { line: lines.lineOfRowTo(info.bytes), cells: record };
  } catch (error) {
    throw error instanceof CsvError ? noCsv(error) : error;
  }
}

/** A document whose bytes can be read again and again, split as RFC 4180 has it, with LF or CR LF, a row at a time. */
export const sheetDocument = (open: () => AsyncIterable<Uint8Array>): SheetDocument => ({
  rows: () => rowsOf(open()),
});

/** A text as a document. */
export const textDocument = (text: string): SheetDocument => {
  const bytes = new TextEncoder().encode(text);
  return sheetDocument(() => Readable.from([bytes]));
};
