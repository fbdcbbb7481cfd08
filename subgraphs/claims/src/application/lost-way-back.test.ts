import { service } from '../../../../test/support/claims-builders';
import { centerWork } from '../../../../test/support/center-work';
import { codes } from '../../../../test/support/crossing-work';
import { cancelled, placesAtCenter, refused } from '../../../../test/support/ended-claims';
import { missingFrom } from '../domain/overdue';
import { takeUnitOver } from './pass-unit-on';

const sentAt = new Date('2026-05-10T09:00:00Z');

/** A claim that ended at the centre, with its unit on its way back. */
const onWayBack = async (end: typeof cancelled = cancelled) => {
  const at = await placesAtCenter.IN_ASSESSMENT();
  await end(at);
  const work = centerWork(at.desk, at.id);
  at.desk.moveTo(sentAt.toISOString());
  expect(codes(await work.ship('OUT-1'))).toEqual([]);
  return work;
};

describe('a unit that is lost on its way back from a claim that ended', () => {
  it.each([
    ['CANCELLED', cancelled],
    ['REFUSED', refused],
  ] as const)('R-SHP-01: is made good, for nothing, and its claim stays %s', async (status, end) => {
    const { desk, allocate, ship, lose, record, now } = await onWayBack(end);
    expect(codes(await allocate('RS4-0002'))).toEqual(['NOT_DUE']);
    desk.moveTo('2026-05-20T09:00:00Z');
    expect((await lose('OUT-1')).made).toMatchObject({ status });
    expect(missingFrom(now())).toEqual(sentAt);
    expect(codes(await ship('OUT-0'))).toEqual(['NOT_ALLOCATED']);
    expect(codes(await allocate('RS4-0002'))).toEqual([]);
    const { closedAt, hold, quotes } = now();
    const messages = desk.claims.messages.length;
    expect((await ship('OUT-2')).made).toMatchObject({
      status, closedAt, hold, quotes,
      replacement: { supersededDeviceId: 'dev_1', serials: [{ value: 'RS4-0002' }], shippedAt: desk.clock.now() },
    });
    expect(missingFrom(now())).toBeUndefined();
    expect(desk.claims.messages.slice(messages).map(({ action }) => action)).toEqual(['SUPERSEDE_SERIAL']);
    expect((await record('OUT-2')).made).toMatchObject({ status, replacement: { deliveredAt: desk.clock.now() } });
    expect(codes(await allocate('RS4-0003'))).toEqual(['ALREADY_ALLOCATED']);
  }); // prettier-ignore

  it('R-SHP-01: is made good by nothing more once the next claim has it, and what was set aside is free', async () => {
    const { desk, allocate, lose, now } = await onWayBack();
    await lose('OUT-1');
    await allocate('RS4-0002');
    const next = { ...now(), claimNumber: 'CLM-2026-000999' };
    const clock = desk.clock.now();
    await desk.claims.transact((stores) =>
      takeUnitOver({ stores, newId: (kind) => `${kind}_over`, now: clock }, next),
    );
    expect(now()).toMatchObject({ replacement: { cancelledAt: clock } });
    expect(now().shipments.at(-1)?.status).toBe('RETURNED');
    const free = desk.claims.transact(({ claims }) => claims.setAside('clm_x', ['RS4-0002']));
    expect(await free).toBe(true);
    expect(codes(await allocate('RS4-0003'))).toEqual(['NOT_DUE']);
  });
});

describe('a parcel that the centre gave up', () => {
  const hear = (
    { desk }: Awaited<ReturnType<typeof onWayBack>>,
    status: 'IN_TRANSIT' | 'DELIVERED',
    occurredAt: string,
  ) =>
    desk.useCases.recordCarrierEvent.execute(
      { eventId: `${status} ${occurredAt}`, trackingNumber: 'OUT-1', status, occurredAt: new Date(occurredAt) },
      service,
    ); // prettier-ignore

  it('R-SHP-01: stays lost by a scan from before that, and is found by a later one', async () => {
    const work = await onWayBack();
    const { desk, allocate, lose, parcel } = work;
    desk.moveTo('2026-05-20T09:00:00Z');
    await lose('OUT-1');
    desk.moveTo('2026-05-21T09:00:00Z');
    await hear(work, 'IN_TRANSIT', '2026-05-20T09:00:00Z');
    expect(parcel('OUT-1')).toMatchObject({ status: 'LOST', handedOverAt: new Date('2026-05-20T09:00:00Z') });
    expect(codes(await allocate('RS4-0002'))).toEqual([]);
    await hear(work, 'IN_TRANSIT', '2026-05-20T09:00:00.001Z');
    expect(parcel('OUT-1').status).toBe('IN_TRANSIT');
  }); // prettier-ignore

  it('is told of once, though it be found and lost again', async () => {
    const work = await onWayBack();
    const { desk, allocate, lose, ship } = work;
    const letters = () => desk.claims.notices.map(({ letter }) => letter);
    desk.moveTo('2026-05-20T09:00:00Z');
    await lose('OUT-1');
    expect(letters().slice(-2)).toEqual(['UNIT_SHIPPED', 'UNIT_LOST']);
    const told = letters();
    desk.moveTo('2026-05-21T09:00:00Z');
    await hear(work, 'IN_TRANSIT', '2026-05-21T09:00:00Z');
    await lose('OUT-1');
    expect(letters()).toEqual(told);
    await allocate('RS4-0002');
    await ship('OUT-2');
    await lose('OUT-2');
    expect(letters()).toEqual([...told, 'UNIT_SHIPPED', 'UNIT_LOST']);
  });

  it('has arrived by its carrier’s word, whenever that was', async () => {
    const work = await onWayBack();
    work.desk.moveTo('2026-05-20T09:00:00Z');
    await work.lose('OUT-1');
    await hear(work, 'DELIVERED', '2026-05-18T09:00:00Z');
    expect(work.parcel('OUT-1').status).toBe('DELIVERED');
  });

  it('is given up no sooner than its carrier last had it', async () => {
    const work = await onWayBack();
    work.desk.moveTo('2026-05-20T09:00:00Z');
    await hear(work, 'IN_TRANSIT', '2026-05-11T09:00:00Z');
    await hear(work, 'IN_TRANSIT', '2026-05-18T09:00:00Z');
    const lost = { outcome: 'LOST', deliveredAt: new Date('2026-05-18T08:59:59.999Z') };
    await expect(work.record('OUT-1', lost)).rejects.toMatchObject({
      field: ['input', 'deliveredAt'],
    });
    const known = { outcome: 'LOST', deliveredAt: new Date('2026-05-18T09:00:00Z') };
    expect(codes(await work.record('OUT-1', known))).toEqual([]);
  });
});
