import type { Clock } from '../domain/clock';
import type { DataEnvironment } from './data-environment';
import type { SigningKey, TrustedKey } from './internal-token';
import type { Log } from './log';
import type { Running } from './run-main';

/** What each subgraph's `main.ts` takes to start, from its own configuration or from the process that holds all parts. */
export interface PartOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly databaseUrl: string;
  /** Whose data it keeps; its schema, its role and the audience of the tokens it takes are called after that too. */
  readonly environment: DataEnvironment;
  /** The programme's; one that can be moved in the sandbox and in development. */
  readonly clock: Clock;
  readonly log: Log;
  /** The key that this part signs with when it asks another one. */
  readonly signingKey: SigningKey;
  /** The keys of all who may ask it. */
  readonly trustedKeys: readonly TrustedKey[];
  /** Where the other parts of its environment answer; read at each call. */
  readonly peers: Peers;
  /** True where the development's conveniences are open: demonstration data, first starts by command. */
  readonly isDevelopment: boolean;
  /** Connections to the database at most; ten where nothing is said. */
  readonly poolSize?: number | undefined;
  /** Told of every SQL statement sent, without its values. */
  readonly onStatement?: (sql: string) => void;
  /** Told of every question that this part asks another one, by the name of the one asked. */
  readonly onAsk?: ((part: string) => void) | undefined;
}

/** The GraphQL endpoints of the parts. */
export interface Peers {
  readonly catalog: () => string;
  readonly coverage: () => string;
  readonly claims: () => string;
}

export interface Part extends Running {
  /** Its GraphQL endpoint. */
  readonly url: string;
}
