import type { Clock } from '@care-graph/kernel/domain/clock';
import type { ClamdAddress } from '@care-graph/kernel/runtime/clamd';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { MailAccount } from '@care-graph/kernel/runtime/mail-settings';
import type { Budgets } from '../access/budgets';
import type { Transport } from '../http/transport';

export interface GraphOptions {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Where keys are kept. */
  readonly dataDir: string;
  /** Who scans files; nobody where nothing is said, as on a developer's machine. */
  readonly clamd?: ClamdAddress | undefined;
  readonly clock: Clock;
  /** The time of the sandbox; without it there is none. */
  readonly sandbox?: { readonly clock: Clock } | undefined;
  /** Without it nothing is mailed; from the sandbox nothing is mailed ever. */
  readonly mail?: MailAccount | undefined;
  /** The time by which keys hold; the machine's where nothing is said. */
  readonly accessClock?: Clock | undefined;
  /** What callers without a key may ask for. */
  readonly budgets?: Budgets | undefined;
  /** How requests come in. */
  readonly transport?: Partial<Transport> | undefined;
  readonly engine: string;
  /** How long a part may take to answer the gateway; five seconds where nothing is said. */
  readonly fetchTimeoutMs?: number | undefined;
  readonly log: Log;
  /** Connections of each part to the database at most; ten where nothing is said. */
  readonly poolSize?: number;
  /** These three are told a part's name, which in the sandbox begins with `sandbox_`. */
  readonly onStatement?: (part: string, sql: string) => void;
  readonly onFetch?: (subgraph: string) => void;
  readonly onAsk?: (from: string, to: string) => void;
}
