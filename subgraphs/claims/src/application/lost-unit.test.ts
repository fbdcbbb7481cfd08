import { agent, holder, service } from '../../../../test/support/claims-builders';
import { aClaimsDesk, claimAwaitingPayment, payInput } from '../../../../test/support/claims-desk';
import { aTravellingDesk, codes, crossingWork } from '../../../../test/support/crossing-work';
import { there } from '../../../../test/support/there';

const sentAt = '2026-05-10T09:00:00Z';

/** What a centre does with a claim whose unit leaves. */
const centerWork = (desk: ReturnType<typeof aClaimsDesk>, claimId: string) => {
  const { useCases } = desk;
  const now = () => there(desk.claims.claims.find(({ id }) => id === claimId));
  const parcel = (trackingNumber: string) =>
    there(now().shipments.find((one) => one.trackingNumber === trackingNumber));
  const allocate = (value: string, change: object = {}) =>
    useCases.allocateReplacement.execute(
      { claimId, serialNumbers: [{ component: 'BODY', value }], productCode: 'rs-4-mini', grade: 'NEW', ...change },
      agent,
    ); // prettier-ignore
  const ship = (trackingNumber: string) =>
    useCases.shipUnit.execute(
      { claimId, carrier: 'DHL', trackingNumber, idempotencyKey: trackingNumber },
      agent,
    );
  const record = (trackingNumber: string, change: object = {}) => {
    const known = { shipmentId: parcel(trackingNumber).id, deliveredAt: desk.clock.now() };
    return useCases.recordDelivery.execute({ ...known, ...change }, agent);
  };
  const lose = (trackingNumber: string) => record(trackingNumber, { outcome: 'LOST' });
  const putBack = () =>
    useCases.cancelReplacement.execute({ claimId, reason: 'A scratch.' }, agent);
  return { desk, claimId, now, parcel, allocate, ship, record, lose, putBack };
};

/** A claim whose replacement is on its way to the customer. */
const replaced = async () => {
  const desk = aClaimsDesk();
  const claim = await claimAwaitingPayment(desk);
  await desk.useCases.payQuote.execute(payInput(claim), holder);
  const work = centerWork(desk, claim.id);
  desk.moveTo(sentAt);
  expect(codes(await work.allocate('RS4-0002'))).toEqual([]);
  expect(codes(await work.ship('OUT-1'))).toEqual([]);
  return work;
};

const actions = ({ claims }: ReturnType<typeof aClaimsDesk>) =>
  claims.messages.map(({ action }) => action);

describe('a parcel to the customer that nobody finds', () => {
  it('R-ORR-07: is lost by the word of the centre as well, until it turns up', async () => {
    const { lose, record, now, parcel, desk } = await replaced();
    const early = { outcome: 'LOST', deliveredAt: new Date('2026-05-10T08:59:59.999Z') };
    await expect(record('OUT-1', early)).rejects.toMatchObject({ field: ['input', 'deliveredAt'] });
    desk.moveTo('2026-05-20T09:00:00Z');
    expect((await lose('OUT-1')).made).toMatchObject({ status: 'SHIPPED', closedAt: null });
    expect(parcel('OUT-1')).toMatchObject({ status: 'LOST', deliveredAt: null });
    expect(desk.claims.events.at(-1)).toMatchObject({ action: 'recordLoss', toStatus: null });
    expect((await lose('OUT-1')).refusals).toMatchObject([
      { code: 'NOT_IN_TRANSIT', basis: [{ ruleId: 'R-ORR-07' }, { ruleId: 'R-SHP-01' }] },
    ]);
    expect(codes(await record('OUT-1'))).toEqual([]);
    expect(now()).toMatchObject({
      status: 'COMPLETED',
      replacement: { deliveredAt: desk.clock.now() },
    });
    expect(codes(await lose('OUT-1'))).toEqual(['NOT_IN_TRANSIT']);
  });

  it('is under way again where its carrier has it after all', async () => {
    const { lose, parcel, desk } = await replaced();
    await lose('OUT-1');
    desk.moveTo('2026-05-20T09:00:00Z');
    const word = { eventId: 'e1', trackingNumber: 'OUT-1', status: 'IN_TRANSIT', occurredAt: desk.clock.now() } as const; // prettier-ignore
    await desk.useCases.recordCarrierEvent.execute(word, service);
    expect(parcel('OUT-1').status).toBe('IN_TRANSIT');
  });
});

