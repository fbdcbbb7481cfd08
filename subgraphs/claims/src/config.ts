import type { Log } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import { demanded, type Environment, originSetting } from '@care-graph/kernel/runtime/settings';

export interface ClaimsOptions extends PartOptions {
  /** Where the payment provider answers; read at each call. */
  readonly paymentsUrl: () => string;
  /** How long the provider has to answer before a payment counts as undecided. */
  readonly paymentTimeoutMs?: number;
  /** How long to wait before finishing what a request ought to have finished itself. */
  readonly retryAfterMs?: number;
}

/** What the claims process takes from its environment; without a payment provider it brings the sandbox along. */
export const readClaimsOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<Omit<ClaimsOptions, 'paymentsUrl'> & { readonly paymentsUrl: string | undefined }> => {
  const own = (inProduction: boolean) => ({
    PAYMENTS_URL: demanded(originSetting, inProduction),
  });
  const needs = { part: 'claims', asks: ['catalog', 'coverage'], log, own } as const;
  const { options, settings } = await readPartOptions(needs, environment);
  return { ...options, paymentsUrl: settings.PAYMENTS_URL };
};
