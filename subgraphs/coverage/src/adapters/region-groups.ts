import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { graphFacts } from '@care-graph/kernel/runtime/graph-facts';

/** A region as the catalog tells of it. */
export interface WiredRegion {
  readonly code: string;
  readonly partOf: { readonly code: string } | null;
}

const question = {
  field: 'region',
  argumentNames: { code: 'code' },
  variables: { code: 'String!' },
  valuesOf: (code: string) => ({ code }),
  selection: 'code partOf { code }',
  cacheKeyOf: (code: string) => code,
};

/** A region's own code and that of the group it belongs to. */
export const withGroup = ({ code, partOf }: WiredRegion): readonly string[] =>
  partOf ? [code, partOf.code] : [code];

/** Tells of each region the group it belongs to; all that are wanted at once are asked for with one request. */
export const regionGroups = (catalog: GraphClient) => {
  const region = graphFacts<string, WiredRegion>(catalog, question);
  return async (code: string): Promise<readonly string[]> => {
    const found = await region(code);
    return found ? withGroup(found) : [];
  };
};
