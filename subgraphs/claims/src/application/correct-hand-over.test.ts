import { agent, holder, service } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import { aTravellingDesk, codes, crossingWork } from '../../../../test/support/crossing-work';
import { aMaintenanceDesk, lastClaim, openMaintenance } from '../../../../test/support/maintenance-desk'; // prettier-ignore

let desk: ClaimsDesk;
const { opened, claimNow, received } = crossingWork(() => desk);

beforeEach(() => {
  desk = aTravellingDesk();
});

const tell = (claimId: string, trackingNumber: string, on = desk.clock.now(), carrier = 'DHL') =>
  desk.useCases.reportHandOver.execute(
    { claimId, carrier, trackingNumber, handedOverAt: on },
    holder,
  );

const say = (status: 'ANNOUNCED' | 'IN_TRANSIT', occurredAt: string, trackingNumber: string) =>
  desk.useCases.recordCarrierEvent.execute(
    { eventId: `${status} ${trackingNumber}`, trackingNumber, status, occurredAt: new Date(occurredAt) },
    service,
  ); // prettier-ignore

/** Due at the end of 8 May. */
const dueAt = new Date('2026-05-08T20:59:59.999Z');

const told = async (at = '2026-05-06T09:00:00Z'): Promise<string> => {
  const { id } = await opened({ regionCode: null });
  desk.moveTo(at);
  await tell(id, 'WRONG-1');
  return id;
};

