import { join } from 'node:path';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { signingKeySetting } from '@care-graph/kernel/runtime/key-settings';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import { usualEndpoint } from '@care-graph/kernel/runtime/part-settings';
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
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { z } from 'zod';
import type { Peppers } from '../open-access';
import { notedAddresses, notedDatabase } from '../start/addresses';
import { type Budgets, defaultBudgets } from './budgets';
import type { Budget } from './caller';
import type { KeyDeskSettings } from './key-desk';

const pepperForm =
  'has to be peppers as <name>:<32 bytes as 64 hexadecimal digits>, the current one first, separated by commas';

const pepperOf = (text: string) => {
  const [, id, hex] = /^([\w.-]{1,40}):([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  return id !== undefined && hex !== undefined
    ? { id, secret: Buffer.from(hex, 'hex') }
    : undefined;
};

/** The peppers under which keys are hashed: an older one is taken out once its keys were used or replaced. */
export const peppersSetting = z.string().transform((text, context): Peppers => {
  const [first, ...rest] = text.split(',').map(pepperOf);
  const others = rest.filter((pepper) => pepper !== undefined);
  const names = new Set([first, ...others].map((pepper) => pepper?.id));
  if (first && others.length === rest.length && names.size === rest.length + 1)
    return [first, ...others];
  context.addIssue({ code: 'custom', message: pepperForm });
  return z.NEVER;
});

const budgetForm =
  'has to be requests in a second, cost points in a minute and requests at one time, such as 20,60000,10';

const budgetSetting = (usual: Budget) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8},[1-9]\d{0,8},[1-9]\d{0,8}$/, budgetForm)
    .transform((text): Budget => {
      const [requestsPerSecond = 1, costPerMinute = 1, concurrentRequests = 1] = text
        .split(',')
        .map(Number);
      return { requestsPerSecond, costPerMinute, concurrentRequests };
    })
    .default(usual);

/** Where several gateways keep what their callers use of their budgets. */
export const redisSetting = z
  .string()
  .refine((text) => /^rediss?:\/\/[^/]/.test(text) && URL.canParse(text), {
    message: 'has to be the address of a Redis, such as redis://127.0.0.1:6379',
  });

/** What callers without a key may ask for. */
export const budgetSettings = {
  ANONYMOUS_BUDGET: budgetSetting(defaultBudgets.anonymous),
  PERSON_BUDGET: budgetSetting(defaultBudgets.person),
};

export const budgetsOf = ({
  ANONYMOUS_BUDGET: anonymous,
  PERSON_BUDGET: person,
}: z.output<z.ZodObject<typeof budgetSettings>>): Budgets => ({ anonymous, person });

/** The peppers that are configured; in development one that is kept in the data folder. */
export const peppersIn = async (
  configured: Peppers | undefined,
  dataDir: string,
): Promise<Peppers> =>
  configured ?? [
    { id: 'development', secret: await keptSecret(join(dataDir, 'keys'), 'api-key-pepper') },
  ];

const registryCommandSettings = (inProduction: boolean) =>
  z.object({
    NODE_ENV: environmentSetting,
    DATABASE_URL: demanded(databaseSetting, inProduction),
    CARE_DATA_DIR: dataFolderSetting,
    API_KEY_PEPPERS: demanded(peppersSetting, inProduction),
  });

const keyCommandSettings = (inProduction: boolean) =>
  registryCommandSettings(inProduction).extend({
    INTERNAL_SIGNING_KEY: demanded(signingKeySetting('gateway'), inProduction),
    COVERAGE_URL: endpointSetting.optional(),
    SANDBOX_COVERAGE_URL: endpointSetting.optional(),
  });

/** The database that is configured, else the one of the graph of this data folder. */
export const databaseOf = async (
  configured: string | undefined,
  dataDir: string,
): Promise<string> => {
  const found = configured ?? (await notedDatabase(dataDir));
  if (found !== undefined) return found;
  throw new StartFault(
    `No graph runs with ${dataDir}: start it, or set CARE_DATA_DIR to the folder that it was started with, or DATABASE_URL to its database.`,
  );
};

type KeyCommandSettings = z.output<ReturnType<typeof keyCommandSettings>>;

/** Where coverage is configured to answer, else where the graph of this data folder noted it, else on its usual ports. */
const coverageOf = async (settings: KeyCommandSettings): Promise<KeyDeskSettings['coverage']> => {
  const { live, sandbox } = await notedAddresses(settings.CARE_DATA_DIR);
  return {
    live: settings.COVERAGE_URL ?? live?.coverage ?? usualEndpoint('coverage', 'live'),
    sandbox:
      settings.SANDBOX_COVERAGE_URL ?? sandbox?.coverage ?? usualEndpoint('coverage', 'sandbox'),
  };
};

/** What the command for keys has to know, in the environment of the gateway. */
export const readKeyCommandSettings = async (
  environment: Environment = process.env,
): Promise<KeyDeskSettings> => {
  const settings = readSettings(keyCommandSettings(isProduction(environment)), environment);
  const { CARE_DATA_DIR: dataDir, INTERNAL_SIGNING_KEY: signingKey } = settings;
  return {
    databaseUrl: await databaseOf(settings.DATABASE_URL, dataDir),
    peppers: await peppersIn(settings.API_KEY_PEPPERS, dataDir),
    signingKey: signingKey ?? (await keptSigningKey(join(dataDir, 'keys'), 'gateway')),
    coverage: await coverageOf(settings),
  };
};

/** What the command for documents has to know, in the environment of the gateway. */
export const readRegistryCommandSettings = async (
  environment: Environment = process.env,
): Promise<Pick<KeyDeskSettings, 'databaseUrl' | 'peppers'>> => {
  const settings = readSettings(registryCommandSettings(isProduction(environment)), environment);
  return {
    databaseUrl: await databaseOf(settings.DATABASE_URL, settings.CARE_DATA_DIR),
    peppers: await peppersIn(settings.API_KEY_PEPPERS, settings.CARE_DATA_DIR),
  };
};
