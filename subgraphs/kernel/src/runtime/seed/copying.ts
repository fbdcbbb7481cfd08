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

/** So much goes to a table at once. */
const portionBytes = 1_000_000;
/** So much is there for the first lines of a portion; some tables have few. */
const leastBytes = 80_000;
/** So many portions wait for the database at most, while the next are told. */
const mostWaiting = 8;

const copyOnce = (
  client: Client,
  { table, columns }: Pick<Sheet<never>, 'table' | 'columns'>,
  text: Buffer,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const stream = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
    stream.on('finish', resolve);
    stream.on('error', reject);
    stream.end(text);
  });

/** UTF-8 takes at most so many bytes for what is one in UTF-16. */
const mostBytesPerUnit = 3;

/** What is gathered for one table until it is worth a COPY: bytes, so that no line is left for the garbage collector. */
class Pile {
  private bytes = Buffer.alloc(0);
  private used = 0;

  add(line: string): boolean {
    this.makeRoom(line.length * mostBytesPerUnit);
    this.used += this.bytes.write(line, this.used);
    return this.used >= portionBytes;
  }

  take(): Buffer {
    const taken = this.bytes.subarray(0, this.used);
    [this.bytes, this.used] = [Buffer.alloc(0), 0];
    return taken;
  }

  private makeRoom(size: number): void {
    if (this.used + size <= this.bytes.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 4, this.used + size, leastBytes));
    this.bytes.copy(wider, 0, 0, this.used);
    this.bytes = wider;
  }
} // prettier-ignore

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

  private send(sheet: Sheet<Records>, text: Buffer): void {
    if (text.length === 0) return;
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
