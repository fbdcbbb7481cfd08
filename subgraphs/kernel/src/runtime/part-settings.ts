import { join, resolve } from 'node:path';
import { z } from 'zod';
import { movableClock, systemClock } from './clocks';
import { type SigningKey, type TrustedKey, trusted } from './internal-token';
import { keptSigningKey } from './key-folder';
import type { Log } from './log';
import type { PartOptions } from './part';
import {
  addressSetting,
  databaseSetting,
  type Environment,
  instantSetting,
  portSetting,
  readSettings,
} from './settings';

/** All who sign internal tokens. */
export const issuers = ['gateway', 'catalog', 'coverage', 'claims'] as const;

const json = <Value>(what: string, isOne: (value: unknown) => value is Value) =>
  z.string().transform((text, context): Value => {
    try {
      const value: unknown = JSON.parse(text);
      if (isOne(value)) return value;
    } catch {
      // Said below; what is wrong with a secret is not repeated.
    }
    context.addIssue({ code: 'custom', message: `has to be ${what} as JSON` });
    return z.NEVER;
  });

const isSigningKey = (value: unknown): value is SigningKey => {
  const key = value as Partial<SigningKey> | null;
  return (
    typeof key?.issuer === 'string' &&
    typeof key.kid === 'string' &&
    key.privateJwk?.d !== undefined
  );
};

const areTrustedKeys = (value: unknown): value is TrustedKey[] =>
  Array.isArray(value) &&
  value.every(
    (key: Partial<TrustedKey> | null) =>
      typeof key?.kid === 'string' && key.publicJwk?.x !== undefined,
  );

const partSettings = (ports: { readonly own: number }) =>
  z
    .object({
      NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
      HOST: z.string().default('127.0.0.1'),
      PORT: portSetting(ports.own),
      DATABASE_URL: databaseSetting,
      CATALOG_URL: addressSetting.default('http://127.0.0.1:4001/graphql'),
      COVERAGE_URL: addressSetting.default('http://127.0.0.1:4002/graphql'),
      CLAIMS_URL: addressSetting.default('http://127.0.0.1:4003/graphql'),
      CARE_CLOCK: instantSetting.optional(),
      CARE_DATA_DIR: z
        .string()
        .default('.data')
        .transform((path) => resolve(path)),
      INTERNAL_SIGNING_KEY: json('a signing key', isSigningKey).optional(),
      INTERNAL_TRUSTED_KEYS: json('a list of trusted keys', areTrustedKeys).optional(),
    })
    .check(({ value, issues }) => {
      if (value.NODE_ENV !== 'production') return;
      const demand = (path: string, message: string) =>
        issues.push({ code: 'custom', message, path: [path], input: undefined });
      if (!value.INTERNAL_SIGNING_KEY)
        demand('INTERNAL_SIGNING_KEY', 'has to be set in production');
      if (!value.INTERNAL_TRUSTED_KEYS)
        demand('INTERNAL_TRUSTED_KEYS', 'has to be set in production');
      if (value.CARE_CLOCK) demand('CARE_CLOCK', 'must not be set in production');
    });

/** What a subgraph's process takes from its environment; one fault lists every mistake. */
export const readPartOptions = async (
  part: (typeof issuers)[number],
  environment: Environment,
  { port, log }: { readonly port: number; readonly log: Log },
): Promise<PartOptions & { readonly dataDir: string }> => {
  const settings = readSettings(partSettings({ own: port }), environment);
  const folder = join(settings.CARE_DATA_DIR, 'keys');
  const kept = () =>
    Promise.all(issuers.map(async (issuer) => trusted(await keptSigningKey(folder, issuer))));
  return {
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    clock: settings.CARE_CLOCK ? movableClock(settings.CARE_CLOCK) : systemClock,
    log,
    signingKey: settings.INTERNAL_SIGNING_KEY ?? (await keptSigningKey(folder, part)),
    trustedKeys: settings.INTERNAL_TRUSTED_KEYS ?? (await kept()),
    peers: {
      catalog: () => settings.CATALOG_URL,
      coverage: () => settings.COVERAGE_URL,
      claims: () => settings.CLAIMS_URL,
    },
    isDevelopment: settings.NODE_ENV !== 'production',
    dataDir: settings.CARE_DATA_DIR,
  };
};
