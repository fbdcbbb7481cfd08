import { join } from 'node:path';
import type { SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { developmentIssuers } from '@care-graph/kernel/runtime/part-settings';

/** The key of everybody who signs internal tokens in development. */
export type Keys = Readonly<Record<(typeof developmentIssuers)[number], SigningKey>>;

export const keysIn = async (dataDir: string): Promise<Keys> => {
  const keys = await Promise.all(
    developmentIssuers.map((issuer) => keptSigningKey(join(dataDir, 'keys'), issuer)),
  );
  return Object.fromEntries(keys.map((key) => [key.issuer, key])) as Keys;
};
