import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Price } from './quote';

/** Whether a lost aircraft was tied to account and controller for as long as the pinned terms ask. */
export interface Ties {
  readonly accountLinked: boolean;
  readonly controllerBound: boolean;
}

/** A lost aircraft that was found after another unit was paid for, or promised for nothing: it is the obligor's (R-FLY-06). */
export interface RecoveredUnit {
  readonly foundAt: Date;
  readonly reportedAt: Date;
  readonly receivedAt: Date | null;
  /** The number to be put on the parcel. */
  readonly returnNumber: string;
}

/** The verification that an aircraft is lost, and what became of it (rule book §2.6). */
export interface Flyaway {
  readonly ties: Ties;
  /** What the review of the ties rests on. */
  readonly basis: readonly DecisionBasis[];
  /** What was chosen costs, which is quoted once the verification is complete (R-FEE-10); null until then, and for nothing. */
  readonly price: Price | null;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly finalAt: Date | null;
  readonly recovery: RecoveredUnit | null;
}

/** A flyaway as it is registered: its ties were asked for, and nothing was verified yet. */
export const reviewedFlyaway = (ties: Ties, basis: readonly DecisionBasis[]): Flyaway => ({
  ties,
  basis,
  price: null,
  startedAt: null,
  completedAt: null,
  cancelledAt: null,
  finalAt: null,
  recovery: null,
});

export type FlyawayStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED' | 'FINAL';

/** How far a verification is: the last of its steps that was taken. */
export const flyawayStatus = (flyaway: Flyaway): FlyawayStatus => {
  const steps: readonly (readonly [Date | null, FlyawayStatus])[] = [
    [flyaway.finalAt, 'FINAL'],
    [flyaway.cancelledAt, 'CANCELLED'],
    [flyaway.completedAt, 'COMPLETED'],
    [flyaway.startedAt, 'IN_PROGRESS'],
  ];
  return steps.find(([at]) => at !== null)?.[1] ?? 'NOT_STARTED';
};
