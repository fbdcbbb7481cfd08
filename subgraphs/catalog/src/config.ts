import type { Log } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import type { Environment } from '@care-graph/kernel/runtime/settings';

/** What the catalog process takes from its environment. */
export const readCatalogOptions = async (
  log: Log,
  environment: Environment = process.env,
): Promise<PartOptions> => {
  const needs = { part: 'catalog', asks: [], log, own: () => ({}) } as const;
  return (await readPartOptions(needs, environment)).options;
};
