import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { root } from '../support/tool-output';
import { contractPageIn } from '../support/contract-page';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The README's query for a contract's page, as a portal sends it. */
export const contractPage = (): string => contractPageIn(read('README.md'));

/** As much of it as partners see: what is not in their schema does not exist for them. */
export const contractPageOfPartners = (): string => {
  const info = new TypeInfo(buildSchema(read('schema/partner.graphql')));
  const seen = visit(
    parse(contractPage()),
    visitWithTypeInfo(info, { Field: () => (info.getFieldDef() ? undefined : null) }),
  );
  return print(seen);
};
