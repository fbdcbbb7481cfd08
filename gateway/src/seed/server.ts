import { join } from 'node:path';
import { startEmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import { notedDatabase } from '../start/addresses';
import type { SeedSettings } from './config';

/** The database that is configured, else that of the graph that runs, else the graph's own, started for this. */
export const openSeedServer = async ({
  databaseUrl,
  dataDir,
}: SeedSettings): Promise<Running & { readonly url: string }> => {
  const found = databaseUrl ?? (await notedDatabase(dataDir));
  if (found !== undefined) return { url: found, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({ dataDirectory: join(dataDir, 'postgres'), log: () => undefined });
};
