import { holder, service } from '../../../../test/support/claims-builders';
import { aClaimsDesk, claimAwaitingPayment, payInput } from '../../../../test/support/claims-desk';
import { aTravellingDesk, codes, crossingWork } from '../../../../test/support/crossing-work';
import { centerWork } from '../../../../test/support/center-work';
import { there } from '../../../../test/support/there';

const sentAt = '2026-05-10T09:00:00Z';

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

  describe('and turns up once another one has left', () => {
    /** The second one is on its way, and the first one is found. */
    const sentTwice = async () => {
      const work = await replaced();
      await work.lose('OUT-1');
      await work.allocate('RS4-0003');
      work.desk.moveTo('2026-05-12T09:00:00Z');
      await work.ship('OUT-2');
      return work;
    };

    const foundBy = {
      'the centre': ({ record }: Awaited<ReturnType<typeof replaced>>) => record('OUT-1'),
      'its carrier': ({ desk }: Awaited<ReturnType<typeof replaced>>) =>
        desk.useCases.recordCarrierEvent.execute(
          { eventId: 'f', trackingNumber: 'OUT-1', status: 'DELIVERED', occurredAt: desk.clock.now() },
          service,
        ),
    }; // prettier-ignore

    it.each(Object.entries(foundBy))('R-SN-04: leaves its claim to the other one, as %s says', async (who, find) => {
      const work = await sentTwice();
      const { desk, now, parcel, record } = work;
      expect(codes(await find(work))).toEqual([]);
      expect(parcel('OUT-1').status).toBe('DELIVERED');
      expect(now()).toMatchObject({ status: 'SHIPPED', closedAt: null, replacement: { serials: [{ value: 'RS4-0003' }], deliveredAt: null } });
      const told = who === 'the centre' ? expect.stringContaining('to be sent back') : 'DELIVERED';
      expect(desk.claims.events.at(-1)).toMatchObject({ toStatus: null, reason: told });
      expect(desk.claims.notices.map(({ letter }) => letter)).not.toContain('CLAIM_COMPLETED');
      await record('OUT-2');
      expect(now()).toMatchObject({ status: 'COMPLETED', replacement: { deliveredAt: desk.clock.now() } });
    }); // prettier-ignore

    it('R-SHP-01: keeps a third one from nobody, where the second one is lost as well', async () => {
      const { allocate, record, lose, ship, now } = await sentTwice();
      await record('OUT-1');
      expect(codes(await allocate('RS4-0004'))).toEqual(['ALREADY_ALLOCATED']);
      await lose('OUT-2');
      expect(codes(await allocate('RS4-0004'))).toEqual([]);
      expect(codes(await ship('OUT-3'))).toEqual([]);
      expect(now()).toMatchObject({ status: 'SHIPPED', replacement: { insteadOf: { serials: [{ value: 'RS4-0003' }] } } });
    }); // prettier-ignore

    it('R-SN-04: puts back no third one that is set aside for the second', async () => {
      const { allocate, record, lose, now } = await sentTwice();
      await lose('OUT-2');
      await allocate('RS4-0004');
      await record('OUT-1');
      expect(now()).toMatchObject({ status: 'SHIPPED', replacement: { serials: [{ value: 'RS4-0004' }] } });
      expect(codes(await record('OUT-2'))).toEqual([]);
      expect(now()).toMatchObject({ status: 'COMPLETED', replacement: { serials: [{ value: 'RS4-0003' }] } });
    }); // prettier-ignore
  });

  it('R-SHP-01: lends its number to no parcel that is sent in its place', async () => {
    const { allocate, lose, ship, now } = await replaced();
    await lose('OUT-1');
    await allocate('RS4-0003');
    expect((await ship(' OUT-1')).refusals).toMatchObject([
      { code: 'TRACKING_NUMBER_TAKEN', field: ['trackingNumber'] },
    ]);
    expect(now().shipments.filter(({ direction }) => direction === 'TO_CUSTOMER')).toHaveLength(1);
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
