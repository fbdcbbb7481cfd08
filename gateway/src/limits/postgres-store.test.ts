import { Client, Pool } from 'pg';
import pino from 'pino';
import { type FreshDatabase, freshDatabase } from '../../../test/support/fresh-database';
import { holdsBudgets } from '../../test/limiter-contract';
import type { BudgetTimes } from './budget-store';
import { budgetUseTable } from '@care-graph/kernel/runtime/budget-use-table';
import { PostgresStore } from './postgres-store';
import { storeLimiter } from './store-limiter';

const log = pino({ level: 'silent' });
const brief: BudgetTimes = { requestWindowMs: 100, costWindowMs: 100, slotMs: 100 };
const wish = { key: 'a', requests: 9, concurrent: 9 };

describe('budgets in PostgreSQL', () => {
  let database: FreshDatabase;
  let pools: readonly [Pool, Pool];
  const stores: PostgresStore[] = [];
  const storeOf = (pool: Pool, times: BudgetTimes): PostgresStore => {
    const store = new PostgresStore(pool, times, log);
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    database = await freshDatabase('budgets');
    const pool = () =>
      // Connections that the end of the database overtakes are nobody's any more.
      new Pool({ connectionString: database.url, max: 8 }).on('error', () => undefined);
    pools = [pool(), pool()];
    await pools[0].query(budgetUseTable);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  });

  holdsBudgets((times) =>
    Promise.resolve([
      storeLimiter(storeOf(pools[0], times)),
      storeLimiter(storeOf(pools[1], times)),
    ]),
  );

  const known = async (): Promise<readonly string[]> => {
    const { rows } = await pools[0].query<{ key: string }>(
      `SELECT budget_key AS key FROM budget_use WHERE budget_key IN ('a', 'b') ORDER BY 1`,
    );
    return rows.map(({ key }) => key);
  };

  it('forget callers of whom nothing runs and nothing counts', async () => {
    const calm = storeOf(pools[0], { ...brief, slotMs: 60_000 });
    await calm.takeSlots({ ...wish, slots: ['held'], take: 1 });
    await calm.takeAmount({ key: 'b', amount: 1, limit: 9 });
    await calm.forget(60_000);
    expect(await known()).toEqual(['a', 'b']);
    while ((await known()).includes('b')) await calm.forget(0);
    expect(await known()).toEqual(['a']);
    await calm.freeSlots('a', ['held']);
    while ((await known()).length > 0) await calm.forget(0);
  });

  /** Lets wishes wait for one row until all of them do, and then go on at once. */
  const heldBack = async <Taken>(
    key: string,
    wishes: readonly (() => Promise<Taken>)[],
  ): Promise<readonly Taken[]> => {
    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM budget_use WHERE budget_key = $1 FOR UPDATE', [key]);
    const taken = Promise.all(wishes.map((take) => take()));
    const waiting = async (): Promise<number> => {
      const { rows } = await holder.query<{ count: number }>(
        `SELECT count(*)::integer AS count FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows[0]?.count ?? 0;
    };
    while ((await waiting()) < wishes.length);
    await holder.query('COMMIT');
    await holder.end();
    return taken;
  };

  it('go by what those left who were first, also for wishes that began before', async () => {
    const calm = { requestWindowMs: 60_000, costWindowMs: 60_000, slotMs: 60_000 };
    const stores = pools.map((pool) => storeOf(pool, calm));
    const key = 'raced';
    await stores[0]?.takeSlots({ ...wish, key, slots: ['first'], take: 1 });
    const slots = await heldBack(
      key,
      Array.from(
        { length: 16 },
        (_, at) => async () =>
          stores[at % 2]?.takeSlots({
            key,
            slots: [`slot ${at}`],
            take: 1,
            requests: 16,
            concurrent: 4,
          }),
      ),
    );
    expect(slots.filter((taken) => taken?.isGranted)).toHaveLength(3);
    const amounts = await heldBack(
      key,
      Array.from(
        { length: 16 },
        (_, at) => async () => stores[at % 2]?.takeAmount({ key, amount: 30, limit: 100 }),
      ),
    );
    expect(amounts.filter((taken) => taken?.isGranted)).toHaveLength(3);
  });
});
