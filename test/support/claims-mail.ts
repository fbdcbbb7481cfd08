import { resolve } from 'node:path';
import { letterFiles } from '@care-graph/kernel/runtime/letter-files';
import type { Log } from '@care-graph/kernel/runtime/log';
import { smtpMailer } from '@care-graph/kernel/runtime/smtp-mailer';
import type { NoticePost } from '../../subgraphs/claims/src/application/send-notice';
import type { Holder, LetterFacts } from '../../subgraphs/claims/src/domain/addressee';
import { writtenLog } from './written-log';

export const lettersFolder = resolve(__dirname, '../../subgraphs/claims/mail');

/** Coverage and the catalog as far as letters meet them. */
export class MemoryLetterFacts implements LetterFacts {
  holder: Holder | undefined = {
    givenName: 'Anna',
    familyName: 'Adamkutė',
    email: 'anna@example.org',
    regionCode: undefined,
  };
  /** Told of each question about a holder. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();

  productName = () => Promise.resolve('DJI RS 4 Mini');

  async holderOf(): Promise<Holder | undefined> {
    await this.beforeAnswer();
    return this.holder;
  }
}

/** The post of claims with a mail server of the test's. */
export const claimsPostTo = (
  url: string,
  facts: LetterFacts,
  log: Log = writtenLog().log,
): NoticePost => ({
  mailer: smtpMailer({ url, from: 'Care Graph <care@example.com>' }, log),
  letters: letterFiles(lettersFolder),
  facts,
});
