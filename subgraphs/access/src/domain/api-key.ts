import { Fault } from '@care-graph/kernel/domain/fault';

/** Who a key can speak for; the other audiences sign in as people. */
export type KeyAudience = 'PUBLIC' | 'PARTNER' | 'BI' | 'STAFF';

export type KeyEnvironment = 'LIVE' | 'SANDBOX';

export type DocumentMode = 'ANY' | 'LOG_UNKNOWN' | 'PUBLISHED_ONLY';

/** A key of a partner or of a BI tool, without its secret. */
export interface ApiKey {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** The part that can be read, such as `cg_live_7F3K…`; it finds the key and opens nothing. */
  readonly prefix: string;
  readonly audience: KeyAudience;
  readonly partnerId: string | null;
  readonly scopes: readonly string[];
  readonly documentMode: DocumentMode;
  /** The client whose documents it runs; null for those of its audience. */
  readonly client: string | null;
  readonly environment: KeyEnvironment;
  /** In CIDR notation; empty for anywhere. */
  readonly allowedNetworks: readonly string[];
  readonly concurrentRequests: number;
  readonly requestsPerSecond: number;
  readonly costPerMinute: number;
  readonly createdAt: Date;
  /** The first instant at which it is no longer taken. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly replacedById: string | null;
  /** Whose budget it uses: its own, or that of the first of the keys that it took the place of. */
  readonly budgetId: string;
  /** Whether the key before it made it: it then stands and falls with that one. */
  readonly isSelfMade: boolean;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
}

/** A key with what it is recognised by. */
export interface KeptKey extends ApiKey {
  readonly fingerprint: KeyFingerprint;
}

/** The keyed hash of a key's text, and under which pepper it was made. */
export interface KeyFingerprint {
  readonly hash: Buffer;
  readonly pepperId: string;
}

/** Why a key does not hold now; undefined while it does. */
const whyInvalid = (
  { revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'REVOKED' | 'EXPIRED' | undefined => {
  if (revokedAt) return 'REVOKED';
  return now < expiresAt ? undefined : 'EXPIRED';
};

const invalid = {
  REVOKED: 'The API key was revoked. Ask for another one.',
  EXPIRED: 'The API key has expired. Use the one that took its place, or ask for another one.',
} as const;

/** Throws unless the key holds now. */
export const requireHolding = (key: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: Date): void => {
  const why = whyInvalid(key, now);
  if (why) throw new Fault('UNAUTHENTICATED', invalid[why]);
};

/** A key that takes the place of another one has all its rights and none beyond them, and both use one budget. */
export const successorOf = (
  key: ApiKey,
  own: Pick<ApiKey, 'id' | 'prefix' | 'createdAt' | 'expiresAt' | 'isSelfMade'>,
): ApiKey => ({
  ...key,
  ...own,
  version: 1,
  revokedAt: null,
  replacedById: null,
  lastUsedAt: null,
});

/** The replaced key holds until the overlap ends, and never longer than it would have anyway. */
export const replacedBy = (key: ApiKey, successorId: string, overlapEnds: Date): ApiKey => ({
  ...key,
  version: key.version + 1,
  replacedById: successorId,
  expiresAt: overlapEnds < key.expiresAt ? overlapEnds : key.expiresAt,
});
