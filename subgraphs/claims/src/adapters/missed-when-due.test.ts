import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { fullClaim } from '../../../../test/support/full-claim';
import { makeAgain, takeBackTo } from '../../../../test/support/schema-shape';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { everyClaim } from '../domain/visibility';
import { migrations } from './migrations/all';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('missed_when_due');
});
afterAll(() => claims.drop());

const later = new Date('2027-01-01T00:00:00Z');

/** A claim whose deadlines were settled so, long after they were due. */
const settled = (id: string, state: 'MISSED' | 'WAIVED'): Claim => {
  const full = fullClaim(id);
  const [deadline, quote] = [there(there(full.quotes[0]).deadline), there(full.quotes[0])];
  const own = { ...deadline, state, settledAt: later };
  const running = { ...deadline, kind: 'ELECT_REMEDY', state: 'RUNNING', settledAt: null } as const;
  return { ...full, deadlines: [running, own], quotes: [{ ...quote, deadline: own }] };
};

describe('claims that are older than the instant at which something counts as missed', () => {
  it('have it as the clock has it, and nothing else of theirs changes', async () => {
    const { database } = claims;
    const transact = database.transact(
      claimStores({ jobSchema: database.jobSchema, retryAfterMs: 60_000 }),
    );
    const [missed, waived] = [settled('m_missed', 'MISSED'), settled('m_waived', 'WAIVED')];
    await transact(async (stores) => {
      for (const claim of [missed, waived]) await stores.claims.add(claim);
    });
    const own = 1764990000000;
    const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < own);
    await takeBackTo(database, earlier.length);
    await makeAgain(database);
    const kept = (id: string) => transact((stores) => stores.claims.lock(id, everyClaim));
    const [running, one] = missed.deadlines;
    const { dueAt } = there(one);
    expect(await kept('m_missed')).toMatchObject({
      deadlines: [running, { ...one, settledAt: dueAt }],
      quotes: [{ deadline: { state: 'MISSED', settledAt: dueAt } }],
    });
    expect(await kept('m_waived')).toMatchObject({
      deadlines: waived.deadlines,
      quotes: [{ deadline: { settledAt: later } }],
    });
  });
});
