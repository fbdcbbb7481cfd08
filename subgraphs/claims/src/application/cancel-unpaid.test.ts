import { addHours } from '@care-graph/kernel/domain/period';
import {
  adjudicator,
  holder,
  service,
  termsThatMiss,
} from '../../../../test/support/claims-builders';
import { type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { aTravellingDesk, crossingWork } from '../../../../test/support/crossing-work';
import {
  anExpressDesk,
  claimOf,
  codes,
  open,
  payOpen,
  receive,
  submitted,
} from '../../../../test/support/express-desk';
import { actionsOf, aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import { claimAt } from '../domain/claim-at';
import { cancelUnpaid } from './cancel-unpaid';

/** The last instant to pay what was quoted on 1 May, and the first one after it. */
const lastInstant = '2026-05-15T20:59:59.999Z';
const tooLate = '2026-05-15T21:00:00.000Z';

const sweep = ({ claims, clock }: ClaimsDesk, limit = 10) =>
  cancelUnpaid({ transact: claims.transact, newId: (prefix) => `${prefix}_swept` })(
    clock.now(),
    limit,
  );

describe('a claim that nobody pays for in time', () => {
  it('R-FEE-10, A-12: is cancelled by the clock from the first instant after, with its use free again', async () => {
    const { desk, claim } = await awaitingMoney();
    desk.moveTo(lastInstant);
    expect(await sweep(desk)).toBe(0);
    expect(claimAt(claim, desk.clock.now())).toBe(claim);
    desk.moveTo('2026-05-15T21:07:00.000Z');
    const read = claimAt(claim, desk.clock.now());
    expect([await sweep(desk), await sweep(desk)]).toEqual([1, 0]);
    const kept = claimOf(desk);
    expect(kept).toMatchObject({
      status: 'CANCELLED',
      closedAt: new Date(tooLate),
      hold: { line: 'REPLACEMENT', state: 'FREED' },
      quotes: [
        { status: 'EXPIRED', deadline: { state: 'MISSED', settledAt: new Date(lastInstant) } },
      ],
    });
    const { status, closedAt, quotes, deadlines } = kept;
    expect(read).toMatchObject({ status, closedAt, quotes, deadlines });
    expect(desk.claims.messages).toMatchObject([
      { sequence: 1, action: 'RELEASE_QUOTA', occurredAt: new Date(tooLate) },
    ]);
    expect(desk.claims.events.at(-1)).toMatchObject({
      action: 'claimUnpaid',
      at: new Date(tooLate),
      fromStatus: 'AWAITING_PAYMENT',
      toStatus: 'CANCELLED',
      actor: { kind: 'SYSTEM' },
      basis: [{ ruleId: 'R-FEE-10' }, { ruleId: 'A-12' }],
    });
    await desk.useCases.deliverOutbox.execute(claim.id);
    expect(desk.coverage.held.size).toBe(0);
  });

  it('R-FEE-10: is cancelled before whatever is asked of it then', async () => {
    const { desk, claim, pay } = await awaitingMoney();
    desk.moveTo(tooLate);
    expect(codes(await pay())).toEqual(['QUOTE_EXPIRED']);
    const { useCases } = desk;
    expect(codes(await useCases.cancelClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'CLAIM_CLOSED',
    ]);
    expect(claimOf(desk)).toMatchObject({ status: 'CANCELLED', hold: { state: 'FREED' } });
    expect(codes(await useCases.requoteClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'NOT_AWAITING_PAYMENT',
    ]);
    expect(codes(await pay({ idempotencyKey: 'later' }))).toEqual(['QUOTE_EXPIRED']);
    expect(await sweep(desk)).toBe(0);
  });

  it('R-FEE-10: stands in the way of no other claim, though nobody has swept', async () => {
    const { desk } = await awaitingMoney();
    desk.moveTo(tooLate);
    const again = await desk.useCases.openClaim.execute(
      openInput({
        idempotencyKey: 'open-2',
        incident: { occurredAt: new Date(tooLate), cause: 'DROP' },
      }),
      holder,
    );
    expect(there(again.made).status).toBe('AWAITING_RETURN');
    expect(claimOf(desk).status).toBe('CANCELLED');
  });

  it.each(['FLAG', 'REFUSABLE'] as const)(
    'R-FEE-10: waits on where the terms say %s, and can be quoted anew',
    async (onMiss) => {
      const { desk, claim } = await awaitingMoney(termsThatMiss(onMiss));
      desk.moveTo('2026-08-01T09:00:00Z');
      expect(await sweep(desk)).toBe(0);
      expect(claimAt(claim, desk.clock.now()).status).toBe('AWAITING_PAYMENT');
      const anew = await desk.useCases.requoteClaim.execute({ claimId: claim.id }, holder);
      expect(codes(anew)).toEqual([]);
    },
  );

  it('R-EXP-02, R-FEE-10: is cancelled too where the fee comes first', async () => {
    const desk = anExpressDesk();
    await open(desk);
    desk.moveTo(tooLate);
    expect(await sweep(desk)).toBe(1);
    expect(claimOf(desk)).toMatchObject({ status: 'CANCELLED', hold: { state: 'FREED' } });
    expect(actionsOf(desk)).toEqual(['RELEASE_QUOTA']);
  });

  it('R-FLY-05, R-FEE-10: gives a lost unit back to its holder, as nobody bought another one', async () => {
    const desk = aFlyawayDesk();
    const claim = await lossSteps(desk).confirmed();
    desk.moveTo(addHours(there(claim.quotes[0]).deadline.dueAt, 1).toISOString());
    expect(claimAt(claim, desk.clock.now()).flyaway?.cancelledAt).not.toBeNull();
    expect(await sweep(desk)).toBe(1);
    expect(claimOf(desk).status).toBe('CANCELLED');
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'RELEASE_QUOTA', 'UNLOCK_DEVICE']);
  });

  it('R-FEE-09: keeps its claim where only missing parts are not paid for, which can be quoted anew', async () => {
    const desk = await submitted();
    await receive(desk, 0);
    desk.moveTo('2026-08-01T09:00:00Z');
    expect(await sweep(desk)).toBe(0);
    expect(claimAt(claimOf(desk), desk.clock.now()).status).toBe('AWAITING_SURCHARGE');
    const claimId = claimOf(desk).id;
    expect(codes(await desk.useCases.requoteClaim.execute({ claimId }, holder))).toEqual([]);
  });

  it('R-SHP-02, R-FEE-10: has its time only once a border lets the unit through', async () => {
    const desk = aTravellingDesk();
    desk.catalog.terms = anExpressDesk().catalog.terms;
    const { opened, decide, claimNow } = crossingWork(() => desk);
    const { id } = await opened({ serviceType: 'EXPRESS' });
    desk.moveTo('2026-06-01T09:00:00Z');
    expect(await sweep(desk)).toBe(0);
    expect(claimAt(claimNow(id), desk.clock.now()).status).toBe('AWAITING_PREPAYMENT');
    expect(codes(await decide(id, { cost: [] }, adjudicator))).toEqual([]);
    const fee = there(claimNow(id).quotes.find(({ purpose }) => purpose === 'PREPAYMENT'));
    expect(fee).toMatchObject({
      status: 'OPEN',
      deadline: { startedAt: desk.clock.now(), dueAt: new Date('2026-06-15T21:59:59.999Z') },
    });
    expect(await sweep(desk)).toBe(0);
    desk.moveTo('2026-06-15T22:00:00.000Z');
    expect(await sweep(desk)).toBe(1);
    expect(claimNow(id).status).toBe('CANCELLED');
  });
});

