import { join } from 'node:path';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type FileOptions, fileOptions, fileSettings } from '@care-graph/kernel/runtime/kept-files';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import type { Log } from '@care-graph/kernel/runtime/log';
import {
  type MailAccount,
  mailAccountOf,
  mailSettings,
} from '@care-graph/kernel/runtime/mail-settings';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { type Circumstances, readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import { demanded, type Environment, secretSetting } from '@care-graph/kernel/runtime/settings';

export interface CoverageOptions extends PartOptions, FileOptions {
  /** The key under which codes are hashed and sealed: 32 bytes. */
  readonly codeKey: Buffer;
  /** Without it nothing is mailed. */
  readonly mail?: MailAccount | undefined;
}

/** What the coverage process takes from its environment. */
export const readCoverageOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<CoverageOptions> => {
  const own = (circumstances: Circumstances) => ({
    CODE_KEY: demanded(secretSetting, circumstances.inProduction),
    ...fileSettings,
    ...mailSettings(circumstances),
  });
  const needs = { part: 'coverage', asks: ['catalog'], log, own } as const;
  const { options, settings } = await readPartOptions(needs, environment);
  const kept = () =>
    keptSecret(join(settings.CARE_DATA_DIR, 'keys'), nameIn(options.environment, 'code-key'));
  const codeKey = settings.CODE_KEY ?? (await kept());
  return { ...options, ...fileOptions(settings), codeKey, mail: mailAccountOf(settings) };
};
