import { join } from 'node:path';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { type Circumstances, readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import { demanded, type Environment } from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';

export interface CoverageOptions extends PartOptions {
  /** The key under which codes are hashed and sealed: 32 bytes. */
  readonly codeKey: Buffer;
  /** The folder below which files are kept, each environment's apart; all replicas of the part share it. */
  readonly filesFolder: string;
}

const codeKeySetting = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'has to be 32 bytes as 64 hexadecimal digits')
  .transform((hex) => Buffer.from(hex, 'hex'));

/** What the coverage process takes from its environment. */
export const readCoverageOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<CoverageOptions> => {
  const own = ({ inProduction }: Circumstances) => ({
    CODE_KEY: demanded(codeKeySetting, inProduction),
    CARE_FILES_DIR: z.string().min(1).optional(),
  });
  const needs = { part: 'coverage', asks: ['catalog'], log, own } as const;
  const { options, settings } = await readPartOptions(needs, environment);
  const kept = () =>
    keptSecret(join(settings.CARE_DATA_DIR, 'keys'), nameIn(options.environment, 'code-key'));
  const codeKey = settings.CODE_KEY ?? (await kept());
  const filesFolder = settings.CARE_FILES_DIR ?? join(settings.CARE_DATA_DIR, 'files');
  return { ...options, codeKey, filesFolder };
};
