import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { readRegistryCommandSettings } from '../../gateway/src/access/config';
import { type RegistryDesk, registryDesk } from '../../gateway/src/documents/registry-desk';
import { parse, print, visit } from 'graphql';
import type { TestGraph } from './graph';
import { root } from './tool-output';

export const supergraphSdl = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');

/** The supergraph without one field. */
export const supergraphWithout = (type: string, field: string): string =>
  print(
    visit(parse(supergraphSdl), {
      ObjectTypeDefinition: (node) =>
        node.name.value === type
          ? { ...node, fields: node.fields?.filter(({ name }) => name.value !== field) }
          : undefined,
    }),
  );

/** Lets the desk of `npm run documents` be used on a graph's database, judging by a supergraph. */
export const withDesk = async <Found>(
  { databaseUrl, dataDir }: Pick<TestGraph, 'databaseUrl' | 'dataDir'>,
  use: (desk: RegistryDesk) => Promise<Found>,
  change: { readonly supergraphSdl?: string; readonly isLook?: boolean } = {},
): Promise<Found> => {
  const environment = { DATABASE_URL: databaseUrl, CARE_DATA_DIR: dataDir };
  const settings = await readRegistryCommandSettings(environment);
  const desk = await registryDesk(
    { supergraphSdl, ...settings, ...change },
    makeLog('test', 'error'),
  );
  try {
    return await use(desk);
  } finally {
    await desk.close();
  }
};
