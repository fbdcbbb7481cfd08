import { type SheetRow, wholeRow } from '../domain/import/sheet';
import type { CatalogTable, LoadingTools, OpenTable } from '../domain/table-import/catalog-table';
import {
  type PlacedRow,
  type RowFault,
  UnreadableDocument,
  withoutFault,
} from '../domain/table-import/fault';
import { FaultList } from '../domain/table-import/fault-list';
import { namesIn, readRows, specFor } from '../domain/table-import/read-rows';
import type {
  OfferOfAnother,
  OverlappingOffer,
  RestatedOffer,
  SheetDocument,
  TableImportStore,
} from '../domain/table-import/store';
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
    column: wholeRow,
    reason: `the document has more than the ${mostRows} rows that this table may have at once`,
  });

/** The rows below the header in batches. */
async function* batchesOf(
  rows: AsyncIterator<SheetRow>,
  { mostRows }: CatalogTable,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = [];
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
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
const passThrough = async (wish: PassWish, faults: FaultList): Promise<number> => {
  const { table, document, store, tools } = wish;
  const rows = document.rows()[Symbol.asyncIterator]();
  try {
    const header = await rows.next();
    const spec = specFor(table, header.done === true ? [] : header.value.cells);
    const pass = { wish, spec, open: await table.open(store, tools), faults };
    let count = 0;
    for await (const batch of batchesOf(rows, table)) count += await takeBatch(pass, batch);
    return count;
  } finally {
    await rows.return?.();
  }
};

const overlapFault = ({ line, otherLine }: OverlappingOffer): RowFault => ({
  code: 'ROW_INVALID',
  line,
  column: 'valid_from',
  reason: `the price holds on days on which ${otherLine === null ? 'one on record' : `that of line ${otherLine}`} holds too`,
});

const anothersFault = ({ line, partnerId }: OfferOfAnother): RowFault => ({
  code: 'ROW_INVALID',
  line,
  column: 'partner_id',
  reason: `the price on record is ${partnerId === null ? 'of no partner' : `partner ${partnerId}'s`}: end that one by valid_to, and let this one begin by valid_from behind it`,
});

/** Contracts were sold under what an offer excludes, which therefore stays (C-11). */
const restatedFault = ({ line }: RestatedOffer): RowFault => ({
  code: 'ROW_INVALID',
  line,
  column: 'exclusions',
  reason:
    'the price on record has other ones, under which plans were sold: end that one by valid_to, and let this one begin by valid_from behind it',
});

/** Leaves out offers as long as a look finds some that cannot stand, if bad rows are to be left out; gives how many. */
const leaveOutFound = async (
  { store, skipsBadRows }: PassWish,
  faults: FaultList,
  look: () => Promise<readonly RowFault[]>,
): Promise<number> => {
  for (let count = 0; ;) {
    const found = await look();
    faults.add(found);
    if (found.length === 0 || !skipsBadRows) return count;
    await store.leaveOutOffers(found.map(({ line }) => line));
    count += found.length;
  }
};

/** Those whose other price stays: what meets one that is left out itself may stand without it. */
const certainOnes = (found: readonly OverlappingOffer[]): readonly OverlappingOffer[] => {
  const lines = new Set<number | null>(found.map(({ line }) => line));
  return found.filter(({ otherLine }) => !lines.has(otherLine));
};

const overlapFaults = async ({ store, skipsBadRows }: PassWish): Promise<readonly RowFault[]> => {
  const found = await store.overlappingOffers();
  return (skipsBadRows ? certainOnes(found) : found).map(overlapFault);
};

/**
 * Puts the offers on record that can stand beside each other; gives how many cannot. Of a document that is refused
 * already not all offers wait, so that nobody looks for what they would overlap.
 */
const settleOffers = async (wish: PassWish, faults: FaultList): Promise<number> => {
  const { store, skipsBadRows } = wish;
  const waitAll = faults.isEmpty || skipsBadRows;
  const ofOthers = await leaveOutFound(wish, faults, async () =>
    (await store.offersOfOthers()).map(anothersFault),
  );
  const restated = await leaveOutFound(wish, faults, async () =>
    (await store.restatedOffers()).map(restatedFault),
  );
  const overlapping = waitAll ? await leaveOutFound(wish, faults, () => overlapFaults(wish)) : 0;
  if (faults.isEmpty || skipsBadRows) await store.saveOffers();
  return ofOthers + restated + overlapping;
};

const nothingToLoad: RowFault = {
  code: 'ROW_INVALID',
  line: 1,
  column: wholeRow,
  reason: 'the document has a header and no rows below it',
};

interface Loaded {
  /** Zero where nothing of the document can be taken, for which there is a fault then. */
  readonly rowCount: number;
  readonly faults: FaultList;
}

/** Loads a document into its table, reading it once. */
export const loadDocument = async (wish: PassWish): Promise<Loaded> => {
  const faults = new FaultList();
  await wish.store.begin();
  try {
    const read = await passThrough(wish, faults);
    const rowCount = read - (await settleOffers(wish, faults));
    if (rowCount === 0 && faults.isEmpty) faults.add([nothingToLoad]);
    return { rowCount, faults };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    faults.add([error.fault]);
    return { rowCount: 0, faults };
  }
};
