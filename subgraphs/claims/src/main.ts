import 'reflect-metadata';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { graphClient } from '@care-graph/kernel/runtime/graph-client';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { privacyVerifier, signer, verifier } from '@care-graph/kernel/runtime/internal-token';
import { clockMigrations, serveClock } from '@care-graph/kernel/runtime/kept-clock';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { personalDataRoute } from '@care-graph/kernel/runtime/personal-data-route';
import { type Running, runMain } from '@care-graph/kernel/runtime/run-main';
import { serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { startWorker } from '@care-graph/kernel/runtime/worker';
import { PgClaimReads } from './adapters/claim-reads';
import { GraphCoverageDesk } from './adapters/coverage-desk';
import { HttpPaymentProvider } from './adapters/http-payment-provider';
import { CreateClaims1760000000000 } from './adapters/migrations/1760000000000-create-claims';
import { ForgetPeople1764000000000 } from './adapters/migrations/1764000000000-forget-people';
import { personalData } from './adapters/personal-data';
import { resumeDelivery, tasks } from './adapters/record.repositories';
import { claimStores, rows } from './adapters/stores';
import { GraphTermsDesk } from './adapters/terms-desk';
import {
  type ClaimsPorts,
  claimsSubgraph,
  type ClaimsUseCases,
  claimsUseCases,
  loadersFor,
} from './app';
import type { Alarm } from './domain/ports';
import { type ClaimsOptions, readClaimsOptions } from './config';
import { startSandboxPayments } from './sandbox-payments/server';

export { startSandboxPayments };

const taskList = (useCases: ClaimsUseCases) => ({
  [tasks.deliverOutbox]: (payload: unknown) =>
    useCases.deliverOutbox.execute((payload as { claimId: string }).claimId),
  [tasks.carryOutElection]: async (payload: unknown) => {
    await useCases.carryOutElection.execute((payload as { attemptId: string }).attemptId);
  },
  [tasks.reconcilePayment]: (payload: unknown) =>
    useCases.reconcilePayment.execute((payload as { paymentId: string }).paymentId),
});

/** What reaches the other parts and the payment provider, and how it is let go. */
const deskOptions = async (options: ClaimsOptions) => {
  const { peers, environment, signingKey, paymentsUrl, paymentTimeoutMs = 4000, onAsk } = options;
  const asking = { environment, as: 'claims', sign: await signer(signingKey), onAsk };
  const coverage = graphClient({ url: peers.coverage, audience: 'coverage', ...asking });
  const catalog = graphClient({ url: peers.catalog, audience: 'catalog', ...asking });
  const payments = new HttpPaymentProvider({ url: paymentsUrl, timeoutMs: paymentTimeoutMs });
  return {
    coverage: new GraphCoverageDesk(coverage),
    terms: new GraphTermsDesk(catalog),
    payments,
    close: async () => {
      await Promise.all([coverage.close(), catalog.close(), payments.close()]);
    },
  };
};

const alarmIn = (log: Log): Alarm => ({
  messageRefused: ({ id, claimId, contractId }, refusal) => {
    log.error({ messageId: id, claimId, contractId, refusal }, 'coverage refused a message');
  },
});

const migrations = [CreateClaims1760000000000, ForgetPeople1764000000000];

const openClaimsDatabase = (options: ClaimsOptions): Promise<Database> => {
  const { databaseUrl, environment, poolSize, log, onStatement } = options;
  return openDatabase(
    {
      url: databaseUrl,
      poolSize,
      part: nameIn(environment, 'claims'),
      entities: rows,
      migrations: [...migrations, ...clockMigrations(environment)],
      ...(onStatement ? { onStatement } : {}),
    },
    log,
  );
};

/** The route on which claims gives out or erases what it keeps about a person. */
const personalRoute = (
  { environment, trustedKeys, clock, log }: ClaimsOptions,
  database: Database,
): ReturnType<typeof personalDataRoute> =>
  personalDataRoute({
    data: personalData,
    database,
    verify: privacyVerifier(nameIn(environment, 'claims'), trustedKeys),
    clock,
    log,
  });

/** Starts the claims subgraph: its database, its jobs and its endpoint. */
export const startClaims = async (options: ClaimsOptions): Promise<Part> => {
  const { environment, clock, log, retryAfterMs = 15_000 } = options;
  const database = await openClaimsDatabase(options);
  const servedClock = await serveClock(database, options);
  const { close, ...desks } = await deskOptions(options);
  const ports: ClaimsPorts = {
    ...desks,
    transact: database.transact(claimStores({ jobSchema: database.jobSchema, retryAfterMs })),
    reads: new PgClaimReads(database.manager),
    alarm: alarmIn(log),
    clock,
    newId: timeSortedIds(clock),
  };
  const useCases = claimsUseCases(ports);
  const { schema } = await claimsSubgraph(useCases, clock);
  await resumeDelivery(database.manager, database.jobSchema);
  const worker = await startWorker(database, taskList(useCases), log);
  const server = await serveSubgraph({
    part: 'claims',
    schema,
    host: options.host,
    port: options.port,
    verify: verifier(nameIn(environment, 'claims'), options.trustedKeys),
    loadersFor: loadersFor(ports, useCases),
    isReady: () => database.isReachable(),
    routes: servedClock.routes,
    guardedRoutes: personalRoute(options, database),
    log,
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await worker.stop();
      await close();
      await servedClock.stop();
      await database.close();
    },
  };
};

/** Claims as a process of its own, with the sandbox payment provider beside it where no other is configured. */
const startProcess = async (log: ReturnType<typeof makeLog>): Promise<Running> => {
  const { paymentsUrl, ...options } = await readClaimsOptions(log);
  const { host, databaseUrl, environment, clock } = options;
  const sandbox =
    paymentsUrl === undefined
      ? await startSandboxPayments({ host, port: 0, databaseUrl, environment, clock, log })
      : undefined;
  const claims = await startClaims({
    ...options,
    paymentsUrl: () => paymentsUrl ?? sandbox?.url ?? '',
  });
  return {
    stop: async () => {
      await claims.stop();
      await sandbox?.stop();
    },
  };
};

if (require.main === module) {
  const log = makeLog('claims');
  void runMain(() => startProcess(log), log);
}
