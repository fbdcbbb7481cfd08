import type { MailState } from '../domain/mail';
import type { Log } from './log';
import { inOwnTime } from './own-time';
import type { JobBatch, Task } from './worker';

type Send = (noticeId: string, isLast: boolean) => Promise<MailState | undefined>;

/** How often a message is tried: the pauses grow to six hours, so that this is four days in all. */
export const mailAttempts = 25;

/** The jobs that mail these: one after the other, so that a server that keeps silent keeps no other job waiting. */
export const mailJobs = (noticeIds: readonly string[]): JobBatch => ({
  task: 'mail_notice',
  payloads: noticeIds.map((noticeId) => ({ noticeId })),
  queue: 'mail',
  attempts: mailAttempts,
});

/** What whoever looks after the programme is told of messages that nobody got, without whom they were for. */
const told: Readonly<Partial<Record<MailState, string>>> = {
  REFUSED: 'the mail server refused a message for good',
  GIVEN_UP: 'a message was given up after days of trying',
  IN_DOUBT: 'a message may have been sent or not; it is not sent again',
};

/** Mails one message; what is thrown has the queue try it again after a pause. */
export const mailTask =
  (send: Send, log: Log): Task =>
  (payload, { job: { attempts, max_attempts: most } }) =>
    inOwnTime(async () => {
      const { noticeId } = payload as { noticeId: string };
      const state = await send(noticeId, attempts >= most);
      if (state === 'NO_SERVER') log.info({ noticeId }, 'not sent: no mail server is set');
      const warning = state && told[state];
      if (warning) log.warn({ noticeId, state }, warning);
    });
