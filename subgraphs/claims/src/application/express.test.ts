import {
  adjudicator,
  agent,
  holder,
  someCover,
  someFees,
  someTerms,
} from '../../../../test/support/claims-builders';
import {
  anExpressDesk,
  claimOf,
  codes,
  open,
  payOpen,
  receive,
  submitted,
} from '../../../../test/support/express-desk';
import { there } from '../../../../test/support/there';
import { markOverdue } from './mark-overdue'; // prettier-ignore

describe('an Express claim', () => {
  it('R-EXP-02, A-12: holds a use and quotes its fee before anything else', async () => {
    const desk = anExpressDesk();
    expect((await open(desk)).made).toMatchObject({
      status: 'AWAITING_PREPAYMENT',
      hold: { line: 'REPLACEMENT', state: 'HELD' },
      deadlines: [],
      quotes: [{ purpose: 'PREPAYMENT', total: { minor: 19900n } }],
    });
    expect(desk.coverage.held.size).toBe(1);
  });

  it('R-TRM-02: is not opened without a use, and nothing is on record', async () => {
    const desk = anExpressDesk();
    desk.coverage.covers.set('ctr_1', someCover({ replacementsUsed: 2, replacementsRemaining: 0 }));
    expect(codes(await open(desk))).toEqual(['QUOTA_EXHAUSTED']);
    expect(desk.claims.claims).toEqual([]);
  });

  it('R-FEE-01: is not opened where its fee is not known', async () => {
    const desk = anExpressDesk();
    desk.catalog.fees = someFees({ tiers: [] });
    expect(codes(await open(desk))).toEqual(['SERVICE_NOT_OFFERED']);
  });

  it('R-EXP-01: is not opened under terms without it, nor for a unit that flew away', async () => {
    const desk = anExpressDesk();
    const flewAway = { occurredAt: new Date('2026-04-30T08:00:00Z'), cause: 'FLYAWAY' };
    expect(codes(await open(desk, { incident: flewAway }))).toEqual(['SERVICE_NOT_OFFERED']);
    desk.catalog.terms = someTerms();
    expect(codes(await open(desk, { idempotencyKey: 'open-2' }))).toEqual(['SERVICE_NOT_OFFERED']);
  });

  it('R-TRM-02: ends at once when somebody else takes the last use meanwhile, and says so again for the same key', async () => {
    const desk = anExpressDesk();
    desk.coverage.reserve = () => Promise.resolve({ isHeld: false, code: 'QUOTA_EXHAUSTED' });
    expect(codes(await open(desk))).toEqual(['QUOTA_EXHAUSTED']);
    expect(codes(await open(desk))).toEqual(['QUOTA_EXHAUSTED']);
    expect(claimOf(desk)).toMatchObject({ status: 'CANCELLED', hold: null, quotes: [] });
  });

  it('R-TRM-03: ends at once when cover has ended meanwhile', async () => {
    const desk = anExpressDesk();
    desk.coverage.reserve = () => Promise.resolve({ isHeld: false, code: 'OUT_OF_PERIOD' });
    expect((await open(desk)).refusals).toMatchObject([
      { code: 'SERVICE_NOT_OFFERED', basis: [{ ruleId: 'R-TRM-03' }] },
    ]);
    expect(claimOf(desk).status).toBe('CANCELLED');
  });

  it('R-SHP-02, R-RFS-06: takes no fee while a border keeps the unit back, and none is due once that is denied', async () => {
    const desk = anExpressDesk();
    const purchase = { regionCodes: ['LT', 'EU'], isProven: true, isAuthorizedDealer: true };
    desk.coverage.covers.set('ctr_1', someCover({ purchase }));
    const { id: claimId } = there((await open(desk, { regionCode: 'CH' })).made);
    expect((await payOpen(desk)).refusals).toMatchObject([
      { code: 'QUOTE_NOT_OPEN', basis: [{ ruleId: 'R-SHP-02' }, { ruleId: 'R-RFS-06' }] },
    ]);
    const denied = { claimId, decision: 'REJECT', cost: [] } as const;
    await desk.useCases.decideCrossBorder.execute(denied, adjudicator);
    expect(claimOf(desk).quotes).toMatchObject([{ status: 'WITHDRAWN' }]);
    const cancelled = await desk.useCases.cancelClaim.execute({ claimId }, holder);
    expect(cancelled.made?.status).toBe('CANCELLED');
  });

  it('R-EXP-03, A-10: has three business days from its payment, also when the answer to that is lost', async () => {
    const desk = anExpressDesk();
    await open(desk);
    await payOpen(desk, 'tok_timeout');
    expect(claimOf(desk).status).toBe('AWAITING_PREPAYMENT');
    desk.moveTo('2026-04-30T09:05:00Z');
    await desk.useCases.reconcilePayment.execute(there(desk.claims.toReconcile[0]));
    expect(claimOf(desk)).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [{ kind: 'HAND_OVER_UNIT', dueAt: new Date('2026-05-06T20:59:59.999Z') }],
      hold: { state: 'HELD' },
    });
  });

  it.each([
    { at: '2026-05-06T20:59:59.999Z', marked: 0, status: 'AWAITING_RETURN' },
    { at: '2026-05-06T21:00:00.000Z', marked: 1, status: 'RETURN_OVERDUE' },
  ])('R-EXP-03: is $status by the clock at $at', async ({ at, marked, status }) => {
    const desk = await submitted();
    const { transact } = desk.claims;
    const mark = markOverdue({ transact, newId: (prefix) => `${prefix}_new` });
    expect(await mark(new Date(at), 100)).toBe(marked);
    expect(claimOf(desk).status).toBe(status);
    if (marked > 0)
      expect(desk.claims.events.at(-1)).toMatchObject({
        action: 'returnOverdue',
        at: new Date('2026-05-06T21:00:00.000Z'),
        actor: { kind: 'SYSTEM' },
      });
    expect(await mark(new Date(at), 100)).toBe(0);
  });

  it('R-RFS-05, A-13: stays late whatever the customer says once it is, until a person lets it count', async () => {
    const desk = await submitted();
    desk.moveTo('2026-05-08T09:00:00Z');
    const told = { claimId: claimOf(desk).id, carrier: 'DPD', trackingNumber: 'TR-0' };
    const handedOverAt = new Date('2026-05-06T15:00:00Z');
    await desk.useCases.reportHandOver.execute({ ...told, handedOverAt }, holder);
    expect(claimOf(desk)).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ state: 'MISSED' }],
      returnAuthorization: { handedOverAt },
      shipments: [{ carrier: 'DPD', trackingNumber: 'TR-0', toldAt: handedOverAt }],
    });
    expect(codes(await receive(desk, 1))).toEqual(['RETURN_OVERDUE']);
    const shown = { claimId: claimOf(desk).id, reason: 'They have the carrier’s receipt.' };
    expect(codes(await desk.useCases.acceptLateReturn.execute(shown, agent))).toEqual([]);
    expect((await receive(desk, 1)).made?.status).toBe('COMPONENT_CHECK');
  });

  it('R-EXP-04, R-FEE-09: charges each part that is missing, and spends the use once a unit is given', async () => {
    const desk = await submitted();
    expect((await receive(desk, 0)).made).toMatchObject({
      status: 'AWAITING_SURCHARGE',
      quotes: [
        { purpose: 'PREPAYMENT', status: 'PAID', deadline: { onMiss: 'AUTO_CANCEL' } },
        {
          purpose: 'SURCHARGE',
          lines: [{ componentCode: 'grip' }],
          total: { minor: 15000n },
          deadline: { onMiss: 'REFUSABLE' },
        },
      ],
    });
    const ship = () =>
      desk.useCases.shipUnit.execute(
        { claimId: claimOf(desk).id, carrier: 'DPD', trackingNumber: 'TR-0', idempotencyKey: `ship ${claimOf(desk).version}` },
        agent,
      ); // prettier-ignore
    expect(codes(await ship())).toEqual(['NOT_READY']);
    await payOpen(desk);
    expect(codes(await ship())).toEqual(['NOT_ALLOCATED']);
    const serialNumbers = [{ component: 'BODY' as const, value: 'RS4-0002' }];
    const unit = { claimId: claimOf(desk).id, serialNumbers, productCode: 'rs-4-mini' };
    await desk.useCases.allocateReplacement.execute({ ...unit, grade: 'NEW' }, agent);
    expect(claimOf(desk).hold?.state).toBe('HELD');
    expect((await ship()).made).toMatchObject({ status: 'SHIPPED', hold: { state: 'SPENT' } });
    expect(desk.claims.messages.map(({ action }) => action)).toEqual([
      'COMMIT_QUOTA',
      'SUPERSEDE_SERIAL',
    ]);
  });

  it('A-08: waits for a person where the price of a missing part is not known', async () => {
    const desk = await submitted();
    desk.catalog.fees = someFees({ componentPrices: [] });
    expect((await receive(desk, 0)).made).toMatchObject({ status: 'COMPONENT_CHECK' });
    const claimId = claimOf(desk).id;
    const ship = { claimId, carrier: 'DPD', trackingNumber: 'TR-0', idempotencyKey: 'ship' };
    expect(codes(await desk.useCases.shipUnit.execute(ship, agent))).toEqual(['NOT_READY']);
  });

  it('R-FEE-10: is quoted anew for missing parts whose quote expired, and for nothing that was paid', async () => {
    const desk = await submitted();
    const requote = () => desk.useCases.requoteClaim.execute({ claimId: claimOf(desk).id }, holder);
    expect(codes(await requote())).toEqual(['NOT_AWAITING_PAYMENT']);
    await receive(desk, 0);
    expect(codes(await requote())).toEqual(['QUOTE_STILL_OPEN']);
    desk.moveTo('2026-06-01T09:00:00Z');
    await requote();
    const quotes = claimOf(desk).quotes.map(({ purpose, status }) => `${purpose} ${status}`);
    expect(quotes).toEqual(['PREPAYMENT PAID', 'SURCHARGE EXPIRED', 'SURCHARGE OPEN']);
  });
});
