import { rm } from 'node:fs/promises';
import { keptServer } from './test-server';

/** Stops the run's PostgreSQL and removes its files. */
export default async function globalTeardown(): Promise<void> {
  const kept = keptServer();
  await kept?.server.stop();
  if (kept) await rm(kept.dataDirectory, { recursive: true, force: true });
}
