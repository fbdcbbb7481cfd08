import { oncePer } from '@care-graph/kernel/runtime/once-per';
import * as atShop from '../generated/partner';
import { eventually } from '../support/journey';
import { coverageRows } from '../support/seeded-programme';
import { there } from '../support/there';
import { answered, type Stage } from './stage';

const waitingSql = `SELECT count(*)::int AS count FROM job WHERE finished_at IS NULL`;

/** Waits until no job is left to do. */
export const jobsEnded = async ({ graph }: Stage): Promise<void> => {
  await eventually(
    () => coverageRows<{ readonly count: number }>(graph.databaseUrl, waitingSql),
    ([waiting]) => waiting?.count === 0,
  );
};

/** An import of so many offers that were shown to nobody. */
export const offersOf = ({ sample, fresh }: Stage, count: number): atShop.StartImportInput => {
  const rows = Array.from(
    { length: count },
    () => `${fresh('offer')},${sample.partner.productCode},NOT_SHOWN`,
  );
  return {
    kind: 'OFFER_IMPORT',
    document: ['reference,productCode,outcome', ...rows].join('\n'),
    idempotencyKey: fresh('key'),
  };
};

/** A job that was begun with so many offers. */
export const begunJob = async (stage: Stage, count: number): Promise<string> => {
  const input = offersOf(stage, count);
  const { startImport } = await answered(stage.partner(atShop.StartImportDocument, { input }));
  return there(startImport.job).id;
};

/** A job that has ended, with a few rows. */
export const endedJob = oncePer(async (stage: Stage): Promise<string> => {
  const id = await begunJob(stage, 3);
  await jobsEnded(stage);
  return id;
});
