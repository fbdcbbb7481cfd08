import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { KeyEnvironment } from '../domain/api-key';

/** Digits and capitals without I, L, O and U, which are misread; each stands for five bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const publicIdLength = 12;
/** 52 letters of 5 bits: 260 bits. */
const secretLength = 52;
const checksumLength = 7;

const words = { LIVE: 'live', SANDBOX: 'test' } as const satisfies Record<KeyEnvironment, string>;

const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

const digit = (sum: number, place: number): string => alphabet[(sum >>> (place * 5)) & 31] ?? '';

/** A checksum of 32 bits in seven letters: a slip in typing is found without a look-up. */
const checksumOf = (text: string): string => {
  const sum = crc32(text);
  return Array.from({ length: checksumLength }, (_, place) => digit(sum, place)).join('');
};

const form = new RegExp(
  `^(cg_(live|test)_[${alphabet}]{${publicIdLength}})_([${alphabet}]{${secretLength}})_([${alphabet}]{${checksumLength}})$`,
);

/** What begins like this is meant to be a key, so that a slip in one is told as that. */
export const looksLikeKey = (text: string): boolean => text.startsWith('cg_');

/** A new key: `cg_live_<id>_<secret>_<checksum>`, the first two parts of which may be shown. */
export const newKeyText = (
  environment: KeyEnvironment,
): { readonly text: string; readonly prefix: string } => {
  const prefix = `cg_${words[environment]}_${letters(publicIdLength)}`;
  const body = `${prefix}_${letters(secretLength)}`;
  return { text: `${body}_${checksumOf(body)}`, prefix };
};

/** So much of a text as the readable part of a key is long. */
export const beginningOf = (text: string): string =>
  text.slice(0, `cg_${words.LIVE}_`.length + publicIdLength);

/** The readable part of a key whose checksum is right; undefined for anything else. */
export const prefixOf = (text: string): string | undefined => {
  const [, prefix, , secret, checksum] = form.exec(text) ?? [];
  if (prefix === undefined || secret === undefined) return undefined;
  return checksumOf(`${prefix}_${secret}`) === checksum ? prefix : undefined;
};
