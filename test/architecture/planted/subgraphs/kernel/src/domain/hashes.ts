// breach: domain-is-pure
import { createHash } from 'node:crypto';

export const hash = createHash;
