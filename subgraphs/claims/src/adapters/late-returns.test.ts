import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { someClaim, someTerms } from '../../../../test/support/claims-builders';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { startDeadline } from '../domain/deadline';
import { everyClaim } from '../domain/visibility';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { claimStores, rows } from './stores';

let fresh: FreshDatabase;
let database: Database;

const rule = there(someTerms().deadlines[0]);
const now = new Date('2026-06-30T09:00:00Z');

/** A claim that waits for its unit since then. */
const waitingSince = (id: string, since: Date, change: Partial<Claim> = {}): Claim => {
  const full = fullClaim(id);
  return {
    ...full,
    status: 'AWAITING_RETURN',
    deadlines: [startDeadline(rule, since, full.askedIn)],
    quotes: [],
    payments: [],
    election: null,
    ...change,
  };
};

const late = waitingSince('late', at);
const punctual = waitingSince('punctual', new Date('2026-06-29T09:00:00Z'));
const sent = someClaim().returnAuthorization;
/** On its way, with a quote for something else whose time is over. */
const underWay = waitingSince('under-way', at, {
  returnAuthorization: sent && { ...sent, handedOverAt: at },
  quotes: fullClaim('under-way').quotes,
});
const marked = waitingSince('marked', at, { status: 'RETURN_OVERDUE' });

beforeAll(async () => {
  fresh = await freshDatabase('late_returns');
  const options = { url: fresh.url, part: 'claims', entities: rows, migrations } as const;
  database = await openDatabase(options, makeLog('claims-test', 'error'));
  await transact()(async ({ claims }) => {
    for (const claim of [late, punctual, underWay, marked]) await claims.add(claim);
  });
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const transact = () =>
  database.transact(claimStores({ jobSchema: database.jobSchema, retryAfterMs: 1000 }));

const listed = async (...statuses: readonly string[]): Promise<readonly string[]> => {
  const query = { visibility: everyClaim, filter: { statuses }, order: 'LATEST_FIRST', now } as const;
  const reads = new PgClaimReads(database.manager);
  const { rows: places } = await reads.page(query, { direction: 'forward', limit: 10, beside: undefined } as never);
  expect(await reads.count(query)).toBe(places.length);
  return places.map(({ id }) => id).sort();
}; // prettier-ignore

describe('a unit that is late by the clock', () => {
  it.each([
    { statuses: ['RETURN_OVERDUE'], found: ['late', 'marked'] },
    { statuses: ['AWAITING_RETURN'], found: ['punctual', 'under-way'] },
    {
      statuses: ['AWAITING_RETURN', 'RETURN_OVERDUE'],
      found: ['late', 'marked', 'punctual', 'under-way'],
    },
    { statuses: ['IN_SERVICE'], found: [] },
  ])('R-ORR-02, R-EXP-03: is found among $statuses at once', async ({ statuses, found }) => {
    expect(await listed(...statuses)).toEqual(found);
  });

  it('R-ORR-02: is written down, and nothing else whose time is over', async () => {
    const ids = await transact()(({ claims }) => claims.overdueReturns(now, 10));
    expect(ids).toEqual(['late']);
  });
});
