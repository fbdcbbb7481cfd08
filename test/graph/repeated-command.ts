import type { Reply } from '../support/graph';
import type { World } from './world';

/** A command that is sent twice under one key, the second time with another input. */
export interface ReusedKey {
  readonly title: string;
  readonly send: (world: World, attemptNumber: 1 | 2) => Promise<Reply<unknown>>;
  readonly field: readonly string[];
}

/** A command from somebody who has read an older, or a newer, version than the one that stands. */
export interface StaleCommand {
  readonly title: string;
  readonly send: (world: World, expectedVersion: number) => Promise<Reply<unknown>>;
}
