import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { apiSchema } from '../support/schema-lists';
import { there } from '../support/there';

const api = apiSchema().getMutationType()?.getFields() ?? {};

/** A part whose commands change what people have. */
export type Part = 'coverage' | 'claims';

/** The commands of one part that callers of the gateway may give. */
export const commandsOfPart = (part: Part): readonly string[] => {
  const sdl = readFileSync(join(__dirname, `../../schema/${part}.graphql`), 'utf8');
  const own = buildSchema(sdl, { assumeValidSDL: true }).getMutationType()?.getFields() ?? {};
  return Object.keys(own).filter((name) => name in api);
};

/** Those of the commands whose input has a field of that name. */
export const taking = (commands: readonly string[], field: string): readonly string[] =>
  commands.filter((command) => {
    const input = getNamedType(there(there(api[command]).args[0]).type);
    return isInputObjectType(input) && field in input.getFields();
  });

/** The commands that cases are about: the first word of each title. */
export const commandsIn = (cases: readonly { readonly title: string }[]): readonly string[] =>
  cases.map(({ title }) => there(/^\w+/.exec(title))[0]);
