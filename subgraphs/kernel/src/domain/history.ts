import type { Actor } from './actor';
import type { DecisionBasis } from './basis';

/** One thing that happened to something on record; events are added and never changed. */
export interface HistoryEvent {
  readonly id: string;
  readonly subjectId: string;
  readonly at: Date;
  /** The command or the scheduled work that did it. */
  readonly action: string;
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly basis: readonly DecisionBasis[];
}
