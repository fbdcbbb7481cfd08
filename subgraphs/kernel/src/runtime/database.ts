import { Client, type Pool, type PoolConfig } from 'pg';
import {
  AbstractLogger,
  DataSource,
  type EntityManager,
  type LogLevel,
  type LogMessage,
  type Migration as AppliedMigration,
  MigrationExecutor,
} from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { runMigrations } from 'graphile-worker';
import type { Transact } from '../application/transact';
import { inTransaction } from './in-transaction';
import type { Log } from './log';
import { isInOwnTime } from './own-time';
import { retried } from './retried';
import { StartFault } from './start-fault';

type Migration = new () => object;

/** What one part of the system keeps in PostgreSQL, and how it gets there. */
export interface DatabaseOptions {
  /** `postgres://…` of a role that owns the database and may create roles. */
  readonly url: string;
  /** The part's name; its schema, its role `care_<part>` and its job schema `<part>_jobs` are called after it. */
  readonly part: string;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly Migration[];
  readonly poolSize?: number | undefined;
  readonly statementTimeoutMs?: number;
  /** For a look only: role, schema and tables are taken as they are. */
  readonly isPrepared?: boolean;
  /** Told of every statement that is sent for a caller, without its values. */
  readonly onStatement?: (sql: string) => void;
}

