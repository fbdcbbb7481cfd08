import { isStartedByNpm } from './config';
import type { Log } from './log';
import { StartFault } from './start-fault';

export interface Running {
  stop(): Promise<void>;
}

/** What a fault has to say to whoever started the process: a sentence, or where a bug is. */
export const faultText = (error: unknown): string => {
  if (error instanceof StartFault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

const exitAfterFault = (error: unknown): never => {
  process.stderr.write(`${faultText(error)}\n`);
  process.exit(1);
};

const parentCheckMs = 250;
/** Whoever has lost their parent is given to the first process. */
const firstProcess = 1;

/** A signal that reaches npm alone ends npm and its shell and never comes to us: their end is our signal. */
const onEndOfNpm = (end: () => void): void => {
  if (!isStartedByNpm()) return;
  const shell = process.ppid;
  const check = (): void => {
    if (process.ppid !== shell || shell === firstProcess) end();
  };
  setInterval(check, parentCheckMs).unref();
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
  onEndOfNpm(() => {
    stop('end of npm');
  });
  await starting.catch((error: unknown) => {
    // Whoever stops a start half-way knows why it did not come about.
    if (stopping === undefined) exitAfterFault(error);
  });
};
