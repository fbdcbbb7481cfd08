import { service } from '../../../../test/support/claims-builders';
import { claimOf, codes } from '../../../../test/support/express-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import { claimAt } from '../domain/claim-at';

const tooLate = '2026-05-15T21:00:00.000Z';

/** A claim whose payment failed in time, and whose time to pay is over since; nobody has swept. */
const lapsed = async () => {
  const { desk, claim, pay } = await awaitingMoney();
  await pay({ paymentMethodToken: 'tok_declined' });
  const payment = there(claimOf(desk).payments[0]);
  expect(payment.status).toBe('FAILED');
  desk.moveTo(tooLate);
  const takenAfterAll = () =>
    desk.useCases.recordPaymentResult.execute(
      {
        eventId: 'e1',
        paymentId: payment.id,
        status: 'CAPTURED',
        amount: { amount: '199.00', currency: 'PLN' },
        occurredAt: desk.clock.now(),
      },
      service,
    );
  return { desk, claim, takenAfterAll };
};

describe('money that was taken after all, once the time to pay was over', () => {
  it('R-FEE-10, A-12: takes no claim on that the clock had ended, though nobody has swept', async () => {
    const { desk, takenAfterAll } = await lapsed();
    expect(claimAt(claimOf(desk), desk.clock.now()).status).toBe('CANCELLED');
    expect(codes(await takenAfterAll())).toEqual([]);
    expect(claimOf(desk)).toMatchObject({
      status: 'CANCELLED',
      hold: { state: 'FREED' },
      payments: [{ status: 'CAPTURED' }],
      refunds: [{ status: 'QUOTED', amount: { minor: 19900n } }],
    });
    expect(desk.claims.events.slice(-2)).toMatchObject([
      { action: 'claimUnpaid', at: new Date(tooLate), toStatus: 'CANCELLED' },
      { action: 'settlePayment', toStatus: null },
    ]);
  });
});
