import 'reflect-metadata';
import { join } from 'node:path';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { verifier } from '@care-graph/kernel/runtime/internal-token';
import { clockMigrations, serveClock } from '@care-graph/kernel/runtime/kept-clock';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part, PartOptions } from '@care-graph/kernel/runtime/part';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { catalogueFolder } from './adapters/catalogue-folder';
import { keyedId } from './adapters/keyed-ids';
import { CreateCatalog1763700000000 } from './adapters/migrations/1763700000000-create-catalog';
import { pgCatalogReads } from './adapters/pg-catalog.reads';
import { pgCatalogueStore } from './adapters/pg-catalogue.store';
import { rows } from './adapters/rows';
import { catalogSubgraph } from './app';
import { ImportCatalogue } from './application/import-catalogue';
import { readCatalogOptions } from './config';
import { sentenceOf } from './domain/import/sheet';
import { catalogLoaders } from './graphql/loaders';

/** The catalogue that comes with the program. */
const dataFolder = join(__dirname, '../data');

/** Loads the catalogue into an empty database; files with a mistake keep the subgraph from starting. */
const loadWhenEmpty = async (database: Database, log: PartOptions['log']): Promise<void> => {
  const load = new ImportCatalogue(
    catalogueFolder(dataFolder),
    database.transact(pgCatalogueStore),
    keyedId,
  );
  const { isLoaded, findings } = await load.whenEmpty();
  if (findings.length > 0) {
    const mistakes = findings.map((finding) => `  ${sentenceOf(finding)}`).join('\n');
    throw new StartFault(
      `The catalogue has ${findings.length} mistake(s), so nothing of it was loaded:\n${mistakes}`,
    );
  }
  if (isLoaded) log.info('the catalogue was loaded');
};

const opened = async (options: PartOptions): Promise<Database> => {
  const { databaseUrl, environment, poolSize, onStatement, log } = options;
  const where = {
    url: databaseUrl,
    poolSize,
    part: nameIn(environment, 'catalog'),
    entities: rows,
    migrations: [CreateCatalog1763700000000, ...clockMigrations(environment)],
  };
  const database = await openDatabase({ ...where, ...(onStatement ? { onStatement } : {}) }, log);
  try {
    await loadWhenEmpty(database, log);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Starts the catalog subgraph: its database, its catalogue and its endpoint. */
export const startCatalog = async (options: PartOptions): Promise<Part> => {
  const { environment, clock, log } = options;
  const database = await opened(options);
  const servedClock = await serveClock(database, options);
  const reads = pgCatalogReads(database.manager);
  const { schema } = await catalogSubgraph({ reads, clock });
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
