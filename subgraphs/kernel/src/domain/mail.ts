import type { NoticeKind } from './vocabulary';

/** A file that goes with a message. */
export interface MailedFile {
  readonly name: string;
  readonly text: string;
}

/** A message to one person. */
export interface Mail {
  /** The same however often it is tried; the message is known to mail servers by it. */
  readonly id: string;
  readonly to: { readonly name: string; readonly email: string };
  /** The language of its words as a BCP 47 tag. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly MailedFile[];
}

/**
 * What came of handing a message over. TAKEN: the server has it. REFUSED: it never will. AWAY: it has it not, and may
 * take it later. IN_DOUBT: the line broke after the message had begun to go over it, and nobody knows.
 */
export type MailResult = 'TAKEN' | 'REFUSED' | 'AWAY' | 'IN_DOUBT';

/** Hands messages over to whoever carries them. */
export interface Mailer {
  send(mail: Mail): Promise<MailResult>;
}

/**
 * What became of a message on record. RECORDED: nobody was to mail it. WAITING: it waits for its turn, or for a server
 * that is away. SENDING: it is being handed over. SENT: the server has taken it. REFUSED: the server never will.
 * GIVEN_UP: it was tried for days. IN_DOUBT: it was being handed over when we or the line broke off; it is not sent
 * again. NO_ADDRESS: its person has none, or was erased. NO_SERVER: nothing is mailed from here.
 */
export type MailState =
  | 'RECORDED'
  | 'WAITING'
  | 'SENDING'
  | 'SENT'
  | 'REFUSED'
  | 'GIVEN_UP'
  | 'IN_DOUBT'
  | 'NO_ADDRESS'
  | 'NO_SERVER';

/** A step in what becomes of a message; it is made only where one of the former states stands. */
export interface MailStep {
  readonly from: readonly MailState[];
  readonly to: MailState;
  /** When the server took it; with SENT, and with nothing else. */
  readonly sentAt?: Date;
}

/** Messages on record, in a transaction. */
export interface MailRecord {
  /** False where the message is in another state. */
  step(id: string, step: MailStep): Promise<boolean>;
  /** Has a message that waits tried by another job, once the transaction has committed. */
  queue(id: string): Promise<void>;
}

/** A message to a person as it goes on record. */
export interface NoticeOnRecord {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly medium: 'EMAIL';
  readonly createdAt: Date;
}

/** A message as the record shows it. */
export interface SentNotice {
  readonly id: string;
  readonly kind: string;
  readonly medium: string;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
}
