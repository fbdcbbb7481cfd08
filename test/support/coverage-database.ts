import type { Transact } from '@care-graph/kernel/application/transact';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { pgStores } from '../../subgraphs/coverage/src/adapters/stores';
import { migrations, rows } from '../../subgraphs/coverage/src/adapters/tables';
import type { CoverageStores } from '../../subgraphs/coverage/src/domain/ports';
import { freshDatabase } from './fresh-database';
import { dataTablesOf } from './schema-shape';

/** The coverage subgraph's own database, in one of its own. */
export interface CoverageDatabase {
  readonly url: string;
  readonly database: Database;
  readonly transact: Transact<CoverageStores>;
  /** Transactions whose stores the test has changed. */
  transactWith(change: (stores: CoverageStores) => CoverageStores): Transact<CoverageStores>;
  /** Every row of every table, and every job, as text. */
  everything(): Promise<Readonly<Record<string, unknown>>>;
  /** Empties every table, append-only ones included. */
  clear(): Promise<void>;
  drop(): Promise<void>;
}

const rowsOf = async ({ manager }: Database, table: string): Promise<unknown> => {
  const [found] = await manager.query<{ rows: unknown }[]>(
    `SELECT coalesce(json_agg(r ORDER BY r::text), '[]') AS rows FROM ${table} r`,
  );
  return found?.rows;
};

export const coverageDatabase = async (
  name: string,
  onStatement: (sql: string) => void = () => undefined,
): Promise<CoverageDatabase> => {
  const fresh = await freshDatabase(name);
  const database = await openDatabase(
    { url: fresh.url, part: 'coverage', entities: rows, migrations, onStatement },
    makeLog('coverage-test', 'error'),
  );
  const stores = pgStores(database.jobSchema);
  const tables = await dataTablesOf(database, 'coverage');
  const jobs = `${database.jobSchema}.jobs`;
  return {
    url: fresh.url,
    database,
    transact: database.transact(stores),
    transactWith: (change) => database.transact((manager) => change(stores(manager))),
    everything: async () =>
      Object.fromEntries(
        await Promise.all(
          [...tables, jobs].map(async (table) => [table, await rowsOf(database, table)] as const),
        ),
      ),
    clear: async () => {
      await database.manager.query(`TRUNCATE ${tables.join(', ')}`);
    },
    drop: async () => {
      await database.close();
      await fresh.drop();
    },
  };
};
