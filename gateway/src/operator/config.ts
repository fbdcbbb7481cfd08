import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import type { SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { signingKeySetting } from '@care-graph/kernel/runtime/key-settings';
import {
  databaseSetting,
  dataFolderSetting,
  demanded,
  endpointSetting,
  type Environment,
  environmentSetting,
  isProduction,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import { databaseOf } from '../access/config';
import type { Addresses } from '../start/addresses';

/** What the commands that ask the parts directly have to know. */
export interface OperatorSettings {
  /** Whose parts they ask. */
  readonly environment: DataEnvironment;
  readonly dataDir: string;
  /** Where the parts are said to answer. */
  readonly addresses: { readonly [Part in keyof Addresses]: string | undefined };
  /** The operator's key, where it is said and not kept in the data folder. */
  readonly signingKey: SigningKey | undefined;
}

const liveSettings = z.object({
  NODE_ENV: environmentSetting.refine((name) => name !== 'production', {
    message: 'has to be development: in production this command works with --sandbox only',
  }),
  CARE_DATA_DIR: dataFolderSetting,
  CATALOG_URL: endpointSetting.optional(),
  COVERAGE_URL: endpointSetting.optional(),
  CLAIMS_URL: endpointSetting.optional(),
});

const readLive = (environment: Environment): OperatorSettings => {
  const settings = readSettings(liveSettings, environment);
  const { CATALOG_URL: catalog, COVERAGE_URL: coverage, CLAIMS_URL: claims } = settings;
  return {
    environment: 'live',
    dataDir: settings.CARE_DATA_DIR,
    addresses: { catalog, coverage, claims },
    signingKey: undefined,
  };
};

const sandboxSettings = (inProduction: boolean) => {
  const endpoint = demanded(endpointSetting, inProduction);
  return z.object({
    NODE_ENV: environmentSetting,
    CARE_DATA_DIR: dataFolderSetting,
    SANDBOX_CATALOG_URL: endpoint,
    SANDBOX_COVERAGE_URL: endpoint,
    SANDBOX_CLAIMS_URL: endpoint,
    INTERNAL_SIGNING_KEY: demanded(signingKeySetting('operator'), inProduction),
  });
};

const readSandbox = (environment: Environment): OperatorSettings => {
  const settings = readSettings(sandboxSettings(isProduction(environment)), environment);
  return {
    environment: 'sandbox',
    dataDir: settings.CARE_DATA_DIR,
    addresses: {
      catalog: settings.SANDBOX_CATALOG_URL,
      coverage: settings.SANDBOX_COVERAGE_URL,
      claims: settings.SANDBOX_CLAIMS_URL,
    },
    signingKey: settings.INTERNAL_SIGNING_KEY,
  };
};

/** Live parts believe in an operator in development only; those of the sandbox everywhere. */
export const readOperatorSettings = (
  whose: DataEnvironment,
  environment: Environment = process.env,
): OperatorSettings => (whose === 'live' ? readLive(environment) : readSandbox(environment));

const catalogSettings = (inProduction: boolean) =>
  z.object({
    NODE_ENV: environmentSetting,
    DATABASE_URL: demanded(databaseSetting, inProduction),
    CARE_DATA_DIR: dataFolderSetting,
  });

/** Where the command for the catalogue finds its database, in the environment of the parts. */
export const readCatalogCommandSettings = async (
  environment: Environment = process.env,
): Promise<{ readonly databaseUrl: string }> => {
  const settings = readSettings(catalogSettings(isProduction(environment)), environment);
  return { databaseUrl: await databaseOf(settings.DATABASE_URL, settings.CARE_DATA_DIR) };
};
