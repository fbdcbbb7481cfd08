import { money } from '@care-graph/kernel/domain/money';
import {
  adjudicator,
  holder,
  service,
  someTerms,
  termsThatMiss,
} from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import { claimOf } from '../../../../test/support/express-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

/** A fault by its code, as if it were a refusal. */
const stale = ({ code }: { readonly code: string }) => ({ refusals: [{ code }] });

/** Ends a claim as its holder or as an adjudicator. */
const ended =
  ({ cancelClaim, refuseClaim }: ClaimsDesk['useCases'], end: 'cancelClaim' | 'refuseClaim') =>
  (input: { readonly claimId: string; readonly expectedVersion: number }) =>
    end === 'cancelClaim'
      ? cancelClaim.execute(input, holder)
      : refuseClaim.execute({ ...input, ...modified }, adjudicator);

const modified = {
  refusalCode: 'EXCLUDED_CAUSE',
  clauseIds: ['cls_c1'],
  reason: 'It was modified.',
} as const;

const zloty = (amount: string) => ({ amount, currency: 'PLN' });

describe('money that was promised first', () => {
  const confirming = async (terms = someTerms()) => {
    const waiting = await awaitingMoney(terms);
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

  it('is given up once its payer takes another card, and the money is taken once', async () => {
    const { desk, pay, payment } = await confirming();
    const { made } = await pay({ idempotencyKey: 'pay-2' });
    expect(made).toMatchObject({
      claim: { status: 'IN_SERVICE', payments: [{ status: 'FAILED' }, { status: 'CAPTURED' }] },
    });
    expect(there(made).payment.id).not.toBe(payment.id);
    desk.provider.confirm(payment.id);
    expect(desk.provider.payments.get(payment.id)?.status).toBe('DECLINED');
    const again = await pay({ idempotencyKey: 'pay-2' });
    expect(again.made?.payment).toEqual(made?.payment);
    expect(desk.provider.charges).toHaveLength(2);
  });

  it('is given up for a card that is declined, and leaves the quote to be paid', async () => {
    const { pay } = await confirming();
    const declined = await pay({ idempotencyKey: 'pay-2', paymentMethodToken: 'tok_declined' });
    expect(declined.refusals).toMatchObject([
      { code: 'PAYMENT_DECLINED', basis: [{ ruleId: 'R-FEE-10', terms: { code: '2023-tc' } }] },
    ]);
    const { made } = await pay({ idempotencyKey: 'pay-3' });
    expect(made?.claim).toMatchObject({ status: 'IN_SERVICE' });
  });

  it('is not given up for another amount than the quote says (R-FEE-10)', async () => {
    const { desk, pay, payment } = await confirming();
    const amount = { amount: '1.00', currency: 'EUR' };
    const { refusals } = await pay({ idempotencyKey: 'pay-2', amount });
    expect(refusals).toMatchObject([
      {
        code: 'AMOUNT_DIFFERS',
        field: ['amount'],
        basis: [{ ruleId: 'R-FEE-10', terms: { code: '2023-tc' } }],
      },
    ]);
    expect(claimOf(desk).payments).toMatchObject([{ id: payment.id, status: 'PENDING' }]);
  });

  it('keeps its payer from nothing: the claim is taken back, or refused by a person (A-12)', async () => {
    for (const end of ['cancelClaim', 'refuseClaim'] as const) {
      const { desk, claim } = await confirming();
      const { id: claimId, version } = claimOf(desk);
      const execute = ended(desk.useCases, end);
      expect(codes(await execute({ claimId, expectedVersion: version - 1 }).catch(stale))).toEqual([
        'CONFLICT',
      ]);
      expect(claimOf(desk).payments).toMatchObject([{ status: 'PENDING' }]);
      expect(codes(await execute({ claimId: claim.id, expectedVersion: version }))).toEqual([]);
      expect(claimOf(desk)).toMatchObject({
        hold: { state: 'FREED' },
        payments: [{ status: 'FAILED' }],
      });
    }
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
    const { desk, payment, pay } = await confirming();
    desk.moveTo('2026-06-01T09:00:00Z');
    desk.provider.confirm(payment.id);
    await desk.useCases.reconcilePayment.execute(payment.id);
    expect(claimOf(desk).payments).toMatchObject([
      { status: 'VOIDED', authorizedAt: desk.clock.now(), capturedAt: null, failure: null },
    ]);
    expect(claimOf(desk).status).toBe('AWAITING_PAYMENT');
    for (const idempotencyKey of ['pay-1', 'pay-2']) {
      const token = idempotencyKey === 'pay-1' ? 'tok_3d_secure' : 'tok_success';
      const { refusals } = await pay({ paymentMethodToken: token, idempotencyKey });
      expect(refusals).toMatchObject([{ code: 'QUOTE_EXPIRED', nextStep: 'OPEN_OTHER_SERVICE' }]);
    }
  });

  it('is over with its quote where the terms leave the claim open, which is quoted anew', async () => {
    const { desk, pay, payment, claim } = await confirming(termsThatMiss('FLAG'));
    desk.moveTo('2026-06-01T09:00:00Z');
    desk.provider.confirm(payment.id);
    const { refusals } = await pay({ idempotencyKey: 'pay-2' });
    expect(refusals).toMatchObject([{ code: 'QUOTE_EXPIRED', nextStep: 'ASK_NEW_QUOTE' }]);
    expect(claimOf(desk).payments).toMatchObject([{ status: 'VOIDED' }]);
    const anew = await desk.useCases.requoteClaim.execute({ claimId: claim.id }, holder);
    expect(codes(anew)).toEqual([]);
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

describe('money of another amount than the quote’s (rule book §2.8)', () => {
  it('pays nothing, is charged no second time, and is told to those who can put it right', async () => {
    const { desk, pay } = await awaitingMoney();
    desk.provider.tells = money(100, 'PLN');
    const { made } = await pay();
    const { id } = there(made).payment;
    expect(claimOf(desk)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      payments: [{ id, status: 'PENDING', capturedAt: null }],
    });
    await pay({ idempotencyKey: 'pay-2' });
    expect(desk.provider.charges).toHaveLength(1);
    expect(desk.alarms).toContainEqual([id, '1.00']);
  });

  it('is let go where it was only promised, so that the quote can be paid', async () => {
    const { desk, pay } = await awaitingMoney();
    const card = { paymentMethodToken: 'tok_3d_secure' };
    const { id } = there((await pay(card)).made).payment;
    desk.provider.tells = money(19900, 'EUR');
    desk.provider.confirm(id);
    expect(codes(await pay(card))).toEqual(['PAYMENT_DECLINED']);
    expect(desk.provider.payments.get(id)?.status).toBe('VOIDED');
    desk.provider.tells = undefined;
    expect(codes(await pay({ idempotencyKey: 'pay-2' }))).toEqual([]);
  });

  it('is not taken for the quote’s where only the capture tells it', async () => {
    const { desk, pay } = await awaitingMoney();
    const card = { paymentMethodToken: 'tok_3d_secure' };
    const { id } = there((await pay(card)).made).payment;
    desk.provider.confirm(id);
    desk.provider.tells = money(100, 'PLN');
    await pay(card);
    expect(claimOf(desk).payments).toMatchObject([{ status: 'AUTHORIZED', capturedAt: null }]);
    expect(desk.alarms).toEqual([[id, '1.00']]);
  });
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