describe('a hand-over that was told wrongly', () => {
  it('R-ORR-02: is put right with carrier and number while nobody else has told of the parcel', async () => {
    const id = await told();
    const before = claimNow(id);
    desk.moveTo('2026-05-07T09:00:00Z');
    const { made } = await tell(id, 'RIGHT-1', undefined, ' DPD ');
    expect(made).toMatchObject({
      status: 'AWAITING_RETURN',
      returnAuthorization: { handedOverAt: desk.clock.now() },
      deadlines: [{ state: 'MET', settledAt: desk.clock.now() }],
      shipments: [{ id: before.shipments[0]?.id, carrier: 'DPD', trackingNumber: 'RIGHT-1', toldAt: desk.clock.now(), handedOverAt: desk.clock.now() }],
    });
    expect(made?.shipments).toHaveLength(1);
    expect(desk.claims.events.at(-1)).toMatchObject({ action: 'correctHandOver', toStatus: null });
    expect(codes(await say('IN_TRANSIT', '2026-05-07T08:00:00Z', 'WRONG-1'))).toEqual(['NOT_FOUND']);
    expect(codes(await say('IN_TRANSIT', '2026-05-07T08:00:00Z', 'RIGHT-1'))).toEqual([]);
  }); // prettier-ignore

  it('R-RFS-05, A-10: stays in time by the first word, and late by it, until the carrier says something else', async () => {
    const punctual = await told();
    desk.moveTo('2026-05-10T09:00:00Z');
    const first = new Date('2026-05-06T09:00:00Z');
    expect((await tell(punctual, 'RIGHT-1')).made).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [{ state: 'MET', settledAt: first }],
      shipments: [{ trackingNumber: 'RIGHT-1', handedOverAt: first }],
    });
    await say('IN_TRANSIT', '2026-05-09T09:00:00Z', 'RIGHT-1');
    expect(claimNow(punctual)).toMatchObject({ status: 'RETURN_OVERDUE', deadlines: [{ state: 'MISSED' }] }); // prettier-ignore
  });

  it.each(['2026-05-09T09:00:00Z', '2026-05-20T09:00:00Z'])(
    'R-RFS-05, A-13: that was late stays missed since it was due, told at %s',
    async (at) => {
      const id = await told(at);
      const isMissed = { status: 'RETURN_OVERDUE', deadlines: [{ state: 'MISSED', settledAt: dueAt }] }; // prettier-ignore
      expect(claimNow(id)).toMatchObject(isMissed);
      desk.moveTo('2026-05-21T09:00:00Z');
      const handedOverAt = claimNow(id).returnAuthorization?.handedOverAt;
      const { made } = await tell(id, 'RIGHT-1', new Date('2026-05-05T09:00:00Z'));
      expect(made).toMatchObject({ ...isMissed, returnAuthorization: { handedOverAt } });
      expect(made?.shipments).toMatchObject([{ trackingNumber: 'RIGHT-1', handedOverAt }]);
    },
  );

  it('R-RFS-05: that was late stays so where lateness is only flagged', async () => {
    desk = aMaintenanceDesk();
    await openMaintenance(desk);
    const { id } = lastClaim(desk);
    desk.moveTo('2026-05-20T09:00:00Z');
    await tell(id, 'WRONG-1');
    const { made } = await tell(id, 'RIGHT-1', new Date('2026-05-05T09:00:00Z'));
    expect(made).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [{ state: 'MISSED', settledAt: dueAt }],
      shipments: [{ trackingNumber: 'RIGHT-1' }],
    });
  });

  it.each([
    ['ANNOUNCED', '2026-05-06T08:00:00Z'],
    ['IN_TRANSIT', '2026-05-06T09:00:00Z'],
  ] as const)('R-ORR-02, A-10: is the carrier’s to put right once it said %s', async (status, at) => {
    const id = await told();
    await say(status, at, 'WRONG-1');
    const before = claimNow(id);
    expect((await tell(id, 'RIGHT-1')).refusals).toMatchObject([
      { code: 'PARCEL_ON_RECORD', field: null, basis: [{ ruleId: 'R-ORR-02' }, { ruleId: 'A-10' }] },
    ]);
    expect(claimNow(id)).toEqual(before);
  }); // prettier-ignore

  it('R-ORR-02: is the centre’s to put right once it has told of the parcel', async () => {
    const id = await told();
    const byAgent = { claimId: id, carrier: 'DHL', handedOverAt: desk.clock.now() };
    const { reportHandOver } = desk.useCases;
    expect(codes(await reportHandOver.execute({ ...byAgent, trackingNumber: 'RIGHT-1' }, agent))).toEqual([]);
    const before = claimNow(id);
    expect(codes(await tell(id, 'WRONG-2'))).toEqual(['PARCEL_ON_RECORD']);
    expect(claimNow(id)).toEqual(before);
    expect(codes(await reportHandOver.execute({ ...byAgent, trackingNumber: 'RIGHT-2' }, agent))).toEqual([]);
    expect(claimNow(id).shipments).toMatchObject([{ trackingNumber: 'RIGHT-2' }]);
  }); // prettier-ignore

  it('R-ORR-02: changes nothing where it is told again as it is', async () => {
    const id = await told();
    const before = claimNow(id);
    const events = desk.claims.events.length;
    expect((await tell(id, 'WRONG-1')).made).toEqual(before);
    expect(claimNow(id)).toEqual(before);
    expect(desk.claims.events).toHaveLength(events);
  });

  it('R-ORR-02: is settled once the unit has come', async () => {
    const id = await told();
    await received(id);
    expect(codes(await tell(id, 'RIGHT-1'))).toEqual(['NOT_AWAITING_RETURN']);
  });
});

describe('the name of a parcel', () => {
  it.each([
    ['carrier', { carrier: 'x'.repeat(61) }],
    ['carrier', { carrier: '  ' }],
    ['trackingNumber', { trackingNumber: 'ABC' }],
    ['trackingNumber', { trackingNumber: '1'.repeat(41) }],
    ['trackingNumber', { trackingNumber: 'by my cousin, tomorrow' }],
  ])('is a fault in %s with %o, both ways', async (field, change) => {
    const id = await told();
    const parcel = { claimId: id, carrier: 'DHL', trackingNumber: 'RIGHT-1', ...change };
    const wrong = { code: 'BAD_USER_INPUT', field: ['input', field] };
    const handedOverAt = desk.clock.now();
    const { reportHandOver, shipUnit } = desk.useCases;
    await expect(
      reportHandOver.execute({ ...parcel, handedOverAt }, holder),
    ).rejects.toMatchObject(wrong);
    await expect(shipUnit.execute({ ...parcel, idempotencyKey: 's' }, agent)).rejects.toMatchObject(wrong);
  }); // prettier-ignore

  it('is kept without the blanks in which it is printed', async () => {
    const id = await told();
    const { made } = await tell(id, ' 1Z 999 AA1 01 2345 6784 ');
    expect(made?.shipments).toMatchObject([{ trackingNumber: '1Z999AA10123456784' }]);
  });
});
