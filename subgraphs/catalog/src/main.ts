import 'reflect-metadata';
import { join } from 'node:path';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { verifier } from '@care-graph/kernel/runtime/internal-token';
import { clockMigrations, serveClock } from '@care-graph/kernel/runtime/kept-clock';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part, PartOptions } from '@care-graph/kernel/runtime/part';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { catalogueFolder } from './adapters/catalogue-folder';
import { keyedId } from './adapters/keyed-ids';
import { pgCatalogReads } from './adapters/pg-catalog.reads';
import { pgCatalogStores } from './adapters/pg-catalog.stores';
import { pgCatalogueStore } from './adapters/pg-catalogue.store';
import { checkQualityOnce } from './adapters/quality.store';
import { migrations, rows } from './adapters/rows';
import { catalogSubgraph } from './app';
import { ImportCatalogue } from './application/import-catalogue';
import { readCatalogOptions } from './config';
import { sentenceOf } from './domain/import/sheet';
import { catalogLoaders } from './graphql/loaders';
import {
  catalogTableNames,
  type FileImport,
  type FileWish,
  importToolsIn,
  openImportDesk,
} from './import-desk';

export { catalogTableNames, type FileImport, type FileWish, openImportDesk };

/** The catalogue that comes with the program. */
const ownFolder = join(__dirname, '../data');

/** Loads the catalogue into an empty database; files with a mistake keep the subgraph from starting. */
const loadWhenEmpty = async (
  database: Database,
  folder: string,
  { clock, log }: Pick<PartOptions, 'clock' | 'log'>,
): Promise<void> => {
  const load = new ImportCatalogue({
    files: catalogueFolder(folder),
    transact: database.transact(pgCatalogueStore),
    clock,
    newId: timeSortedIds(clock),
    idOf: keyedId,
  });
  const { isLoaded, findings } = await load.whenEmpty();
  if (findings.length > 0) {
    const mistakes = findings.map((finding) => `  ${sentenceOf(finding)}`).join('\n');
    throw new StartFault(
      `The catalogue has ${findings.length} mistake(s), so nothing of it was loaded:\n${mistakes}`,
    );
  }
  if (isLoaded) log.info('the catalogue was loaded');
};

const opened = async (options: PartOptions, folder: string): Promise<Database> => {
  const { databaseUrl, environment, poolSize, onStatement, log } = options;
  const where = {
    url: databaseUrl,
    poolSize,
    part: nameIn(environment, 'catalog'),
    entities: rows,
    migrations: [...migrations, ...clockMigrations(environment)],
  };
  const database = await openDatabase({ ...where, ...(onStatement ? { onStatement } : {}) }, log);
  try {
    await loadWhenEmpty(database, folder, options);
    const checkOnce = database.transact((manager) => manager);
    await checkOnce((manager) => checkQualityOnce(manager, options.clock.now()));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Starts the catalog subgraph: its database, its catalogue, from a folder of files while there is none, and its endpoint. */
export const startCatalog = async (options: PartOptions, folder = ownFolder): Promise<Part> => {
  const { environment, clock, log } = options;
  const database = await opened(options, folder);
  const servedClock = await serveClock(database, options);
  const reads = pgCatalogReads(database.manager);
  const transact = database.transact(pgCatalogStores);
  const work = { transact, clock, newId: timeSortedIds(clock), idOf: keyedId };
  const importTools = await importToolsIn(folder);
  const { schema } = await catalogSubgraph({ reads, clock, work, importTools });
  const server = await serveSubgraph({
    part: 'catalog',
    schema,
    host: options.host,
    port: options.port,
    verify: verifier(nameIn(environment, 'catalog'), options.trustedKeys),
    loadersFor: (principal) => catalogLoaders(reads, principal),
    isReady: () => database.isReachable(),
    routes: servedClock.routes,
    log,
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await servedClock.stop();
      await database.close();
    },
  };
};

if (require.main === module) {
  const log = makeLog('catalog');
  void runMain(async () => startCatalog(await readCatalogOptions(log)), log);
}
