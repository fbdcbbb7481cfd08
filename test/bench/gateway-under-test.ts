import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openablePort } from '@care-graph/kernel/runtime/loopback-port';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import { root } from '../support/tool-output';
import { bareEnvironment } from './config';
import type { ProbeAnswers, Question } from './probe-messages';

/** A gateway in a process of its own, which tells where its CPU and memory go. */
export interface GatewayUnderTest extends Running {
  readonly url: string;
  ask<Asked extends Question>(question: Asked): Promise<ProbeAnswers[Asked]>;
}

const options = [
  '--max-semi-space-size=64', '--expose-gc',
  '-r', join(root, 'subgraphs/kernel/src/runtime/register.cjs'), '-r', join(__dirname, 'probe.ts'),
]; // prettier-ignore

const untilReady = async (url: string, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const answer = await fetch(new URL('/health/ready', url)).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(50);
  }
  throw new Error(`The gateway ended with ${child.exitCode}.`);
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

/** Starts the gateway as `npm run start:gateway` does, with the probe in it, and waits until it is ready. */
export const startGatewayUnderTest = async (
  environment: Readonly<Record<string, string>>,
): Promise<GatewayUnderTest> => {
  const port = String(await openablePort(0));
  const child = fork(join(root, 'gateway/src/main.ts'), {
    cwd: root,
    execArgv: options,
    env: { ...bareEnvironment(), ...environment, PORT: port },
    serialization: 'advanced',
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(url, child);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The gateway ended with ${String(code)}.`);
  });
  ended.catch(() => undefined);
  return {
    url,
    ask: async <Asked extends Question>(question: Asked) => {
      const answered = Promise.race([once(child, 'message'), ended]);
      child.send(question);
      const [answer] = await answered;
      return answer as ProbeAnswers[Asked];
    },
    stop: () => end(child),
  };
};
