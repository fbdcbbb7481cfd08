import 'reflect-metadata';
import {
  EvidenceFiles,
  type FilesDesk,
  removeForgottenFiles,
  removeUnusedFiles,
  scanWaitingFiles,
} from '@care-graph/kernel/application/evidence-files';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { fileAddresses, type SignedAddresses } from '@care-graph/kernel/runtime/file-addresses';
import { filesRoute } from '@care-graph/kernel/runtime/files-route';
import { graphClient } from '@care-graph/kernel/runtime/graph-client';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { privacyVerifier, signer, verifier } from '@care-graph/kernel/runtime/internal-token';
import {
  clockMigrations,
  type ServedClock,
  serveClock,
} from '@care-graph/kernel/runtime/kept-clock';
import { keptFiles } from '@care-graph/kernel/runtime/kept-files';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { personalDataRoute } from '@care-graph/kernel/runtime/personal-data-route';
import { personalFilesRoute } from '@care-graph/kernel/runtime/personal-files-route';
import { type Running, runMain } from '@care-graph/kernel/runtime/run-main';
import { type Schedule, startSchedule } from '@care-graph/kernel/runtime/schedule';
import { type Listening, serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { startWorker } from '@care-graph/kernel/runtime/worker';
import { Client } from 'pg';
import { PgClaimReads } from './adapters/claim-reads';
import { alarmIn } from './adapters/alarm';
import { GraphCoverageDesk } from './adapters/coverage-desk';
import { HttpPaymentProvider } from './adapters/http-payment-provider';
import { graphHolderDesk } from './adapters/holder-desk';
import { pgHolderRecord } from './adapters/holder-record';
import { graphLetterFacts } from './adapters/letter-facts';
import { migrations } from './adapters/migrations/all';
import { personalData } from './adapters/personal-data';
import { recently } from './adapters/recently';
import { resumeDelivery, tasks } from './adapters/record.repositories';
import { claimStores, rows } from './adapters/stores';
import { GraphTermsDesk } from './adapters/terms-desk';
import { cancelUnpaid } from './application/cancel-unpaid';
import { markOverdue } from './application/mark-overdue';
import { remindOfDeadlines } from './application/remind-of-deadlines';
import {
  type ClaimsPorts,
  claimsSubgraph,
  type ClaimsUseCases,
  claimsUseCases,
  loadersFor,
} from './app';
import { greeting, HearOfHolders } from './application/hear-of-holders';
import { type ClaimsOptions, readClaimsOptions } from './config';
import { mailing } from './mailing';
import { startSandboxPayments } from './sandbox-payments/server';

export { seedClaims, type ClaimSeedOptions } from './seed-desk';
export { startSandboxPayments };

const taskList = (useCases: ClaimsUseCases) => ({
  [tasks.deliverOutbox]: (payload: unknown) =>
    useCases.deliverOutbox.execute((payload as { claimId: string }).claimId),
  [tasks.carryOutElection]: async (payload: unknown) => {
    await useCases.carryOutElection.execute((payload as { attemptId: string }).attemptId);
  },
  [tasks.reconcilePayment]: (payload: unknown) =>
    useCases.reconcilePayment.execute((payload as { paymentId: string }).paymentId),
  [tasks.sendRefund]: (payload: unknown) =>
    useCases.carryOutRefund.execute((payload as { refundId: string }).refundId),
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
    holderDesk: graphHolderDesk(coverage),
    letterFacts: graphLetterFacts({ coverage, catalog }),
    terms: new GraphTermsDesk(catalog),
    payments,
    close: async () => {
      await Promise.all([coverage.close(), catalog.close(), payments.close()]);
    },
  };
};

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

interface Served {
  readonly ports: ClaimsPorts;
  readonly useCases: ClaimsUseCases;
  readonly servedClock: ServedClock;
  readonly database: Database;
  readonly holders: HearOfHolders;
  readonly addresses: SignedAddresses;
  readonly filesDesk: FilesDesk;
}

/** The routes on which files come in and go out, and on which what claims keeps about a person is given out or erased. */
const guardedRoutes =
  (
    { environment, trustedKeys, clock, log }: ClaimsOptions,
    { database, holders, addresses, filesDesk, useCases }: Served,
  ): ReturnType<typeof filesRoute> =>
  (app) => {
    const files = new EvidenceFiles(filesDesk);
    const receive = files.receive.bind(files);
    // A claim's own address is that of its label.
    const open = async (id: string) =>
      (await files.open(id)) ?? (await useCases.giveLabel.execute(id));
    filesRoute({ receive, open, addresses, clock, log })(app);
    const verify = privacyVerifier(nameIn(environment, 'claims'), trustedKeys);
    const settle = (): Promise<void> => holders.execute();
    const kept = { data: personalData, database, verify, clock, log, settle };
    personalDataRoute(kept)(app);
    personalFilesRoute({ ...kept, open: files.open.bind(files) })(app);
  };

/** Has the subgraph do by itself what time alone brings about. */
const schedule = (
  { clock, log }: ClaimsOptions,
  { database, ports, filesDesk }: Served,
): Schedule =>
  startSchedule({
    newClient: () => new Client(database.connection),
    tasks: [
      { name: 'mark overdue returns', run: markOverdue(ports) },
      { name: 'cancel unpaid claims', run: cancelUnpaid(ports) },
      { name: 'remind of deadlines', run: remindOfDeadlines(ports) },
      { name: 'remove forgotten files', run: removeForgottenFiles(filesDesk) },
      { name: 'remove unused files', run: removeUnusedFiles(filesDesk) },
      // Last, as a scanner may take its time.
      { name: 'scan waiting files', run: scanWaitingFiles(filesDesk) },
    ],
    clock,
    log,
  });

/** For so long nobody has to be greeted again. */
const greetedAgainMs = 60_000;

const greetingIn = (log: Log, holders: HearOfHolders) =>
  greeting(holders, recently(greetedAgainMs), (error) => {
    log.warn({ err: error }, 'coverage did not tell who holds what');
  });

const serve = async (options: ClaimsOptions, served: Served): Promise<Listening> => {
  const { environment, host, port, trustedKeys, clock, log } = options;
  const { ports, useCases, servedClock, database, holders, addresses } = served;
  const { schema } = await claimsSubgraph(useCases, { addresses, clock });
  return serveSubgraph({
    part: 'claims',
    schema,
    host,
    port,
    verify: verifier(nameIn(environment, 'claims'), trustedKeys),
    loadersFor: loadersFor(ports, useCases),
    greet: greetingIn(log, holders),
    isReady: () => database.isReachable(),
    routes: servedClock.routes,
    guardedRoutes: guardedRoutes(options, served),
    log,
  });
};

/** Starts the claims subgraph: its database, its jobs and its endpoint. */
export const startClaims = async (options: ClaimsOptions): Promise<Part> => {
  const { environment, clock, log, retryAfterMs = 15_000 } = options;
  const database = await openClaimsDatabase(options);
  const servedClock = await serveClock(database, options);
  const { close, holderDesk, letterFacts, ...desks } = await deskOptions(options);
  const holders = new HearOfHolders(pgHolderRecord(database), holderDesk);
  const ports: ClaimsPorts = {
    ...desks,
    transact: database.transact(claimStores({ jobSchema: database.jobSchema, retryAfterMs })),
    reads: new PgClaimReads(database.manager),
    alarm: alarmIn(log),
    clock,
    newId: timeSortedIds(clock),
  };
  const useCases = claimsUseCases(ports);
  const name = nameIn(environment, 'claims');
  const addresses = fileAddresses(name, options.filesKey);
  const filesDesk = { transact: ports.transact, clock, ...keptFiles(name, options) };
  const served = { ports, useCases, servedClock, database, holders, addresses, filesDesk };
  await resumeDelivery(database.manager, database.jobSchema);
  const tasks = { ...taskList(useCases), ...mailing(options, ports, letterFacts) };
  const worker = await startWorker(database, tasks, log);
  const scheduled = schedule(options, served);
  const server = await serve(options, served);
  return {
    url: server.url,
    stop: async () => {
      await scheduled.stop();
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
