import type { Transact } from '@care-graph/kernel/application/transact';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { migrations } from '../../subgraphs/access/src/adapters/migrations/all';
import { rows } from '../../subgraphs/access/src/adapters/rows';
import { pgStores } from '../../subgraphs/access/src/adapters/stores';
import type { AccessStores } from '../../subgraphs/access/src/domain/ports';
import { freshDatabase } from './fresh-database';

/** The tables of keys and the access log, in a database of their own. */
export interface AccessDatabase {
  readonly url: string;
  readonly database: Database;
  readonly transact: Transact<AccessStores>;
  /** What was sent to the database, in order; a test empties it before it counts. */
  readonly statements: string[];
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** The indexes that the statements of a piece of work would be answered from, by plans that hold for any values. */
  indexesOf(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Empties every table, the log included. */
  clear(): Promise<void>;
  drop(): Promise<void>;
}

/** A log that is only added to is emptied by nobody but a test. */
const empty = `ALTER TABLE access_record DISABLE TRIGGER access_record_is_kept;
  ALTER TABLE published_document DISABLE TRIGGER published_document_is_kept;
  TRUNCATE access_record, api_key, key_usage, idempotency, personal_data_request, document_client, published_document,
    document_alias, document_usage, unknown_document;
  ALTER TABLE published_document ENABLE TRIGGER published_document_is_kept;
  ALTER TABLE access_record ENABLE TRIGGER access_record_is_kept`;

/** What a plan says of the indexes that it looks into. */
const indexIn = (line: string): readonly string[] =>
  /Index (?:Only )?Scan (?:Backward )?using (\w+)/.exec(line)?.slice(1) ?? [];

export const accessDatabase = async (name: string): Promise<AccessDatabase> => {
  const fresh = await freshDatabase(name);
  const statements: string[] = [];
  const database = await openDatabase(
    {
      url: fresh.url,
      part: 'access',
      entities: rows,
      migrations,
      onStatement: (sql) => statements.push(sql),
    },
    makeLog('access-test', 'error'),
  );
  return {
    url: fresh.url,
    database,
    transact: database.transact(pgStores),
    statements,
    query: (sql, parameters = []) => database.manager.query(sql, [...parameters]),
    indexesOf: async (work) => {
      statements.length = 0;
      await work();
      const found: string[] = [];
      for (const statement of statements.slice()) {
        const plan = await database.manager.query<Record<string, string>[]>(
          `EXPLAIN (GENERIC_PLAN) ${statement}`,
        );
        found.push(...plan.flatMap((row) => Object.values(row)).flatMap(indexIn));
      }
      return found;
    },
    clear: async () => {
      await database.manager.query(empty);
    },
    drop: async () => {
      await database.close();
      await fresh.drop();
    },
  };
};