describe('a replacement that was lost on its way', () => {
  it('R-SHP-01, R-SN-04: has another one sent in its place, which takes no other use', async () => {
    const { desk, allocate, ship, lose, record, now, claimId } = await replaced();
    expect(codes(await allocate('RS4-0003'))).toEqual(['ALREADY_ALLOCATED']);
    await desk.useCases.deliverOutbox.execute(claimId);
    const first = there(now().replacement);
    await lose('OUT-1');
    expect(codes(await ship('OUT-0'))).toEqual(['NOT_ALLOCATED']);
    expect(codes(await allocate('RS4-0003'))).toEqual([]);
    expect(codes(await allocate('RS4-0004'))).toEqual(['ALREADY_ALLOCATED']);
    const { made } = await ship('OUT-2');
    expect(made).toMatchObject({
      status: 'SHIPPED',
      replacement: {
        serials: [{ value: 'RS4-0003' }],
        supersededDeviceId: first.deviceId,
        shippedAt: desk.clock.now(),
        boundAt: null,
        insteadOf: first,
      },
    });
    expect(actions(desk)).toEqual(['COMMIT_QUOTA', 'SUPERSEDE_SERIAL', 'SUPERSEDE_SERIAL']);
    await desk.useCases.deliverOutbox.execute(claimId);
    expect(desk.coverage.covers.get('ctr_1')).toMatchObject({ serialNumber: 'RS4-0003' });
    expect(now().replacement?.boundAt).toEqual(expect.any(Date));
    expect((await record('OUT-2')).made).toMatchObject({
      status: 'COMPLETED',
      replacement: { deliveredAt: desk.clock.now() },
    });
  });

  it('is bound as the unit that it is, though another one is set aside by then', async () => {
    const { desk, allocate, lose, now, claimId } = await replaced();
    await lose('OUT-1');
    await allocate('RS4-0003');
    await desk.useCases.deliverOutbox.execute(claimId);
    expect(now().replacement).toMatchObject({ deviceId: null, boundAt: null });
  });

  it('R-SN-04: counts again where it turns up, and the one that was set aside is put back', async () => {
    const { desk, allocate, lose, record, now } = await replaced();
    await lose('OUT-1');
    await allocate('RS4-0003');
    desk.moveTo('2026-05-20T09:00:00Z');
    expect((await record('OUT-1')).made).toMatchObject({
      status: 'COMPLETED',
      replacement: { serials: [{ value: 'RS4-0002' }], deliveredAt: desk.clock.now() },
    });
    expect(now().replacement?.insteadOf).toBeUndefined();
    const free = (value: string) =>
      desk.claims.transact(({ claims }) => claims.setAside('clm_other', [value]));
    expect([await free('RS4-0003'), await free('RS4-0002')]).toEqual([true, false]);
  });

  it('R-SN-04: counts again where the one that was set aside is put back, and a third one can be', async () => {
    const { allocate, lose, putBack, ship, now } = await replaced();
    await lose('OUT-1');
    await allocate('RS4-0003');
    expect((await putBack()).made?.replacement).toMatchObject({ serials: [{ value: 'RS4-0002' }] });
    expect(codes(await putBack())).toEqual(['NOT_ALLOCATED']);
    expect(codes(await allocate('RS4-0004'))).toEqual([]);
    expect(codes(await ship('OUT-2'))).toEqual([]);
    await lose('OUT-2');
    expect(codes(await allocate('RS4-0005'))).toEqual([]);
    expect(now().replacement).toMatchObject({ insteadOf: { serials: [{ value: 'RS4-0004' }] } });
  });

  it('ends its claim where it turns up once the other one has left, which is still to come', async () => {
    const { desk, allocate, lose, record, ship, now } = await replaced();
    await lose('OUT-1');
    await allocate('RS4-0003');
    desk.moveTo('2026-05-12T09:00:00Z');
    await ship('OUT-2');
    expect((await record('OUT-1')).made).toMatchObject({
      status: 'COMPLETED',
      replacement: { serials: [{ value: 'RS4-0003' }], deliveredAt: null },
    });
    await record('OUT-2');
    expect(now()).toMatchObject({
      status: 'COMPLETED',
      replacement: { deliveredAt: desk.clock.now() },
    });
  });

  it('R-SHP-01: is made good by a whole unit', async () => {
    const { allocate, lose } = await replaced();
    await lose('OUT-1');
    expect((await allocate('RS4-0003', { componentCode: 'grip' })).refusals).toMatchObject([
      { code: 'OTHER_PART_DUE', field: ['componentCode'], basis: [{ ruleId: 'R-SHP-01' }] },
    ]);
  });
});

describe('a unit that goes back to its customer and is lost', () => {
  it('R-SHP-01: has another one sent in its place, for nothing and without a use', async () => {
    const desk = aTravellingDesk();
    const { opened, wantedBack } = crossingWork(() => desk);
    const { id } = await opened({ regionCode: null });
    await wantedBack(id);
    const { allocate, ship, lose, record, now } = centerWork(desk, id);
    expect(codes(await allocate('RS4-0002'))).toEqual(['NOT_DUE']);
    await ship('OUT-1');
    expect(codes(await allocate('RS4-0002'))).toEqual(['NOT_DUE']);
    await lose('OUT-1');
    expect(codes(await allocate('RS4-0002'))).toEqual([]);
    expect((await ship('OUT-2')).made).toMatchObject({
      status: 'SHIPPED',
      hold: null,
      replacement: { supersededDeviceId: 'dev_1', serials: [{ value: 'RS4-0002' }] },
    });
    expect(actions(desk)).toEqual(['SUPERSEDE_SERIAL']);
    await record('OUT-2');
    expect(now().status).toBe('COMPLETED');
  });
});
