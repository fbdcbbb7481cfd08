import { createHash } from 'node:crypto';
import type { KeyedId } from '../domain/ids';

/** 26 hexadecimal digits are 104 bits: as many as nobody meets twice by chance. */
const digits = 26;

/** Ids that a digest of the key gives, so that they are opaque and yet the same on every machine. */
export const keyedId: KeyedId = (prefix, ...key) => {
  const digest = createHash('sha256').update(JSON.stringify([prefix, ...key]));
  return `${prefix}_${digest.digest('hex').slice(0, digits)}`;
};
