import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { onlyValue, requiredValue, wordOf } from '../operator/command-line';

/** What the command for keys can be told, and what each flag takes. */
export const keyFlags = {
  id: '<id>',
  name: '<name>',
  audience: 'partner|bi',
  partner: '<id>',
  scopes: '<scope>,…',
  documents: 'any|log-unknown|published-only',
  client: '<name>',
  environment: 'live|sandbox',
  networks: '<network>,…',
  'requests-per-second': '<n>',
  'cost-per-minute': '<n>',
  'concurrent-requests': '<n>',
  expires: '<instant>|<days>d',
  'overlap-hours': '<n>',
  reason: '<text>',
} as const;

export type KeyFlags = Readonly<Record<keyof typeof keyFlags, readonly string[]>>;

export const required = (flags: KeyFlags, name: keyof KeyFlags): string =>
  requiredValue(flags, name, keyFlags);

const listed = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const numberOf = (flags: KeyFlags, name: keyof KeyFlags): object => {
  const text = onlyValue(flags, name);
  if (text === undefined) return {};
  if (!/^\d{1,9}$/.test(text)) throw new StartFault(`--${name} is ${text}: give a whole number.`);
  const field = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { [field]: Number(text) };
};

const dayMs = 86_400_000;

/** An instant as it is said, or so many days from now. */
const instantIn = (flags: KeyFlags, name: keyof KeyFlags): string => {
  const text = required(flags, name);
  const [, days] = /^(\d{1,3})d$/.exec(text) ?? [];
  return days === undefined ? text : new Date(Date.now() + Number(days) * dayMs).toISOString();
};

/** The input of createApiKey as the flags say it. */
export const wantedKey = (flags: KeyFlags): object => {
  const partner = onlyValue(flags, 'partner');
  const client = onlyValue(flags, 'client');
  return {
    name: required(flags, 'name'),
    audience: wordOf(required(flags, 'audience')),
    scopes: listed(required(flags, 'scopes')),
    expiresAt: instantIn(flags, 'expires'),
    documentMode: wordOf(onlyValue(flags, 'documents') ?? 'published-only'),
    environment: wordOf(onlyValue(flags, 'environment') ?? 'live'),
    allowedNetworks: listed(onlyValue(flags, 'networks')),
    ...(partner === undefined ? {} : { partnerId: partner }),
    ...(client === undefined ? {} : { client }),
    ...numberOf(flags, 'requests-per-second'),
    ...numberOf(flags, 'cost-per-minute'),
    ...numberOf(flags, 'concurrent-requests'),
  };
};

/** The input of rotateApiKey as the flags say it. */
export const wantedRotation = (flags: KeyFlags) => ({
  apiKeyId: required(flags, 'id'),
  expiresAt: instantIn(flags, 'expires'),
  ...numberOf(flags, 'overlap-hours'),
});
