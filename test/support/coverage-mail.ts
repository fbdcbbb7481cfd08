import { resolve } from 'node:path';
import { letterFiles } from '@care-graph/kernel/runtime/letter-files';
import type { Log } from '@care-graph/kernel/runtime/log';
import { smtpMailer } from '@care-graph/kernel/runtime/smtp-mailer';
import { type NoticePost, sendNotice } from '../../subgraphs/coverage/src/application/send-notice';
import type { AgreementDesk } from '../../subgraphs/coverage/src/domain/agreement';
import type { CoverageDatabase } from './coverage-database';
import type { CoverageDesk } from './coverage-desk';
import { writtenLog } from './written-log';

export const lettersFolder = resolve(__dirname, '../../subgraphs/coverage/mail');

const from = 'Care Graph <care@example.com>';

/** What the catalog says in words, with its clauses in the language that they are asked in. */
export const wordsOfCatalog: AgreementDesk = {
  productName: async (code) => (code === 'rs-4-mini' ? 'DJI RS 4 Mini' : undefined),
  clausesOf: async (_contract, language) => [
    { reference: '2023-tc/quota/12', text: `Two replacements in a year (${language}).` },
    { reference: '2023-tc/renewal', text: 'Within fifteen days.' },
  ],
};

/** The post of coverage with a mail server of the test's. */
export const postTo = (url: string, log: Log = writtenLog().log): NoticePost => ({
  mailer: smtpMailer({ url, from }, log),
  letters: letterFiles(lettersFolder),
  agreements: wordsOfCatalog,
});

export const sendingOf = ({ work }: CoverageDesk, post: NoticePost) => sendNotice(work, post);

export interface KeptNotice {
  readonly id: string;
  readonly kind: string;
  readonly letter: string;
  readonly state: string;
  readonly sentAt: Date | null;
  readonly dueAt: Date | null;
}

/** The notices on record, in the order in which they came. */
export const noticesIn = ({ database }: CoverageDatabase): Promise<readonly KeptNotice[]> =>
  database.manager.query(
    `SELECT id, kind, letter, state, sent_at AS "sentAt", due_at AS "dueAt" FROM notice ORDER BY id`,
  );
