import { setTimeout } from 'node:timers/promises';

/** PostgreSQL ended the transaction for the sake of others that were at the same rows; done again, it may well succeed. */
const endedForOthers: readonly unknown[] = ['40P01', '40001'];

const attempts = 4;
const firstPauseMs = 20;

const isWorthAnother = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && endedForOthers.includes(error.code);

/** Longer each time, and not the same for two that came upon each other. */
const pauseAfter = (attempt: number): number =>
  firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random());

/**
 * Runs a whole transaction again that was rolled back for a deadlock or because others changed what it had read; after
 * a few times the fault stands.
 */
export const retried = async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= attempts || !isWorthAnother(error)) throw error;
      await setTimeout(pauseAfter(attempt));
    }
  }
};
