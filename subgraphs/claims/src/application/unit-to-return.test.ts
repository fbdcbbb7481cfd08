import {
  adjudicator,
  agentElsewhere,
  holder,
  service,
} from '../../../../test/support/claims-builders';
import { codes } from '../../../../test/support/express-desk';
import {
  cancelled,
  type ClaimAtDesk,
  placesAtCenter,
  refused,
  wayBack,
} from '../../../../test/support/ended-claims';
import { aTravellingDesk, crossingWork, customs } from '../../../../test/support/crossing-work';
import { there } from '../../../../test/support/there';
import { isToReturn } from '../domain/claim';
import { mayBecome, standingOf } from '../domain/claim-status';

const ends = [
  ['CANCELLED', cancelled],
  ['REFUSED', refused],
] as const;

/** Every way in which a claim ends while its unit is at the centre (rule book §2.5). */
const ways = Object.entries(placesAtCenter).flatMap(([place, lead]) =>
  ends
    .filter(([status]) => status === 'REFUSED' || !['COMPONENT_CHECK', 'AWAITING_SURCHARGE'].includes(place))
    .map(([status, end]) => ({ place, status, lead, end })),
); // prettier-ignore

const ended = async ({ lead, end }: (typeof ways)[number]): Promise<ClaimAtDesk> => {
  const at = await lead();
  await end(at);
  return at;
};

