import type { Principal } from '@care-graph/kernel/domain/principal';
import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';

/** Who sees which part of the graph: a contract variant for each, in the words of `@tag`. */
export const audiences = ['public', 'partner', 'bi', 'staff'] as const;
export type Audience = (typeof audiences)[number];

/** Which documents a caller may run. */
export type DocumentMode = 'ANY' | 'LOG_UNKNOWN' | 'PUBLISHED_ONLY';

/** How much a caller may ask for. */
export interface Budget {
  readonly requestsPerSecond: number;
  readonly costPerMinute: number;
  readonly concurrentRequests: number;
}

/** Who asks, and within which bounds. */
export interface Caller {
  readonly principal: Principal;
  readonly audience: Audience;
  readonly environment: DataEnvironment;
  readonly documentMode: DocumentMode;
  /** Whose budget it is, such as `key:key_…`, `customer:…` or `address:…`; never shown to anybody. */
  readonly budgetKey: string;
  readonly budget: Budget;
}

/** What a key that holds says of whoever brings it, as the access part keeps it. */
export interface GrantedKey extends Budget {
  readonly id: string;
  /** Whose budget it uses: a key and its successors have one. */
  readonly budgetId: string;
  readonly audience: 'PUBLIC' | 'PARTNER' | 'BI' | 'STAFF';
  readonly partnerId: string | null;
  readonly scopes: readonly string[];
  readonly documentMode: DocumentMode;
  /** The client whose documents it runs; null for those of its audience. */
  readonly client: string | null;
  readonly environment: 'LIVE' | 'SANDBOX';
}
