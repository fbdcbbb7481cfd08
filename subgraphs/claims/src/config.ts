import type { Log } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import {
  addressSetting,
  type Environment,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { z } from 'zod';

export interface ClaimsOptions extends PartOptions {
  /** Where the payment provider answers; read at each call. */
  readonly paymentsUrl: () => string;
  /** How long the provider has to answer before a payment counts as undecided. */
  readonly paymentTimeoutMs?: number;
  /** How long to wait before finishing what a request ought to have finished itself. */
  readonly retryAfterMs?: number;
}

const paymentSettings = z.object({ PAYMENTS_URL: addressSetting.optional() });

/** What the claims process takes from its environment; without a payment provider it brings the sandbox along. */
export const readClaimsOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<Omit<ClaimsOptions, 'paymentsUrl'> & { readonly paymentsUrl: string | undefined }> => {
  const options = await readPartOptions('claims', environment, { port: 4003, log });
  const { PAYMENTS_URL: paymentsUrl } = readSettings(paymentSettings, environment);
  if (paymentsUrl === undefined && !options.isDevelopment) {
    throw new StartFault(
      'PAYMENTS_URL has to be set in production: the address of the payment provider.',
    );
  }
  return { ...options, paymentsUrl };
};
