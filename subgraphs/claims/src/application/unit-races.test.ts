import { adjudicator, agent, someClaim } from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import type { Claim } from '../domain/claim';

let claims: ClaimsDatabase;
let desk: RacingDesk;

beforeAll(async () => {
  claims = await claimsDatabase('claims_unit_races');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
});
afterAll(() => claims.drop());

/** A claim of its own contract, by a number. */
const claimNo = (number: number, change: Partial<Claim> = {}): Claim => {
  const claim = someClaim();
  const contract = { ...claim.contract, id: `ctr_${number}` };
  const incident = { ...claim.incident, id: `inc_${number}`, contractId: contract.id };
  const name = { id: `clm_${number}`, claimNumber: `CLM-2026-00000${number}` };
  return { ...claim, ...name, contract, incident, serialNumber: `RS4-000${number}`, ...change };
};

/** A claim whose replacement is paid for. */
const paid = (number: number): Promise<Claim> =>
  desk.put(
    claimNo(number, {
      status: 'IN_SERVICE',
      election: {
        remedy: 'REPLACEMENT',
        electedAt: desk.clock.now(),
        electedBy: someClaim().openedBy,
        quoteId: null,
      },
    }),
  );

const setAside = (claimId: string, value: string) => () =>
  desk.useCases.allocateReplacement.execute(
    {
      claimId,
      serialNumbers: [{ component: 'BODY', value }],
      productCode: 'rs-4-mini',
      grade: 'NEW',
    },
    agent,
  );

const setAsideFor = async (): Promise<readonly unknown[]> =>
  claims.database.manager.query('SELECT value, claim_id FROM replacement_serial ORDER BY value');

describe('one unit, which two people want', () => {
  it('R-SN-04: is set aside for one of two claims, and for no other', async () => {
    const [one, other] = [await paid(1), await paid(2)];
    const answers = await desk.meetAt(
      'LOCK TABLE claims.replacement_serial IN EXCLUSIVE MODE',
      setAside(one.id, 'RS4-NEW-1'),
      setAside(other.id, 'RS4-NEW-1'),
    );
    expect([...answers].sort()).toEqual(['SERIAL_IN_USE', 'made']);
    const [winner, loser] = answers[0] === 'made' ? [one, other] : [other, one];
    expect(await setAsideFor()).toEqual([{ value: 'RS4-NEW-1', claim_id: winner.id }]);
    expect((await desk.claimNow(winner.id)).replacement).not.toBeNull();
    expect((await desk.claimNow(loser.id)).replacement).toBeNull();
  });

  it('R-QTA-12: is the only one of its claim, be another one set aside at the same moment', async () => {
    const { id } = await paid(1);
    const answers = await desk.meet(id, setAside(id, 'RS4-NEW-1'), setAside(id, 'RS4-NEW-2'));
    expect(answers).toEqual(['made', 'ALREADY_ALLOCATED']);
    expect(await setAsideFor()).toEqual([{ value: 'RS4-NEW-1', claim_id: id }]);
  });

  const ship = (claimId: string) => () =>
    desk.useCases.shipUnit.execute(
      { claimId, carrier: 'DHL', trackingNumber: 'T-OUT', idempotencyKey: 'ship' },
      agent,
    );
  const putBack = (claimId: string) => () =>
    desk.useCases.cancelReplacement.execute({ claimId, reason: 'It has a scratch.' }, agent);

  it('R-ORR-07: is sent first, and cannot be put back', async () => {
    const { id } = await paid(1);
    await setAside(id, 'RS4-NEW-1')();
    expect(await desk.meet(id, ship(id), putBack(id))).toEqual(['made', 'NOT_ALLOCATED']);
    expect(await desk.claimNow(id)).toMatchObject({ status: 'SHIPPED', shipments: [{}] });
    expect(await desk.toldBy(id)).toEqual(['SUPERSEDE_SERIAL']);
  });

  it('R-ORR-07: is put back first, and cannot be sent', async () => {
    const { id } = await paid(1);
    await setAside(id, 'RS4-NEW-1')();
    expect(await desk.meet(id, putBack(id), ship(id))).toEqual(['made', 'NOT_ALLOCATED']);
    expect(await desk.claimNow(id)).toMatchObject({ status: 'IN_SERVICE', shipments: [] });
    expect([await setAsideFor(), await desk.toldBy(id)]).toEqual([[], []]);
  });

  it('R-ORR-01: is about one of two claims whose refusals are taken back', async () => {
    const ids = ['clm_1', 'clm_2'];
    for (const number of [1, 2]) {
      await desk.put(claimNo(number, { contract: someClaim().contract, serialNumber: 'RS4-0001' }));
      const reason = {
        refusalCode: 'NOT_OFFICIAL_CHANNEL',
        clauseIds: [],
        reason: 'x',
      } as const;
      const claimId = `clm_${number}`;
      await desk.useCases.refuseClaim.execute({ claimId, ...reason }, adjudicator);
    }
    const answers = await desk.meetOpening(
      ...ids.map(
        (claimId) => () =>
          desk.useCases.reverseRefusal.execute({ claimId, reason: 'An error.' }, adjudicator),
      ),
    );
    expect([...answers].sort()).toEqual(['CLAIM_OPEN', 'made']);
    const statuses = await Promise.all(ids.map(async (id) => (await desk.claimNow(id)).status));
    expect([...statuses].sort()).toEqual(['IN_ASSESSMENT', 'REFUSED']);
  });
});
