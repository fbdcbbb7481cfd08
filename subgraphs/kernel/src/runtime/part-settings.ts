import { join } from 'node:path';
import { z } from 'zod';
import { movableClock, systemClock } from './clocks';
import { trusted } from './internal-token';
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

/** All who sign them in development: beside the parts whoever runs its commands. */
export const developmentIssuers = [...issuers, 'operator'] as const;

/** Where each part listens when nothing else is said. */
export const usualPorts = { gateway: 4000, catalog: 4001, coverage: 4002, claims: 4003 } as const;

type PartName = Exclude<(typeof issuers)[number], 'gateway'>;

/** Where a part answers: known in development, said in production wherever it is asked. */
export const partAddress = (part: PartName, isDemanded: boolean) => {
  const usual = `http://127.0.0.1:${usualPorts[part]}/graphql`;
  return demanded(endpointSetting, isDemanded).transform((said) => said ?? usual);
};

interface PartNeeds<Own extends z.ZodRawShape> {
  readonly part: PartName;
  /** The parts that it asks. */
  readonly asks: readonly PartName[];
  readonly log: Log;
  /** Settings that it alone has. */
  readonly own: (inProduction: boolean) => Own;
}

const commonSettings = ({ part, asks }: PartNeeds<z.ZodRawShape>, inProduction: boolean) => ({
  NODE_ENV: environmentSetting,
  HOST: hostSetting,
  PORT: portSetting(usualPorts[part]),
  LOG_LEVEL: logLevelSetting('info'),
  DATABASE_URL: databaseSetting,
  CATALOG_URL: partAddress('catalog', inProduction && asks.includes('catalog')),
  COVERAGE_URL: partAddress('coverage', inProduction && asks.includes('coverage')),
  CLAIMS_URL: partAddress('claims', inProduction && asks.includes('claims')),
  CARE_CLOCK: withheld(instantSetting, inProduction),
  CARE_DATA_DIR: dataFolderSetting,
  INTERNAL_SIGNING_KEY: demanded(signingKeySetting(part), inProduction),
  INTERNAL_TRUSTED_KEYS: demanded(trustedKeysSetting, inProduction),
});

type CommonSettings = z.output<z.ZodObject<ReturnType<typeof commonSettings>>>;

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
  const inProduction = isProduction(environment);
  const schema = z.object({
    ...commonSettings(needs, inProduction),
    ...needs.own(inProduction),
  });
  const settings = readSettings(schema, environment) as CommonSettings & z.output<z.ZodObject<Own>>;
  needs.log.level = settings.LOG_LEVEL;
  return { options: await optionsOf(needs.part, settings, needs.log), settings };
};
