import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mail, Mailer, MailResult } from '../domain/mail';
import type { Log } from './log';
import type { MailAccount } from './mail-settings';

/** How long a server may keep silent. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const isHere = (host: unknown): boolean =>
  typeof host === 'string' && /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);

/** Without `smtps:` the line is encrypted by STARTTLS, or nothing is sent over it; on this machine it may be plain. */
const lineTo = (url: string) => {
  const { auth, ...said } = parseConnectionUrl(url);
  return { auth, options: { ...patience, requireTLS: !isHere(said.host), ...said } };
};

/** The domain in whose name messages are numbered. */
const domainOf = (from: string): string => from.replace(/^.*@/, '').replace(/>$/, '');

const composed = ({ id, to, language, files, ...words }: Mail, from: string) =>
  new MailComposer({
    ...words,
    from,
    to: { name: to.name, address: to.email },
    messageId: `<${id}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    attachments: files.map(({ name: filename, text: content }) => ({
      filename,
      content,
      contentType: 'text/plain; charset=utf-8',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();

/** A message that knows whether anybody has begun to read it: the connection does so once the server asks for it. */
class Handed extends Readable {
  isBegun = false;

  constructor(private readonly content: Buffer) {
    super();
  }

  override _read(): void {
    this.isBegun = true;
    this.push(this.content);
    this.push(null);
  }
}

interface Delivery {
  readonly url: string;
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly message: Readable;
}

/** One connection for one message; rejects with what the server said, or with why it said nothing. */
const deliver = ({ url, envelope, message }: Delivery): Promise<void> => {
  const { auth, options } = lineTo(url);
  const connection = new SMTPConnection(options);
  return new Promise<void>((resolve, reject) => {
    const failed = (error: Error): void => {
      connection.close();
      reject(error);
    };
    const send = (): void => {
      connection.send(envelope, message, (error) => {
        if (error) {
          failed(error);
          return;
        }
        connection.quit();
        resolve();
      });
    };
    // It may break more than once, and after everything was said.
    connection.on('error', failed);
    connection.connect((error) => {
      if (error) failed(error);
      else if (!auth) send();
      else
        connection.login({ credentials: { user: auth.user, pass: auth.pass } }, (refused) => {
          if (refused) failed(refused);
          else send();
        });
    });
  });
};

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Where a server says what it thinks of a message or of whom it is for; elsewhere it speaks of us. */
const aboutMessage: readonly (string | undefined)[] = ['RCPT TO', 'DATA'];

/** An answer tells that the server has nothing; silence does so only while nothing was handed over. */
const resultOf = ({ command, responseCode }: SmtpError, isBegun: boolean): MailResult => {
  if (responseCode === undefined) return isBegun ? 'IN_DOUBT' : 'AWAY';
  return responseCode >= 500 && aboutMessage.includes(command) ? 'REFUSED' : 'AWAY';
};

/** Hands messages over to a mail server; what is logged names the message, never who it is for or what it says. */
export const smtpMailer = ({ url, from }: MailAccount, log: Log): Mailer => ({
  send: async (mail) => {
    let message: Handed | undefined;
    try {
      const node = composed(mail, from);
      const { from: sender, to } = node.getEnvelope();
      if (sender === false || to.length === 0) return 'REFUSED';
      message = new Handed(await node.build());
      await deliver({ url, envelope: { from: sender, to }, message });
      return 'TAKEN';
    } catch (error) {
      const { code: errorCode, command, responseCode } = error as SmtpError;
      // What could not even be composed was handed to nobody.
      const result = resultOf(error as SmtpError, message?.isBegun === true);
      log.warn(
        { mailId: mail.id, result, errorCode, command, responseCode },
        'a mail was not taken',
      );
      return result;
    }
  },
});
