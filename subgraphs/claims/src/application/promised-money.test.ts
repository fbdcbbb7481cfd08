import { service } from '../../../../test/support/claims-builders';
import { claimOf } from '../../../../test/support/express-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';

const zloty = (amount: string) => ({ amount, currency: 'PLN' });

describe('money that was promised first', () => {
  const confirming = async () => {
    const waiting = await awaitingMoney();
    const { made } = await waiting.pay({ paymentMethodToken: 'tok_3d_secure' });
    return { ...waiting, payment: there(made).payment };
  };

  it('waits for its payer at an address, and is taken once that confirmed', async () => {
    const { desk, pay, payment } = await confirming();
    expect(payment).toMatchObject({ status: 'PENDING', actionUrl: 'https://pay.example/1' });
    desk.provider.confirm(payment.id);
    const { made } = await pay({ idempotencyKey: 'pay-2' });
    expect(made).toMatchObject({
      claim: { status: 'IN_SERVICE' },
      payment: { id: payment.id, status: 'CAPTURED', actionUrl: null },
    });
    expect(desk.provider.charges).toHaveLength(1);
  });

  it('is looked at again and again while its payer takes time, and given up once its quote is over', async () => {
    const { desk, payment } = await confirming();
    const { reconcilePayment } = desk.useCases;
    await reconcilePayment.execute(payment.id);
    expect(desk.claims.toReconcile).toEqual([payment.id, payment.id]);
    desk.moveTo('2026-06-01T09:00:00Z');
    await reconcilePayment.execute(payment.id);
    expect(claimOf(desk).payments).toMatchObject([{ status: 'FAILED', actionUrl: null }]);
    desk.provider.confirm(payment.id);
    expect(desk.provider.payments.get(payment.id)?.status).toBe('DECLINED');
  });

  it('is let go where it was promised after its quote was over', async () => {
    const { desk, payment } = await confirming();
    desk.moveTo('2026-06-01T09:00:00Z');
    desk.provider.confirm(payment.id);
    await desk.useCases.reconcilePayment.execute(payment.id);
    expect(claimOf(desk).payments).toMatchObject([
      { status: 'VOIDED', authorizedAt: desk.clock.now(), capturedAt: null, failure: null },
    ]);
    expect(claimOf(desk).status).toBe('AWAITING_PAYMENT');
  });

  it('stays promised while nobody answers, and is taken when somebody does', async () => {
    const { desk, payment, pay } = await confirming();
    desk.provider.confirm(payment.id);
    desk.provider.isUnreachable = true;
    expect((await pay({ idempotencyKey: 'pay-2' })).made?.payment).toMatchObject({
      status: 'AUTHORIZED',
      capturedAt: null,
    });
    desk.provider.isUnreachable = false;
    await desk.useCases.reconcilePayment.execute(payment.id);
    expect(claimOf(desk)).toMatchObject({ status: 'IN_SERVICE', payments: [{ status: 'CAPTURED' }] });
  }); // prettier-ignore
});

describe('money that comes too late', () => {
  it('though the provider had said no, is on record and before a person to give back', async () => {
    const { desk, pay } = await awaitingMoney();
    await pay({ paymentMethodToken: 'tok_declined' });
    await pay({ idempotencyKey: 'pay-2' });
    const declined = there(claimOf(desk).payments[0]);
    const event = {
      eventId: 'evt-1', paymentId: declined.id, status: 'CAPTURED', amount: zloty('199.00'),
      occurredAt: desk.clock.now(),
    } as const; // prettier-ignore
    await desk.useCases.recordPaymentResult.execute(event, service);
    expect(claimOf(desk)).toMatchObject({
      status: 'IN_SERVICE',
      payments: [{ status: 'CAPTURED' }, { status: 'CAPTURED' }],
      refunds: [
        { paymentId: declined.id, status: 'QUOTED', approval: { requestedBy: { kind: 'SYSTEM' } } },
      ],
    });
    expect(desk.claims.messages).toHaveLength(1);
  });
});
