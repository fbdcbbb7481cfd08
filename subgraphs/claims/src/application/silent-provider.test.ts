import { admin, holder, service } from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { claimAwaitingPayment, payInput } from '../../../../test/support/claims-desk';
import { moneyBack } from '../../../../test/support/paid-claims';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';

let claims: ClaimsDatabase;
let desk: RacingDesk;

beforeAll(async () => {
  claims = await claimsDatabase('claims_silent_provider');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
});
afterAll(() => claims.drop());

/** Scheduled work, as one of those that meet. */
const scheduled = (work: Promise<void>) => work.then(() => ({ made: {}, refusals: [] }) as const);

const occurrences = async (claimId: string, action: string): Promise<number> =>
  (await desk.doneTo(claimId)).filter((done) => done === action).length;

/** So much has been taken at the provider, whatever is on record here. */
const takenAtProvider = (): number =>
  [...desk.provider.payments.values()].filter(({ status }) => status === 'CAPTURED').length;

describe('a provider that said nothing to a payment', () => {
  let claim: Claim;
  let paymentId: string;

  const pay = (change: object = {}) =>
    desk.useCases.payQuote.execute(payInput(claim, change), holder);

  const reconcile = () => scheduled(desk.useCases.reconcilePayment.execute(paymentId));

  const reported = () =>
    desk.useCases.recordPaymentResult.execute(
      {
        eventId: 'evt_late',
        paymentId,
        status: 'CAPTURED',
        amount: { amount: '199.00', currency: 'PLN' },
        occurredAt: desk.clock.now(),
      },
      service,
    );

  beforeEach(async () => {
    claim = await claimAwaitingPayment(desk);
  });

  it('R-FEE-10, A-12: and took it, is found out once by all who ask at the same moment', async () => {
    desk.provider.isMute = true;
    const begun = there((await pay()).made);
    paymentId = begun.payment.id;
    expect(begun.payment.status).toBe('PENDING');
    desk.provider.isMute = false;
    const again = () => pay({ idempotencyKey: 'pay-2' });
    const answers = await desk.meet(claim.id, reconcile, reported, again, reconcile, () => pay());
    expect(answers).toEqual(['made', 'made', 'QUOTE_NOT_OPEN', 'made', 'made']);
    expect(await desk.claimNow(claim.id)).toMatchObject({
      status: 'IN_SERVICE',
      hold: { state: 'SPENT' },
      payments: [{ id: paymentId, status: 'CAPTURED' }],
      refunds: [],
    });
    expect((await desk.claimNow(claim.id)).payments).toHaveLength(1);
    expect([desk.provider.charges.length, takenAtProvider()]).toEqual([1, 1]);
    expect(await desk.toldBy(claim.id)).toEqual(['COMMIT_QUOTA']);
    expect(await occurrences(claim.id, 'settlePayment')).toBe(1);
  });

  it('R-FEE-10: and never saw it, takes the next one alone, whoever finds out first', async () => {
    desk.provider.isUnreachable = true;
    paymentId = there((await pay()).made).payment.id;
    desk.provider.isUnreachable = false;
    const again = () => pay({ idempotencyKey: 'pay-2' });
    const answers = await desk.meet(claim.id, reconcile, again, reconcile);
    expect(answers).toEqual(['made', expect.stringMatching(/^(?:made|PAYMENT_DECLINED)$/), 'made']);
    const { payments } = await desk.claimNow(claim.id);
    expect(payments[0]).toMatchObject({ id: paymentId, status: 'FAILED' });
    expect(await pay({ idempotencyKey: 'pay-3' })).toBeDefined();
    expect(await desk.claimNow(claim.id)).toMatchObject({ status: 'IN_SERVICE', refunds: [] });
    expect(takenAtProvider()).toBe(1);
    expect(await desk.toldBy(claim.id)).toEqual(['COMMIT_QUOTA']);
  });
});

describe('a provider that said nothing to a refund', () => {
  it.each(['isMute', 'isUnreachable'] as const)('sends it once however many ask at the same moment, after it was %s', async (silence) => {
    const claim = await claimAwaitingPayment(desk);
    const { payment } = there((await desk.useCases.payQuote.execute(payInput(claim), holder)).made);
    await desk.change(claim.id, { status: 'COMPLETED', closedAt: desk.clock.now() });
    const { ask, decide } = moneyBack(desk, payment.id);
    const { id } = there((await ask()).made);
    desk.provider[silence] = true;
    expect((await decide(id, { idempotencyKey: 'd' })).made?.claim.refunds).toMatchObject([{ status: 'QUOTED' }]);
    desk.provider[silence] = false;
    const send = () => scheduled(desk.useCases.carryOutRefund.execute(id));
    const answers = await desk.meet(
      claim.id,
      send,
      () => decide(id, { idempotencyKey: 'd' }),
      send,
      () => decide(id, { decision: 'REJECT' }, { ...admin, subject: 'sub_gina' }),
    );
    expect(answers).toEqual(['made', 'made', 'made', 'NOT_OPEN']);
    expect((await desk.claimNow(claim.id)).refunds).toMatchObject([{ id, status: 'REFUNDED', version: 3 }]);
    expect(new Set(desk.provider.askedBack.map(({ refundId }) => refundId))).toEqual(new Set([id]));
    expect(desk.provider.backOf(payment.id)).toBe(19900n);
    expect(await occurrences(claim.id, 'settleRefund')).toBe(1);
  }); // prettier-ignore
});
