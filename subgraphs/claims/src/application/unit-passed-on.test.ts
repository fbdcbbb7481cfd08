import { agent, holder, service, someClaim } from '../../../../test/support/claims-builders';
import { claimInAssessment } from '../../../../test/support/claims-desk';
import { codes } from '../../../../test/support/express-desk';
import { cancelled, placesAtCenter, refused, wayBack } from '../../../../test/support/ended-claims';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';
import { isToReturn } from '../domain/claim';

const sentBack = [{ code: 'UNIT_SENT_BACK', field: ['claimId'], basis: [{ ruleId: 'R-ORR-04' }], nextStep: 'OPEN_OTHER_SERVICE' }]; // prettier-ignore

describe('a refusal whose unit is at the centre', () => {
  it('R-ORR-04: is taken back as long as the unit is there, and the claim goes on with it', async () => {
    const at = await placesAtCenter.AWAITING_ELECTION();
    await refused(at);
    const { reverse, claimNow, ship } = wayBack(at);
    expect((await reverse()).made).toMatchObject({ status: 'AWAITING_ELECTION' });
    expect(isToReturn(claimNow())).toBe(false);
    expect(codes(await ship())).toEqual(['NOT_READY']);
    const back = { claimId: at.id, remedy: 'RETURN_UNREPAIRED', idempotencyKey: 'e' } as const;
    await at.desk.useCases.electRemedy.execute(back, holder);
    expect((await ship()).made?.status).toBe('SHIPPED');
  });

  it('R-ORR-04: stands once the unit was sent back, and holds nothing', async () => {
    const at = await placesAtCenter.AWAITING_PAYMENT();
    await refused(at);
    const { reverse, ship, deliver, claimNow } = wayBack(at);
    await ship();
    expect((await reverse()).refusals).toMatchObject(sentBack);
    await deliver();
    expect((await reverse()).refusals).toMatchObject(sentBack);
    expect([claimNow().status, at.desk.coverage.held.size]).toEqual(['REFUSED', 0]);
  });

  it('R-SHP-01: keeps its unit while it is being taken back, and serves it then', async () => {
    const at = await placesAtCenter.AWAITING_PAYMENT();
    await refused(at);
    await at.desk.useCases.deliverOutbox.execute(at.id);
    const { reverse, ship, claimNow } = wayBack(at);
    const reserve = at.desk.coverage.reserve.bind(at.desk.coverage);
    at.desk.coverage.reserve = () => Promise.reject(new Error('down'));
    await expect(reverse()).rejects.toThrow('down');
    await expect(ship()).rejects.toMatchObject({ code: 'CONFLICT' });
    at.desk.coverage.reserve = reserve;
    const [attempt] = at.desk.claims.attempts.filter(({ remedy }) => remedy === 'REVERSAL');
    await at.desk.useCases.carryOutElection.execute(there(attempt).id);
    expect(claimNow()).toMatchObject({ status: 'AWAITING_PAYMENT', hold: { state: 'HELD' } });
    expect(codes(await ship())).toEqual(['NOT_READY']);
  });
});

describe('a unit that another claim has', () => {
  it('R-ORR-04, R-SHP-01: goes back for none that ended before, once it was taken in again', async () => {
    const at = await placesAtCenter.IN_ASSESSMENT();
    await refused(at);
    const { claimNow, ship, reverse } = wayBack(at);
    const { version } = claimNow();
    at.desk.moveTo('2026-05-05T09:00:00Z');
    const next = await claimInAssessment(at.desk, { key: 'next' });
    expect(claimNow()).toMatchObject({
      status: 'REFUSED',
      receipt: { passedOnAt: at.desk.clock.now() },
      version: version + 1,
    });
    expect(at.desk.claims.events.filter(({ subjectId }) => subjectId === at.id).at(-1)).toMatchObject({
      action: 'passUnitOn', reason: next.claimNumber, actor: { kind: 'SYSTEM' }, toStatus: null,
    });
    expect(isToReturn(claimNow())).toBe(false);
    expect(codes(await ship())).toEqual(['NOT_READY']);
    await cancelled({ desk: at.desk, id: next.id });
    expect((await reverse()).refusals).toMatchObject(sentBack);
    const { ship: shipNext } = wayBack({ desk: at.desk, id: next.id });
    expect((await shipNext()).made).toMatchObject({ id: next.id, status: 'CANCELLED' });
  }); // prettier-ignore

  it.each(['IN_TRANSIT', 'LOST'] as const)(
    'R-SHP-01: is on its way to nobody any more, though its parcel is %s and nobody told of it',
    async (status) => {
      const at = await placesAtCenter.IN_ASSESSMENT();
      await refused(at);
      const { claimNow, ship } = wayBack(at);
      await ship();
      const parcel = there(claimNow().shipments.at(-1));
      if (status === 'LOST') {
        const lost = { shipmentId: parcel.id, deliveredAt: at.desk.clock.now(), outcome: 'LOST' } as const;
        expect(codes(await at.desk.useCases.recordDelivery.execute(lost, agent))).toEqual([]);
      }
      at.desk.moveTo('2026-05-05T09:00:00Z');
      const next = await claimInAssessment(at.desk, { key: 'next' });
      expect(claimNow()).toMatchObject({ status: 'REFUSED', shipments: [{ direction: 'TO_CENTER' }, { id: parcel.id, status: 'RETURNED', deliveredAt: null }] });
      expect(at.desk.claims.events.filter(({ subjectId }) => subjectId === at.id).at(-1)).toMatchObject({ action: 'unitCameBack', reason: next.claimNumber, toStatus: null });
      const say = (word: 'IN_TRANSIT' | 'DELIVERED') => {
        const { trackingNumber } = parcel;
        const event = { eventId: word, trackingNumber, status: word, occurredAt: at.desk.clock.now() };
        return at.desk.useCases.recordCarrierEvent.execute(event, service);
      };
      expect((await say('IN_TRANSIT')).made?.shipment.status).toBe('RETURNED');
      expect((await say('DELIVERED')).made?.shipment.status).toBe('DELIVERED');
    },
  ); // prettier-ignore

  it('R-FLY-06, R-ORR-06: goes back to nobody once it was made good as lost', async () => {
    const desk = aFlyawayDesk();
    const { id: claimId } = await lossSteps(desk).paid();
    const receipt = { receivedAt: desk.clock.now(), serialNumber: 'MSE-0001', checks: [], hasController: false, wasControllerUnbound: true, note: null };
    const before = desk.claims.put(someClaim({ id: 'clm_before', status: 'CANCELLED', closedAt: desk.clock.now(), receipt }));
    expect(isToReturn(before)).toBe(true);
    const serialNumbers = [{ component: 'AIRCRAFT', value: 'MSE-0002' }] as const;
    const unit = { productCode: 'mini-se', grade: 'NEW' } as const;
    expect(codes(await desk.useCases.allocateReplacement.execute({ claimId, serialNumbers, ...unit }, agent))).toEqual([]);
    const { ship } = wayBack({ desk, id: claimId });
    expect((await ship()).made?.status).toBe('SHIPPED');
    const { claimNow, ship: shipBefore } = wayBack({ desk, id: before.id });
    expect(claimNow().receipt?.passedOnAt).toEqual(desk.clock.now());
    expect(codes(await shipBefore({ trackingNumber: 'TR-2' }))).toEqual(['NOT_READY']);
  }); // prettier-ignore
});
