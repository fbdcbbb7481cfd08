import type { Log } from './log';
import { StartFault } from './start-fault';

export interface Running {
  stop(): Promise<void>;
}

const exitAfterFault = (error: unknown): never => {
  const text =
    error instanceof StartFault ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

/**
 * Runs a process from its start to SIGINT or SIGTERM: what cannot start says why and exits with 1,
 * and a stop lets requests in flight end first.
 */
export const runMain = async (start: () => Promise<Running>, log: Log): Promise<void> => {
  const starting = start();
  let stopping: Promise<void> | undefined;
  const stop = (signal: string): void => {
    stopping ??= (async () => {
      log.info({ signal }, 'stopping');
      const running = await starting.catch(() => undefined);
      await running?.stop();
      process.exit(0);
    })().catch((error: unknown) => exitAfterFault(error));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await starting.catch(exitAfterFault);
};
