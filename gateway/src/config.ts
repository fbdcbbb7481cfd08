import { join, resolve } from 'node:path';
import type { SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { type Environment, portSetting, readSettings } from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import type { TokenTrust } from './access/bearer-token';
import { developmentKey, developmentTrust } from './development-issuer';
import { engineNames } from './engine/engine';

/** Apollo's packages look for this name when they are used. */
export const turnTelemetryOff = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
};

const dataDirSetting = z
  .string()
  .default('.data')
  .transform((path) => resolve(path));

const endpointSetting = z
  .string({ message: 'has to be set to a GraphQL endpoint, such as http://127.0.0.1:4001/graphql' })
  .regex(/^https?:\/\/[^/]+\/./, 'has to be an http:// or https:// address with its path');

const environmentSetting = z
  .enum(['development', 'test', 'production'], {
    message: 'has to be development, test or production',
  })
  .default('development');

const keySetSetting = z
  .string()
  .regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])/, 'has to be an https:// address');

const isSigningKey = (value: unknown): value is SigningKey => {
  const key = value as Partial<SigningKey> | null;
  return (
    key?.issuer === 'gateway' && typeof key.kid === 'string' && key.privateJwk?.d !== undefined
  );
};

const signingKeySetting = z.string().transform((text, context): SigningKey => {
  try {
    const key: unknown = JSON.parse(text);
    if (isSigningKey(key)) return key;
  } catch {
    // Said below; what is wrong with a secret is not repeated.
  }
  context.addIssue({
    code: 'custom',
    message: 'has to be a signing key as JSON, of the issuer gateway',
  });
  return z.NEVER;
});

const identityProvider = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const;

const gatewaySettings = z
  .object({
    NODE_ENV: environmentSetting,
    HOST: z.string().default('127.0.0.1'),
    PORT: portSetting(4000),
    CATALOG_URL: endpointSetting,
    COVERAGE_URL: endpointSetting,
    CLAIMS_URL: endpointSetting,
    CARE_ENGINE: z
      .enum(engineNames, { message: `has to be ${engineNames.join(' or ')}` })
      .default('apollo'),
    CARE_DATA_DIR: dataDirSetting,
    OIDC_ISSUER: z.string().optional(),
    OIDC_AUDIENCE: z.string().optional(),
    OIDC_JWKS_URL: keySetSetting.optional(),
    INTERNAL_SIGNING_KEY: signingKeySetting.optional(),
  })
  .check(({ value, issues }) => {
    const missing = identityProvider.filter((name) => value[name] === undefined);
    const isProduction = value.NODE_ENV === 'production';
    const required = missing.length < identityProvider.length || isProduction ? [...missing] : [];
    const names =
      isProduction && !value.INTERNAL_SIGNING_KEY
        ? [...required, 'INTERNAL_SIGNING_KEY']
        : required;
    const why = isProduction
      ? 'has to be set in production'
      : 'has to be set with the other OIDC settings, or none';
    for (const name of names)
      issues.push({ code: 'custom', message: why, path: [name], input: undefined });
  });

export type GatewaySettings = z.output<typeof gatewaySettings>;

/** The settings of a gateway process, or one fault that lists every mistake. */
export const readGatewaySettings = (environment: Environment = process.env): GatewaySettings =>
  readSettings(gatewaySettings, environment);

/** The identity provider that is configured; in development, without one, the development issuer. */
export const tokenTrust = async (settings: GatewaySettings): Promise<TokenTrust> => {
  const {
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    OIDC_JWKS_URL: jwks,
    CARE_DATA_DIR,
  } = settings;
  if (issuer !== undefined && audience !== undefined && jwks !== undefined)
    return { issuer, audience, jwks };
  return developmentTrust(await developmentKey(CARE_DATA_DIR));
};

/** The key that signs the internal tokens; in development it is kept in the data folder. */
export const signingKey = async ({
  INTERNAL_SIGNING_KEY,
  CARE_DATA_DIR,
}: GatewaySettings): Promise<SigningKey> =>
  INTERNAL_SIGNING_KEY ?? keptSigningKey(join(CARE_DATA_DIR, 'keys'), 'gateway');

const tokenSettings = z.object({
  NODE_ENV: environmentSetting.refine((name) => name !== 'production', {
    message: 'has to be development: the tokens of the development issuer hold nowhere else',
  }),
  CARE_DATA_DIR: dataDirSetting,
});

/** What the token command has to know. */
export const readTokenSettings = (
  environment: Environment = process.env,
): z.output<typeof tokenSettings> => readSettings(tokenSettings, environment);
