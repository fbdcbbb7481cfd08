import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { bareEnvironment } from './config';
import type { Latencies, Load } from './load-messages';

/** A client in a process of its own, which waits for nobody but the gateway. */
export interface Client {
  /** Sends all of it; answers how long each request took. */
  send(load: Load): Promise<Latencies>;
  /** Whoever is hostile has a machine of their own: here they are not to take this one's time from the others. */
  yieldToOthers(): void;
  stop(): void;
}

/** Starts a client, and waits until it has all that it will send. */
export const startClient = async (): Promise<Client> => {
  const child = fork(join(__dirname, 'load-process.ts'), { env: bareEnvironment() });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A client ended with ${String(code)}.`);
  });
  ended.catch(() => undefined);
  const heard = (): Promise<unknown[]> => Promise.race([once(child, 'message'), ended]);
  await heard();
  return {
    send: async (load) => {
      const answer = heard();
      child.send(load);
      const [latencies] = await answer;
      return latencies as Latencies;
    },
    yieldToOthers: () => {
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    },
    stop: () => {
      child.kill();
    },
  };
};
