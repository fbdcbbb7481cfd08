import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Life } from './customer-life';
import type { TestGraph } from './graph';
import { rowsOf } from './traces';
import { until } from './until';

/** The files that are with a customer's claims. */
export const filesOf = async (
  { databaseUrl }: TestGraph,
  { contractId }: Life,
): Promise<readonly string[]> => {
  const rows = await rowsOf<{ id: string }>(
    databaseUrl,
    `SELECT evidence_id AS id FROM claims.claim_evidence JOIN claims.claim ON claim.id = claim_id
     WHERE contract_id = '${contractId}'`,
  );
  return rows.map(({ id }) => id);
};

/** The files whose content is on disk. */
export const kept = ({ dataDir }: TestGraph): Promise<readonly string[]> =>
  readdir(join(dataDir, 'files', 'claims'));

/** Waits until none of them is on disk any more: the clock's work goes by the graph's time. */
export const removed = async (graph: TestGraph, ids: readonly string[]): Promise<void> => {
  graph.moveTo(new Date(new Date(graph.now()).getTime() + 2 * 60_000).toISOString());
  await until('the files are removed', async () => {
    const left = await kept(graph);
    return ids.every((id) => !left.includes(id));
  });
};
