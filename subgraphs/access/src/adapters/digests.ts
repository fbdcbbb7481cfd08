import { hash } from 'node:crypto';
import type { Digests } from '../domain/ports';

/** Digests as builds of clients make them. */
export const digests: Digests = { of: (kind, text) => hash(kind, text) };
