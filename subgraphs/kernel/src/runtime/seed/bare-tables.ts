import type { Client } from 'pg';

interface Made {
  readonly make: string;
  readonly take: string;
}

const made = async (client: Client, sql: string, tables: readonly string[]): Promise<readonly Made[]> =>
  (await client.query<Made>(sql, [[...tables]])).rows; // prettier-ignore

const ofTables = `table_of.relnamespace = current_schema()::regnamespace AND table_of.relname = ANY($1)`;

/** Keys between tables, whichever end is among them. */
const references = `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', key.conrelid::regclass, key.conname, pg_get_constraintdef(key.oid)) AS make,
    format('ALTER TABLE %s DROP CONSTRAINT %I', key.conrelid::regclass, key.conname) AS take
  FROM pg_constraint key
  WHERE key.contype = 'f' AND EXISTS (
    SELECT FROM pg_class table_of WHERE ${ofTables} AND table_of.oid IN (key.conrelid, key.confrelid))
  ORDER BY key.conname`;

const keys = `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', table_of.oid::regclass, key.conname, pg_get_constraintdef(key.oid)) AS make,
    format('ALTER TABLE %s DROP CONSTRAINT %I', table_of.oid::regclass, key.conname) AS take
  FROM pg_constraint key JOIN pg_class table_of ON table_of.oid = key.conrelid
  WHERE key.contype IN ('p', 'u') AND ${ofTables} ORDER BY key.conname`;

const indexes = `
  SELECT pg_get_indexdef(index.indexrelid) AS make, format('DROP INDEX %s', index.indexrelid::regclass) AS take
  FROM pg_index index JOIN pg_class table_of ON table_of.oid = index.indrelid
  WHERE NOT EXISTS (SELECT FROM pg_constraint key WHERE key.conindid = index.indexrelid AND key.contype IN ('p', 'u', 'x'))
    AND ${ofTables} ORDER BY 1`;

/**
 * Tables without triggers, keys and indexes while they are filled, and with all of them again afterwards, built and
 * checked in one go. All of it is in the transaction of the connection: where it fails, nothing has happened.
 */
export class BareTables {
  private readonly taken: Made[] = [];

  constructor(
    private readonly client: Client,
    private readonly tables: readonly string[],
  ) {}

  async strip(): Promise<void> {
    for (const table of this.tables) await this.client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const kind of [references, keys, indexes]) {
      const found = await made(this.client, kind, this.tables);
      for (const { take } of found) await this.client.query(take);
      this.taken.unshift(...found);
    }
  } // prettier-ignore

  /** Tells after each step how many are left. */
  async restore(tell: (left: number) => void): Promise<void> {
    const inOrder = [...this.taken];
    for (const [place, { make }] of inOrder.entries()) {
      await this.client.query(make);
      tell(inOrder.length - place - 1);
    }
    for (const table of this.tables) await this.client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  } // prettier-ignore
}
