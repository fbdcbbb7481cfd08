import { systemClock } from '@care-graph/kernel/runtime/clocks';
import { peppersIn } from '../access/config';
import type { AccessKeeping } from '../open-access';
import type { GraphOptions } from './graph-options';

/** Keys and the access log stand in the graph's database; their time is the machine's, whatever the programme's is. */
export const keepingOf = async ({
  databaseUrl,
  dataDir,
  poolSize,
  accessClock,
  log,
  onStatement,
}: GraphOptions): Promise<AccessKeeping> => ({
  databaseUrl,
  peppers: await peppersIn(undefined, dataDir),
  clock: accessClock ?? systemClock,
  log: log.child({ part: 'access' }),
  poolSize,
  onStatement: onStatement?.bind(undefined, 'access'),
});
