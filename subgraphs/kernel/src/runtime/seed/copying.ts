import { setImmediate as breathe } from 'node:timers/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine, type CopyValue } from './copy-text';

/** How records go into a table. */
export interface Sheet<Records> {
  readonly table: string;
  readonly columns: string;
  rowsOf(records: Records): readonly (readonly CopyValue[])[];
}

/** So much text goes to a table at once. */
const portionChars = 1_000_000;
/** So many portions wait for the database at most, while the next are told. */
const mostWaiting = 8;

const copyOnce = (
  client: Client,
  { table, columns }: Pick<Sheet<never>, 'table' | 'columns'>,
  text: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const stream = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
    stream.on('finish', resolve);
    stream.on('error', reject);
    stream.end(text);
  });

/** What is gathered for one table until it is worth a COPY. */
class Pile {
  private lines: string[] = [];
  private chars = 0;

  add(line: string): boolean {
    this.lines.push(line);
    this.chars += line.length;
    return this.chars >= portionChars;
  }

  take(): string {
    const text = this.lines.join('');
    [this.lines, this.chars] = [[], 0];
    return text;
  }
}

/** Writes records into their tables as they are told, by COPY over one connection and in little memory. */
export class Copying<Records> {
  private readonly piles: readonly { readonly sheet: Sheet<Records>; readonly pile: Pile }[];
  private sending: Promise<void> = Promise.resolve();
  private waiting = 0;
  private fault: Error | undefined;

  constructor(
    private readonly client: Client,
    sheets: readonly Sheet<Records>[],
  ) {
    this.piles = sheets.map((sheet) => ({ sheet, pile: new Pile() }));
  }

  async add(records: Records): Promise<void> {
    for (const { sheet, pile } of this.piles)
      for (const row of sheet.rowsOf(records))
        if (pile.add(copyLine(row))) this.send(sheet, pile.take());
    while (this.waiting > mostWaiting) await breathe();
    if (this.fault !== undefined) throw this.fault;
  }

  /** Lets the database take what it was sent. */
  breathe(): Promise<unknown> {
    return breathe();
  }

  async end(): Promise<void> {
    for (const { sheet, pile } of this.piles) this.send(sheet, pile.take());
    await this.sending;
    if (this.fault !== undefined) throw this.fault;
  }

  private send(sheet: Sheet<Records>, text: string): void {
    if (text === '') return;
    this.waiting += 1;
    this.sending = this.sending
      .then(() => (this.fault === undefined ? copyOnce(this.client, sheet, text) : undefined))
      .catch((error: unknown) => {
        this.fault ??= error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => {
        this.waiting -= 1;
      });
  }
}
