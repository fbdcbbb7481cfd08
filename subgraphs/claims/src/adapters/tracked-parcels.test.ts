import type { QueryRunner } from 'typeorm';
import type { Transact } from '@care-graph/kernel/application/transact';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { MemoryClaims } from '../../../../test/support/claims-stores';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { gateFor } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import type { ClaimStores } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import { NumbersOfAnyCase1765020000000 } from './migrations/1765020000000-numbers-of-any-case';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('tracked_parcels');
});
afterAll(() => claims.drop());

const onPostgres = (): Transact<ClaimStores> =>
  claims.database.transact(
    claimStores({ jobSchema: claims.database.jobSchema, retryAfterMs: 60_000 }),
  );

/** A claim with one parcel under that number; none where there is no number. */
const claimWith = (id: string, trackingNumber?: string): Claim => {
  const { shipments, ...claim } = fullClaim(id);
  const parcel = trackingNumber === undefined ? [] : [{ ...there(shipments[0]), trackingNumber }];
  return { ...claim, shipments: parcel };
};

const delivered = (claim: Claim): Claim => ({
  ...claim,
  shipments: claim.shipments.map((parcel) => ({
    ...parcel,
    status: 'DELIVERED',
    deliveredAt: at,
  })),
});

describe.each([
  { where: 'in memory', store: () => new MemoryClaims().transact },
  { where: 'on PostgreSQL', store: onPostgres },
])('the numbers of parcels $where', ({ where, store }) => {
  const id = (name: string) => `${name}_${where.length}`;

  const setting = async (...claims: readonly Claim[]) => {
    const transact = store();
    await transact(async (stores) => {
      for (const claim of claims) await stores.claims.add(claim);
    });
    return {
      save: (claim: Claim) => transact((stores) => stores.claims.save(claim)),
      track: ({ id: claimId }: Claim, number: string) =>
        transact((stores) => stores.claims.track(claimId, number)),
      named: (number: string) =>
        transact(async (stores) => (await stores.claims.lockByTracking(number, everyClaim))?.id),
    };
  };

  it('name one claim while its parcel is under way, and another once that has arrived', async () => {
    const number = id('N1');
    const [one, other] = [claimWith(id('one'), number), claimWith(id('other'))];
    const { save, track, named } = await setting(one, other);
    expect([await track(one, number), await track(other, number)]).toEqual([true, false]);
    expect(await named(number)).toBe(one.id);
    const arrived = await save(delivered(one));
    expect(await track(other, number)).toBe(true);
    const sent = claimWith(other.id, number).shipments;
    await save({ ...other, shipments: sent });
    expect([await track(arrived, number), await named(number)]).toEqual([false, other.id]);
  });

  it('are free again once their claim is closed', async () => {
    const number = id('N2');
    const [closed, next] = [claimWith(id('closed'), number), claimWith(id('next'))];
    const { save, track } = await setting(closed, next);
    const kept = await save({ ...closed, status: 'CANCELLED', closedAt: at });
    expect(kept.closedAt).toEqual(at);
    expect(await track(next, number)).toBe(true);
  });

  it('stay with a claim that names them twice, and with one that is opened again', async () => {
    const number = id('N3');
    const [refused, rival] = [claimWith(id('refused'), number), claimWith(id('rival'))];
    const { save, track } = await setting(refused, rival);
    const closed = await save({ ...refused, status: 'REFUSED', closedAt: at });
    await save({ ...closed, status: 'AWAITING_RETURN', closedAt: null });
    expect([await track(refused, number), await track(rival, number)]).toEqual([true, false]);
  });

  it('that no parcel has under way name the claim that had them last', async () => {
    const number = id('N4');
    const first = delivered(claimWith(id('first'), number));
    const last = delivered(claimWith(id('last'), number));
    const { named } = await setting(first, {
      ...last,
      shipments: last.shipments.map((one) => ({ ...one, toldAt: new Date(at.getTime() + 1000) })),
    });
    expect(await named(number)).toBe(last.id);
  });
});

describe('two claims that take one number at once', () => {
  it.each([1, 2, 3])('end with one that has it (round %s)', async (round) => {
    const transact = onPostgres();
    const claims = ['left', 'right'].map((side) => claimWith(`${side}_${round}`));
    await transact(async (stores) => {
      for (const claim of claims) await stores.claims.add(claim);
    });
    const number = `RACE-${round}`;
    const gate = gateFor(claims.length);
    const taken = await Promise.all(
      claims.map(({ id }) =>
        transact(async (stores) => {
          const claim = there(await stores.claims.lock(id, everyClaim));
          await gate();
          const isTaken = await stores.claims.track(id, number);
          const { shipments } = claimWith(id, number);
          if (isTaken) await stores.claims.save({ ...claim, shipments });
          return isTaken;
        }),
      ),
    );
    expect([...taken].sort()).toEqual([false, true]);
    const owner = claims[taken.indexOf(true)];
    const named = await transact((stores) => stores.claims.lockByTracking(number, everyClaim));
    expect(named?.id).toBe(owner?.id);
  });
});

it('R-ORR-02: numbers on record are written in one case, and one of several claims keeps one', async () => {
  const transact = onPostgres();
  const [early, late, other] = [claimWith('early', 'pkg1'), claimWith('late', 'Pkg1'), claimWith('lone', 'pkg2')];
  const later = new Date(at.getTime() + 1000);
  const told = { ...late, shipments: late.shipments.map((one) => ({ ...one, toldAt: later })) };
  await transact(async (stores) => {
    for (const claim of [told, early, other]) await stores.claims.add(claim);
  });
  const { manager } = claims.database;
  const runner = { query: (statement: string) => manager.query(statement) };
  await new NumbersOfAnyCase1765020000000().up(runner as QueryRunner);
  const named = (number: string) =>
    transact(async ({ claims: all }) => {
      const claim = await all.lockByTracking(number, everyClaim);
      return [claim?.id, claim?.shipments.map(({ trackingNumber }) => trackingNumber)];
    });
  expect([await named('PKG1'), await named('PKG2')]).toEqual([
    ['early', ['PKG1']],
    ['lone', ['PKG2']],
  ]);
  expect(await named('pkg1')).toEqual([undefined, undefined]);
}); // prettier-ignore
