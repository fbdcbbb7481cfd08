import { resolve } from 'node:path';
import { z } from 'zod';
import { StartFault } from './start-fault';

/** The environment by its names; only files called `config.ts` hand in the real one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty value counts as unset. */
const withoutBlanks = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );

/** The settings that a schema reads out of the environment, or one fault that lists every mistake. */
export const readSettings = <Schema extends z.ZodType>(
  schema: Schema,
  environment: Environment,
): Readonly<z.output<Schema>> => {
  const result = schema.safeParse(withoutBlanks(environment));
  if (result.success) return Object.freeze(result.data);
  const mistakes = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  throw new StartFault(
    `The configuration has ${mistakes.length} mistake(s):\n${mistakes.join('\n')}`,
  );
};

/** Known before anything else is read, since production demands more: every mistake shows at once. */
export const isProduction = (environment: Environment): boolean =>
  environment['NODE_ENV'] === 'production';

/** A setting that has to be there where it is demanded, and may be absent elsewhere. */
export const demanded = <Setting extends z.ZodType>(
  setting: Setting,
  isDemanded: boolean,
  message = 'has to be set in production',
): z.ZodOptional<Setting> => {
  if (!isDemanded) return setting.optional();
  const present = z.unknown().refine((value) => value !== undefined, { message, abort: true });
  return present.pipe(setting as never) as never;
};

/** A setting that has no place where it is withheld. */
export const withheld = <Setting extends z.ZodType>(
  setting: Setting,
  isWithheld: boolean,
  message = 'must not be set in production',
): z.ZodOptional<Setting> =>
  isWithheld ? (z.undefined({ message }).optional() as never) : setting.optional();

export const environmentSetting = z
  .enum(['development', 'test', 'production'], {
    message: 'has to be development, test or production',
  })
  .default('development');

export const hostSetting = z
  .string()
  .regex(/^[\w.:-]+$/, 'has to be a name or an address of this machine, such as 127.0.0.1')
  .default('127.0.0.1');

export const portSetting = (otherwise: number) =>
  z.coerce
    .number({ message: 'has to be a port number from 0 to 65535' })
    .int('has to be a whole number')
    .min(0, 'has to be 0 or more')
    .max(65535, 'has to be 65535 or less')
    .default(otherwise);

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export const logLevelSetting = (otherwise: (typeof logLevels)[number]) =>
  z.enum(logLevels, { message: `has to be one of ${logLevels.join(', ')}` }).default(otherwise);

export const dataFolderSetting = z
  .string()
  .default('.data')
  .transform((path) => resolve(path));

/** The instant that a text of RFC 3339 names, with its zone; the thirtieth of February is none. */
export const instantOf = (text: string): Date | undefined => {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(
    text,
  );
  const day = new Date(`${parts?.[1] ?? ''}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === parts?.[1];
  const instant = new Date(text);
  return isDay && !Number.isNaN(instant.getTime()) ? instant : undefined;
};

export const instantSetting = z.string().transform((text, context): Date => {
  const instant = instantOf(text);
  if (instant) return instant;
  context.addIssue({
    code: 'custom',
    message: 'has to be an instant with its zone, such as 2026-03-12T12:00:00Z',
  });
  return z.NEVER;
});

const address =
  'has to be set to the address of a PostgreSQL, such as postgres://care@127.0.0.1:5432/care';

export const databaseSetting = z
  .string({ message: address })
  .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), { message: address });

const endpoint = 'has to be an http:// or https:// address, such as http://127.0.0.1:4001/graphql';

/** Where something answers over HTTP, with its path. */
export const endpointSetting = z
  .string()
  .refine((text) => /^https?:\/\/[^/]+\/./.test(text) && URL.canParse(text), { message: endpoint });

/** Where something answers over HTTP that is asked for by paths of its own. */
export const originSetting = z
  .string()
  .refine((text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text), {
    message: 'has to be an http:// or https:// address, such as https://payments.example',
  });

/** A secret of 32 bytes. */
export const secretSetting = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'has to be 32 bytes as 64 hexadecimal digits')
  .transform((hex) => Buffer.from(hex, 'hex'));
