import { conflict } from '../domain/fault';
import type { IdempotencyStore, IdempotentRequest, StoredAnswer } from '../domain/idempotency';
import type { Outcome, Refusal } from '../domain/outcome';
import { requireText } from '../domain/required-text';
import { callerKey, type Principal } from '../domain/principal';

/** What is kept of an outcome: the id of what was made, or the refusals as they were given. */
type Kept = { readonly madeId: string } | { readonly refusals: readonly Refusal[] };

/** The kept outcome of an earlier call with the same key, if there is one; another input is a conflict. */
const replayOf = (stored: StoredAnswer): Kept => {
  if (!stored.sameInput) {
    throw conflict(
      'This key was used with another input: choose a new key.',
      'input',
      'idempotencyKey',
    );
  }
  return stored.answer as Kept;
};

const answerAgain = async <Made, Code extends string>(
  kept: Kept,
  reread: (id: string) => Promise<Made | undefined>,
): Promise<Outcome<Made, Code>> => {
  if (!('madeId' in kept)) return { made: undefined, refusals: kept.refusals as never };
  const again = await reread(kept.madeId);
  if (again === undefined) throw new Error(`${kept.madeId} is kept as an answer and not on record`);
  return { made: again, refusals: [] };
};

/** A key is found by an index, whose entries are short. */
const longestKey = 200;

/** What a caller may send again: its key and the rest of its input, by which a repeat is told from another command. */
export const requestOf = <Command extends { readonly idempotencyKey?: string | null | undefined }>(
  name: string,
  { idempotencyKey, ...input }: Command,
  principal: Principal,
) => ({ caller: callerKey(principal), command: name, key: idempotencyKey, input });

/**
 * Runs a command once per key: a repeat with the same key and input gives the first answer again.
 * Without a key the work just runs.
 */
export const answerOnce = async <Made extends { readonly id: string }, Code extends string>(
  store: IdempotencyStore,
  request: Omit<IdempotentRequest, 'key'> & { readonly key: string | null | undefined },
  parts: {
    work(): Promise<Outcome<Made, Code>>;
    /** Reads again what an earlier call made; that is never removed. */
    reread(id: string): Promise<Made | undefined>;
  },
): Promise<Outcome<Made, Code>> => {
  const { key } = request;
  if (key === null || key === undefined) return parts.work();
  requireText(key, longestKey, 'input', 'idempotencyKey');
  const keyed = { ...request, key };
  const stored = await store.claim(keyed);
  if (stored) return answerAgain(replayOf(stored), (id) => parts.reread(id));
  const outcome = await parts.work();
  await store.settle(
    keyed,
    outcome.made ? { madeId: outcome.made.id } : { refusals: outcome.refusals },
  );
  return outcome;
};
