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

export const portSetting = (otherwise: number) =>
  z.coerce
    .number({ message: 'has to be a port number from 0 to 65535' })
    .int('has to be a whole number')
    .min(0, 'has to be 0 or more')
    .max(65535, 'has to be 65535 or less')
    .default(otherwise);

export const instantSetting = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)), {
    message: 'has to be an instant such as 2026-03-12T12:00:00Z',
  })
  .transform((text) => new Date(text));

export const databaseSetting = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'has to start with postgres:// or postgresql://');

export const addressSetting = z
  .string()
  .regex(/^https?:\/\//, 'has to be an http:// or https:// address');
