import 'reflect-metadata';
import { resolve } from 'node:path';
import { EvidenceFiles, type FilesDesk } from '@care-graph/kernel/application/evidence-files';
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
import { letterFiles } from '@care-graph/kernel/runtime/letter-files';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { mailTask } from '@care-graph/kernel/runtime/mail-task';
import type { Part } from '@care-graph/kernel/runtime/part';
import { fileAddresses, type SignedAddresses } from '@care-graph/kernel/runtime/file-addresses';
import { type FilesService, filesRoute } from '@care-graph/kernel/runtime/files-route';
import { keptFiles } from '@care-graph/kernel/runtime/kept-files';
import { personalDataRoute } from '@care-graph/kernel/runtime/personal-data-route';
import { personalFilesRoute } from '@care-graph/kernel/runtime/personal-files-route';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { type Listening, serveSubgraph } from '@care-graph/kernel/runtime/serve';
import { smtpMailer } from '@care-graph/kernel/runtime/smtp-mailer';
import { type Schedule, startSchedule } from '@care-graph/kernel/runtime/schedule';
import { startWorker, type Task, type TaskList } from '@care-graph/kernel/runtime/worker';
import { Client } from 'pg';
import { GraphAgreementDesk } from './adapters/agreement-desk';
import { codeSecrets } from './adapters/code-secrets';
import { expireCodes } from './adapters/expire-codes';
import { forgetSecrets } from './adapters/forget-secrets';
import { personalData } from './adapters/personal-data';
import { pgReads } from './adapters/pg-reads';
import { pgStores } from './adapters/stores';
import { migrations, rows } from './adapters/tables';
import { GraphModelDesk } from './adapters/model-desk';
import { GraphEndTermsDesk } from './adapters/end-terms-desk';
import { GraphTermsDesk } from './adapters/terms-desk';
import { coverageSubgraph } from './app';
import type { CoverageWork } from './application/coverage-work';
import { type Demonstration, prepareDemonstration } from './application/demonstration';
import { greetCustomer } from './application/greet-customer';
import { MakeBatch } from './application/generate-codes';
import { JobResults } from './application/job-results';
import { WorkOffJob } from './application/work-off-job';
import { scheduledWork } from './application/scheduled-work';
import { sendNotice } from './application/send-notice';
import { type CoverageOptions, readCoverageOptions } from './config';
import { coverageLoaders } from './graphql/loaders';
import { seedCoverage, type SeedOptions } from './seed-desk';

export { seedCoverage, type SeedOptions };

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

/** A portion that was tried for the last time ends its job. */
const partnerJob =
  (jobs: WorkOffJob): Task =>
  async (payload, { job: { attempts, max_attempts: most } }) => {
    const { jobId } = payload as { jobId: string };
    try {
      await jobs.execute(jobId);
    } catch (error) {
      if (attempts >= most) await jobs.giveUp(jobId);
      throw error;
    }
  };

const lettersFolder = resolve(__dirname, '../mail');

/** Writes to customers, where there is a mail server. */
const mailing = (
  { mail, log }: CoverageOptions,
  work: CoverageWork,
  catalog: GraphClient,
): TaskList => {
  const sending = sendNotice(work, {
    mailer: mail && smtpMailer(mail, log),
    letters: letterFiles(lettersFolder),
    agreements: new GraphAgreementDesk(catalog),
  });
  return { mail_notice: mailTask(sending.execute.bind(sending), log) };
};

/** The work that the subgraph's jobs do, by the names under which they are queued. */
const tasksOf = (work: CoverageWork, { files }: FilesDesk): TaskList => ({
  partner_job: partnerJob(new WorkOffJob(work, files)),
  generate_codes: async (payload: unknown) => {
    await new MakeBatch(work).execute((payload as { batchId: string }).batchId);
  },
});

interface Served {
  readonly work: CoverageWork;
  readonly database: Database;
  readonly servedClock: ServedClock;
  readonly addresses: SignedAddresses;
  readonly filesDesk: FilesDesk;
}

/** Which files come in and go out. */
const filesService = (
  work: CoverageWork,
  desk: FilesDesk,
): Pick<FilesService, 'receive' | 'open'> => {
  const [evidence, results] = [new EvidenceFiles(desk), new JobResults(work, desk.files)];
  return {
    receive: evidence.receive.bind(evidence),
    open: (id) => (id.startsWith('job_') ? results.open(id) : evidence.open(id)),
  };
};

const serve = async (
  { host, port, environment, trustedKeys, clock, log }: CoverageOptions,
  { work, database, servedClock, addresses, filesDesk }: Served,
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
    greet: greetCustomer(work, reads),
    isReady: () => database.isReachable(),
    routes: servedClock.routes,
    guardedRoutes: (app) => {
      filesRoute({ ...filesService(work, filesDesk), addresses, clock, log })(app);
      const verify = privacyVerifier(nameIn(environment, 'coverage'), trustedKeys);
      const kept = { data: personalData, database, verify, clock, log };
      const files = new EvidenceFiles(filesDesk);
      personalDataRoute(kept)(app);
      personalFilesRoute({ ...kept, open: files.open.bind(files) })(app);
    },
    log,
  });
};

/** Has the subgraph do by itself what time alone brings about. */
const schedule = (
  { clock, log }: CoverageOptions,
  { work, database, filesDesk }: Omit<Served, 'servedClock' | 'addresses'>,
): Schedule => {
  const { manager } = database;
  const tasks = scheduledWork(work, {
    expireCodes: expireCodes(manager, work.newId),
    forgetSecrets: forgetSecrets(manager),
    filesDesk,
  });
  return startSchedule({ newClient: () => new Client(database.connection), tasks, clock, log });
};

/** Starts the coverage subgraph: its database, its jobs and its endpoint. */
export const startCoverage = async (options: CoverageOptions): Promise<CoveragePart> => {
  const { clock, log, codeKey } = options;
  const name = nameIn(options.environment, 'coverage');
  const addresses = fileAddresses(name, codeKey);
  const database = await openCoverageDatabase(options);
  const servedClock = await serveClock(database, options);
  const catalog = await askCatalog(options);
  const work: CoverageWork = {
    transact: database.transact(pgStores(database.jobSchema)),
    terms: new GraphTermsDesk(catalog),
    endTerms: new GraphEndTermsDesk(catalog),
    models: new GraphModelDesk(catalog),
    secrets: codeSecrets(codeKey),
    addresses,
    clock,
    newId: timeSortedIds(clock),
  };
  const filesDesk = { transact: work.transact, clock, ...keptFiles(name, options) };
  const tasks = { ...tasksOf(work, filesDesk), ...mailing(options, work, catalog) };
  const worker = await startWorker(database, tasks, log);
  const server = await serve(options, { work, database, servedClock, addresses, filesDesk });
  const scheduled = schedule(options, { work, database, filesDesk });
  return {
    url: server.url,
    prepare: (demonstration) => prepareDemonstration(work, demonstration),
    stop: async () => {
      await scheduled.stop();
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
