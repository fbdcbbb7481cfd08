import { SendMail } from '@care-graph/kernel/application/send-mail';
import type { Mailer } from '@care-graph/kernel/domain/mail';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { type LetterDesks, mailFor, noticeFacts } from './notice-letter';

/** What letters are written and handed over by. */
export interface NoticePost extends LetterDesks {
  /** Undefined where nothing is mailed. */
  readonly mailer: Mailer | undefined;
}

/** Mails what holders are to hear of. */
export const sendNotice = (
  { transact, clock }: Pick<CoverageWork, 'transact' | 'clock'>,
  { mailer, ...desks }: NoticePost,
): SendMail<CoverageStores> =>
  new SendMail({
    transact,
    clock,
    mailer,
    recordIn: ({ notices }) => notices,
    draft: async (stores, id) => {
      const facts = await noticeFacts(stores, id);
      if (!facts) return undefined;
      const { email } = facts.holder;
      const write = async () => (email === null ? undefined : mailFor(desks, facts, email));
      return { state: facts.notice.state, addressee: email, write };
    },
  });
