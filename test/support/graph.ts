import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ClamdAddress } from '@care-graph/kernel/runtime/clamd';
import { movableClock } from '@care-graph/kernel/runtime/clocks';
import { signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { MailAccount } from '@care-graph/kernel/runtime/mail-settings';
import { print } from 'graphql';
import type { Budgets } from '../../gateway/src/access/budgets';
import type { Role } from '../../gateway/src/access/roles';
import { developmentKey, developmentToken } from '../../gateway/src/development-issuer';
import { startGraph } from '../../gateway/src/start';
import type { Addresses } from '../../gateway/src/start/addresses';
import { plenty } from '../../gateway/test/access-double';
import { freshDatabase } from './fresh-database';
import { unreached } from './outage';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly field?: readonly string[];
    readonly reference?: string;
  };
}

export interface Reply<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

/** Asks the graph as one person or partner. */
export type Ask = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables> | string,
  variables?: Variables,
) => Promise<Reply<Data>>;

const post = async <Data>(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: object,
): Promise<Reply<Data>> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data | null;
    errors?: readonly GraphError[];
  };
  return { status: response.status, data: data as Data, errors: errors ?? [] };
};

const textOf = (document: object | string): string =>
  typeof document === 'string' ? document : print(document as never);

/** Asks the graph at an address as whoever the token speaks for. */
export const askAs =
  (url: string, token: string): Ask =>
  (document, variables) =>
    post(url, { authorization: `Bearer ${token}` }, { query: textOf(document), variables });

/** The sandbox beside a graph's live data, on a test clock of its own. */
export interface TestSandbox {
  readonly parts: Addresses;
  /** The sandbox's time. */
  now(): string;
}

/** The whole graph in this process, on a database and a test clock of its own. */
export interface TestGraph {
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The endpoints of the parts with the live data. */
  readonly parts: Addresses;
  /** There where it was asked for. */
  readonly sandbox: TestSandbox | undefined;
  /** SQL statements sent since the count began, by part. */
  readonly statements: Record<string, string[]>;
  /** Requests of the gateway to each subgraph since the count began. */
  readonly fetches: string[];
  /** Questions of one subgraph to another since the count began, such as `claims → coverage`. */
  readonly asked: string[];
  /** Forgets what was counted. */
  startCounting(): void;
  /** The programme's time. */
  now(): string;
  /** Moves the programme's clock. */
  moveTo(instant: string): void;
  as(role: Role, name?: string): Promise<Ask>;
  anonymously: Ask;
  /** Asks one part directly, as another part. */
  asService(
    part: 'catalog' | 'coverage' | 'claims',
    document: string,
    variables?: object,
  ): Promise<Reply<never>>;
  /** Does work while nobody reaches one of the parts with the live data. */
  without<Done>(part: keyof Addresses, work: () => Promise<Done>): Promise<Done>;
  stop(): Promise<void>;
}

export interface TestGraphOptions {
  readonly poolSize?: number;
  /** What callers without a key may ask for; more than any test comes near to where nothing is said. */
  readonly budgets?: Budgets;
  /** The time by which keys hold; the machine's where nothing is said. */
  readonly accessClock?: Clock;
  /** A database and a data folder that there are already and that stay; made and removed where nothing is said. */
  readonly on?: { readonly databaseUrl: string; readonly dataDir: string };
  /** Who scans files; nobody where nothing is said, so that each passes. */
  readonly clamd?: ClamdAddress;
  /** Where messages are mailed; nowhere where nothing is said. */
  readonly mail?: MailAccount;
  /** Has the sandbox started too, its time beginning at an instant. */
  readonly sandbox?: { readonly startsAt: string };
  /** True where parts are made to be down, of which the log need not tell. */
  readonly hasOutages?: boolean;
}

/** The registry of documents is read as a whole: by nobody who asks for one. */
const wholeRegistry =
  /FROM "access"\."(?:document_client|published_document|document_alias)" "\w+"\s*$/;

/**
 * The access log is written, old copies of keys and old use of documents are destroyed, and what was published is read when it is time to,
 * whatever is being counted.
 */
const isOfItsOwnTime = (sql: string): boolean =>
  sql.includes('INSERT INTO access_record') ||
  sql.includes('SET sealed_secret = NULL') ||
  /^DELETE FROM (?:unknown_document|document_usage)\b/.test(sql) ||
  wholeRegistry.test(sql);

const ownPlace = async (name: string) => {
  const database = await freshDatabase(name);
  const dataDir = await mkdtemp(join(tmpdir(), 'care-graph-'));
  const remove = async (): Promise<void> => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { database, dataDir, remove };
};

const placeThere = ({ databaseUrl, dataDir }: NonNullable<TestGraphOptions['on']>) => ({
  database: { url: databaseUrl },
  dataDir,
  remove: () => Promise.resolve(),
});

export const startTestGraph = async (
  name: string,
  startsAt: string,
  { sandbox, on, hasOutages, ...options }: TestGraphOptions = {},
): Promise<TestGraph> => {
  const { database, dataDir, remove } = on ? placeThere(on) : await ownPlace(name);
  const clock = movableClock(new Date(startsAt));
  const sandboxClock = sandbox && movableClock(new Date(sandbox.startsAt));
  const statements: Record<string, string[]> = {};
  const fetches: string[] = [];
  const asked: string[] = [];
  const graph = await startGraph({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: database.url,
    dataDir,
    clock,
    sandbox: sandboxClock && { clock: sandboxClock },
    engine: 'apollo',
    budgets: plenty,
    // A machine that is busy with something else is no part that is down.
    fetchTimeoutMs: 30_000,
    log: makeLog('test', hasOutages ? 'fatal' : 'warn'),
    ...options,
    onStatement: (part, sql) => {
      if (isOfItsOwnTime(sql)) return;
      (statements[part] ??= []).push(sql);
    },
    onFetch: (subgraph) => {
      fetches.push(subgraph);
    },
    onAsk: (from, to) => {
      asked.push(`${from} → ${to}`);
    },
  });
  const service = async (part: 'catalog' | 'coverage' | 'claims'): Promise<string> => {
    const issuer = part === 'claims' ? 'coverage' : 'claims';
    const principal: Principal = {
      kind: 'service',
      subject: issuer,
      scopes: [`internal:${part}`],
      policies: [],
    };
    return (await signer(await keptSigningKey(join(dataDir, 'keys'), issuer)))(principal, part);
  };
  return {
    url: graph.url,
    databaseUrl: database.url,
    dataDir,
    parts: graph.parts,
    sandbox: graph.sandbox &&
      sandboxClock && { parts: graph.sandbox, now: () => sandboxClock.now().toISOString() },
    statements,
    fetches,
    asked,
    startCounting: () => {
      for (const part of Object.keys(statements)) statements[part] = [];
      fetches.length = 0;
      asked.length = 0;
    },
    now: () => clock.now().toISOString(),
    moveTo: (instant) => {
      clock.moveTo(new Date(instant));
    },
    as: async (role, person) => {
      const token = await developmentToken(await developmentKey(dataDir), role, person);
      return askAs(graph.url, token);
    },
    anonymously: (document, variables) =>
      post(graph.url, {}, { query: textOf(document), variables }),
    asService: async (part, document, variables) =>
      post(
        graph.parts[part],
        { authorization: `Bearer ${await service(part)}` },
        { query: document, variables },
      ),
    without: (part, work) => unreached(graph.parts, part, work),
    stop: async () => {
      await graph.stop();
      await remove();
    },
  };
};
