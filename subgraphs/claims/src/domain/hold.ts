import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

/** A use of the plan that coverage holds for a claim, and what became of it. */
export interface Hold {
  readonly line: ServiceLine;
  readonly state: 'HELD' | 'SPENT' | 'FREED';
}

export const heldOn = (line: ServiceLine): Hold => ({ line, state: 'HELD' });