export interface Database {
  readonly manager: EntityManager;
  /** The connections themselves, for what speaks SQL without TypeORM. */
  readonly pool: Pool;
  /** How to connect as the part's role, for what needs connections of its own. */
  readonly connection: PoolConfig;
  /** The schema in which the part's jobs are kept. */
  readonly jobSchema: string;
  transact<Stores>(storesOf: (manager: EntityManager) => Stores): Transact<Stores>;
  /** Takes the last migration back. */
  undoLastMigration(): Promise<void>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

export const roleOf = (part: string): string => `care_${part}`;
const jobSchemaOf = (part: string): string => `${part}_jobs`;

/** To open a connection costs a hundred times what a question does: it is kept from one wave of requests to the next. */
const keptIdleMs = 300_000;

/** A number of our own for PostgreSQL's advisory locks, so that two replicas never set up at once. */
const setUpLock = 7_215_411;

const setUpStatements = (part: string, database: string): readonly string[] => {
  const role = roleOf(part);
  return [
    `DO $$ BEGIN CREATE ROLE ${role} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
    `GRANT ${role} TO CURRENT_USER`,
    `CREATE SCHEMA IF NOT EXISTS ${part} AUTHORIZATION ${role}`,
    `CREATE SCHEMA IF NOT EXISTS ${jobSchemaOf(part)} AUTHORIZATION ${role}`,
    `REVOKE ALL ON SCHEMA ${part}, ${jobSchemaOf(part)} FROM PUBLIC`,
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
    `GRANT CREATE ON DATABASE "${database}" TO ${role}`,
  ];
};

const asRole = (url: string, part: string): string => {
  const address = new URL(url);
  address.searchParams.set('options', `-c role=${roleOf(part)} -c search_path=${part}`);
  return address.toString();
};

const unreachable = (url: string, cause: unknown): StartFault => {
  const { hostname, port, pathname } = new URL(url);
  const reason =
    cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : String(cause);
  return new StartFault(
    `The database ${hostname}:${port || '5432'}${pathname} cannot be used (${reason}). Check DATABASE_URL and that the server runs.`,
    { cause },
  );
};

const insufficientPrivilege = '42501';

const forbidden = (part: string, cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause && cause.code === insufficientPrivilege
    ? new StartFault(
        `The user of DATABASE_URL may not set up what ${part} needs (${cause.message}): give it the right to create roles and schemas.`,
        { cause },
      )
    : cause;

/** Makes the part's role, schemas and job tables where they are missing; the role keeps no right on the database itself. */
const setUp = async (options: DatabaseOptions, migrate: () => Promise<void>): Promise<void> => {
  const { part, url } = options;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: unknown) => {
    throw unreachable(url, error);
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [setUpLock]);
    const { rows } = await client.query<{ database: string }>(
      'SELECT current_database() AS database',
    );
    const database = rows[0]?.database ?? '';
    for (const statement of setUpStatements(part, database)) {
      await client.query(statement).catch((error: unknown) => {
        throw forbidden(part, error);
      });
    }
    await runMigrations({ connectionString: asRole(url, part), schema: jobSchemaOf(part) });
    await client.query(`REVOKE CREATE ON DATABASE "${database}" FROM ${roleOf(part)}`);
    await migrate();
  } finally {
    await client.end();
  }
};

/** Hands each statement on, without its values. */
class StatementLogger extends AbstractLogger {
  constructor(private readonly onStatement: (sql: string) => void) {
    super(['query']);
  }

  override logQuery(query: string): void {
    if (!isInOwnTime()) this.onStatement(query);
  }

  protected override writeLog(_level: LogLevel, _message: LogMessage | LogMessage[]): void {
    // Statements go through logQuery; nothing else is written.
  }
}

/** As the part's role, in its schema, with limits that no statement outlives. */
const connectionOf = ({ part, statementTimeoutMs, url }: DatabaseOptions) => ({
  connectionString: url,
  options: [
    `-c role=${roleOf(part)}`,
    `-c search_path=${part}`,
    `-c statement_timeout=${statementTimeoutMs ?? 10_000}`,
    `-c idle_in_transaction_session_timeout=30000`,
    `-c timezone=UTC`,
  ].join(' '),
  application_name: `care-${part}`,
  connectionTimeoutMillis: 10_000,
});

const dataSourceOf = (options: DatabaseOptions): DataSource => {
  const { connectionString: url, ...extra } = connectionOf(options);
  return new DataSource({
    type: 'postgres',
    url,
    schema: options.part,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTransactionMode: 'all',
    poolSize: options.poolSize ?? 10,
    extra: { ...extra, idleTimeoutMillis: keptIdleMs },
    logging: options.onStatement ? ['query'] : false,
    // TypeORM's own logger writes to the console what our log says better.
    logger: new StatementLogger(options.onStatement ?? (() => undefined)),
  });
};

/** A change of a large table may take longer than any statement for a caller. */
const runUnlimited = async (source: DataSource): Promise<readonly AppliedMigration[]> => {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SET statement_timeout = 0');
    const applied = await new MigrationExecutor(source, runner).executePendingMigrations();
    await runner.query('RESET statement_timeout');
    return applied;
  } finally {
    await runner.release();
  }
};

/** Brings the tables up to date; a migration that fails leaves no connection behind. */
const migrate = async (source: DataSource, log: Log): Promise<void> => {
  await source.initialize();
  try {
    const applied = await runUnlimited(source);
    if (applied.length > 0)
      log.info({ migrations: applied.map(({ name }) => name) }, 'tables brought up to date');
  } catch (error) {
    await source.destroy();
    throw error;
  }
};

/** Connects to what there is, and changes nothing of it. */
const lookAt = async ({ part, url }: DatabaseOptions, source: DataSource): Promise<void> => {
  await source.initialize().catch((error: unknown) => {
    throw unreachable(url, error);
  });
  const made = 'SELECT to_regclass($1) IS NOT NULL AS "isThere"';
  const [found] = await source.query<{ isThere: boolean }[]>(made, [`${part}.migrations`]);
  if (found?.isThere) return;
  await source.destroy();
  throw new StartFault(`The database has nothing of ${part} yet: start the graph on it once.`);
};

/** Opens a part's database: role, schema and tables are made or brought up to date first, unless it is for a look only. */
export const openDatabase = async (options: DatabaseOptions, log: Log): Promise<Database> => {
  const source = dataSourceOf(options);
  await (options.isPrepared ? lookAt(options, source) : setUp(options, () => migrate(source, log)));
  const pool = (source.driver as PostgresDriver).master as Pool;
  let isClosing = false;
  pool.on('error', (error) => {
    if (!isClosing) log.error({ err: error }, 'an idle database connection broke');
  });
  return {
    manager: source.manager,
    pool,
    connection: connectionOf(options),
    jobSchema: jobSchemaOf(options.part),
    transact: (storesOf) => (work) =>
      retried(() => inTransaction(() => source.transaction((manager) => work(storesOf(manager))))),
    undoLastMigration: () => source.undoLastMigration(),
    isReachable: () =>
      source.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    close: () => {
      isClosing = true;
      return source.destroy();
    },
  };
};
