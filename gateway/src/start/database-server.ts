import { join } from 'node:path';
import { startEmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import type { StartSettings } from './config';

/** The database that is configured, else one of our own below the data folder. */
export const openServer = async (
  { DATABASE_URL, CARE_DATA_DIR }: StartSettings,
  log: Log,
): Promise<Running & { readonly url: string }> => {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDirectory: join(CARE_DATA_DIR, 'postgres'),
    log: (line) => {
      log.info({ part: 'postgres' }, line);
    },
  });
};
