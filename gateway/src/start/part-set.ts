import type { Clock } from '@care-graph/kernel/domain/clock';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { trusted } from '@care-graph/kernel/runtime/internal-token';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import type { GraphOptions } from './graph-options';
import type { Keys } from './keys';

/** The interface on which the parts of one process meet: they are nobody else's business. */
export const loopback = '127.0.0.1';
export const partNames = ['catalog', 'coverage', 'claims'] as const;
export type PartName = (typeof partNames)[number];

export type Urls = Record<PartName | 'payments', string>;

/** The parts of one environment that have been started so far, and where they answer. */
export interface PartSet {
  readonly environment: DataEnvironment;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly urls: Urls;
  /** What was started, of this environment and of others, in the order in which it was. */
  readonly running: Running[];
}

/** Connections of each part of the sandbox at most: the database has most of them for the live data. */
const sandboxPoolSize = 4;

/** What a part of the set is started with, beside what is its own. */
export const partOptions = (
  part: PartName,
  { databaseUrl, poolSize, log, onStatement, onAsk }: GraphOptions,
  { environment, clock, keys, urls }: PartSet,
): PartOptions => {
  const name = nameIn(environment, part);
  return {
    host: loopback,
    port: 0,
    databaseUrl,
    environment,
    clock,
    log: log.child({ part: name }),
    signingKey: keys[part],
    trustedKeys: Object.values(keys).map(trusted),
    peers: {
      catalog: () => urls.catalog,
      coverage: () => urls.coverage,
      claims: () => urls.claims,
    },
    isDevelopment: true,
    poolSize: poolSize ?? (environment === 'sandbox' ? sandboxPoolSize : undefined),
    onAsk: onAsk
      ? (asked) => {
          onAsk(name, nameIn(environment, asked));
        }
      : undefined,
    ...(onStatement ? { onStatement: onStatement.bind(undefined, name) } : {}),
  };
};

/** A set of which nothing has been started yet. */
export const emptySet = (
  environment: DataEnvironment,
  { clock, keys, running }: Pick<PartSet, 'clock' | 'keys' | 'running'>,
): PartSet => ({
  environment,
  clock,
  keys,
  urls: { catalog: '', coverage: '', claims: '', payments: '' },
  running,
});
