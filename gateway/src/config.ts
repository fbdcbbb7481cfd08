import { join } from 'node:path';
import type { SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { signingKeySetting } from '@care-graph/kernel/runtime/key-settings';
import { partAddress, usualPorts } from '@care-graph/kernel/runtime/part-settings';
import {
  dataFolderSetting,
  demanded,
  endpointSetting,
  type Environment,
  environmentSetting,
  hostSetting,
  isProduction,
  logLevelSetting,
  portSetting,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import type { TokenTrust } from './access/bearer-token';
import { developmentKey, developmentTrust } from './development-issuer';
import { engineNames } from './engine/engine';

/** Apollo's packages look for this name when they are used. */
export const turnTelemetryOff = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
};

/** Which engine carries out query plans. */
export const engineSetting = z
  .enum(engineNames, { message: `has to be ${engineNames.join(' or ')}` })
  .default('apollo');

const keySetSetting = z
  .string()
  .refine(
    (text) =>
      /^(https:\/\/[^/]|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(text) && URL.canParse(text),
    { message: 'has to be an https:// address' },
  );

const identityProvider = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const;

/** Demanded in production; elsewhere one of the three demands the other two. */
const identitySettings = (environment: Environment, inProduction: boolean) => {
  const isNamed = identityProvider.some((name) => (environment[name] ?? '').trim() !== '');
  const why = inProduction ? undefined : 'has to be set with the other OIDC settings, or none';
  const setting = <Setting extends z.ZodType>(one: Setting) =>
    demanded(one, inProduction || isNamed, why);
  return {
    OIDC_ISSUER: setting(z.string()),
    OIDC_AUDIENCE: setting(z.string()),
    OIDC_JWKS_URL: setting(keySetSetting),
  };
};

const gatewaySettings = (environment: Environment) => {
  const inProduction = isProduction(environment);
  return z.object({
    NODE_ENV: environmentSetting,
    HOST: hostSetting,
    PORT: portSetting(usualPorts.gateway),
    LOG_LEVEL: logLevelSetting('info'),
    CATALOG_URL: partAddress('catalog', inProduction),
    COVERAGE_URL: partAddress('coverage', inProduction),
    CLAIMS_URL: partAddress('claims', inProduction),
    CARE_ENGINE: engineSetting,
    CARE_DATA_DIR: dataFolderSetting,
    ...identitySettings(environment, inProduction),
    INTERNAL_SIGNING_KEY: demanded(signingKeySetting('gateway'), inProduction),
  });
};

export type GatewaySettings = z.output<ReturnType<typeof gatewaySettings>>;

/** The settings of a gateway process, or one fault that lists every mistake. */
export const readGatewaySettings = (environment: Environment = process.env): GatewaySettings =>
  readSettings(gatewaySettings(environment), environment);

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

const developmentOnly = (why: string) =>
  environmentSetting.refine((name) => name !== 'production', { message: why });

const tokenSettings = z.object({
  NODE_ENV: developmentOnly(
    'has to be development: the tokens of the development issuer hold nowhere else',
  ),
  CARE_DATA_DIR: dataFolderSetting,
});

/** What the token command has to know. */
export const readTokenSettings = (
  environment: Environment = process.env,
): z.output<typeof tokenSettings> => readSettings(tokenSettings, environment);

const operatorSettings = z.object({
  NODE_ENV: developmentOnly('has to be development: this command works nowhere else'),
  CARE_DATA_DIR: dataFolderSetting,
  CATALOG_URL: endpointSetting.optional(),
  COVERAGE_URL: endpointSetting.optional(),
  CLAIMS_URL: endpointSetting.optional(),
});

export type OperatorSettings = z.output<typeof operatorSettings>;

/** What the commands that ask the parts directly have to know. */
export const readOperatorSettings = (environment: Environment = process.env): OperatorSettings =>
  readSettings(operatorSettings, environment);
