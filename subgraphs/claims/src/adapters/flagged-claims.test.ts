import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { blindScans } from '../../../../test/support/query-plans';
import { makeAgain, takeBackTo } from '../../../../test/support/schema-shape';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import type { ClaimListQuery } from '../domain/ports';
import { unpaidFrom } from '../domain/unpaid';
import { everyClaim } from '../domain/visibility';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('flagged_claims');
});
afterAll(() => claims.drop());

/** A claim with a doubt that nobody has decided on. */
const doubted = (id: string, change: Partial<Claim> = {}): Claim => ({
  ...fullClaim(id),
  deviceId: `dev_${id}`,
  status: 'IN_ASSESSMENT',
  closedAt: null,
  doubts: [{ code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] }],
  decisions: [],
  ...change,
});

const over = { status: 'COMPLETED', closedAt: at } as const;

const add = (...all: readonly Claim[]) =>
  claims.database.transact(
    claimStores({ jobSchema: claims.database.jobSchema, retryAfterMs: 60_000 }),
  )(async (stores) => {
    for (const claim of all) await stores.claims.add(claim);
  });

const asked = (flagged: boolean, now = at): ClaimListQuery => ({
  visibility: everyClaim, filter: { flagged }, order: 'LATEST_FIRST', now,
}); // prettier-ignore

const request = { list: 'claims', limit: 1000, direction: 'forward', beside: undefined } as const;

const found = async (query: ClaimListQuery): Promise<readonly string[]> => {
  const reads = new PgClaimReads(claims.database.manager);
  const { rows } = await reads.page(query, request);
  expect(await reads.count(query)).toBe(rows.length);
  return rows.map(({ id }) => id).sort();
};

describe('the queue of flagged claims', () => {
  it('has those that are open, and none that has ended', async () => {
    await add(doubted('f_open'), doubted('f_over', over), doubted('f_clear', { doubts: [] }));
    expect(await found(asked(true))).toEqual(['f_open']);
    expect(await found(asked(false))).toEqual(['f_clear', 'f_over']);
  });

  it('has none that the clock has ended, whether or not that is written down', async () => {
    const { quotes } = fullClaim('f_lapsing');
    const open = { status: 'AWAITING_PAYMENT', crossBorder: null, quotes, payments: [] } as const;
    const lapsing = doubted('f_lapsing', open);
    await add(lapsing);
    const since = there(unpaidFrom(lapsing));
    const isIn = async (flagged: boolean, now: Date) =>
      (await found(asked(flagged, now))).includes(lapsing.id);
    const before = new Date(since.getTime() - 1);
    expect([await isIn(true, before), await isIn(false, before)]).toEqual([true, false]);
    expect([await isIn(true, since), await isIn(false, since)]).toEqual([false, true]);
  });

  it('is answered by an index', async () => {
    const seen: string[] = [];
    const watched = { query: async (text: string) => [...((seen.push(text), []) as unknown[])] };
    const reads = new PgClaimReads(watched as never);
    await reads.page(asked(true), { ...request, limit: 10 });
    await reads.count(asked(true));
    expect(await blindScans(claims.url, 'claims', seen)).toEqual([]);
  });
});

describe('claims that ended before the end counted', () => {
  it('are flagged no more, and those that are open still are', async () => {
    await add(doubted('o_open'), doubted('o_over', over));
    const { database } = claims;
    const own = 1764970000001;
    const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < own);
    await takeBackTo(database, earlier.length);
    await database.manager.query(`UPDATE claim SET is_flagged = true WHERE id LIKE 'o\\_%'`);
    await makeAgain(database);
    const kept = await database.manager.query(
      `SELECT id, is_flagged FROM claim WHERE id LIKE 'o\\_%' ORDER BY id`,
    );
    expect(kept).toEqual([
      { id: 'o_open', is_flagged: true },
      { id: 'o_over', is_flagged: false },
    ]);
  });
});
