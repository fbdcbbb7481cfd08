import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { IdempotencyStore, IdempotentRequest, StoredAnswer } from '../domain/idempotency';

/** The table that a subgraph's migrations make for its idempotency keys. */
export const idempotencyTable = `
  CREATE TABLE idempotency (
    caller text NOT NULL,
    command text NOT NULL,
    key text NOT NULL,
    input_hash text NOT NULL,
    answer jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, command, key)
  )`;

/** The same text for the same input, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part) || part instanceof Date)
      return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  }) ?? 'null';

const hashOf = (input: unknown): string =>
  createHash('sha256').update(canonical(input)).digest('hex');

/** Keys and answers in the subgraph's own schema, within the transaction of the manager. */
export const idempotencyStore = (manager: EntityManager): IdempotencyStore => ({
  claim: async ({
    caller,
    command,
    key,
    input,
  }: IdempotentRequest): Promise<StoredAnswer | undefined> => {
    const hash = hashOf(input);
    const claimed = await manager.query<unknown[]>(
      `INSERT INTO idempotency (caller, command, key, input_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [caller, command, key, hash],
    );
    if (claimed.length > 0) return undefined;
    const [row] = await manager.query<{ input_hash: string; answer: unknown }[]>(
      'SELECT input_hash, answer FROM idempotency WHERE caller = $1 AND command = $2 AND key = $3',
      [caller, command, key],
    );
    return { sameInput: row?.input_hash === hash, answer: row?.answer };
  },
  settle: async ({ caller, command, key }: IdempotentRequest, answer: unknown): Promise<void> => {
    await manager.query(
      'UPDATE idempotency SET answer = $4 WHERE caller = $1 AND command = $2 AND key = $3',
      [caller, command, key, JSON.stringify(answer)],
    );
  },
});
