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
import {
  demanded,
  type Environment,
  originSetting,
  secretSetting,
  withheld,
} from '@care-graph/kernel/runtime/settings';

export interface ClaimsOptions extends PartOptions, FileOptions {
  /** The key under which the addresses of files are signed: 32 bytes. */
  readonly filesKey: Buffer;
  /** Without it nothing is mailed. */
  readonly mail?: MailAccount | undefined;
  /** Where the payment provider answers; read at each call. */
  readonly paymentsUrl: () => string;
  /** How long the provider has to answer before a payment counts as undecided. */
  readonly paymentTimeoutMs?: number;
  /** How long to wait before finishing what a request ought to have finished itself. */
  readonly retryAfterMs?: number;
}

const inTheSandbox = 'must not be set in the sandbox: it has a payment provider of its own';

/** In the sandbox nobody is ever charged. */
const paymentsSetting = ({ inProduction, environment }: Circumstances) =>
  environment === 'sandbox'
    ? withheld(originSetting, true, inTheSandbox)
    : demanded(originSetting, inProduction);

/** What the claims process takes from its environment; without a payment provider it brings one to try things out along. */
export const readClaimsOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<Omit<ClaimsOptions, 'paymentsUrl'> & { readonly paymentsUrl: string | undefined }> => {
  const own = (circumstances: Circumstances) => ({
    PAYMENTS_URL: paymentsSetting(circumstances),
    FILES_KEY: demanded(secretSetting, circumstances.inProduction),
    ...fileSettings,
    ...mailSettings(circumstances),
  });
  const needs = { part: 'claims', asks: ['catalog', 'coverage'], log, own } as const;
  const { options, settings } = await readPartOptions(needs, environment);
  const kept = () =>
    keptSecret(join(settings.CARE_DATA_DIR, 'keys'), nameIn(options.environment, 'files-key'));
  const filesKey = settings.FILES_KEY ?? (await kept());
  const { PAYMENTS_URL: paymentsUrl } = settings;
  return {
    ...options,
    ...fileOptions(settings),
    filesKey,
    paymentsUrl,
    mail: mailAccountOf(settings),
  };
};
