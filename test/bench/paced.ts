import { setTimeout as pause } from 'node:timers/promises';

/** How often something is begun, whatever became of what was begun before. */
export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Begins work at a fixed rate; answers how many milliseconds after its turn each was done. */
export const paced = async (
  { perSecond, seconds }: Pace,
  work: (turn: number) => Promise<void>,
): Promise<readonly number[]> => {
  const start = performance.now();
  const begin = async (turn: number): Promise<number> => {
    const due = start + (turn * 1000) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    // Counted from its turn, so that having had to wait for others counts too.
    await work(turn);
    return performance.now() - due;
  };
  return Promise.all(Array.from({ length: perSecond * seconds }, (_, turn) => begin(turn)));
};

/** The value that a part of all values is not over. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
