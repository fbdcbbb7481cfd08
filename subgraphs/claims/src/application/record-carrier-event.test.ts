import { adjudicator, agent, service } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import { aTravellingDesk, codes, crossingWork } from '../../../../test/support/crossing-work';
import { there } from '../../../../test/support/there';

let desk: ClaimsDesk;
const { opened, handOver, claimNow, wantedBack } = crossingWork(() => desk);

beforeEach(() => {
  desk = aTravellingDesk();
});

describe('what a carrier says', () => {
  const say = (
    eventId: string,
    status: 'ANNOUNCED' | 'IN_TRANSIT' | 'DELIVERED' | 'LOST',
    occurredAt: string,
    trackingNumber = 'TR-1',
  ) =>
    desk.useCases.recordCarrierEvent.execute(
      { eventId, trackingNumber, status, occurredAt: new Date(occurredAt) },
      service,
    );

  const late = '2026-05-09T09:00:00Z';

  /** A unit that was due on 8 May, and that the customer told of then; it is 10 May by now. */
  const told = async (handedOverAt: string, toldAt = handedOverAt) => {
    const { id } = await opened({ regionCode: null });
    desk.moveTo(toldAt);
    await handOver(id, new Date(handedOverAt));
    desk.moveTo('2026-05-10T09:00:00Z');
    return id;
  };

  it('R-ORR-02, A-10: counts when the customer said another time', async () => {
    const id = await told('2026-05-07T09:00:00Z');
    expect(claimNow(id).status).toBe('AWAITING_RETURN');
    await say('e1', 'IN_TRANSIT', late);
    expect(claimNow(id)).toMatchObject({
      status: 'RETURN_OVERDUE',
      returnAuthorization: { handedOverAt: new Date(late) },
      deadlines: [{ state: 'MISSED' }],
    });
  });

  const acceptLate = async (claimId: string) =>
    codes(await desk.useCases.acceptLateReturn.execute({ claimId, reason: 'Strike.' }, agent));

  const refuseLate = async (claimId: string) => {
    const refusal = { claimId, refusalCode: 'RETURN_OVERDUE', clauseIds: [], reason: 'Late.' } as const;
    return codes(await desk.useCases.refuseClaim.execute(refusal, adjudicator));
  }; // prettier-ignore

  it('R-ORR-02, A-10, R-RFS-05: puts right what the customer told as too late, for the centre to receive', async () => {
    const id = await told(late);
    expect(claimNow(id).status).toBe('RETURN_OVERDUE');
    await say('e1', 'IN_TRANSIT', '2026-05-06T09:00:00Z');
    expect(claimNow(id)).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ state: 'MET' }],
    });
    expect(await refuseLate(id)).toEqual(['NOT_REFUSABLE']);
    expect(await acceptLate(id)).toEqual(['NOT_OVERDUE']);
    const unit = { claimId: id, serialNumber: 'RS4-0001', components: [], hasController: false };
    expect((await desk.useCases.receiveUnit.execute(unit, agent)).made?.status).toBe('RECEIVED');
  });

  it('R-RFS-05: is what counts once it is late, and not what the customer says of a day before', async () => {
    const id = await told('2026-05-07T09:00:00Z', '2026-05-10T09:00:00Z');
    const isLate = { status: 'RETURN_OVERDUE', deadlines: [{ state: 'MISSED' }] };
    expect(claimNow(id)).toMatchObject(isLate);
    await say('e1', 'DELIVERED', late);
    expect(claimNow(id)).toMatchObject(isLate);
    expect(await acceptLate(id)).toEqual([]);
  });

  it('A-10: undoes a hand-over that was none', async () => {
    const id = await told('2026-05-07T09:00:00Z');
    const { made } = await say('e1', 'ANNOUNCED', '2026-05-08T09:00:00Z');
    expect(made?.shipment).toMatchObject({ status: 'ANNOUNCED', handedOverAt: null });
    expect(claimNow(id)).toMatchObject({
      returnAuthorization: { handedOverAt: null },
      deadlines: [{ state: 'RUNNING', settledAt: null }],
    });
  });

  it('leaves a late return that a person let count', async () => {
    const id = await told(late);
    await desk.useCases.acceptLateReturn.execute({ claimId: id, reason: 'Strike.' }, agent);
    await say('e1', 'IN_TRANSIT', '2026-05-10T08:00:00Z');
    expect(claimNow(id).deadlines).toMatchObject([{ state: 'WAIVED' }]);
  });

  it('is heard once', async () => {
    const id = await told('2026-05-07T09:00:00Z');
    const first = await say('e1', 'LOST', late);
    const again = await say('e1', 'LOST', late);
    expect(again.made).toEqual(first.made);
    expect(claimNow(id).shipments[0]?.carrierEvents).toHaveLength(1);
    await expect(say('e1', 'DELIVERED', late)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is nobody’s for a number that no parcel has, and a mistake for an instant to come', async () => {
    expect(codes(await say('e1', 'LOST', '2026-05-01T08:00:00Z', 'TR-9'))).toEqual(['NOT_FOUND']);
    await expect(say('e2', 'LOST', '2027-01-01T00:00:00Z')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is never that a parcel has come back, which the centre sees', async () => {
    const word = { eventId: 'e1', trackingNumber: 'TR-1', occurredAt: desk.clock.now() };
    const said = desk.useCases.recordCarrierEvent.execute({ ...word, status: 'RETURNED' }, service);
    await expect(said).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'status'],
    });
  });

  it('R-ORR-02: can be said again once the parcel that it came before is on record', async () => {
    const early = '2026-05-01T08:00:00Z';
    expect(codes(await say('e1', 'IN_TRANSIT', early))).toEqual(['NOT_FOUND']);
    const id = await told('2026-05-07T09:00:00Z');
    expect((await say('e1', 'IN_TRANSIT', early)).made?.claim.id).toBe(id);
  });

  /** The unit was sent back, and the carrier cannot find it. */
  const lost = async () => {
    const id = await told('2026-05-07T09:00:00Z');
    await wantedBack(id);
    await desk.useCases.shipUnit.execute(
      { claimId: id, carrier: 'DHL', trackingNumber: 'TR-2', idempotencyKey: 's' },
      agent,
    );
    desk.moveTo('2026-05-12T09:00:00Z');
    await say('e1', 'LOST', '2026-05-11T08:00:00Z', 'TR-2');
    return id;
  };

  it('leaves it to a person to say that a parcel which was lost has turned up', async () => {
    const id = await lost();
    const [, parcel] = claimNow(id).shipments;
    const deliveredAt = desk.clock.now();
    const input = { shipmentId: there(parcel).id, deliveredAt };
    expect((await desk.useCases.recordDelivery.execute(input, agent)).made).toMatchObject({
      status: 'COMPLETED',
      shipments: [{}, { status: 'DELIVERED', deliveredAt }],
    });
  });

  it('completes the claim when the parcel reached the customer', async () => {
    const id = await lost();
    expect(claimNow(id)).toMatchObject({ status: 'SHIPPED', shipments: [{}, { status: 'LOST' }] });
    await say('e2', 'DELIVERED', '2026-05-12T08:00:00Z', 'TR-2');
    expect(claimNow(id)).toMatchObject({
      status: 'COMPLETED',
      shipments: [{}, { status: 'DELIVERED' }],
    });
  });
});
