import type { Ask } from './graph';
import { accepted, dataOf } from './journey';

export interface WantedKey {
  readonly partnerId?: string;
  readonly client?: string;
  readonly audience?: 'PARTNER' | 'BI';
  readonly scopes?: readonly string[];
  readonly documentMode?: 'ANY' | 'LOG_UNKNOWN' | 'PUBLISHED_ONLY';
  readonly environment?: 'LIVE' | 'SANDBOX';
  readonly allowedNetworks?: readonly string[];
  readonly concurrentRequests?: number;
  readonly requestsPerSecond?: number;
  readonly costPerMinute?: number;
  readonly expiresAt?: string;
}

export interface MadeKey {
  readonly id: string;
  readonly secret: string;
}

const create = `mutation Create($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { secret apiKey { id } userErrors { field code message } }
}`;

const revoke = `mutation Revoke($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { apiKey { revokedAt } userErrors { field code message } }
}`;

interface Payload {
  readonly secret: string | null;
  readonly apiKey: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

let made = 0;

/** More than a test of something else comes near to. */
const plenty = { concurrentRequests: 1000, requestsPerSecond: 10_000, costPerMinute: 100_000_000 };

/** A key as an administrator makes it; the demonstration's partner may do everything, unless told otherwise. */
export const madeKey = async (admin: Ask, wanted: WantedKey = {}): Promise<MadeKey> => {
  made += 1;
  const isPartner = wanted.audience !== 'BI';
  const input = {
    name: `key ${made}`,
    audience: 'PARTNER',
    ...(isPartner ? { partnerId: 'prt_demo', documentMode: 'ANY' } : {}),
    scopes: isPartner ? ['catalog:read', 'codes:read', 'codes:sell', 'contracts:read', 'contracts:activate', 'claims:read', 'claims:create'] : ['bi:read', 'bi:export', 'catalog:read'],
    expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    idempotencyKey: `key ${made} of ${process.pid}`,
    ...plenty,
    ...wanted,
  }; // prettier-ignore
  const answer = dataOf(await admin<{ createApiKey: Payload }, object>(create, { input }));
  const { apiKey, secret } = accepted(answer.createApiKey);
  if (!apiKey || secret === null) throw new Error('The key was not made.');
  return { id: apiKey.id, secret };
};

/** Revokes a key, as an administrator does. */
export const revoked = async (admin: Ask, { id }: MadeKey): Promise<void> => {
  const input = { apiKeyId: id, reason: 'It was left in a train.' };
  const answer = dataOf(await admin<{ revokeApiKey: Payload }, object>(revoke, { input }));
  accepted(answer.revokeApiKey);
};
