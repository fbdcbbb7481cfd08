import { createServer } from 'node:http';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import type { StartSettings } from './config';

/** Found out before a database is started for nothing. */
export const refuseTakenPort = async ({ HOST, PORT }: StartSettings): Promise<void> => {
  const probe = createServer();
  await listen(probe, HOST, PORT);
  await stopServer(probe);
};
