import type { Mail } from '../domain/mail';
import { type MailServer, mailServer } from '../../../../test/support/mail-server';
import { tcpProxy } from '../../../../test/support/tcp-proxy';
import { there } from '../../../../test/support/there';
import { writtenLog } from '../../../../test/support/written-log';
import { smtpMailer } from './smtp-mailer';

let server: MailServer;

beforeEach(async () => {
  server = await mailServer();
});
afterEach(() => server.stop());

const aMail = (change: Partial<Mail> = {}): Mail => ({
  id: 'ntc_1',
  to: { name: 'Anna Adamkutė', email: 'anna@example.org' },
  language: 'lt',
  subject: 'Jūsų planas „RS 4 Mini“ galioja',
  text: 'Sveiki, Anna!\n\nPlanas galioja.\n',
  html: '<p>Sveiki, Anna!</p>\n<p>Planas galioja.</p>',
  files: [{ name: 'terms.txt', text: 'Sąlygos\n.\nviskas' }],
  ...change,
});

const from = 'Care Graph <care@example.com>';

const sending = (url = server.url) => {
  const { log, lines } = writtenLog();
  return { mailer: smtpMailer({ url, from }, log), lines };
};

describe('a mail', () => {
  it('arrives as text and as HTML in its language, with its files, under its id', async () => {
    const { mailer, lines } = sending();
    expect(await mailer.send(aMail())).toBe('TAKEN');
    const mail = there(server.received[0]);
    expect([mail.from, mail.to]).toEqual(['care@example.com', ['anna@example.org']]);
    expect(mail.headers.get('subject')).toBe('Jūsų planas „RS 4 Mini“ galioja');
    expect(mail.headers.get('to')).toBe('Anna Adamkutė <anna@example.org>');
    expect(mail.headers.get('from')).toBe(from);
    expect(mail.headers.get('message-id')).toBe('<ntc_1@example.com>');
    expect(mail.headers.get('content-language')).toBe('lt');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(Object.fromEntries(mail.parts)).toEqual({
      'text/plain': 'Sveiki, Anna!\n\nPlanas galioja.',
      'text/html': '<p>Sveiki, Anna!</p>\n<p>Planas galioja.</p>',
      'terms.txt': 'Sąlygos\n.\nviskas',
    });
    expect(lines).toEqual([]);
  });

  it('has one recipient and its own headers, whatever stands in a name', async () => {
    const { mailer } = sending();
    const name = 'Anna" <eve@example.org>\r\nBcc: mallory@example.org';
    await mailer.send(aMail({ to: { name, email: 'anna@example.org' } }));
    const mail = there(server.received[0]);
    expect(mail.to).toEqual(['anna@example.org']);
    expect(mail.headers.has('bcc')).toBe(false);
  });

  it.each([
    { what: 'an unknown recipient', says: { recipient: 550 }, result: 'REFUSED' },
    { what: 'a mailbox that is busy', says: { recipient: 450 }, result: 'AWAY' },
    { what: 'a message that is not wanted', says: { message: 554 }, result: 'REFUSED' },
    { what: 'a server without room', says: { message: 452 }, result: 'AWAY' },
  ])('to $what is $result', async ({ says, result }) => {
    const { mailer } = sending();
    server.says = says;
    expect(await mailer.send(aMail())).toBe(result);
    expect(server.received).toEqual([]);
  });

  it('is told of in the log without whom it is for and what it says', async () => {
    const { mailer, lines } = sending();
    server.says = { recipient: 550 };
    await mailer.send(aMail());
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { mailId: 'ntc_1', result: 'REFUSED', responseCode: 550, command: 'RCPT TO' },
    ]);
    expect(lines.join('')).not.toMatch(/anna|example|planas/i);
  });

  it('waits for a server that is away', async () => {
    const { mailer } = sending('smtp://127.0.0.1:9');
    expect(await mailer.send(aMail())).toBe('AWAY');
  });

  it('waits for a server whose line breaks before the message goes over it', async () => {
    const proxy = await tcpProxy(server.url);
    const { mailer } = sending(proxy.url);
    proxy.refuse();
    expect(await mailer.send(aMail())).toBe('AWAY');
    await proxy.stop();
  });

  it('is in doubt when the line breaks before the server has answered to the message', async () => {
    const proxy = await tcpProxy(server.url);
    const { mailer } = sending(proxy.url);
    server.beforeAnswer = () => {
      proxy.end();
    };
    expect(await mailer.send(aMail())).toBe('IN_DOUBT');
    expect(server.received).toHaveLength(1);
    await proxy.stop();
  });

  it('goes to a server that wants a sign-in, and waits where that does not hold', async () => {
    const strict = await mailServer({ user: 'care@example.com', password: 's/c:r@t' });
    const at = new URL(strict.url);
    [at.username, at.password] = ['care@example.com', 's/c:r@t'];
    expect(await sending(at.toString()).mailer.send(aMail())).toBe('TAKEN');
    at.password = 'guessed';
    expect(await sending(at.toString()).mailer.send(aMail())).toBe('AWAY');
    expect(strict.received).toHaveLength(1);
    await strict.stop();
  });

  it('goes to another machine over a line that anybody can read where that is said, and else not', async () => {
    // It is this machine all the same, by an address that does not say so.
    const elsewhere = server.url.replace('127.0.0.1', '0.0.0.0');
    expect(await sending(elsewhere).mailer.send(aMail())).toBe('AWAY');
    expect(server.received).toEqual([]);
    const trusted = `${elsewhere}?requireTLS=false`;
    expect(await sending(trusted).mailer.send(aMail())).toBe('TAKEN');
  });
});

describe('a mail that cannot be composed', () => {
  it('was handed to nobody, so that it is not in doubt', async () => {
    const { mailer, lines } = sending();
    const text = undefined as unknown as string;
    const files = [{ name: 'terms.txt', text: { toString: null } as unknown as string }];
    expect(await mailer.send(aMail({ text, files }))).toBe('AWAY');
    expect(server.received).toEqual([]);
    expect(lines.join('')).toContain('a mail was not taken');
    expect(lines.join('')).not.toMatch(/anna|example\.org/i);
  });
});
