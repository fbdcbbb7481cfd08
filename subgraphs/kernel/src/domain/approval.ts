import type { Actor } from './actor';
import type { DecisionBasis } from './basis';
import type { Principal } from './principal';

export type ApprovalStatus = 'OPEN' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

export type Decision = 'APPROVE' | 'REJECT';

/** What one person asked for and another decides. */
export interface Approval {
  readonly status: ApprovalStatus;
  /** Why it was asked for. */
  readonly reason: string;
  readonly requestedBy: Actor;
  readonly requestedAt: Date;
  readonly decidedBy: Actor | null;
  readonly decidedAt: Date | null;
  /** What the decider wrote. */
  readonly note: string | null;
  readonly basis: readonly DecisionBasis[];
}

/** True for whoever asked, in whatever role they come back: four eyes are those of two people. */
export const hasAsked = (
  { requestedBy }: Pick<Approval, 'requestedBy'>,
  { subject }: Principal,
): boolean => requestedBy.principalId === subject;

export const statusAfter = (decision: Decision): ApprovalStatus =>
  decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
