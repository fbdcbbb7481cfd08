import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { blindScans } from '../../../../test/support/query-plans';
import { makeAgain, takeBackTo } from '../../../../test/support/schema-shape';
import { there } from '../../../../test/support/there';
import type { Adjudication } from '../domain/adjudication';
import type { Claim } from '../domain/claim';
import { isFlagged } from '../domain/flagged';
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

const decided = (change: Partial<Adjudication>): Adjudication => ({
  id: 'adc_1', outcome: 'ACCEPTED', refusalCode: null, reason: '', decidedAt: at, decidedBy: fullClaim('any').openedBy,
  basis: [], decidedIn: 'IN_ASSESSMENT', reversesId: null, ...change,
}); // prettier-ignore

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

describe('claims that are older than the rule of what is flagged', () => {
  it('are flagged by it', async () => {
    const refused = decided({ outcome: 'REFUSED', refusalCode: 'RETURN_OVERDUE' });
    const [reversal, acceptance] = [decided({ reversesId: 'adc_1' }), decided({})];
    const { assessment } = fullClaim('o_any');
    const flags = [{ id: 'cls_c1', reference: 'C1' }];
    const raised = { doubts: [], assessment: assessment && { ...assessment, flags } } as const;
    const all = [
      doubted('o_accepted', { decisions: [refused, reversal, acceptance] }),
      doubted('o_clear', { doubts: [], decisions: [refused, reversal] }),
      doubted('o_denied', { status: 'NOT_ENTITLED', decisions: [refused] }),
      doubted('o_open'),
      doubted('o_over', over),
      doubted('o_raised', { ...raised, decisions: [refused, reversal] }),
      doubted('o_raised_accepted', { ...raised, decisions: [acceptance] }),
      doubted('o_reversed', { decisions: [refused, reversal] }),
    ];
    await add(...all);
    const { database } = claims;
    const own = 1764970000001;
    const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < own);
    await takeBackTo(database, earlier.length);
    await database.manager.query(
      `UPDATE claim SET is_flagged = (decisions = '[]') WHERE id LIKE 'o\\_%'`,
    );
    await makeAgain(database);
    const kept = await database.manager.query(
      `SELECT id, is_flagged FROM claim WHERE id LIKE 'o\\_%' ORDER BY id`,
    );
    expect(kept).toEqual(all.map((claim) => ({ id: claim.id, is_flagged: isFlagged(claim) })));
    const flagged = all.filter(isFlagged).map((claim) => claim.id);
    expect(flagged).toEqual(['o_open', 'o_raised', 'o_reversed']);
  });
});
