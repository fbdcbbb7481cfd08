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

/** Something asked for that nobody has decided yet. */
export const openApproval = (reason: string, requestedBy: Actor, requestedAt: Date): Approval => ({
  status: 'OPEN',
  reason,
  requestedBy,
  requestedAt,
  decidedBy: null,
  decidedAt: null,
  note: null,
  basis: [],
});

/** What a second person decided, when, and on what. */
export interface Verdict {
  readonly decision: Decision;
  readonly by: Actor;
  readonly at: Date;
  readonly note: string | null;
  readonly basis: readonly DecisionBasis[];
}

export const decidedApproval = (
  approval: Approval,
  { decision, by, at, note, basis }: Verdict,
): Approval => ({
  ...approval,
  status: statusAfter(decision),
  decidedBy: by,
  decidedAt: at,
  note,
  basis,
});
