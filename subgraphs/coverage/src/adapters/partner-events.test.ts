import type { PageRequest } from '@care-graph/kernel/domain/page';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  type CoverageDesk,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { someEvent } from '../../../../test/support/coverage-rows';
import { makeAgain, takeBackTo } from '../../../../test/support/schema-shape';
import { gateFor } from '../../../../test/support/held-back';
import { scansOfLarge } from '../../../../test/support/query-plans';
import { there } from '../../../../test/support/there';
import { CodesAndPartners1764710000000 } from './migrations/1764710000000-codes-and-partners';
import { pgReads } from './pg-reads';
import { migrations } from './tables';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let sent: string[] = [];

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_partner_events', (sql) => sent.push(sql));
});
beforeEach(async () => {
  sent = [];
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const eventsOf = async (partnerId: string, beside?: PageRequest['beside']) => {
  const page = { list: 'events', limit: 50, direction: 'forward', beside } as const;
  const reads = pgReads(coverage.database.manager);
  return there((await reads.partnerEventPages({ parentIds: [partnerId], page }))[0]);
};

const told = ({ rows }: Awaited<ReturnType<typeof eventsOf>>) =>
  rows.map(({ subjectId, toStatus }) => [subjectId.slice(0, 3), toStatus]);

describe('the events of a partner', () => {
  it('tell what happened to its codes and to contracts from its sales, oldest first, and nothing of another’s', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', { status: 'ALLOCATED' });
    await aCodeOnRecord(desk, 'ECODE0000000000B', { status: 'ALLOCATED', partnerId: 'prt_b' });
    await desk.sell.execute({ saleReference: 'LT-1', planSkuId: 'sku_1' }, sellerA);
    await desk.sell.execute({ saleReference: 'LT-1', planSkuId: 'sku_1' }, sellerB);
    await aContractOf(desk, 'RS4-0001');
    expect(told(await eventsOf('prt_a'))).toEqual([
      ['cod', 'SOLD'],
      ['ctr', 'ACTIVE'],
      ['cod', 'REDEEMED'],
    ]);
    expect(told(await eventsOf('prt_b'))).toEqual([['cod', 'SOLD']]);
  });

  it('are looked up as such, even where others’ came first: a partner may begin late', async () => {
    const { manager } = coverage.database;
    await manager.transaction(async (filling) => {
      // Whose an event is would be looked up from its code or contract, of which there are none.
      await filling.query('ALTER TABLE history_event DISABLE TRIGGER history_event_place');
      await filling.query(`INSERT INTO history_event (id, subject_id, at, action, actor, basis, partner_id)
      SELECT 'evt_' || n, 'dev_' || n, now(), 'told', '{}', '[]', CASE WHEN n > 4000 THEN 'prt_b' ELSE 'prt_a' END
        FROM generate_series(1, 8000) n`);
      await filling.query('ALTER TABLE history_event ENABLE TRIGGER history_event_place');
    });
    await manager.query('ANALYZE history_event');
    expect((await eventsOf('prt_b')).rows[0]).toMatchObject({ id: 'evt_4001' });
    const of = { part: 'coverage', rows: 5000 };
    const lists = sent.filter((sql) => sql.includes('unnest'));
    expect(lists).toHaveLength(1);
    expect(await scansOfLarge(coverage.url, of, lists)).toEqual([]);
  });

  it('never come to stand before one that was read, though another writer began earlier', async () => {
    for (const code of ['ONE0000000000001', 'TWO0000000000002']) await aCodeOnRecord(desk, code);
    const record = (id: string, subjectId: string, then: () => Promise<void>) =>
      coverage.transact(async ({ history }) => {
        await history.record([someEvent(id, subjectId)]);
        await then();
      });
    const [written, read] = [gateFor(2), gateFor(2)];
    const slow = record('evt_1', 'cod_ONE0000000000001', async () => {
      await written();
      await read();
    });
    await written();
    const quick = record('evt_2', 'cod_TWO0000000000002', () => Promise.resolve());
    const first = await eventsOf('prt_a');
    expect(first.rows).toEqual([]);
    await read();
    await Promise.all([slow, quick]);
    const all = await eventsOf('prt_a');
    expect(all.rows.map(({ id }) => id)).toEqual(['evt_1', 'evt_2']);
    const next = await eventsOf('prt_a', all.cursorOf(there(all.rows[0])));
    expect(next.rows.map(({ id }) => id)).toEqual(['evt_2']);
  });

  it('that were on record before are told too, and codes that were told then stay revealed', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', { status: 'ALLOCATED' });
    await desk.sell.execute({ saleReference: 'LT-1', planSkuId: 'sku_1' }, sellerA);
    await aContractOf(desk, 'RS4-0001');
    const before = told(await eventsOf('prt_a'));
    await takeBackTo(coverage.database, migrations.indexOf(CodesAndPartners1764710000000));
    await makeAgain(coverage.database);
    expect(told(await eventsOf('prt_a'))).toEqual(before);
    const { manager } = coverage.database;
    expect(
      await manager.query(
        `SELECT revealed_at = sold_at AS told FROM activation_code WHERE sold_at IS NOT NULL`,
      ),
    ).toEqual([{ told: true }]);
  });

  it('of codes that no partner holds yet are nobody’s', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', { status: 'GENERATED', partnerId: null });
    await coverage.transact(({ history }) =>
      history.record([someEvent('evt_1', 'cod_ECODE00000000001'), someEvent('evt_2', 'dev_1')]),
    );
    const held = await coverage.database.manager.query(
      'SELECT id FROM history_event WHERE partner_id IS NOT NULL',
    );
    expect(held).toEqual([]);
  });
});
