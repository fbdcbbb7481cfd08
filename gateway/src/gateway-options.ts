import type { SigningKey, TrustedKey } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { AccessNeeds, AccessPart } from './access/access-desk';
import type { TokenTrust } from './access/bearer-token';
import type { Budgets } from './access/budgets';
import type { SubgraphAddress } from './engine/subgraph-client';
import type { Transport } from './http/transport';
import type { Limits } from './limits/limits';

/** What the gateway takes to start, from its own configuration or from the process that holds all parts. */
export interface GatewayOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
  /** The same parts of the sandbox; without them there is none. */
  readonly sandbox?: readonly SubgraphAddress[] | undefined;
  /** The key that signs the internal tokens, of the issuer `gateway`. */
  readonly signingKey: SigningKey;
  /** Among them the keys of whoever is responsible for personal data; without one, none of it is given out here. */
  readonly trustedKeys?: readonly TrustedKey[] | undefined;
  /** Opens what the gateway keeps itself: keys and the access log. */
  readonly openAccess: (needs: AccessNeeds) => Promise<AccessPart>;
  /** True where this process is the only gateway there is, so that it keeps the use of budgets itself. */
  readonly isAlone?: boolean;
  /** Where the use of budgets is kept; without it in the database. */
  readonly redisUrl?: string | undefined;
  /** What callers without a key may ask for. */
  readonly budgets?: Budgets | undefined;
  /** Whose sign-in tokens are believed. */
  readonly tokens: TokenTrust;
  readonly engine: string;
  /** True where partners may sign in by token, GraphiQL is served and introspection is on. */
  readonly isDevelopment: boolean;
  readonly log: Log;
  readonly limits?: Partial<Limits>;
  /** How requests come in; over plain HTTP and past no proxy where nothing is said. */
  readonly transport?: Partial<Transport> | undefined;
  /** How long a subgraph may take to answer; five seconds where nothing is said. */
  readonly fetchTimeoutMs?: number | undefined;
  /** Told of every request to a subgraph. */
  readonly onFetch?: (subgraph: string) => void;
}
