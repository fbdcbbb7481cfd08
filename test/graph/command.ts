import type { ToldRefusal } from '../support/watched-cast';
import type { Ask, Reply } from '../support/graph';

/** A refusal as a client reads it. */
export type UserError = ToldRefusal;

export interface Refusable {
  readonly userErrors: readonly UserError[];
}

const operationOf = (name: string): string =>
  `mutation Try($input: ${name.replace(/^./, (first) => first.toUpperCase())}Input!) {
    ${name}(input: $input) { userErrors { code message field nextStep basis { ruleId termsVersion { code } clause { reference } } } }
  }`;

/** Sends a command with whatever input, right or wrong; the generated operations would not compile with a wrong one. */
export const attempt = (
  ask: Ask,
  name: string,
  input: unknown,
): Promise<Reply<Readonly<Record<string, Refusable>> | null>> => ask(operationOf(name), { input });

const given = new Set<string>();

/** Every refusal that a command gave in this file of tests, as `command CODE`. */
export const givenRefusals = (): ReadonlySet<string> => given;

/** The payload of a command that came as far as its rules. */
export const answered = async (ask: Ask, name: string, input: unknown): Promise<Refusable> => {
  const { data, errors } = await attempt(ask, name, input);
  const payload = data?.[name];
  if (!payload) throw new Error(`${name} was not answered: ${JSON.stringify(errors)}`);
  for (const { code } of payload.userErrors) given.add(`${name} ${code}`);
  return payload;
};
