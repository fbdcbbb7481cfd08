import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { migrations } from '../../subgraphs/claims/src/adapters/migrations/all';
import { rows } from '../../subgraphs/claims/src/adapters/stores';
import { freshDatabase } from './fresh-database';
import { dataTablesOf } from './schema-shape';

/** The claims subgraph's own database, in one of its own. */
export interface ClaimsDatabase {
  readonly url: string;
  readonly database: Database;
  /** Empties every table. */
  clear(): Promise<void>;
  drop(): Promise<void>;
}

export const claimsDatabase = async (name: string): Promise<ClaimsDatabase> => {
  const fresh = await freshDatabase(name);
  const place = { url: fresh.url, part: 'claims', entities: rows, migrations };
  const database = await openDatabase(place, makeLog('claims-test', 'error'));
  const tables = await dataTablesOf(database, 'claims');
  return {
    url: fresh.url,
    database,
    clear: async () => {
      await database.manager.query(`TRUNCATE ${tables.join(', ')}`);
    },
    drop: async () => {
      await database.close();
      await fresh.drop();
    },
  };
};
