import { join } from 'node:path';
import { runInThread } from '@care-graph/kernel/runtime/seed/thread';
import { answerWith } from './adapters/seed/claim-post';
import type { ClaimKeeper } from './domain/programme-records';
import type { SeedWork } from './seed-work';

/** What programme is built where, and who is told of it. */
export interface SeedOptions extends SeedWork {
  readonly tell: (sentence: string) => void;
  /** Whoever keeps the programme's claims. */
  readonly claims: ClaimKeeper;
}

/**
 * Builds a programme in a coverage database without contracts: all of it, or nothing. It is told in a thread of its
 * own, so that its claims are told beside it.
 */
export const seedCoverage = async ({ claims, tell, ...options }: SeedOptions): Promise<void> => {
  const { databaseUrl, environment, contracts, seed, until, codeKey, catalogUrl, signingKey } = options;
  const data: SeedWork = { databaseUrl, environment, contracts, seed, until, codeKey, catalogUrl, signingKey };
  const host = { answer: answerWith(claims), hear: tell };
  await runInThread({ file: join(__dirname, 'seed-thread.ts'), data }, host);
}; // prettier-ignore
