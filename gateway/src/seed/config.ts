import { join } from 'node:path';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import {
  databaseSetting,
  dataFolderSetting,
  demanded,
  type Environment,
  environmentSetting,
  instantSetting,
  isProduction,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';

/** What the command that builds a programme takes from its environment. */
export interface SeedSettings {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly isProduction: boolean;
  /** Until when the programme was lived. */
  readonly until: Date;
  /** The key under which the graph keeps its codes. */
  readonly codeKey: Buffer;
}

const codeKeySetting = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'has to be 32 bytes as 64 hexadecimal digits')
  .transform((hex) => Buffer.from(hex, 'hex'));

const seedSettings = (inProduction: boolean) =>
  z.object({
    NODE_ENV: environmentSetting,
    DATABASE_URL: demanded(databaseSetting, inProduction),
    CARE_DATA_DIR: dataFolderSetting,
    CODE_KEY: demanded(codeKeySetting, inProduction),
    CARE_CLOCK: instantSetting.optional(),
  });

export const readSeedSettings = async (
  whose: DataEnvironment,
  environment: Environment = process.env,
): Promise<SeedSettings> => {
  const inProduction = isProduction(environment);
  const settings = readSettings(seedSettings(inProduction), environment);
  const { DATABASE_URL: databaseUrl, CARE_DATA_DIR: dataDir, CODE_KEY, CARE_CLOCK } = settings;
  const codeKey = CODE_KEY ?? (await keptSecret(join(dataDir, 'keys'), nameIn(whose, 'code-key')));
  const until = CARE_CLOCK ?? new Date();
  return { databaseUrl, dataDir, isProduction: inProduction, until, codeKey };
};
