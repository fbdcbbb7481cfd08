import type { SheetRow } from '../domain/import/sheet';
import type { CatalogTable, LoadingTools, OpenTable } from '../domain/table-import/catalog-table';
import {
  type PlacedRow,
  type RowFault,
  UnreadableDocument,
  withoutFault,
} from '../domain/table-import/fault';
import { FaultList } from '../domain/table-import/fault-list';
import { namesIn, readRows, specFor } from '../domain/table-import/read-rows';
import type { SheetDocument, TableImportStore } from '../domain/table-import/store';
import type { TableSpec } from '../domain/import/table';

/** How many rows are looked at and written at once, where each stands for itself. */
const batchSize = 1_000;

export interface PassWish {
  readonly table: CatalogTable;
  readonly document: SheetDocument;
  readonly skipsBadRows: boolean;
  readonly tools: LoadingTools;
  readonly store: TableImportStore;
  /** Told what was drafted, as often as something was. */
  readonly onDrafted: (ids: readonly string[]) => Promise<void>;
}

/** Where one pass through a document stands. */
interface Pass {
  readonly wish: PassWish;
  readonly spec: TableSpec;
  readonly open: OpenTable;
  readonly faults: FaultList;
}

const tooMany = ({ line }: SheetRow, mostRows: number): UnreadableDocument =>
  new UnreadableDocument({
    code: 'ROW_INVALID',
    line,
    column: '(row)',
    reason: `the document has more than the ${mostRows} rows that this table may have at once`,
  });

/** The rows below the header in batches, those in which something was found before left out. */
async function* batchesOf(
  rows: AsyncIterator<SheetRow>,
  { mostRows }: CatalogTable,
  leftOut: ReadonlySet<number>,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = [];
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    if (leftOut.has(next.value.line)) continue;
    if (batch.length === mostRows) throw tooMany(next.value, mostRows);
    batch.push(next.value);
    if (mostRows === null && batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Rows whose key or bar code another row of the document has. */
const duplicatesIn = async (
  { wish: { table, store }, spec }: Pass,
  rows: readonly PlacedRow[],
): Promise<readonly RowFault[]> => {
  const names = rows.flatMap((row) =>
    namesIn(table, spec, row).map((name) => ({ ...name, line: row.line })),
  );
  const taken = await store.noteNames(names);
  return taken.map(({ line, column, name, firstLine }) => ({
    code: 'DUPLICATE_ROW',
    line,
    column,
    reason: `the key ${name} stands on line ${firstLine} already`,
  }));
};

/** The rows that can be taken: without a bad one, another one may be bad that needs it. */
const takenIn = (pass: Pass, given: readonly PlacedRow[]): readonly PlacedRow[] => {
  let rows = given;
  for (;;) {
    const faults = pass.open.faultsIn(rows);
    pass.faults.add(faults);
    if (faults.length === 0 || !pass.wish.skipsBadRows) return rows;
    rows = withoutFault(rows, faults);
  }
};

/** Writes rows, unless the whole document is refused by now; gives how many. */
const takeBatch = async (pass: Pass, given: readonly SheetRow[]): Promise<number> => {
  const { wish, faults, open } = pass;
  const read = readRows(pass.spec, given);
  faults.add(read.faults);
  const doubles = await duplicatesIn(pass, read.rows);
  faults.add(doubles);
  const rows = takenIn(pass, withoutFault(read.rows, doubles));
  if ((!faults.isEmpty && !wish.skipsBadRows) || rows.length === 0) return 0;
  const loaded = open.loadedFrom(rows);
  await wish.store.save(loaded);
  if (loaded.drafted && loaded.drafted.length > 0) await wish.onDrafted(loaded.drafted);
  return rows.length;
};

/** Reads a document from its beginning to its end. */
export const passThrough = async (
  wish: PassWish,
  faults: FaultList,
  leftOut: ReadonlySet<number>,
): Promise<number> => {
  const { table, document, store, tools } = wish;
  const rows = document.rows()[Symbol.asyncIterator]();
  try {
    const header = await rows.next();
    const spec = specFor(table, header.done === true ? [] : header.value.cells);
    const pass = { wish, spec, open: await table.open(store, tools), faults };
    let count = 0;
    for await (const batch of batchesOf(rows, table, leftOut))
      count += await takeBatch(pass, batch);
    return count;
  } finally {
    await rows.return?.();
  }
};

const overlapFault = ({
  line,
  otherLine,
}: {
  readonly line: number;
  readonly otherLine: number | null;
}): RowFault => ({
  code: 'ROW_INVALID',
  line,
  column: 'valid_from',
  reason: `the price holds on days on which ${otherLine === null ? 'one on record' : `that of line ${otherLine}`} holds too`,
});

interface Loaded {
  readonly rowCount: number;
  readonly faults: FaultList;
  /** The document could not be read to its end. */
  readonly isUnreadable: boolean;
}

/**
 * Loads a document into its table. What only shows once all rows are there is looked for at the end: where bad rows
 * are to be left out, all is undone and the document read once more without them.
 */
export const loadDocument = async (wish: PassWish): Promise<Loaded> => {
  const faults = new FaultList();
  const leftOut = new Set<number>();
  try {
    for (;;) {
      await wish.store.begin();
      const found = new FaultList();
      const rowCount = await passThrough(wish, found, leftOut);
      const overlaps = (await wish.store.overlappingOffers()).map(overlapFault);
      faults.add(overlaps);
      if (overlaps.length === 0 || !wish.skipsBadRows) {
        faults.addAll(found);
        return { rowCount, faults, isUnreadable: false };
      }
      for (const { line } of overlaps) leftOut.add(line);
      await wish.store.undo();
    }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    faults.add([error.fault]);
    return { rowCount: 0, faults, isUnreadable: true };
  }
};
