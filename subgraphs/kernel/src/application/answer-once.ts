import { conflict } from '../domain/fault';
import type { IdempotencyStore, IdempotentRequest, StoredAnswer } from '../domain/idempotency';
import type { Outcome, Refusal } from '../domain/outcome';

/** What is kept of an outcome: the id of what was made, or the refusals as they were given. */
type Kept = { readonly madeId: string } | { readonly refusals: readonly Refusal[] };

/** The kept outcome of an earlier call with the same key, if there is one; another input is a conflict. */
const replayOf = (stored: StoredAnswer): Kept => {
  if (!stored.sameInput) {
    throw conflict('This key was used with another input: choose a new key.', 'idempotencyKey');
  }
  return stored.answer as Kept;
};

/**
 * Runs a command once per key: a repeat with the same key and input gives the first answer again.
 * Without a key the work just runs.
 */
export const answerOnce = async <Made extends { readonly id: string }, Code extends string>(
  store: IdempotencyStore,
  request: Omit<IdempotentRequest, 'key'> & { readonly key: string | null | undefined },
  parts: {
    work(): Promise<Outcome<Made, Code>>;
    /** Reads again what an earlier call made. */
    reread(id: string): Promise<Made>;
  },
): Promise<Outcome<Made, Code>> => {
  const { key } = request;
  if (key === null || key === undefined) return parts.work();
  const keyed = { ...request, key };
  const stored = await store.claim(keyed);
  if (stored) {
    const kept = replayOf(stored);
    if ('madeId' in kept) return { made: await parts.reread(kept.madeId), refusals: [] };
    return { made: undefined, refusals: kept.refusals as never };
  }
  const outcome = await parts.work();
  await store.settle(
    keyed,
    outcome.made ? { madeId: outcome.made.id } : { refusals: outcome.refusals },
  );
  return outcome;
};
