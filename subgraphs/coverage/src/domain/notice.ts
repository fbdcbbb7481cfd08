import type {
  MailRecord,
  MailState,
  NoticeOnRecord as KernelNotice,
} from '@care-graph/kernel/domain/mail';

/** A message to a contract's holder as it goes on record. */
export interface NoticeOnRecord extends KernelNotice {
  readonly contractId: string;
}

const everywhere = ['name', 'contractNumber', 'product', 'serial'] as const;

/** The letters that there are, with what differs from one customer's to the next one's. */
export const letterPlaces = {
  CONTRACT_CONFIRMED: [...everywhere, 'startsAt', 'endsAt', 'terms'],
  VIDEO_APPROVED: [...everywhere, 'dueAt'],
  VIDEO_REJECTED: everywhere,
  DEADLINE_NEAR: [...everywhere, 'endsAt'],
  RENEWAL_OPEN: [...everywhere, 'endsAt', 'dueAt'],
  BONUS_GRANTED: everywhere,
  BONUS_REVOKED: everywhere,
} as const satisfies Record<string, readonly string[]>;

export type LetterName = keyof typeof letterPlaces;

export type LetterPlace = (typeof letterPlaces)[LetterName][number];

/** A message that is written in the transaction of what it tells about, and mailed later. */
export interface Notice extends NoticeOnRecord {
  readonly letter: LetterName;
  /** The last instant to do what the letter speaks of; null where it speaks of nothing to do. */
  readonly dueAt: Date | null;
}

export interface PostedNotice extends Notice {
  readonly state: MailState;
}

export interface NoticeOutbox extends MailRecord {
  /** Puts messages on record and has them mailed once the transaction has committed. */
  add(...notices: readonly Notice[]): Promise<void>;
  /** A message that is to be mailed, or was. */
  find(id: string): Promise<PostedNotice | undefined>;
}
