import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { KeyFingerprint } from '../domain/api-key';
import type { KeyTexts } from '../domain/ports';
import { newKeyText } from './key-format';

/** A server-side secret without which the hashes of keys are worth nothing. */
export interface Pepper {
  readonly id: string;
  readonly secret: Buffer;
}

/** The peppers that hold: new keys are hashed under the first, the others are still recognised. */
export type Peppers = readonly [Pepper, ...Pepper[]];

const derived = ({ secret }: Pepper, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `api key ${purpose}`, 32));

const hashes = (peppers: Peppers): ReadonlyMap<string, Buffer> =>
  new Map(peppers.map((pepper) => [pepper.id, derived(pepper, 'hash')]));

const seals = (peppers: Peppers): ReadonlyMap<string, Buffer> =>
  new Map(peppers.map((pepper) => [pepper.id, derived(pepper, 'seal')]));

/** Recognises keys by their keyed hashes. */
export interface KeyHashes {
  fingerprintOf(text: string): KeyFingerprint;
  /** In constant time; a key whose pepper is gone is not recognised any more. */
  isOf(text: string, fingerprint: KeyFingerprint): boolean;
  /** Whether the hash was made under the pepper that new keys get. */
  isCurrent(fingerprint: KeyFingerprint): boolean;
  /** Takes as long as a look at a key that is there. */
  pretend(text: string): void;
}

export const keyHashes = (peppers: Peppers): KeyHashes => {
  const [current] = peppers;
  const byId = hashes(peppers);
  const hashOf = (text: string, pepperId: string): Buffer =>
    createHmac('sha256', byId.get(pepperId) ?? '')
      .update(text)
      .digest();
  const nothing = Buffer.alloc(32);
  return {
    fingerprintOf: (text) => ({ hash: hashOf(text, current.id), pepperId: current.id }),
    isOf: (text, { hash, pepperId }) =>
      timingSafeEqual(hashOf(text, pepperId), hash) && byId.has(pepperId),
    isCurrent: ({ pepperId }) => pepperId === current.id,
    pretend: (text) => {
      timingSafeEqual(hashOf(text, current.id), nothing);
    },
  };
};

const sealed = (text: string, { id }: Pepper, key: Buffer): Buffer => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const name = Buffer.from(id, 'utf8');
  return Buffer.concat([Buffer.from([name.length]), name, iv, cipher.getAuthTag(), body]);
};

const opened = (copy: Buffer, keys: ReadonlyMap<string, Buffer>): string => {
  const body = 1 + (copy[0] ?? 0);
  const key = keys.get(copy.subarray(1, body).toString('utf8'));
  if (!key) throw new Error('A sealed key was made under a pepper that is gone.');
  const decipher = createDecipheriv('aes-256-gcm', key, copy.subarray(body, body + 12));
  decipher.setAuthTag(copy.subarray(body + 12, body + 28));
  return Buffer.concat([decipher.update(copy.subarray(body + 28)), decipher.final()]).toString();
};

/** Texts of keys: made at random, hashed under the first pepper, sealed with AES-256-GCM under it. */
export const keyTexts = (peppers: Peppers): KeyTexts => {
  const [current] = peppers;
  const hashing = keyHashes(peppers);
  const sealKeys = seals(peppers);
  return {
    make: (environment) => {
      const made = newKeyText(environment);
      return { ...made, fingerprint: hashing.fingerprintOf(made.text) };
    },
    seal: (text) => sealed(text, current, sealKeys.get(current.id) ?? Buffer.alloc(0)),
    open: (copy) => opened(copy, sealKeys),
  };
};
