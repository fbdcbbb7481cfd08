import { resolve } from 'node:path';
import { letterFiles } from '@care-graph/kernel/runtime/letter-files';
import { mailTask } from '@care-graph/kernel/runtime/mail-task';
import { smtpMailer } from '@care-graph/kernel/runtime/smtp-mailer';
import type { TaskList } from '@care-graph/kernel/runtime/worker';
import type { ClaimWork } from './application/claim-work';
import { sendNotice } from './application/send-notice';
import type { ClaimsOptions } from './config';
import type { LetterFacts } from './domain/addressee';

const lettersFolder = resolve(__dirname, '../mail');

/** Writes to holders, where there is a mail server. */
export const mailing = (
  { mail, log }: ClaimsOptions,
  work: ClaimWork,
  facts: LetterFacts,
): TaskList => {
  const sending = sendNotice(work, {
    mailer: mail && smtpMailer(mail, log),
    letters: letterFiles(lettersFolder),
    facts,
  });
  return { mail_notice: mailTask(sending.execute.bind(sending), log) };
};
