import { z } from 'zod';
import type { Circumstances } from './part-settings';
import { demanded, withheld } from './settings';

/** The mail server that messages are handed to, and in whose name. */
export interface MailAccount {
  readonly url: string;
  readonly from: string;
}

const server =
  'has to be the address of a mail server, such as smtps://user:password@mail.example:465';

const serverSetting = z
  .string()
  .refine((text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text), { message: server });

const sender = 'has to be an address, such as Care Graph <care@example.org>';

const senderSetting = z
  .string()
  .regex(/^([^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, { message: sender });

/** Who writes from a machine on which things are tried out. */
const nobodyInParticular = 'Care Graph <care-graph@localhost>';

const inTheSandbox = 'must not be set in the sandbox: nothing is mailed from there';

/** Production demands a mail server; in the sandbox nobody is ever written to. */
export const mailSettings = ({ inProduction, environment }: Circumstances) => {
  const isSandbox = environment === 'sandbox';
  const setting = <Setting extends z.ZodType>(of: Setting) =>
    isSandbox ? withheld(of, true, inTheSandbox) : demanded(of, inProduction);
  return { SMTP_URL: setting(serverSetting), MAIL_FROM: setting(senderSetting) };
};

interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
}

/** Undefined where nothing is mailed. */
export const mailAccountOf = ({
  SMTP_URL: url,
  MAIL_FROM,
}: MailSettings): MailAccount | undefined =>
  url === undefined ? undefined : { url, from: MAIL_FROM ?? nobodyInParticular };
