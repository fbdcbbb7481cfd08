import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';
import { Client } from 'pg';
import { shareTestDatabaseUrl } from './config';
import { keepServer } from './test-server';

/** What is in this server is gone after the run anyhow, so that nothing waits for the disk. */
const withoutDisk = async (connectionString: string): Promise<void> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
      await client.query(`ALTER SYSTEM SET ${setting} = off`);
    }
    await client.query('SELECT pg_reload_conf()');
  } finally {
    await client.end();
  }
};

/** Starts one embedded PostgreSQL for the whole run. */
export default async function globalSetup(): Promise<void> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'care-test-'));
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => undefined });
  keepServer({ server, dataDirectory });
  await withoutDisk(server.url);
  shareTestDatabaseUrl(server.url);
}
