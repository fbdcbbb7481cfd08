import { performance } from 'node:perf_hooks';

/** What one size of a task costs. */
export interface Point {
  readonly size: number;
  /** The median of all rounds. */
  readonly ms: number;
  readonly statements: number;
}

/** A task in several sizes, the smallest first. */
export interface Scale {
  readonly name: string;
  /** What the sizes count, in the singular. */
  readonly unit: string;
  /** The statements are to be as many at every size. */
  readonly isConstant: boolean;
  readonly points: readonly Point[];
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** How long something takes, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

export const medianOf = async (rounds: number, work: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await work());
  return median(times);
};

interface Task {
  readonly rounds: number;
  readonly run: () => Promise<unknown>;
}

/** Runs a task once to warm up and to count its statements, then as often as it says. */
export const pointOf = async (
  size: number,
  { rounds, run }: Task,
  statementsSoFar: () => number,
): Promise<Point> => {
  const before = statementsSoFar();
  await run();
  const statements = statementsSoFar() - before;
  return { size, ms: await medianOf(rounds, () => timed(run)), statements };
};