describe('the unit of a claim that ended at the centre', () => {
  it.each(ways)('R-SHP-01: goes back once where it was $status in $place, and nothing else changes', async (way) => {
    const at = await ended(way);
    const { claimNow, ship, deliver } = wayBack(at);
    const before = claimNow();
    expect(before).toMatchObject({ status: way.status, decisions: way.status === 'REFUSED' ? [{ decidedIn: way.place }] : [] });
    expect(isToReturn(before)).toBe(true);
    const messages = at.desk.claims.messages.length;
    at.desk.moveTo('2026-05-05T09:00:00Z');
    const shipped = there((await ship()).made);
    const { version: _version, shipments, ...rest } = shipped;
    const { version: _before, shipments: came, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(shipments).toEqual([...came, expect.objectContaining({ direction: 'TO_CUSTOMER', status: 'IN_TRANSIT', toldAt: at.desk.clock.now() })]);
    expect(at.desk.claims.messages).toHaveLength(messages);
    expect(at.desk.claims.notices.at(-1)).toMatchObject({ letter: 'UNIT_SHIPPED', claimId: at.id });
    expect(at.desk.claims.events.at(-1)).toMatchObject({ action: 'shipUnit', fromStatus: null, toStatus: null, basis: [{ ruleId: 'R-SHP-01' }] });
    expect(isToReturn(shipped)).toBe(false);
    expect((await ship()).refusals).toMatchObject([{ code: 'NOT_READY', detail: standingOf(before) }]);
    const { shipments: arrived, ...home } = there((await deliver()).made);
    expect(home).toMatchObject({ status: way.status, closedAt: before.closedAt, replacement: before.replacement });
    expect(arrived.at(-1)).toMatchObject({ status: 'DELIVERED', deliveredAt: at.desk.clock.now() });
    expect(codes(await ship())).toEqual(['NOT_READY']);
    expect(codes(await deliver())).toEqual(['NOT_IN_TRANSIT']);
  }); // prettier-ignore

  it('R-SHP-01: is that of every status from which such an end can come', () => {
    const served = ['ONLINE_REPAIR', 'EXPRESS', 'MAINTENANCE'] as const;
    const tried = new Set(ways.map(({ place }) => place));
    for (const place of tried)
      expect(served.some((one) => mayBecome(one, place as never, 'REFUSED'))).toBe(true);
    expect(tried.size).toBe(Object.keys(placesAtCenter).length);
  });

  it('R-FEE-10: goes back where nobody paid in time, by the clock alone', async () => {
    const at = await placesAtCenter.AWAITING_PAYMENT();
    at.desk.moveTo('2026-06-30T09:00:00Z');
    expect((await wayBack(at).ship()).made).toMatchObject({ status: 'CANCELLED' });
  });

  it('R-SHP-01: is completed by no word of its carrier, whose number stays its own until it arrives', async () => {
    const at = await placesAtCenter.IN_ASSESSMENT();
    await cancelled(at);
    const { claimNow, ship } = wayBack(at);
    at.desk.moveTo('2026-05-05T09:00:00Z');
    await ship();
    const track = () => at.desk.claims.transact(({ claims }) => claims.track('clm_other', 'T-BACK'));
    expect(await track()).toBe(false);
    const word = { eventId: 'e1', trackingNumber: 'T-BACK', status: 'DELIVERED', occurredAt: at.desk.clock.now() } as const;
    expect(codes(await at.desk.useCases.recordCarrierEvent.execute(word, service))).toEqual([]);
    expect(claimNow()).toMatchObject({ status: 'CANCELLED', shipments: [{}, { status: 'DELIVERED' }] });
    expect(await track()).toBe(true);
  }); // prettier-ignore

  it('R-SHP-01: leaves from its own centre, and not before the claim ended', async () => {
    const at = await placesAtCenter.IN_ASSESSMENT();
    at.desk.moveTo('2026-05-03T09:00:00Z');
    await cancelled(at);
    const early = { shippedAt: new Date('2026-05-03T08:59:59.999Z') };
    await expect(wayBack(at).ship(early)).rejects.toMatchObject({ field: ['input', 'shippedAt'] });
    const parcel = { claimId: at.id, carrier: 'DPD', trackingNumber: 'TR-0', idempotencyKey: 'e' };
    expect(codes(await at.desk.useCases.shipUnit.execute(parcel, agentElsewhere))).toEqual([
      'NOT_FOUND',
    ]);
    expect(isToReturn(wayBack(at).claimNow())).toBe(true);
  });
});

describe('a border on the way back of a claim that ended', () => {
  const desk = { current: aTravellingDesk() };
  const { opened, handOver, decide, received, wantedBack, claimNow } = crossingWork(
    () => desk.current,
  );

  const pay = async (id: string) => {
    const open = there(claimNow(id).quotes.find(({ status }) => status === 'OPEN'));
    const payment = { quoteId: open.id, paymentMethodToken: 'tok_success', amount: customs.amount, idempotencyKey: 'p' };
    return desk.current.useCases.payQuote.execute(payment, holder);
  }; // prettier-ignore

  /** A claim whose unit came before anybody was asked about the border, or with the consent to it. */
  const atCenter = async (isGranted: boolean): Promise<ClaimAtDesk> => {
    desk.current = aTravellingDesk();
    const { id } = await opened();
    if (isGranted) {
      await decide(id);
      await handOver(id);
    }
    expect(codes(await received(id))).toEqual([]);
    return { desk: desk.current, id };
  };

  it.each(ends)('R-SHP-02: keeps the unit of one that is %s until it is consented to and paid', async (status, end) => {
    const at = await atCenter(false);
    await end(at);
    const { ship } = wayBack(at);
    expect((await ship()).refusals).toMatchObject([{ code: 'NOT_READY', basis: [{ ruleId: 'R-SHP-02' }, { ruleId: 'R-RFS-06' }] }]);
    expect((await decide(at.id)).made).toMatchObject({ status, crossBorder: { status: 'APPROVED' }, quotes: [{ purpose: 'SHIPPING', status: 'OPEN' }] });
    expect(codes(await ship())).toEqual(['NOT_READY']);
    expect((await pay(at.id)).made).toMatchObject({ claim: { status, quotes: [{ status: 'PAID' }], refunds: [] } });
    expect((await ship()).made).toMatchObject({ status, shipments: [{ direction: 'TO_CUSTOMER', isCrossBorder: true }] });
  }); // prettier-ignore

  it.each(ends)('R-SHP-02: is to be paid still where it was quoted before the claim was %s', async (status, end) => {
    const at = await atCenter(true);
    await end(at);
    expect(claimNow(at.id)).toMatchObject({ status, quotes: [{ purpose: 'SHIPPING', status: 'OPEN' }] });
    const { ship } = wayBack(at);
    expect(codes(await ship())).toEqual(['NOT_READY']);
    expect(codes(await pay(at.id))).toEqual([]);
    expect((await ship()).made).toMatchObject({ status });
    expect((await desk.current.useCases.requoteClaim.execute({ claimId: at.id }, holder)).refusals).toMatchObject([{ code: 'NOT_AWAITING_PAYMENT' }]);
  }); // prettier-ignore

  it.each(ends)('R-SHP-02: keeps the unit of one that is %s where it is denied, until it is agreed to after all', async (status, end) => {
    const at = await atCenter(false);
    await end(at);
    const { ship } = wayBack(at);
    const denied = { decision: 'REJECT', cost: [], note: 'No.' };
    expect((await decide(at.id, denied)).made).toMatchObject({ status, crossBorder: { status: 'REJECTED' }, quotes: [] });
    expect((await ship()).refusals).toMatchObject([{ code: 'NOT_READY', nextStep: 'CONTACT_SUPPORT' }]);
    at.desk.moveTo('2026-05-05T09:00:00Z');
    expect(codes(await decide(at.id, {}, { ...adjudicator, subject: holder.subject }))).toEqual(['SAME_PERSON']);
    expect((await decide(at.id)).made).toMatchObject({
      status, crossBorder: { status: 'APPROVED', note: 'Agreed.', decidedAt: at.desk.clock.now() }, quotes: [{ purpose: 'SHIPPING', status: 'OPEN' }],
    });
    expect(at.desk.claims.events.filter(({ action }) => action === 'decideCrossBorder').map(({ reason }) => reason)).toEqual(['No.', 'Agreed.']);
    expect(at.desk.claims.notices.filter(({ letter }) => letter === 'CROSSING_DECIDED')).toHaveLength(2);
    expect(codes(await decide(at.id))).toEqual(['NO_BORDER']);
    expect(codes(await pay(at.id))).toEqual([]);
    expect((await ship()).made).toMatchObject({ status, shipments: [{ direction: 'TO_CUSTOMER', isCrossBorder: true }] });
  }); // prettier-ignore

  it('A-12: of a claim whose customer wants it back keeps that from being taken back, though nothing was paid', async () => {
    desk.current = aTravellingDesk();
    const { id } = await opened({ regionCode: null });
    await handOver(id);
    await wantedBack(id);
    expect(await desk.current.useCases.cancelClaim.execute({ claimId: id }, holder)).toMatchObject({
      refusals: [{ code: 'CLAIM_CLOSED', basis: [{ ruleId: 'A-12' }] }],
    });
    expect(claimNow(id)).toMatchObject({ status: 'SHIPPED', payments: [] });
  });

  it('R-SHP-02: is decided on again while an open claim has its unit there, and not before it came', async () => {
    desk.current = aTravellingDesk();
    const { id } = await opened();
    const denied = { decision: 'REJECT', cost: [], note: 'No.' };
    await decide(id, denied);
    expect(codes(await decide(id))).toEqual(['NO_BORDER']);
    await wantedBack(id);
    const { ship } = wayBack({ desk: desk.current, id });
    expect(codes(await ship())).toEqual(['NOT_READY']);
    expect((await decide(id, { cost: [] })).made).toMatchObject({ status: 'SHIPPED', crossBorder: { status: 'APPROVED' } });
    expect(codes(await ship())).toEqual([]);
    expect(codes(await decide(id, denied))).toEqual(['NO_BORDER']);
  }); // prettier-ignore

  it.each(ends)('R-SHP-02: is asked back where it was paid for one that is %s and another claim has the unit', async (_status, end) => {
    const at = await atCenter(true);
    await end(at);
    await pay(at.id);
    const next = await opened({ idempotencyKey: 'next' });
    expect(codes(await received(next.id))).toEqual([]);
    const [payment] = claimNow(at.id).payments;
    expect(claimNow(at.id)).toMatchObject({
      quotes: [{ status: 'PAID' }],
      refunds: [{ paymentId: there(payment).id, status: 'QUOTED', amount: there(payment).amount, approval: { status: 'OPEN', requestedBy: { kind: 'SYSTEM' } } }],
    });
    await desk.current.useCases.cancelClaim.execute({ claimId: next.id }, holder);
    await received((await opened({ idempotencyKey: 'third' })).id);
    expect([claimNow(at.id).refunds.length, claimNow(next.id).refunds]).toEqual([1, []]);
  }); // prettier-ignore

  it.each(ends)('R-SHP-02: is not to be paid any more for one that is %s and another claim has the unit', async (_status, end) => {
    const at = await atCenter(true);
    await end(at);
    await received((await opened({ idempotencyKey: 'next' })).id);
    expect(claimNow(at.id)).toMatchObject({ quotes: [{ purpose: 'SHIPPING', status: 'WITHDRAWN' }], refunds: [] });
    expect(codes(await wayBack(at).ship())).toEqual(['NOT_READY']);
  }); // prettier-ignore

  it('R-SHP-02: is nobody’s to decide on once the unit never came, or the claim is over', async () => {
    desk.current = aTravellingDesk();
    const { id } = await opened();
    await cancelled({ desk: desk.current, id });
    expect(codes(await decide(id))).toEqual(['NO_BORDER']);
    expect(isToReturn(claimNow(id))).toBe(false);
  });
});
