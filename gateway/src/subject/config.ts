import { userInfo } from 'node:os';
import { privacyIssuer, type SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { signingKeySetting } from '@care-graph/kernel/runtime/key-settings';
import {
  dataFolderSetting,
  demanded,
  endpointSetting,
  type Environment,
  environmentSetting,
  isProduction,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';

/** What the command for one customer's data has to know. */
export interface SubjectSettings {
  readonly dataDir: string;
  /** Where the parts are said to answer; the gateway does it for access, which it keeps itself. */
  readonly addresses: Readonly<Record<'claims' | 'access' | 'coverage', string | undefined>>;
  /** The key of whoever is responsible for personal data, where it is said and not kept in the data folder. */
  readonly signingKey: SigningKey | undefined;
}

const subjectSettings = (inProduction: boolean) =>
  z.object({
    NODE_ENV: environmentSetting,
    CARE_DATA_DIR: dataFolderSetting,
    COVERAGE_URL: demanded(endpointSetting, inProduction),
    CLAIMS_URL: demanded(endpointSetting, inProduction),
    GATEWAY_URL: demanded(endpointSetting, inProduction),
    INTERNAL_SIGNING_KEY: demanded(signingKeySetting(privacyIssuer), inProduction),
  });

export const readSubjectSettings = (environment: Environment = process.env): SubjectSettings => {
  const settings = readSettings(subjectSettings(isProduction(environment)), environment);
  return {
    dataDir: settings.CARE_DATA_DIR,
    addresses: {
      claims: settings.CLAIMS_URL,
      access: settings.GATEWAY_URL,
      coverage: settings.COVERAGE_URL,
    },
    signingKey: isProduction(environment) ? settings.INTERNAL_SIGNING_KEY : undefined,
  };
};

/** The account that runs the command; a container's may have no name. */
export const accountName = (): string | undefined => {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
};
