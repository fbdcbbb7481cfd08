import { holder, service, stranger } from '../../../../test/support/claims-builders';
import { aClaimsDesk, claimAwaitingPayment, payInput } from '../../../../test/support/claims-desk';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

const awaitingPayment = async () => {
  const desk = aClaimsDesk();
  const claim = await claimAwaitingPayment(desk);
  const pay = (change: object = {}) =>
    desk.useCases.payQuote.execute(payInput(claim, change), holder);
  return { ...desk, claim, pay };
};

describe('paying a quote', () => {
  it('takes the quoted amount, begins the service and spends the held use (R-ORR-06, A-12)', async () => {
    const { pay, claims, provider } = await awaitingPayment();
    const { made } = await pay();
    expect(made?.payment).toMatchObject({
      status: 'CAPTURED',
      amount: { minor: 19900n, currency: 'PLN' },
      failure: null,
    });
    expect(made?.claim).toMatchObject({
      status: 'IN_SERVICE',
      quotes: [{ status: 'PAID', deadline: { state: 'MET' } }],
    });
    expect(provider.charges).toHaveLength(1);
    expect(claims.messages).toMatchObject([
      { sequence: 1, action: 'COMMIT_QUOTA', line: 'REPLACEMENT', contractId: 'ctr_1' },
    ]);
  });

  it.each([
    { what: 'less', amount: { amount: '198.99', currency: 'PLN' } },
    { what: 'another currency', amount: { amount: '199.00', currency: 'EUR' } },
    { what: 'a finer amount', amount: { amount: '199.001', currency: 'PLN' } },
  ])(
    'is refused for $what than the quote says, and charges nothing (rule book §2.8)',
    async ({ amount }) => {
      const { pay, provider } = await awaitingPayment();
      expect((await pay({ amount })).refusals).toMatchObject([
        {
          code: 'AMOUNT_DIFFERS',
          field: ['amount'],
          basis: [{ ruleId: 'R-FEE-10', terms: { code: '2023-tc' } }],
        },
      ]);
      expect(provider.charges).toEqual([]);
    },
  );

  it.each([
    { at: '2026-05-15T20:59:59.999Z', refused: [] },
    { at: '2026-05-15T21:00:00.000Z', refused: ['QUOTE_EXPIRED'] },
  ])('at $at gives $refused (R-FEE-10, A-02)', async ({ at, refused }) => {
    const { pay, moveTo } = await awaitingPayment();
    moveTo(at);
    expect(codes(await pay())).toEqual(refused);
  });

  it('is not found for a stranger, and not open once it is paid', async () => {
    const { pay, useCases, claim } = await awaitingPayment();
    expect(codes(await useCases.payQuote.execute(payInput(claim), stranger))).toEqual([
      'NOT_FOUND',
    ]);
    await pay();
    expect(codes(await pay({ idempotencyKey: 'pay-2' }))).toEqual(['QUOTE_NOT_OPEN']);
  });

  it('with a declined card leaves the claim as it was, so that another card can pay', async () => {
    const { pay, claims, claim } = await awaitingPayment();
    const declined = await pay({ paymentMethodToken: 'tok_declined' });
    expect(codes(declined)).toEqual(['PAYMENT_DECLINED']);
    expect(claims.claims[0]).toMatchObject({
      id: claim.id,
      status: 'AWAITING_PAYMENT',
      payments: [{ status: 'FAILED' }],
    });
    expect(await pay({ paymentMethodToken: 'tok_declined' })).toEqual(declined);
    const paid = await pay({ idempotencyKey: 'pay-2' });
    expect(paid.made?.claim).toMatchObject({
      status: 'IN_SERVICE',
      payments: [{ status: 'FAILED' }, { status: 'CAPTURED' }],
    });
  });

  it('gives the first answer again for the same key, a conflict for another input, and charges once', async () => {
    const { pay, provider } = await awaitingPayment();
    const first = await pay();
    expect(await pay()).toEqual(first);
    await expect(pay({ paymentMethodToken: 'tok_declined' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(provider.charges).toHaveLength(1);
  });
});

describe('a payment whose answer did not come in time', () => {
  it('is pending, is not charged again by whoever pays again, and is found out by the scheduled work', async () => {
    const { pay, provider, claims, useCases } = await awaitingPayment();
    const { made } = await pay({ paymentMethodToken: 'tok_timeout' });
    expect(made).toMatchObject({
      payment: { status: 'PENDING' },
      claim: { status: 'AWAITING_PAYMENT' },
    });
    expect(claims.toReconcile).toEqual([made?.payment.id]);
    await useCases.reconcilePayment.execute(made?.payment.id ?? '');
    expect(claims.claims[0]).toMatchObject({
      status: 'IN_SERVICE',
      payments: [{ status: 'CAPTURED' }],
    });
    expect(provider.charges).toHaveLength(1);
    expect(claims.messages.map(({ action }) => action)).toEqual(['COMMIT_QUOTA']);
  });

  it('is looked up, not charged, when the customer pays again with another key', async () => {
    const { pay, provider } = await awaitingPayment();
    const first = await pay({ paymentMethodToken: 'tok_timeout' });
    const again = await pay({ idempotencyKey: 'pay-2' });
    expect(again.made).toMatchObject({
      payment: { id: first.made?.payment.id, status: 'CAPTURED' },
    });
    expect(provider.charges).toHaveLength(1);
  });

  it('that never reached the provider is given up there first, then fails, and another card can pay', async () => {
    const { pay, provider, useCases, claims } = await awaitingPayment();
    provider.isUnreachable = true;
    const { made } = await pay();
    const paymentId = made?.payment.id ?? '';
    await expect(useCases.reconcilePayment.execute(paymentId)).rejects.toThrow('does not answer');
    provider.isUnreachable = false;
    await useCases.reconcilePayment.execute(paymentId);
    expect(claims.claims[0]?.payments).toMatchObject([{ status: 'FAILED' }]);
    expect(provider.payments.get(paymentId)).toMatchObject({ status: 'DECLINED' });
    expect(codes(await pay({ idempotencyKey: 'pay-2' }))).toEqual([]);
  });

  it('keeps the claim from being cancelled or quoted anew', async () => {
    const { pay, useCases, claim, moveTo, provider } = await awaitingPayment();
    provider.isMute = true;
    provider.lookUp = () => Promise.resolve({ status: 'UNKNOWN' });
    await pay({ paymentMethodToken: 'tok_timeout' });
    await expect(useCases.cancelClaim.execute({ claimId: claim.id }, holder)).rejects.toMatchObject(
      { code: 'CONFLICT' },
    );
    moveTo('2026-06-01T09:00:00Z');
    expect(codes(await useCases.requoteClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'QUOTE_STILL_OPEN',
    ]);
  });
});

describe("the provider's own word on a payment", () => {
  it('settles a pending payment once per event', async () => {
    const { pay, useCases, claims } = await awaitingPayment();
    const { made } = await pay({ paymentMethodToken: 'tok_timeout' });
    const event = {
      eventId: 'evt-1',
      paymentId: made?.payment.id ?? '',
      status: 'CAPTURED' as const,
      amount: { amount: '199.00', currency: 'PLN' },
      occurredAt: new Date('2026-05-01T09:00:30Z'),
    };
    const short = { ...event, eventId: 'evt-0', amount: { amount: '1.00', currency: 'PLN' } };
    expect(codes(await useCases.recordPaymentResult.execute(short, service))).toEqual([
      'AMOUNT_DIFFERS',
    ]);
    const first = await useCases.recordPaymentResult.execute(event, service);
    expect(first.made).toMatchObject({
      payment: { status: 'CAPTURED', capturedAt: event.occurredAt },
      claim: { status: 'IN_SERVICE' },
    });
    expect(await useCases.recordPaymentResult.execute(event, service)).toEqual(first);
    expect(claims.messages).toHaveLength(1);
    expect(
      codes(
        await useCases.recordPaymentResult.execute(
          { ...event, eventId: 'evt-2', paymentId: 'pay_9' },
          service,
        ),
      ),
    ).toEqual(['NOT_FOUND']);
  });
});

describe('cancelling a claim', () => {
  it('before payment lets the held use and the quote go (A-12)', async () => {
    const { useCases, claim, claims, coverage, pay } = await awaitingPayment();
    const { made } = await useCases.cancelClaim.execute(
      { claimId: claim.id, reason: 'I found it' },
      holder,
    );
    expect(made).toMatchObject({
      status: 'CANCELLED',
      closedAt: new Date('2026-05-01T09:00:00Z'),
      quotes: [{ status: 'WITHDRAWN' }],
    });
    expect(claims.messages).toMatchObject([{ sequence: 1, action: 'RELEASE_QUOTA' }]);
    await useCases.deliverOutbox.execute(claim.id);
    expect(coverage.held.size).toBe(0);
    expect(codes(await pay())).toEqual(['QUOTE_NOT_OPEN']);
    expect(codes(await useCases.cancelClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'CLAIM_CLOSED',
    ]);
  });

  it('after payment is refused (rule book §2.5)', async () => {
    const { useCases, claim, pay } = await awaitingPayment();
    await pay();
    expect(codes(await useCases.cancelClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'ALREADY_PAID',
    ]);
  });
});
