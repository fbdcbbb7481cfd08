import { join } from 'node:path';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import { type Environment, readSettings } from '@care-graph/kernel/runtime/settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { z } from 'zod';

export interface CoverageOptions extends PartOptions {
  /** The key under which codes are hashed and sealed: 32 bytes. */
  readonly codeKey: Buffer;
}

const codeSettings = z.object({
  CODE_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'has to be 32 bytes as 64 hexadecimal digits')
    .transform((hex) => Buffer.from(hex, 'hex'))
    .optional(),
});

/** What the coverage process takes from its environment. */
export const readCoverageOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<CoverageOptions> => {
  const options = await readPartOptions('coverage', environment, { port: 4002, log });
  const { CODE_KEY } = readSettings(codeSettings, environment);
  if (!CODE_KEY && !options.isDevelopment)
    throw new StartFault('CODE_KEY has to be set in production.');
  return {
    ...options,
    codeKey: CODE_KEY ?? (await keptSecret(join(options.dataDir, 'keys'), 'code-key')),
  };
};
