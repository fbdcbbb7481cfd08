import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { MailRecord, MailState, NoticeOnRecord } from '@care-graph/kernel/domain/mail';
import type { Money } from '@care-graph/kernel/domain/money';
import type { NoticeKind } from '@care-graph/kernel/domain/vocabulary';

const everywhere = ['name', 'claimNumber', 'product', 'serial'] as const;
const sendIn = ['returnNumber', 'dueAt'] as const;

/** The letters that there are, with what each is about and what differs from one customer's to the next one's. */
export const letters = {
  CLAIM_REGISTERED: { kind: 'CLAIM_REGISTERED', places: everywhere },
  CLAIM_REGISTERED_SEND_IN: { kind: 'CLAIM_REGISTERED', places: [...everywhere, ...sendIn] },
  UNIT_RECEIVED: { kind: 'UNIT_RECEIVED', places: everywhere },
  CHOICE_READY: { kind: 'QUOTE_READY', places: everywhere },
  QUOTE_READY: { kind: 'QUOTE_READY', places: [...everywhere, 'amount', 'dueAt'] },
  PAYMENT_RECEIVED: { kind: 'PAYMENT_RECEIVED', places: [...everywhere, 'amount'] },
  PAYMENT_RECEIVED_SEND_IN: {
    kind: 'PAYMENT_RECEIVED',
    places: [...everywhere, 'amount', ...sendIn],
  },
  UNIT_SHIPPED: { kind: 'UNIT_SHIPPED', places: everywhere },
  UNIT_LOST: { kind: 'CLAIM_DECIDED', places: everywhere },
  SEND_IN: { kind: 'CLAIM_DECIDED', places: [...everywhere, ...sendIn] },
  UNIT_FOUND: { kind: 'CLAIM_DECIDED', places: [...everywhere, ...sendIn] },
  CROSSING_DECIDED: { kind: 'CLAIM_DECIDED', places: everywhere },
  CENTER_CHANGED: { kind: 'CLAIM_DECIDED', places: everywhere },
  CLAIM_REFUSED: { kind: 'CLAIM_DECIDED', places: everywhere },
  CLAIM_DECIDED: { kind: 'CLAIM_DECIDED', places: everywhere },
  CLAIM_COMPLETED: { kind: 'CLAIM_CLOSED', places: everywhere },
  CLAIM_CANCELLED: { kind: 'CLAIM_CLOSED', places: everywhere },
  REFUND_SENT: { kind: 'REFUND_DECIDED', places: [...everywhere, 'amount'] },
  REFUND_DENIED: { kind: 'REFUND_DECIDED', places: [...everywhere, 'amount'] },
  GOODWILL_GIVEN: { kind: 'GOODWILL_GIVEN', places: everywhere },
  DEADLINE_NEAR: { kind: 'DEADLINE_NEAR', places: [...everywhere, 'dueAt'] },
  RETURN_OVERDUE: { kind: 'DEADLINE_MISSED', places: [...everywhere, 'dueAt'] },
} as const satisfies Record<
  string,
  { readonly kind: NoticeKind; readonly places: readonly string[] }
>;

export type LetterName = keyof typeof letters;

export type LetterPlace = (typeof letters)[LetterName]['places'][number];

/** What a letter tells beside who it is for and which claim it is about. */
export interface News {
  readonly letter: LetterName;
  /** The last instant to do what the letter speaks of; null where it speaks of nothing to do. */
  readonly dueAt: Date | null;
  /** The amount that the letter speaks of; null where it speaks of none. */
  readonly amount: Money | null;
}

/** A message that is written in the transaction of what it tells about, and mailed later. */
export interface Notice extends NoticeOnRecord, News {
  readonly claimId: string;
}

/** A message as whoever mails it finds it, with what its letter says of the claim. */
export interface PostedNotice extends News {
  readonly id: string;
  readonly state: MailState;
  readonly claimNumber: string;
  /** That of a lost unit, once it was found; empty for a claim that has nothing to send in. */
  readonly returnNumber: string;
  readonly productCode: string;
  readonly serialNumber: string;
  readonly regionCode: string;
  readonly timeZone: string;
  readonly holderId: string;
  /** True once the holder was erased here: nobody writes to them any more. */
  readonly isErased: boolean;
}

export interface NoticeOutbox extends MailRecord {
  /** Puts messages on record and has them mailed once the transaction has committed. */
  add(...notices: readonly Notice[]): Promise<void>;
  /** A message that is to be mailed, or was. */
  find(id: string): Promise<PostedNotice | undefined>;
}

/** One thing that happened to a claim, and what its holder is told of it. */
export interface ToldEvent {
  readonly event: HistoryEvent;
  readonly notices: readonly Notice[];
}

/** What goes on record of a claim's life, and in the post: neither without the other. */
export interface HistoryRepository {
  record(events: readonly ToldEvent[]): Promise<void>;
}

/** Keeps events by a store, and sends what they have to tell by another one. */
export const telling = (
  keep: (events: readonly HistoryEvent[]) => Promise<void>,
  post: Pick<NoticeOutbox, 'add'>,
): HistoryRepository => ({
  record: async (events) => {
    await keep(events.map(({ event }) => event));
    await post.add(...events.flatMap(({ notices }) => notices));
  },
});
