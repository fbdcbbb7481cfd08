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

const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);

/** What stands for a part of an input in its text: keys in order, and big numbers as digits. */
const comparable = (part: unknown): unknown => {
  if (typeof part === 'bigint') return part.toString();
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => inOrder(one, other)));
};

/** A hash that is the same for the same input, whatever the order of its keys. */
export const inputHash = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(input ?? null, (_key, part: unknown) => comparable(part)))
    .digest('hex');

/** Keys and answers in the subgraph's own schema, within the transaction of the manager. */
export const idempotencyStore = (manager: EntityManager): IdempotencyStore => ({
  claim: async ({
    caller,
    command,
    key,
    input,
  }: IdempotentRequest): Promise<StoredAnswer | undefined> => {
    const hash = inputHash(input);
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
