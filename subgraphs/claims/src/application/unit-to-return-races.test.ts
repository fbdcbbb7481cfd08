import { adjudicator, agent, holder } from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { claimAwaitingPayment, openInput } from '../../../../test/support/claims-desk';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import { there } from '../../../../test/support/there';
import { isToReturn } from '../domain/claim';

let claims: ClaimsDatabase;
let desk: RacingDesk;

beforeAll(async () => {
  claims = await claimsDatabase('units_to_return_races');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
});
afterAll(() => claims.drop());

/** A claim that was refused while its unit was at the centre. */
const refused = async (): Promise<string> => {
  const { id: claimId } = await claimAwaitingPayment(desk);
  const refusal = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'Grey.' } as const;
  await desk.useCases.refuseClaim.execute({ claimId, ...refusal }, adjudicator);
  await desk.useCases.deliverOutbox.execute(claimId);
  return claimId;
};

const ship = (claimId: string, trackingNumber: string) => () =>
  desk.useCases.shipUnit.execute(
    { claimId, carrier: 'DPD', trackingNumber, idempotencyKey: trackingNumber },
    agent,
  );

const reverse = (claimId: string) => () =>
  desk.useCases.reverseRefusal.execute({ claimId, reason: 'An authorised dealer.' }, adjudicator);

const parcelsBack = async (claimId: string): Promise<number> => {
  const { shipments } = await desk.claimNow(claimId);
  return shipments.filter(({ direction }) => direction === 'TO_CUSTOMER').length;
};

describe('a unit that has to go back, while something else becomes of its claim', () => {
  it('R-SHP-01: leaves once, however many send it', async () => {
    const id = await refused();
    expect(await desk.meet(id, ship(id, 'TR-A'), ship(id, 'TR-B'))).toEqual(['made', 'NOT_READY']);
    expect(await parcelsBack(id)).toBe(1);
  });

  it('R-ORR-04: leaves before the refusal is taken back, which is refused then and holds nothing', async () => {
    const id = await refused();
    expect(await desk.meet(id, ship(id, 'TR-A'), reverse(id))).toEqual(['made', 'UNIT_SENT_BACK']);
    expect([await parcelsBack(id), desk.coverage.held.size]).toEqual([1, 0]);
    expect((await desk.claimNow(id)).status).toBe('REFUSED');
  });

  it('R-SHP-01: stays where the refusal is taken back first, and the claim goes on', async () => {
    const id = await refused();
    const [taken, sent] = await desk.meet(id, reverse(id), ship(id, 'TR-A'));
    expect([taken, ['CONFLICT', 'NOT_READY'].includes(there(sent))]).toEqual(['made', true]);
    expect([await parcelsBack(id), desk.coverage.held.size]).toEqual([0, 1]);
    expect(await desk.claimNow(id)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      hold: { state: 'HELD' },
    });
  });

  it('R-ORR-04: leaves, or is taken in for another claim, and never both', async () => {
    const takeIn = (claimId: string) => () =>
      desk.useCases.receiveUnit.execute(
        { claimId, serialNumber: 'RS4-0001', components: [], hasController: false },
        agent,
      );
    const id = await refused();
    const opened = await desk.useCases.openClaim.execute(
      openInput({ idempotencyKey: 'next' }),
      holder,
    );
    const { id: next } = there(opened.made);
    expect(await desk.meet(id, takeIn(next), ship(id, 'TR-A'))).toEqual(['made', 'NOT_READY']);
    expect(await parcelsBack(id)).toBe(0);
    expect((await desk.claimNow(id)).receipt?.passedOnAt).toEqual(desk.clock.now());
    expect(await desk.doneTo(id)).toContain('passUnitOn');
    await desk.useCases.cancelClaim.execute({ claimId: next }, holder);
    expect([isToReturn(await desk.claimNow(id)), isToReturn(await desk.claimNow(next))]).toEqual([
      false,
      true,
    ]);
  });
});
