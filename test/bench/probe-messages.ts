import type { Profiler } from 'node:inspector';

/** Bytes of a process: all that it holds, and what is alive in its heap. */
export interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
}

/** Signatures that were made or checked away from the main thread, and the CPU that one takes. */
export interface PooledWork {
  readonly count: number;
  readonly msEach: number;
}

/** Who asks the database something. */
export type Asker = 'limits' | 'access log' | 'principal' | 'upkeep';
export type StatementCounts = Readonly<Record<Asker, number>>;

/** Where the CPU of a process went. */
export interface Profiled {
  readonly profile: Profiler.Profile;
  /** The sampler sees the main thread alone; these ran beside it. */
  readonly pooled: Readonly<Record<'sign' | 'verify', PooledWork>>;
  /** What the client of the database does where nothing of ours called it was done for these. */
  readonly statements: StatementCounts;
}

/** What can be asked of a process that has the probe, and what it answers. */
export interface ProbeAnswers {
  readonly 'start profile': true;
  readonly 'stop profile': Profiled;
  readonly memory: Memory;
}

export type Question = keyof ProbeAnswers;

/** How far samples lie apart, in milliseconds. */
export const sampleMs = 0.2;
