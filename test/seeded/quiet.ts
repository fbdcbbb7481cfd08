import { eventually } from '../support/journey';
import { coverageRows } from '../support/seeded-programme';
import type { SeededOperation } from './operation';
import type { Stage } from './stage';

const waitingSql = `SELECT (SELECT count(*) FROM claims.outbox WHERE delivered_at IS NULL AND refusal IS NULL)
  + (SELECT count(*) FROM claims_jobs.jobs WHERE locked_at IS NOT NULL OR (attempts = 0 AND run_at <= now())) AS count`;

/** Waits until claims has nothing to do that goes on behind an answer. */
export const claimsAtRest = async ({ graph }: Stage): Promise<void> => {
  await eventually(
    () => coverageRows<{ readonly count: string }>(graph.databaseUrl, waitingSql),
    ([waiting]) => waiting?.count === '0',
  );
};

/** Waits until nothing of what made an operation ready goes on behind it: its own statements are counted. */
export const quietly = (operation: SeededOperation): SeededOperation => ({
  ...operation,
  prepare: async (stage, ...rest) => {
    const send = await operation.prepare(stage, ...rest);
    await claimsAtRest(stage);
    return send;
  },
});
