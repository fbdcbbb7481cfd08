import type { SheetRow } from '../domain/import/sheet';
import { table as spec } from '../domain/import/table';
import { text } from '../domain/import/cells';
import {
  type CatalogTable,
  catalogTable,
  type LoadingTools,
} from '../domain/table-import/catalog-table';
import { invalidAt, type PlacedRow } from '../domain/table-import/fault';
import type { TableImportStore } from '../domain/table-import/store';
import { loadDocument } from './table-pass';

/** A table of names in which nothing is wrong but in these lines. */
const namesBut = (...badLines: readonly number[]): CatalogTable =>
  catalogTable<PlacedRow & { readonly name: string }, null>({
    specs: [spec('names.csv', { name: text }, ['name'])],
    mostRows: null,
    learn: () => Promise.resolve(null),
    faultsIn: (rows) =>
      rows
        .filter(({ line }) => badLines.includes(line))
        .map((row) => invalidAt(row, 'name', 'is bad')),
    loadedFrom: () => ({}),
  });

/** A document of so many rows that counts how often it was read. */
const counted = (rowCount: number) => {
  const reads = { count: 0 };
  async function* rows(): AsyncGenerator<SheetRow> {
    reads.count += 1;
    yield await Promise.resolve({ line: 1, cells: ['name'] });
    for (let line = 2; line < rowCount + 2; line += 1) yield { line, cells: [`n${line}`] };
  }
  return { reads, document: { rows } };
};

/** A line that meets another one; null is a price on record. */
type Meeting = readonly [line: number, otherLine: number | null];

/** A store that finds these lines to be others', and these meetings as long as both wait. */
const storeFinding = (ofOthers: readonly number[], ...meetings: readonly Meeting[]) => {
  const others = [ofOthers];
  const leftOut: number[] = [];
  const waits = (line: number | null) => line === null || !leftOut.includes(line);
  const looks = { count: 0 };
  const saved: number[][] = [];
  const store = {
    begin: () => Promise.resolve(),
    noteNames: () => Promise.resolve([]),
    save: () => Promise.resolve(),
    offersOfOthers: () =>
      Promise.resolve((others.shift() ?? []).map((line) => ({ line, partnerId: null }))),
    restatedOffers: () => Promise.resolve([]),
    overlappingOffers: () => {
      looks.count += 1;
      const found = meetings.filter((both) => both.every(waits));
      return Promise.resolve(found.map(([line, otherLine]) => ({ line, otherLine })));
    },
    leaveOutOffers: (lines: readonly number[]) => Promise.resolve(void leftOut.push(...lines)),
    saveOffers: () => Promise.resolve(void saved.push([...leftOut])),
  } as unknown as TableImportStore;
  return { store, saved, looks };
};

interface Loading {
  readonly store: TableImportStore;
  readonly skipsBadRows: boolean;
  readonly table?: CatalogTable;
}

const load = async (rowCount: number, { store, skipsBadRows, table = namesBut() }: Loading) => {
  const { reads, document } = counted(rowCount);
  const tools = {} as LoadingTools;
  const onDrafted = () => Promise.resolve();
  const loaded = await loadDocument({
    table,
    document,
    skipsBadRows,
    tools,
    store,
    onDrafted,
  });
  const { faults } = loaded.faults.found();
  return {
    rowCount: loaded.rowCount,
    places: faults.map(({ line, column }) => `${line} ${column}`),
    reads: reads.count,
  };
};

describe('loading a document', () => {
  it('reads it once, however many looks find offers that cannot stand beside each other', async () => {
    const { store, saved } = storeFinding([3], [5, null], [6, 4], [9, 8]);
    expect(await load(10, { store, skipsBadRows: true })).toEqual({
      rowCount: 6,
      places: ['3 partner_id', '5 valid_from', '6 valid_from', '9 valid_from'],
      reads: 1,
    });
    expect(saved).toEqual([[3, 5, 6, 9]]);
  });

  it('keeps an offer that meets only one which is left out itself', async () => {
    const { store, saved, looks } = storeFinding([], [3, null], [7, 3], [8, 7], [9, 8]);
    const { rowCount, places } = await load(10, { store, skipsBadRows: true });
    expect([rowCount, places]).toEqual([8, ['3 valid_from', '8 valid_from']]);
    expect([saved, looks.count]).toEqual([[[3, 8]], 3]);
  });

  it('names all that overlap where none is to be left out', async () => {
    const { store } = storeFinding([], [3, null], [7, 3]);
    const { places } = await load(10, { store, skipsBadRows: false });
    expect(places).toEqual(['3 valid_from', '7 valid_from']);
  });

  it('looks for no overlaps in a document that is refused already, of which not all offers wait', async () => {
    const { store, looks } = storeFinding([], [7, 3]);
    const table = namesBut(4);
    const refused = await load(10, { store, skipsBadRows: false, table });
    expect([refused.places, looks.count]).toEqual([['4 name'], 0]);
    const { places } = await load(10, { store, skipsBadRows: true, table });
    expect([places, looks.count]).toEqual([['4 name', '7 valid_from'], 2]);
  });

  it('puts no offer on record where one of them cannot stand and none is to be left out', async () => {
    const { store, saved } = storeFinding([3], [5, 4]);
    const { places } = await load(10, { store, skipsBadRows: false });
    expect(places).toEqual(['3 partner_id', '5 valid_from']);
    expect(saved).toEqual([]);
  });

  it('finds a mistake in one that has no row', async () => {
    const { store } = storeFinding([]);
    expect(await load(0, { store, skipsBadRows: true })).toEqual({
      rowCount: 0,
      places: ['1 (row)'],
      reads: 1,
    });
  });
});
