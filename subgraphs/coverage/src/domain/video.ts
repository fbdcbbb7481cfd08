import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { addHours } from '@care-graph/kernel/domain/period';
import type { DeadlineState } from '@care-graph/kernel/domain/vocabulary';
import type { ActivationWindow } from './plan';

export type VideoRejection =
  | 'UNREADABLE'
  | 'SERIAL_NOT_SHOWN'
  | 'OTHER_DEVICE'
  | 'DEVICE_DAMAGED'
  | 'DEVICE_NOT_RUNNING'
  | 'VIDEO_REUSED';

/** Every status of a video and those that may follow it; one that nothing follows is final. */
export const nextVideoStatuses = {
  IN_REVIEW: ['APPROVED', 'REJECTED', 'LAPSED'],
  APPROVED: ['USED', 'LAPSED'],
  REJECTED: [],
  LAPSED: [],
  USED: [],
} as const satisfies Record<string, readonly string[]>;

export type VideoStatus = keyof typeof nextVideoStatuses;

/** One video of a device's condition and what was decided about it. */
export interface VideoVerification {
  readonly id: string;
  readonly contractId: string;
  readonly evidenceId: string;
  readonly status: VideoStatus;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: Actor | null;
  readonly rejection: VideoRejection | null;
  /** What the reviewer wrote for the customer. */
  readonly note: string | null;
  /** How many hours the approval is good for; null unless it was approved. */
  readonly approvalHours: number | null;
  /** The last instant in which the plan may be activated on it; null unless it was approved. */
  readonly activateBy: Date | null;
  /** When it was used or lapsed; null until then. */
  readonly settledAt: Date | null;
  readonly basis: readonly DecisionBasis[];
  readonly version: number;
}

/** True once an approval is over: the last instant itself is still in time (R-ACT-10, A-06). */
export const hasLapsed = (activateBy: Date | null | undefined, now: Date): boolean =>
  activateBy instanceof Date && now.getTime() > activateBy.getTime();

/** The status as the clock has it, whether or not a timer has said so yet. */
export const videoStatusAt = (
  { status, activateBy }: Pick<VideoVerification, 'status' | 'activateBy'>,
  now: Date,
): VideoStatus => (status === 'APPROVED' && hasLapsed(activateBy, now) ? 'LAPSED' : status);

type Approvable = ActivationWindow & { readonly approvalHours: number };

/** True for terms that take a video once the window is closed, and say how long an approval is good for. */
export const takesVideo = (window: ActivationWindow | undefined): window is Approvable =>
  window?.allowsVideo === true && window.approvalHours !== null;

/** Who decided, and when. */
interface Decided {
  readonly by: Actor;
  readonly at: Date;
  readonly note: string | null;
}

/** The video approved, good for as many hours as the terms say (R-ACT-10). */
export const approved = (
  video: VideoVerification,
  { basis, approvalHours }: Approvable,
  { by, at, note }: Decided,
): VideoVerification => ({
  ...video,
  status: 'APPROVED',
  decidedAt: at,
  decidedBy: by,
  note,
  approvalHours,
  activateBy: addHours(at, approvalHours),
  basis: [{ ...basis, ruleId: 'R-ACT-10' }],
});

/** The video rejected: another one is needed (R-ACT-09). */
export const rejected = (
  video: VideoVerification,
  rejection: VideoRejection,
  { by, at, note }: Decided,
): VideoVerification => ({
  ...video,
  status: 'REJECTED',
  decidedAt: at,
  decidedBy: by,
  note,
  rejection,
  basis: [{ ruleId: 'R-ACT-09' }],
});

/** The video that nobody waits for any more; one that was decided before, or has had its time, stays as it is. */
export const droppedVideo = (
  video: VideoVerification,
  { by, at }: Omit<Decided, 'note'>,
): VideoVerification | undefined => {
  const { status, decidedAt, decidedBy } = video;
  if (status !== 'IN_REVIEW' && status !== 'APPROVED') return undefined;
  const decided = { decidedAt: decidedAt ?? at, decidedBy: decidedBy ?? by };
  return { ...video, ...decided, status: 'LAPSED', settledAt: at };
};

/** How long an approval is good for, as a deadline. */
export interface ApprovalDeadline {
  readonly kind: 'COMPLETE_ACTIVATION';
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly allowance: number;
  readonly unit: 'HOUR';
  readonly state: DeadlineState;
  readonly settledAt: Date | null;
  readonly onMiss: 'AUTO_CANCEL';
  readonly basis: readonly DecisionBasis[];
}

const deadlineStates: Readonly<Partial<Record<VideoStatus, DeadlineState>>> = {
  APPROVED: 'RUNNING',
  USED: 'MET',
  LAPSED: 'MISSED',
};

/** What an approval makes due; undefined for a video that was not approved. */
export const approvalDeadline = (
  video: VideoVerification,
  now: Date,
): ApprovalDeadline | undefined => {
  const { decidedAt, activateBy, approvalHours, basis } = video;
  const state = deadlineStates[videoStatusAt(video, now)];
  if (!decidedAt || !activateBy || approvalHours === null || !state) return undefined;
  const lapsedAt = state === 'MISSED' ? activateBy : null;
  return {
    kind: 'COMPLETE_ACTIVATION',
    startedAt: decidedAt,
    dueAt: activateBy,
    allowance: approvalHours,
    unit: 'HOUR',
    state,
    settledAt: video.settledAt ?? lapsedAt,
    onMiss: 'AUTO_CANCEL',
    basis,
  };
};

/** Which approvals are to be taken back, and what is noted of each. */
export interface DueApprovals {
  readonly now: Date;
  readonly limit: number;
  readonly action: string;
  readonly actor: Actor;
  /** Two for each approval. */
  readonly eventIds: readonly string[];
}

/** Videos on record. */
export interface VideoRepository {
  add(video: VideoVerification): Promise<void>;
  find(id: string): Promise<VideoVerification | undefined>;
  /** The latest video of a contract. */
  latestOf(contractId: string): Promise<VideoVerification | undefined>;
  /** Contracts of a lineage that wait for a video although their code opens nothing any more. */
  endedHolds(lineageRootId: string, now: Date): Promise<readonly string[]>;
  /** Saves over the version that was read, or fails if somebody saved meanwhile. */
  save(video: VideoVerification): Promise<VideoVerification>;
  /**
   * Takes back approvals that were over by then, those that have been so for longest first, and has their contracts
   * wait for another video; in one statement, with an event for each contract and for each video. Those that another
   * transaction is at are left to it.
   */
  lapse(due: DueApprovals): Promise<number>;
}
