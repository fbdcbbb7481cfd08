import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../domain/clock';
import { movableClock, systemClock } from './clocks';
import { type DataEnvironment, dataEnvironments } from './data-environment';
import { privacyIssuer, trusted, type TrustedKey } from './internal-token';
import { keptSigningKey } from './key-folder';
import { signingKeySetting, trustedKeysSetting } from './key-settings';
import type { Log } from './log';
import type { PartOptions } from './part';
import {
  databaseSetting,
  dataFolderSetting,
  demanded,
  endpointSetting,
  type Environment,
  environmentSetting,
  hostSetting,
  instantSetting,
  isProduction,
  logLevelSetting,
  portSetting,
  readSettings,
  withheld,
} from './settings';

/** All who sign internal tokens. */
export const issuers = ['gateway', 'catalog', 'coverage', 'claims'] as const;

/** Whoever runs the commands: believed in development, and in production by the parts of the sandbox alone. */
const operator = 'operator';
export const developmentIssuers = [...issuers, operator, privacyIssuer] as const;

type PartName = Exclude<(typeof issuers)[number], 'gateway'>;

/** Where each part listens when nothing else is said. */
export const usualPorts = { gateway: 4000, catalog: 4001, coverage: 4002, claims: 4003 } as const;
const sandboxPorts = { catalog: 4011, coverage: 4012, claims: 4013 } as const;

const usualPort = (part: PartName, environment: DataEnvironment): number =>
  environment === 'live' ? usualPorts[part] : sandboxPorts[part];

/** The endpoint of a part that listens where nothing else was said. */
export const usualEndpoint = (part: PartName, environment: DataEnvironment): string =>
  `http://127.0.0.1:${usualPort(part, environment)}/graphql`;

/** Where a part answers: known in development, said in production wherever it is asked. */
export const partAddress = (
  part: PartName,
  isDemanded: boolean,
  environment: DataEnvironment = 'live',
) =>
  demanded(endpointSetting, isDemanded).transform(
    (said) => said ?? usualEndpoint(part, environment),
  );

/** What decides which settings a part has to have. */
export interface Circumstances {
  readonly inProduction: boolean;
  readonly environment: DataEnvironment;
}

/** Known before anything else is read, since each environment demands something of its own. */
const circumstancesIn = (environment: Environment): Circumstances => ({
  inProduction: isProduction(environment),
  environment: environment['CARE_ENVIRONMENT'] === 'sandbox' ? 'sandbox' : 'live',
});

interface PartNeeds<Own extends z.ZodRawShape> {
  readonly part: PartName;
  /** The parts that it asks. */
  readonly asks: readonly PartName[];
  readonly log: Log;
  /** Settings that it alone has. */
  readonly own: (circumstances: Circumstances) => Own;
}

/** With the operator's key the programme's time could be moved: nobody's may be, where it is not a sandbox's. */
const withoutOperator = (keys: readonly TrustedKey[]): boolean =>
  keys.every(({ issuer }) => issuer !== operator);

const trustedKeys = ({ inProduction, environment }: Circumstances) =>
  inProduction && environment === 'live'
    ? trustedKeysSetting.refine(withoutOperator, {
        message: 'has to be without the operator’s key: in production that is for the sandbox',
      })
    : trustedKeysSetting;

const commonSettings = ({ part, asks }: PartNeeds<z.ZodRawShape>, where: Circumstances) => {
  const { inProduction, environment } = where;
  const address = (peer: PartName) =>
    partAddress(peer, inProduction && asks.includes(peer), environment);
  return {
    NODE_ENV: environmentSetting,
    CARE_ENVIRONMENT: z
      .enum(dataEnvironments, { message: 'has to be live or sandbox' })
      .default('live'),
    HOST: hostSetting,
    PORT: portSetting(usualPort(part, environment)),
    LOG_LEVEL: logLevelSetting('info'),
    DATABASE_URL: databaseSetting,
    CATALOG_URL: address('catalog'),
    COVERAGE_URL: address('coverage'),
    CLAIMS_URL: address('claims'),
    CARE_CLOCK: withheld(instantSetting, inProduction && environment === 'live'),
    CARE_DATA_DIR: dataFolderSetting,
    INTERNAL_SIGNING_KEY: demanded(signingKeySetting(part), inProduction),
    INTERNAL_TRUSTED_KEYS: demanded(trustedKeys(where), inProduction),
  };
};

type CommonSettings = z.output<z.ZodObject<ReturnType<typeof commonSettings>>>;

/** The machine's, unless another one is wanted; the sandbox's can be moved wherever it begins. */
const clockOf = ({ CARE_CLOCK, CARE_ENVIRONMENT }: CommonSettings): Clock => {
  if (CARE_CLOCK) return movableClock(CARE_CLOCK);
  return CARE_ENVIRONMENT === 'sandbox' ? movableClock(systemClock.now()) : systemClock;
};

const optionsOf = async (
  part: PartName,
  settings: CommonSettings,
  log: Log,
): Promise<PartOptions> => {
  const folder = join(settings.CARE_DATA_DIR, 'keys');
  const kept = () =>
    Promise.all(
      developmentIssuers.map(async (issuer) => trusted(await keptSigningKey(folder, issuer))),
    );
  return {
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    environment: settings.CARE_ENVIRONMENT,
    clock: clockOf(settings),
    log: settings.CARE_ENVIRONMENT === 'live' ? log : log.child({ environment: 'sandbox' }),
    signingKey: settings.INTERNAL_SIGNING_KEY ?? (await keptSigningKey(folder, part)),
    trustedKeys: settings.INTERNAL_TRUSTED_KEYS ?? (await kept()),
    peers: {
      catalog: () => settings.CATALOG_URL,
      coverage: () => settings.COVERAGE_URL,
      claims: () => settings.CLAIMS_URL,
    },
    isDevelopment: settings.NODE_ENV !== 'production',
  };
};

/** What a subgraph's process takes from its environment, its own settings with it; one fault lists every mistake. */
export const readPartOptions = async <Own extends z.ZodRawShape>(
  needs: PartNeeds<Own>,
  environment: Environment,
): Promise<{
  readonly options: PartOptions;
  readonly settings: z.output<z.ZodObject<Own>> & { readonly CARE_DATA_DIR: string };
}> => {
  const circumstances = circumstancesIn(environment);
  const schema = z.object({
    ...commonSettings(needs, circumstances),
    ...needs.own(circumstances),
  });
  const settings = readSettings(schema, environment) as CommonSettings & z.output<z.ZodObject<Own>>;
  needs.log.level = settings.LOG_LEVEL;
  return { options: await optionsOf(needs.part, settings, needs.log), settings };
};
