import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { readMail, type ReadMail } from './read-mail';

export interface ReceivedMail extends ReadMail {
  readonly from: string;
  readonly to: readonly string[];
}

/** A mail server of the test's own. */
export interface MailServer {
  /** What `SMTP_URL` is set to. */
  readonly url: string;
  /** What it took, in that order. */
  readonly received: ReceivedMail[];
  /** How it answers to a recipient or to a message until told otherwise; undefined is a yes. */
  says: { recipient?: number; message?: number };
  /** Told once a message is there, before it is answered. */
  beforeAnswer: () => Promise<void> | void;
  stop(): Promise<void>;
}

const refusal = (responseCode: number): Error =>
  Object.assign(new Error('<anna@example.org> is not wanted'), { responseCode });

interface Account {
  readonly user: string;
  readonly password: string;
}

/** Whoever has to sign in does so without TLS: nothing leaves this machine. */
const signIn = (account: Account | undefined): SMTPServerOptions => ({
  authOptional: account === undefined,
  disabledCommands: account ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, answer) => {
    const isKnown = username === account?.user && password === account?.password;
    answer(
      isKnown ? undefined : new Error('Who is that?'),
      isKnown ? { user: 'known' } : undefined,
    );
  },
});

/** Takes mail on this machine; without an account from anybody. */
export const mailServer = async (account?: Account): Promise<MailServer> => {
  const server = new SMTPServer({
    ...signIn(account),
    closeTimeout: 1,
    onRcptTo: (_address, _session, answer) => {
      const { recipient } = told.says;
      answer(recipient === undefined ? undefined : refusal(recipient));
    },
    onData: (stream, { envelope }, answer) => {
      const take = async (): Promise<void> => {
        const source = await text(stream);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const mail = {
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          ...readMail(source),
        };
        await told.beforeAnswer();
        const { message } = told.says;
        if (message === undefined) told.received.push(mail);
        answer(message === undefined ? undefined : refusal(message));
      };
      take().catch((error: unknown) => {
        answer(error as Error);
      });
    },
  });
  // A client that goes away in the middle is for the test to talk about.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const told: MailServer = {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    received: [],
    says: {},
    beforeAnswer: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
  return told;
};
