import { z } from 'zod';
import { mailAccountOf, mailSettings } from './mail-settings';
import type { Circumstances } from './part-settings';
import { type Environment, readSettings } from './settings';

const read = (circumstances: Circumstances, environment: Environment) =>
  mailAccountOf(readSettings(z.object(mailSettings(circumstances)), environment));

const live = { inProduction: true, environment: 'live' } as const;
const tried = { inProduction: false, environment: 'live' } as const;
const sandbox = { inProduction: true, environment: 'sandbox' } as const;

const url = 'smtps://care:pass%2Fword@mail.example:465';

describe('the settings of mail', () => {
  it('are demanded in production', () => {
    expect(() => read(live, {})).toThrow(
      /SMTP_URL: has to be set in production\n {2}MAIL_FROM: has to be set in production$/,
    );
    const from = 'Care Graph <care@mail.example>';
    expect(read(live, { SMTP_URL: url, MAIL_FROM: from })).toEqual({ url, from });
  });

  it('may be absent elsewhere, and nothing is mailed then', () => {
    expect(read(tried, {})).toBeUndefined();
    expect(read(tried, { MAIL_FROM: 'care@mail.example' })).toBeUndefined();
    const from = 'Care Graph <care-graph@localhost>';
    expect(read(tried, { SMTP_URL: url })).toEqual({ url, from });
  });

  it('must not be there in the sandbox, which writes to nobody', () => {
    expect(read(sandbox, {})).toBeUndefined();
    expect(() => read(sandbox, { SMTP_URL: url })).toThrow('nothing is mailed from there');
  });

  it.each([
    ['SMTP_URL', 'mail.example:25'],
    ['SMTP_URL', 'https://mail.example'],
    ['MAIL_FROM', 'Care Graph'],
    ['MAIL_FROM', 'care@mail.example\r\nBcc: eve@mail.example'],
    ['MAIL_FROM', 'Care <care@mail.example>, eve@mail.example'],
  ])('refuse %s as %j', (name, value) => {
    expect(() => read(tried, { [name]: value })).toThrow(`${name}: has to be`);
  });
});
