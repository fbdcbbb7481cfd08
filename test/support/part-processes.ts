import { join } from 'node:path';
import { openablePort } from '@care-graph/kernel/runtime/loopback-port';
import { setTimeout as pause } from 'node:timers/promises';
import type { Processes, StartedProcess } from './processes';

export const partNames = ['gateway', 'catalog', 'coverage', 'claims'] as const;
export type PartName = (typeof partNames)[number];

type Environment = Readonly<Record<string, string>>;

/** The four parts, each a process of its own, with the environment that the README gives them. */
export interface PartProcesses {
  /** The graph's endpoint. */
  readonly url: string;
  /** Where the parts answer, as commands and the parts themselves are told. */
  readonly addresses: Environment;
  readonly started: Readonly<Record<PartName, StartedProcess>>;
}

const byPart = <Value>(make: (part: PartName) => Value): Readonly<Record<PartName, Value>> =>
  Object.fromEntries(partNames.map((part) => [part, make(part)])) as Record<PartName, Value>;

/** Resolves when the gateway finds every part ready; fails when a part has ended instead. */
const untilReady = async (url: string, started: PartProcesses['started']): Promise<void> => {
  const ended = Object.entries(started).map(async ([part, process]) => {
    const { code } = await process.ended;
    throw new Error(`${part} ended with ${code}: ${process.err}`);
  });
  const ready = async (): Promise<void> => {
    for (;;) {
      const answer = await fetch(new URL('/health/ready', url)).catch(() => undefined);
      if (answer?.status === 200) return;
      await pause(50);
    }
  };
  await Promise.race([ready(), ...ended]);
};

/** Starts all four at once on free ports, and waits until they answer. */
export const startParts = async (
  processes: Processes,
  common: Environment,
  own: Partial<Record<PartName, Environment>> = {},
): Promise<PartProcesses> => {
  const ports = new Map<PartName, string>();
  for (const part of partNames) ports.set(part, String(await openablePort(0)));
  const at = (part: PartName): string => `http://127.0.0.1:${ports.get(part) ?? ''}/graphql`;
  const addresses = {
    CATALOG_URL: at('catalog'),
    COVERAGE_URL: at('coverage'),
    CLAIMS_URL: at('claims'),
  };
  const started = byPart((part) => {
    const env = { ...common, ...addresses, ...own[part], PORT: ports.get(part) ?? '' };
    return processes.script(`start:${part}`, { env });
  });
  await untilReady(at('gateway'), started);
  return { url: at('gateway'), addresses, started };
};

/** Stops them as a supervisor does; answers each one's exit code when nothing of it is left. */
export const stopParts = async ({ started }: PartProcesses): Promise<Record<PartName, unknown>> => {
  const codes = byPart(async (part) => {
    started[part].signal('SIGTERM');
    return (await started[part].leavesNothing()).code;
  });
  const entries = Object.entries(codes).map(async ([part, code]) => [part, await code] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<PartName, unknown>;
};

/** The data folder that all parts of one graph share in development. */
export const sharedFolder = ({ folder }: Processes): string => join(folder, 'shared');
