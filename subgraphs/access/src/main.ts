import 'reflect-metadata';
import { setInterval } from 'node:timers';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import type { Verify } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import { personalDataRoute } from '@care-graph/kernel/runtime/personal-data-route';
import type { Soon } from '@care-graph/kernel/runtime/soon';
import type { GraphQLSchema } from 'graphql';
import { Pool } from 'pg';
import { AccessLogWriter } from './adapters/access-log';
import { type DocumentRegistry, openDocumentRegistry } from './adapters/document-registry';
import { HeardChanges } from './adapters/heard-changes';
import { KeyRing } from './adapters/key-ring';
import { digests } from './adapters/digests';
import { keyHashes, keyTexts, type Peppers } from './adapters/key-texts';
import { migrations } from './adapters/migrations/all';
import { networks } from './adapters/networks';
import { personalData } from './adapters/personal-data';
import { pgReads } from './adapters/reads';
import { rows } from './adapters/rows';
import { destroyOldCopies } from './adapters/sealed-copies';
import { forgetOldUse, forgetUnknownDocuments } from './adapters/unknown-documents';
import { pgStores } from './adapters/stores';
import { accessSubgraph } from './app';
import type { AccessWork } from './application/access-work';
import type { AccessRecord, NotedRecord } from './domain/access-record';
import type { ApiKey } from './domain/api-key';
import { scopesOfKeys } from './domain/key-rules';
import { readManifest } from './domain/manifest';
import { keyBudgets } from './application/create-api-key';
import { aliasForm, clientForm, stricterMode } from './domain/published-document';
import type { DocumentJudge, PartnerDesk } from './domain/ports';
import { type AccessLoaders, accessLoaders } from './graphql/loaders';

export type { AccessRecord, ApiKey, DocumentJudge, PartnerDesk, Peppers };
export { aliasForm, clientForm, keyBudgets, readManifest as textsIn, scopesOfKeys, stricterMode };

