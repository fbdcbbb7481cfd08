import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { addHours } from '@care-graph/kernel/domain/period';
import type { Transact } from '@care-graph/kernel/application/transact';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import type { ClaimStores } from '../domain/ports';
import { migrations } from './migrations/all';
import { claimStores, rows } from './stores';

let fresh: FreshDatabase;
let database: Database;
let transact: Transact<ClaimStores>;

beforeAll(async () => {
  fresh = await freshDatabase('claims_due');
  const log = makeLog('claims-test', 'error');
  database = await openDatabase(
    { url: fresh.url, part: 'claims', entities: rows, migrations },
    log,
  );
  transact = database.transact(
    claimStores({ jobSchema: database.jobSchema, retryAfterMs: 60_000 }),
  );
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

/** A claim whose unit is awaited for longer than its quote holds. */
const awaiting = (name: string, handedOverAt: Date | null): Claim => {
  const claim = fullClaim(name);
  const [quote] = claim.quotes;
  const dueAt = addHours(there(quote).deadline.dueAt, 24);
  const handOver = { ...there(quote).deadline, kind: 'HAND_OVER_UNIT', dueAt } as const;
  return {
    ...claim,
    status: 'AWAITING_RETURN',
    returnAuthorization: { number: 'RMA', components: [], needsController: false, handedOverAt },
    deadlines: [handOver],
  };
};

describe('claims with several things due', () => {
  it('R-ORR-02: are overdue by the hand-over alone, whatever quote of theirs lapsed before', async () => {
    const sent = awaiting('clm_posted', at);
    const kept = awaiting('clm_awaited', null);
    const [{ dueAt }] = kept.deadlines as [Claim['deadlines'][number]];
    const overdueAt = (instant: Date) =>
      transact(async ({ claims }) => {
        const ids = await claims.overdueReturns(instant, 1000);
        return ids.filter((found) => found === sent.id || found === kept.id);
      });
    await transact(async ({ claims }) => {
      await claims.add(sent);
      await claims.add(kept);
    });
    expect(await overdueAt(dueAt)).toEqual([]);
    expect(await overdueAt(new Date(dueAt.getTime() + 1))).toEqual([kept.id]);
    await transact(({ claims }) => claims.save({ ...kept, status: 'RETURN_OVERDUE' }));
    expect(await overdueAt(addHours(dueAt, 1))).toEqual([]);
  });

  it('are reminded of what is due after a quote that lapsed', async () => {
    const claim = awaiting('clm_lapsed', null);
    const lapsesAt = there(claim.quotes[0]).deadline.dueAt;
    await transact(({ claims }) => claims.add(claim));
    const soon = async (now: Date) =>
      transact(async ({ claims }) => {
        while ((await claims.passLapsed(now, 1000)) > 0);
        const ids = await claims.dueSoon({ now, until: addHours(now, 48), limit: 1000 });
        return ids.includes(claim.id);
      });
    expect(await soon(addHours(lapsesAt, -1))).toBe(true);
    await transact(({ claims }) => claims.noteReminded(claim.id));
    expect(await soon(lapsesAt)).toBe(false);
    expect(await soon(addHours(lapsesAt, 1))).toBe(true);
  });
});
