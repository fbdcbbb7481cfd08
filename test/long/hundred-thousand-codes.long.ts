import { maximumBatchSize } from '../../subgraphs/coverage/src/domain/batch';
import { admin, aCoverageDesk, type CoverageDesk } from '../support/coverage-desk';
import { type CoverageDatabase, coverageDatabase } from '../support/coverage-database';
import { there } from '../support/there';

jest.setTimeout(900_000);

/** The codes themselves, at once, would need as much again. */
const memoryBytes = 200 * 1024 * 1024;

describe('the largest batch of codes', () => {
  let coverage: CoverageDatabase;
  let desk: CoverageDesk;
  let statements = 0;

  beforeAll(async () => {
    coverage = await coverageDatabase('hundred_thousand_codes', () => {
      statements += 1;
    });
    desk = await aCoverageDesk(coverage.transact);
  });
  afterAll(() => coverage.drop());

  const one = async <Row>(sql: string): Promise<Row> =>
    there((await coverage.database.manager.query<Row[]>(sql))[0]);

  it('is made portion by portion, in little memory, with its progress on record, and handed out at once', async () => {
    const wish = {
      planSkuId: 'sku_1',
      regionCode: 'LT',
      deliveryForm: 'CARD',
      size: maximumBatchSize,
    } as const;
    const { id } = there(
      (await desk.generate.execute({ ...wish, idempotencyKey: 'batch' }, admin)).made,
    );
    const progress = new Set<number>();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().heapUsed);
      void one<{ done: number }>('SELECT done_count AS done FROM job').then(({ done }) =>
        progress.add(done),
      );
    }, 250);
    const before = process.memoryUsage().heapUsed;
    statements = 0;
    await desk.makeBatch.execute(id);
    clearInterval(watch);
    expect(await one(`SELECT status, done_count AS done, row_count AS rows FROM job`)).toEqual({
      status: 'SUCCEEDED',
      done: maximumBatchSize,
      rows: maximumBatchSize,
    });
    const counted = `SELECT count(*)::int AS codes, count(DISTINCT secret_hash)::int AS different FROM activation_code`;
    expect(await one(counted)).toEqual({ codes: maximumBatchSize, different: maximumBatchSize });
    expect(progress.size).toBeGreaterThan(5);
    expect(most - before).toBeLessThan(memoryBytes);
    // Eight statements for each portion of a thousand, and what the watch asks.
    expect(statements).toBeLessThan(100 * 10 + progress.size * 4);
    const allocation = { batchId: id, partnerId: 'prt_a', count: maximumBatchSize };
    const handed = await desk.allocate.execute({ ...allocation, idempotencyKey: 'all' }, admin);
    expect(handed.refusals).toEqual([]);
    expect(
      await one(
        `SELECT count(*)::int AS events FROM history_event WHERE to_status = 'ALLOCATED' AND partner_id = 'prt_a'`,
      ),
    ).toEqual({ events: maximumBatchSize });
  });
});
