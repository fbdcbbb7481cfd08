import 'reflect-metadata';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { type GraphClient, graphClient } from '@care-graph/kernel/runtime/graph-client';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { privacyVerifier, signer, verifier } from '@care-graph/kernel/runtime/internal-token';
import {
  clockMigrations,
  type ServedClock,
  serveClock,
} from '@care-graph/kernel/runtime/kept-clock';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { personalDataRoute } from '@care-graph/kernel/runtime/personal-data-route';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { type Listening, serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { startWorker } from '@care-graph/kernel/runtime/worker';
import { codeSecrets } from './adapters/code-secrets';
import { CodeRow } from './adapters/codes.row';
import { personalData } from './adapters/personal-data';
import { pgReads } from './adapters/pg-reads';
import { pgStores } from './adapters/stores';
import { migrations, rows } from './adapters/tables';
import { GraphTermsDesk } from './adapters/terms-desk';
import { coverageSubgraph } from './app';
import type { CoverageWork } from './application/coverage-work';
import { type Demonstration, prepareDemonstration } from './application/demonstration';
import { MakeBatch } from './application/generate-codes';
import { type CoverageOptions, readCoverageOptions } from './config';
import { coverageLoaders } from './graphql/loaders';

export interface CoveragePart extends Part {
  /** Puts the demonstration on record; the catalog has to answer by then. */
  prepare(demonstration: Demonstration): Promise<void>;
}

const openCoverageDatabase = ({
  databaseUrl,
  environment,
  poolSize,
  log,
  onStatement,
}: CoverageOptions): Promise<Database> => {
  const listener = onStatement ? { onStatement } : {};
  const place = {
    url: databaseUrl,
    poolSize,
    part: nameIn(environment, 'coverage'),
    entities: rows,
    migrations: [...migrations, ...clockMigrations(environment)],
  };
  return openDatabase({ ...place, ...listener }, log);
};

const askCatalog = async ({
  peers,
  environment,
  signingKey,
  onAsk,
}: CoverageOptions): Promise<GraphClient> =>
  graphClient({
    url: peers.catalog,
    audience: 'catalog',
    environment,
    as: 'coverage',
    sign: await signer(signingKey),
    onAsk,
  });

/** The work that the subgraph's jobs do, by the names under which they are queued. */
const tasksOf = (work: CoverageWork, { manager }: Database) => ({
  generate_codes: async (payload: unknown) => {
    await new MakeBatch(work).execute((payload as { batchId: string }).batchId);
  },
  forget_secret: async (payload: unknown) => {
    const { codeId: id } = payload as { codeId: string };
    await manager.update(CodeRow, { id }, { sealedSecret: null });
  },
});

interface Served {
  readonly work: CoverageWork;
  readonly database: Database;
  readonly servedClock: ServedClock;
}

const serve = async (
  { host, port, environment, trustedKeys, clock, log }: CoverageOptions,
  { work, database, servedClock }: Served,
): Promise<Listening> => {
  const reads = pgReads(database.manager);
  const { schema } = await coverageSubgraph(work, reads);
  return serveSubgraph({
    part: 'coverage',
    schema,
    host,
    port,
    verify: verifier(nameIn(environment, 'coverage'), trustedKeys),
    loadersFor: coverageLoaders(reads, clock),
    isReady: () => database.isReachable(),
    routes: servedClock.routes,
    guardedRoutes: personalDataRoute({
      data: personalData,
      database,
      verify: privacyVerifier(nameIn(environment, 'coverage'), trustedKeys),
      clock,
      log,
    }),
    log,
  });
};

/** Starts the coverage subgraph: its database, its jobs and its endpoint. */
export const startCoverage = async (options: CoverageOptions): Promise<CoveragePart> => {
  const { clock, log, codeKey } = options;
  const database = await openCoverageDatabase(options);
  const servedClock = await serveClock(database, options);
  const catalog = await askCatalog(options);
  const work: CoverageWork = {
    transact: database.transact(pgStores(database.jobSchema)),
    terms: new GraphTermsDesk(catalog),
    secrets: codeSecrets(codeKey),
    clock,
    newId: timeSortedIds(clock),
  };
  const worker = await startWorker(database, tasksOf(work, database), log);
  const server = await serve(options, { work, database, servedClock });
  return {
    url: server.url,
    prepare: (demonstration) => prepareDemonstration(work, demonstration),
    stop: async () => {
      await server.stop();
      await worker.stop();
      await catalog.close();
      await servedClock.stop();
      await database.close();
    },
  };
};

if (require.main === module) {
  const log = makeLog('coverage');
  void runMain(async () => startCoverage(await readCoverageOptions(log)), log);
}
