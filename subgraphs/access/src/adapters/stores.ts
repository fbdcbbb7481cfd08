import { idempotencyStore } from '@care-graph/kernel/runtime/idempotency';
import type { EntityManager } from 'typeorm';
import type { ApiKey } from '../domain/api-key';
import type { AccessStores, KeyRepository } from '../domain/ports';
import { pgDocuments } from './document.repository';
import { ApiKeyRow } from './rows';

/** A key without columns that only this folder reads. */
const keyOf = (row: ApiKeyRow | null): ApiKey | undefined => row ?? undefined;

const changesOf = ({ version, expiresAt, revokedAt, replacedById }: ApiKey) => ({
  version,
  expiresAt,
  revokedAt,
  replacedById,
});

const pgKeys = (db: EntityManager): KeyRepository => ({
  add: async ({ fingerprint, scopes, allowedNetworks, ...key }, sealed) => {
    await db.insert(ApiKeyRow, {
      ...key,
      scopes: [...scopes],
      allowedNetworks: [...allowedNetworks],
      hash: fingerprint.hash,
      pepperId: fingerprint.pepperId,
      sealedSecret: sealed?.sealed ?? null,
      sealedUntil: sealed?.until ?? null,
    });
  },
  find: async (id) => keyOf(await db.findOneBy(ApiKeyRow, { id })),
  lock: async (id) =>
    keyOf(await db.findOne(ApiKeyRow, { where: { id }, lock: { mode: 'pessimistic_write' } })),
  save: async (key) => {
    await db.update(ApiKeyRow, { id: key.id }, changesOf(key));
  },
  revoke: async (key, revokeReason) => {
    const gone = { sealedSecret: null, sealedUntil: null };
    await db.update(ApiKeyRow, { id: key.id }, { ...changesOf(key), ...gone, revokeReason });
  },
  sealedSecretOf: async (id, now) => {
    const [row] = await db.query<{ readonly sealed_secret: Buffer }[]>(
      'SELECT sealed_secret FROM api_key WHERE id = $1 AND sealed_until > $2',
      [id, now],
    );
    return row?.sealed_secret;
  },
});

/** All stores of one transaction. */
export const pgStores = (db: EntityManager): AccessStores => ({
  keys: pgKeys(db),
  documents: pgDocuments(db),
  idempotency: idempotencyStore(db),
});
