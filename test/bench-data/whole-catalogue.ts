import { systemClock } from '@care-graph/kernel/runtime/clocks';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { catalogueFolder } from '../../subgraphs/catalog/src/adapters/catalogue-folder';
import { keyedId } from '../../subgraphs/catalog/src/adapters/keyed-ids';
import { pgCatalogueStore } from '../../subgraphs/catalog/src/adapters/pg-catalogue.store';
import { migrations, rows } from '../../subgraphs/catalog/src/adapters/rows';
import { ImportCatalogue } from '../../subgraphs/catalog/src/application/import-catalogue';
import { freshDatabase } from '../support/fresh-database';
import { ownFolder } from '../support/table-imports';
import { medianOf, timed } from './measure';

/** Loads all of it into an empty database, and says how long only that took. */
const loadOnce = async (): Promise<number> => {
  const fresh = await freshDatabase('bench_whole');
  const options = { url: fresh.url, part: 'catalog', entities: rows, migrations };
  const database = await openDatabase(options, makeLog('bench-data', 'silent'));
  try {
    const load = new ImportCatalogue({
      files: catalogueFolder(ownFolder),
      transact: database.transact(pgCatalogueStore),
      clock: systemClock,
      newId: timeSortedIds(systemClock),
      idOf: keyedId,
    });
    return await timed(async () => {
      const { isLoaded } = await load.whenEmpty();
      if (!isLoaded) throw new Error('The catalogue was not loaded.');
    });
  } finally {
    await database.close();
    await fresh.drop();
  }
};

/** The median of three loads of the whole catalogue, in milliseconds. */
export const measureWholeCatalogue = (): Promise<number> => medianOf(3, loadOnce);