describe('money that may be on its way when the time to pay is over', () => {
  /** A claim whose payment was begun in time, and of which nobody knows. */
  const pending = async (token = 'tok_timeout') => {
    const { desk, claim, pay } = await awaitingMoney();
    desk.moveTo(lastInstant);
    const paid = await pay({ paymentMethodToken: token });
    desk.moveTo(tooLate);
    return { desk, claim, pay, paymentId: there(paid.made).payment.id };
  };

  it('R-FEE-10: keeps the claim until it is found out, and takes it on where it was paid', async () => {
    const { desk, paymentId } = await pending();
    expect(await sweep(desk)).toBe(0);
    expect(claimAt(claimOf(desk), desk.clock.now()).status).toBe('AWAITING_PAYMENT');
    await desk.useCases.reconcilePayment.execute(paymentId);
    expect(await sweep(desk)).toBe(0);
    expect(claimOf(desk)).toMatchObject({ status: 'IN_SERVICE', hold: { state: 'SPENT' } });
  });

  it('R-FEE-10: ends it where it turns out that nothing was paid', async () => {
    const { desk, paymentId } = await pending('tok_3d_secure');
    expect(await sweep(desk)).toBe(0);
    await desk.useCases.reconcilePayment.execute(paymentId);
    expect(await sweep(desk)).toBe(1);
    expect(claimOf(desk)).toMatchObject({
      status: 'CANCELLED',
      payments: [{ status: 'FAILED' }],
    });
  });

  it('R-FEE-10: that was promised too late is let go, and the claim with it', async () => {
    const { desk, paymentId } = await pending('tok_3d_secure');
    desk.provider.confirm(paymentId);
    await desk.useCases.reconcilePayment.execute(paymentId);
    expect(claimOf(desk).payments).toMatchObject([{ status: 'VOIDED' }]);
    expect(await sweep(desk)).toBe(1);
  });

  it('R-FEE-10: that was taken after all is put before a person to give back', async () => {
    const { desk, paymentId } = await pending('tok_3d_secure');
    await desk.useCases.reconcilePayment.execute(paymentId);
    await sweep(desk);
    const said = (status: 'CAPTURED' | 'AUTHORIZED', eventId: string) =>
      desk.useCases.recordPaymentResult.execute(
        {
          eventId, paymentId, status, amount: { amount: '199.00', currency: 'PLN' },
          occurredAt: desk.clock.now(),
        },
        service,
      ); // prettier-ignore
    expect(codes(await said('AUTHORIZED', 'e1'))).toEqual(['CLAIM_CANCELLED']);
    expect(codes(await said('CAPTURED', 'e2'))).toEqual([]);
    expect(claimOf(desk)).toMatchObject({
      status: 'CANCELLED',
      hold: { state: 'FREED' },
      payments: [{ status: 'CAPTURED' }],
      refunds: [{ status: 'QUOTED', amount: { minor: 19900n } }],
    });
  });

  it('A-12: that was let go keeps no customer from taking the claim back', async () => {
    const { desk, claim, pay } = await awaitingMoney(termsThatMiss('FLAG'));
    const paid = await pay({ paymentMethodToken: 'tok_3d_secure' });
    const { id } = there(paid.made).payment;
    desk.moveTo(tooLate);
    desk.provider.confirm(id);
    await desk.useCases.reconcilePayment.execute(id);
    expect(claimOf(desk).payments).toMatchObject([{ status: 'VOIDED' }]);
    expect(codes(await desk.useCases.cancelClaim.execute({ claimId: claim.id }, holder))).toEqual(
      [],
    );
  });

  it('R-FEE-10: a fee of Express that is paid in time is not swept', async () => {
    const desk = anExpressDesk();
    await open(desk);
    await payOpen(desk);
    desk.moveTo('2026-08-01T09:00:00Z');
    expect(await sweep(desk)).toBe(0);
  });
});