export interface AccessOptions {
  readonly databaseUrl: string;
  readonly peppers: Peppers;
  readonly partners: PartnerDesk;
  readonly judge: DocumentJudge;
  readonly clock: Clock;
  readonly log: Log;
  readonly poolSize?: number | undefined;
  /** For a look only: the tables are taken as they are, and not brought up to date. */
  readonly isPrepared?: boolean;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** What the gateway keeps and asks in its own process: keys, the access log, and the subgraph that shows them. */
export interface Access {
  readonly schema: GraphQLSchema;
  readonly loadersFor: (principal: Principal) => AccessLoaders;
  /** The key of a text, as of now and from an address; a fault of code UNAUTHENTICATED where it does not hold. */
  keyOf(text: string, address: string): Soon<ApiKey>;
  /** Whether the text was that of a key within the last hour; it may have been revoked since. */
  wasGood(text: string): boolean;
  /** Takes note of a request; it is on record within a second. */
  note(record: Omit<NotedRecord, 'id'>): void;
  /** The registry of documents as whoever serves them reads it. */
  readonly documents: DocumentRegistry;
  /** Writes at once what was noted. */
  flush(): Promise<void>;
  /** The route on which it gives out or erases what it keeps about a person, to whom `verify` lets in. */
  personalDataRoute(verify: Verify): ReturnType<typeof personalDataRoute>;
  /** Connections to the schema `access`, as its role. */
  readonly pool: Pool;
  isReachable(): Promise<boolean>;
  stop(): Promise<void>;
}

const openAccessDatabase = (options: AccessOptions): Promise<Database> => {
  const { databaseUrl, poolSize, isPrepared = false, log, onStatement } = options;
  const place = {
    url: databaseUrl,
    part: 'access',
    entities: rows,
    migrations,
    poolSize,
    isPrepared,
    ...(onStatement ? { onStatement } : {}),
  };
  return openDatabase(place, log);
};

const tidyEveryMs = 60_000;

/** Keeps no sealed copy of a key for longer than a minute after its time, and of unknown texts no more than are looked at. */
const startTidying = (
  { manager }: Database,
  { clock, log }: Pick<AccessOptions, 'clock' | 'log'>,
): NodeJS.Timeout =>
  setInterval(() => {
    const now = clock.now();
    destroyOldCopies(manager, now).catch((error: unknown) => {
      log.warn({ err: error }, 'sealed copies of keys could not be destroyed');
    });
    Promise.all([forgetUnknownDocuments(manager, now), forgetOldUse(manager, now)]).catch(
      (error: unknown) => {
        log.warn({ err: error }, 'old use of documents could not be forgotten');
      },
    );
  }, tidyEveryMs).unref();

/** The keys of a database, with what keeps them true: a connection that hears of every change. */
const openKeyRing = async (
  { manager, connection }: Database,
  { peppers, clock, log }: AccessOptions,
) => {
  const ring = new KeyRing({
    manager,
    hashes: keyHashes(peppers),
    clock,
    isHearing: () => changes.isHearing(),
  });
  const changes = new HeardChanges({
    connection,
    channel: 'access_key_changed',
    what: 'API keys',
    onChange: (prefix) => {
      ring.forget(prefix);
    },
    onGap: () => {
      ring.forgetAll();
    },
    log,
  });
  await changes.start();
  return { ring, changes };
};

/** What was noted of a customer and not written yet would come back after an erasure. */
const settler = (writer: AccessLogWriter) => async (): Promise<void> => {
  if (await writer.flush()) return;
  throw new Fault('SUBGRAPH_UNAVAILABLE', 'What was asked cannot be put on record: try again.');
};

const workOf = (
  database: Database,
  { peppers, partners, judge, clock }: AccessOptions,
  newId: IdSource,
): AccessWork => ({
  transact: database.transact(pgStores),
  texts: keyTexts(peppers),
  partners,
  networks,
  judge,
  digests,
  clock,
  newId,
});

/** Connections that limits have for themselves: each request takes a few tiny statements of them. */
const budgetConnections = 5;

const openBudgetPool = ({ connection }: Database, { log }: AccessOptions): Pool => {
  const pool = new Pool({ ...connection, max: budgetConnections });
  pool.on('error', (error) => {
    log.warn({ err: error }, 'an idle connection of the limits broke');
  });
  return pool;
};

const erasing =
  (database: Database, writer: AccessLogWriter, { clock, log }: AccessOptions) =>
  (verify: Verify): ReturnType<typeof personalDataRoute> =>
    personalDataRoute({
      data: personalData,
      database,
      verify,
      clock,
      log,
      settle: settler(writer),
    });

/** Opens what the gateway keeps: its tables are made or brought up to date first, unless it is for a look only. */
export const openAccess = async (options: AccessOptions): Promise<Access> => {
  const { clock, log } = options;
  const database = await openAccessDatabase(options);
  const newId = timeSortedIds(clock);
  const { schema } = await accessSubgraph(workOf(database, options, newId));
  const { ring, changes } = await openKeyRing(database, options);
  const documents = await openDocumentRegistry(database, options.log);
  const writer = new AccessLogWriter(database.manager, log);
  const pool = openBudgetPool(database, options);
  const tidying = startTidying(database, options);
  return {
    schema,
    loadersFor: accessLoaders(pgReads(database.manager), clock),
    keyOf: (text, address) => ring.keyOf(text, address),
    wasGood: (text) => ring.wasGood(text),
    note: (record) => {
      writer.note({ id: newId('acc'), ...record });
    },
    flush: async () => {
      await writer.flush();
    },
    personalDataRoute: erasing(database, writer, options),
    documents,
    pool,
    isReachable: () => database.isReachable(),
    stop: async () => {
      clearInterval(tidying);
      await changes.stop();
      await documents.stop();
      await writer.stop();
      await pool.end();
      await database.close();
    },
  };
};
