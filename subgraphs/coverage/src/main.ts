import 'reflect-metadata';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import { graphClient } from '@care-graph/kernel/runtime/graph-client';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { signer, verifier } from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { movableClockRoute } from '@care-graph/kernel/runtime/movable-clock-route';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { startWorker } from '@care-graph/kernel/runtime/worker';
import { codeSecrets } from './adapters/code-secrets';
import { BatchRow, CodeRow, JobRow } from './adapters/codes.row';
import { BindingRow, ConsentRow, ContractRow, NoticeRow } from './adapters/contracts.row';
import { DeviceRow, SerialRow } from './adapters/devices.row';
import { CreateCoverage1763700000000 } from './adapters/migrations/1763700000000-create-coverage';
import { CustomerRow, PartnerRow, StoreRow } from './adapters/people.row';
import { pgReads } from './adapters/pg-reads';
import { HistoryRow, InboxRow, LedgerRow } from './adapters/records.row';
import { pgStores } from './adapters/stores';
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

const entities = [
  BatchRow, BindingRow, CodeRow, ConsentRow, ContractRow, CustomerRow, DeviceRow, HistoryRow, InboxRow, JobRow,
  LedgerRow, NoticeRow, PartnerRow, SerialRow, StoreRow,
]; // prettier-ignore

/** Starts the coverage subgraph: its database, its jobs and its endpoint. */
export const startCoverage = async (options: CoverageOptions): Promise<CoveragePart> => {
  const { clock, log, peers, onStatement } = options;
  const database = await openDatabase(
    {
      url: options.databaseUrl,
      part: 'coverage',
      entities,
      migrations: [CreateCoverage1763700000000],
      ...(onStatement ? { onStatement } : {}),
    },
    log,
  );
  const catalog = graphClient({
    url: peers.catalog,
    audience: 'catalog',
    as: 'coverage',
    sign: await signer(options.signingKey),
  });
  const work: CoverageWork = {
    transact: database.transact(pgStores(database.jobSchema)),
    terms: new GraphTermsDesk(catalog),
    secrets: codeSecrets(options.codeKey),
    clock,
    newId: timeSortedIds(clock),
  };
  const reads = pgReads(database.manager);
  const { schema } = await coverageSubgraph(work, reads);
  const worker = await startWorker(database, tasksOf(work, database.manager), log);
  const server = await serveSubgraph({
    part: 'coverage',
    schema,
    host: options.host,
    port: options.port,
    verify: verifier('coverage', options.trustedKeys),
    loadersFor: coverageLoaders(reads, clock),
    isReady: () => database.isReachable(),
    routes: movableClockRoute(clock),
    log,
  });
  return {
    url: server.url,
    prepare: (demonstration) => prepareDemonstration(work, demonstration),
    stop: async () => {
      await server.stop();
      await worker.stop();
      await catalog.close();
      await database.close();
    },
  };
};

const tasksOf = (
  work: CoverageWork,
  manager: { update: (row: typeof CodeRow, where: object, change: object) => Promise<unknown> },
) => ({
  generate_codes: async (payload: unknown) => {
    await new MakeBatch(work).execute((payload as { batchId: string }).batchId);
  },
  forget_secret: async (payload: unknown) => {
    await manager.update(
      CodeRow,
      { id: (payload as { codeId: string }).codeId },
      { sealedSecret: null },
    );
  },
});

if (require.main === module) {
  const log = makeLog('coverage');
  void runMain(async () => startCoverage(await readCoverageOptions(log)), log);
}
