import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import { shareTestDatabaseUrl } from '../support/config';
import { givenServer } from './config';

/** The PostgreSQL in which the benchmark makes databases of its own: the one that it was given, else its own. */
export const openDatabaseServer = async (): Promise<Running> => {
  const given = givenServer();
  if (given !== undefined) {
    shareTestDatabaseUrl(given);
    return { stop: () => Promise.resolve() };
  }
  const dataDirectory = await mkdtemp(join(tmpdir(), 'care-bench-'));
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => undefined });
  shareTestDatabaseUrl(server.url);
  return {
    stop: async () => {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
};
