import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from '../support/tool-output';

/** Where the README says that the graph answers. */
export const documented = 'http://127.0.0.1:4000/graphql';

export interface Started {
  readonly graph: ChildProcess;
  readonly url: string;
}

/** The real clock, a free port, an empty data folder and no other configuration: a newcomer's start. */
export const startAsDocumented = (env: NodeJS.ProcessEnv): Promise<Started> => {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  // A group of its own, to which Ctrl-C can be sent as a terminal sends it.
  const graph = spawn('npm', ['start'], { cwd: root, env, stdio, detached: true });
  return new Promise((resolve, reject) => {
    createInterface(graph.stdout).on('line', (line) => {
      const url = /Care Graph answers at (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve({ graph, url });
    });
    graph.once('exit', (code) => {
      reject(new Error(`npm start ended with ${code} before it printed an address.`));
    });
  });
};

/** Ends it with Ctrl-C, as a terminal sends it. */
export const stopAsDocumented = async ({ graph }: Started): Promise<void> => {
  const ended = once(graph, 'exit');
  process.kill(-(graph.pid ?? 0), 'SIGINT');
  await ended;
};
