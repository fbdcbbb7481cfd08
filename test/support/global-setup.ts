import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';
import { shareTestDatabaseUrl } from './config';
import { keepServer } from './test-server';

/** Starts one embedded PostgreSQL for the whole run. */
export default async function globalSetup(): Promise<void> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'care-test-'));
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => undefined });
  shareTestDatabaseUrl(server.url);
  keepServer({ server, dataDirectory });
}
