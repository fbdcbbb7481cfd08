import type { Log } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { readPartOptions } from '@care-graph/kernel/runtime/part-settings';
import type { Environment } from '@care-graph/kernel/runtime/settings';

/** What the catalog process takes from its environment. */
export const readCatalogOptions = (
  log: Log,
  environment: Environment = process.env,
): Promise<PartOptions> => readPartOptions('catalog', environment, { port: 4001, log });
