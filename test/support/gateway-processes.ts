import { setTimeout as pause } from 'node:timers/promises';
import { openablePort } from '@care-graph/kernel/runtime/loopback-port';
import type { TestGraph } from './graph';
import type { Processes, StartedProcess } from './processes';

/** A gateway as a process of its own, before the parts of a graph in this one. */
export interface GatewayProcess {
  readonly url: string;
  readonly process: StartedProcess;
}

const untilReady = async (url: string, process: StartedProcess): Promise<void> => {
  const ended = process.ended.then(({ code }) => {
    throw new Error(`The gateway ended with ${code}: ${process.err}`);
  });
  const ready = async (): Promise<void> => {
    for (;;) {
      const answer = await fetch(new URL('/health/ready', url)).catch(() => undefined);
      if (answer?.status === 200) return;
      await pause(50);
    }
  };
  await Promise.race([ready(), ended]);
};

/** Starts a further gateway on the graph's database, keys and parts, and waits until it is ready. */
export const startGatewayProcess = async (
  processes: Processes,
  { databaseUrl, dataDir, parts }: TestGraph,
  further: Readonly<Record<string, string>> = {},
): Promise<GatewayProcess> => {
  const port = String(await openablePort(0));
  const process = processes.script('start:gateway', {
    env: {
      DATABASE_URL: databaseUrl,
      CARE_DATA_DIR: dataDir,
      CATALOG_URL: parts.catalog,
      COVERAGE_URL: parts.coverage,
      CLAIMS_URL: parts.claims,
      PORT: port,
      ...further,
    },
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(url, process);
  return { url, process };
};
