import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
} from 'node:crypto';
import { codeAlphabet, codeLength } from '../domain/activation-code';
import type { CodeSecrets } from '../domain/ports';

/** Secrets of codes under keys derived from one configured key: a keyed hash to find them, AES-256-GCM to show them again. */
export const codeSecrets = (key: Buffer): CodeSecrets => {
  const derived = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', `activation code ${purpose}`, 32));
  const hashKey = derived('hash');
  const sealKey = derived('seal');
  return {
    make: () =>
      Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join(
        '',
      ),
    hashOf: (code) => createHmac('sha256', hashKey).update(code).digest('hex'),
    seal: (code) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv);
      const sealed = Buffer.concat([cipher.update(code, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(12, 28));
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString(
        'utf8',
      );
    },
  };
};
