import { join } from 'node:path';
import {
  privacyIssuer,
  type SigningKey,
  trusted,
  type TrustedKey,
} from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { signingKeySetting, trustedKeysSetting } from '@care-graph/kernel/runtime/key-settings';
import { partAddress, usualPorts } from '@care-graph/kernel/runtime/part-settings';
import {
  databaseSetting,
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
import { budgetSettings, peppersSetting, redisSetting } from './access/config';
import { providerTrust, signInSettings } from './config-sign-in';
import { isSet } from './config-texts';
import { transportSettings } from './config-transport';
import { developmentKey, developmentTrust } from './development-issuer';
import { engineNames } from './engine/engine';
import type { SubgraphAddress } from './engine/subgraph-client';

/** Apollo's packages look for this name when they are used. */
export const turnTelemetryOff = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
};

/** Which engine carries out query plans. */
export const engineSetting = z
  .enum(engineNames, { message: `has to be ${engineNames.join(' or ')}` })
  .default('apollo');

const sandboxParts = ['SANDBOX_CATALOG_URL', 'SANDBOX_COVERAGE_URL', 'SANDBOX_CLAIMS_URL'] as const;

/** Without one of them there is no sandbox; one demands the other two. */
const sandboxSettings = (environment: Environment) => {
  const isNamed = sandboxParts.some((name) => isSet(environment, name));
  const why = 'has to be set with the other addresses of the sandbox, or none';
  const setting = demanded(endpointSetting, isNamed, why);
  return {
    SANDBOX_CATALOG_URL: setting,
    SANDBOX_COVERAGE_URL: setting,
    SANDBOX_CLAIMS_URL: setting,
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
    ...sandboxSettings(environment),
    DATABASE_URL: databaseSetting,
    API_KEY_PEPPERS: demanded(peppersSetting, inProduction),
    ...budgetSettings,
    REDIS_URL: redisSetting.optional(),
    CARE_ENGINE: engineSetting,
    CARE_DATA_DIR: dataFolderSetting,
    ...signInSettings(environment, inProduction),
    ...transportSettings(environment),
    INTERNAL_SIGNING_KEY: demanded(signingKeySetting('gateway'), inProduction),
    INTERNAL_TRUSTED_KEYS: trustedKeysSetting.optional(),
  });
};

export type GatewaySettings = z.output<ReturnType<typeof gatewaySettings>>;

/** The settings of a gateway process, or one fault that lists every mistake. */
export const readGatewaySettings = (environment: Environment = process.env): GatewaySettings =>
  readSettings(gatewaySettings(environment), environment);

/** Where the parts of the sandbox answer; undefined where there is none. */
export const sandboxAddresses = ({
  SANDBOX_CATALOG_URL: catalog,
  SANDBOX_COVERAGE_URL: coverage,
  SANDBOX_CLAIMS_URL: claims,
}: GatewaySettings): readonly SubgraphAddress[] | undefined => {
  if (catalog === undefined || coverage === undefined || claims === undefined) return undefined;
  return Object.entries({ catalog, coverage, claims }).map(([name, url]) => ({
    name,
    url: () => url,
  }));
};

/** The identity provider that is configured; in development, without one, the development issuer. */
export const tokenTrust = async (settings: GatewaySettings): Promise<TokenTrust> =>
  (await providerTrust(settings)) ?? developmentTrust(await developmentKey(settings.CARE_DATA_DIR));

/** The keys that are believed; in development whoever is responsible for personal data has one in the data folder. */
export const trustedKeys = async ({
  NODE_ENV,
  INTERNAL_TRUSTED_KEYS,
  CARE_DATA_DIR,
}: GatewaySettings): Promise<readonly TrustedKey[]> => {
  if (INTERNAL_TRUSTED_KEYS ?? NODE_ENV === 'production') return INTERNAL_TRUSTED_KEYS ?? [];
  return [trusted(await keptSigningKey(join(CARE_DATA_DIR, 'keys'), privacyIssuer))];
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
