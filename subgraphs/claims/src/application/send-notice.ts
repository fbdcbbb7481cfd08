import { SendMail } from '@care-graph/kernel/application/send-mail';
import { instantIn, type LetterDesk, nameOf } from '@care-graph/kernel/domain/letter';
import type { Mail, Mailer } from '@care-graph/kernel/domain/mail';
import { decimalOf } from '@care-graph/kernel/domain/money';
import { maskedSerial } from '@care-graph/kernel/domain/serial';
import type { Holder, LetterFacts } from '../domain/addressee';
import { type LetterPlace, letters, type PostedNotice } from '../domain/notice';
import type { ClaimStores } from '../domain/ports';
import type { ClaimWork } from './claim-work';

/** What letters are written and handed over by. */
export interface NoticePost {
  /** Undefined where nothing is mailed. */
  readonly mailer: Mailer | undefined;
  readonly letters: LetterDesk;
  readonly facts: LetterFacts;
}

/** What fills the places of the notice's letter, and nothing else of the person or the claim. */
const valuesOf = (
  notice: PostedNotice,
  name: string,
  { language, product }: { readonly language: string; readonly product: string },
): Readonly<Record<string, string>> => {
  const { letter, amount, claimNumber, returnNumber } = notice;
  const known: Readonly<Record<LetterPlace, string>> = {
    name,
    claimNumber,
    product,
    serial: maskedSerial(notice.serialNumber),
    returnNumber,
    dueAt: instantIn(language, notice.timeZone)(notice.dueAt),
    amount: amount ? `${decimalOf(amount)} ${amount.currency}` : '',
  };
  return Object.fromEntries(letters[letter].places.map((place) => [place, known[place]]));
};

/** Whom a message goes to, with an address. */
type Reachable = Holder & { readonly email: string };

const isReachable = (holder: Holder | undefined): holder is Reachable =>
  typeof holder?.email === 'string';

/** Coverage is asked last, so that the address is as young as can be, and is forgotten with the message. */
const mailFor = async (
  { letters: desk, facts }: NoticePost,
  notice: PostedNotice,
): Promise<Mail | undefined> => {
  const product = (await facts.productName(notice.productCode)) ?? notice.productCode;
  const holder = await facts.holderOf(notice.holderId);
  if (!isReachable(holder)) return undefined;
  const language = desk.languageOf([holder.regionCode, notice.regionCode]);
  const name = nameOf(holder);
  const written = desk.write(
    notice.letter,
    language,
    valuesOf(notice, name, { language, product }),
  );
  return { id: notice.id, to: { name, email: holder.email }, ...written, files: [] };
};

/** Mails what holders are to hear of their claims. */
export const sendNotice = (
  { transact, clock }: Pick<ClaimWork, 'transact' | 'clock'>,
  post: NoticePost,
): SendMail<ClaimStores> =>
  new SendMail({
    transact,
    clock,
    mailer: post.mailer,
    recordIn: ({ notices }) => notices,
    draft: async ({ notices }, id) => {
      const notice = await notices.find(id);
      return (
        notice && {
          state: notice.state,
          addressee: notice.isErased ? null : notice.holderId,
          write: () => mailFor(post, notice),
        }
      );
    },
  });
