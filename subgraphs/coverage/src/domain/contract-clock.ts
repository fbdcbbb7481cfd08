import type { ContractStatus, CoveringContract } from './contract';

/** One step that a contract takes by time alone (rule book §2.2). */
export interface ClockStep {
  readonly from: readonly ContractStatus[];
  readonly to: ContractStatus;
  /** What the record calls it. */
  readonly action: string;
  /** The instant from which it is due. */
  readonly dueAt: 'startsAt' | 'endsAt' | 'closesAt';
  ruleFor(contract: CoveringContract): string;
}

/** In the order in which they come; a timer that was late takes one after the other. */
export const clockSteps = {
  begin: {
    from: ['SCHEDULED'],
    to: 'ACTIVE',
    action: 'beginCover',
    dueAt: 'startsAt',
    ruleFor: ({ renewsId }) => (renewsId === null ? 'R-PLN-03' : 'A-14'),
  },
  end: {
    from: ['ACTIVE', 'TERMINATION_REQUESTED'],
    to: 'EXPIRED',
    action: 'endCover',
    dueAt: 'endsAt',
    ruleFor: () => 'R-TRM-01',
  },
  close: {
    from: ['EXPIRED'],
    to: 'CLOSED',
    action: 'closeContract',
    dueAt: 'closesAt',
    ruleFor: ({ closesAt, period }) =>
      closesAt && closesAt > period.endsAt ? 'R-RNW-03' : 'R-TRM-01',
  },
} as const satisfies Record<string, ClockStep>;

/** When a step was due for a contract; undefined for one whose terms nobody has asked yet. */
export const stepDueAt = (
  { period, closesAt }: CoveringContract,
  { dueAt }: ClockStep,
): Date | undefined => (dueAt === 'closesAt' ? (closesAt ?? undefined) : period[dueAt]);

/** Contracts that time alone moves on. */
export interface TimedContracts {
  /** Up to so many for which the step is due, longest due first and locked; those that somebody else has locked are left out. */
  lockDue(step: ClockStep, now: Date, limit: number): Promise<readonly CoveringContract[]>;
  /** Moves them all, in one statement. */
  move(ids: readonly string[], to: ContractStatus): Promise<void>;
  /** Up to so many that cover, or did, and of which nobody has asked until when they can be renewed. */
  withoutClosing(limit: number): Promise<readonly CoveringContract[]>;
  /** Sets until when they can be renewed, where nobody has done so meanwhile; in one statement. */
  setClosing(closings: readonly { readonly id: string; readonly closesAt: Date }[]): Promise<void>;
}
