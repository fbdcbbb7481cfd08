import { adjudicator, admin, stranger } from '../../../../test/support/claims-builders';
import { claimOf, codes, submitted } from '../../../../test/support/express-desk';
import {
  awaitingMoney,
  moneyBack,
  paidClaim,
  servedClaim,
} from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import { refundOf } from './refund-work';

const zloty = (amount: string) => ({ amount, currency: 'PLN' });

const asked = async () => {
  const paid = await servedClaim();
  const { id } = there((await paid.ask()).made);
  return { ...paid, id };
};

const refund = ({ desk, id }: Pick<Awaited<ReturnType<typeof asked>>, 'desk' | 'id'>) =>
  refundOf(claimOf(desk), id);

describe('asking for a refund', () => {
  it('puts all that was taken before a person, and sends nothing (rule book §2.8)', async () => {
    const { desk, ask } = await servedClaim();
    const { made } = await ask();
    expect(made?.claim.refunds).toMatchObject([
      {
        id: made?.id, version: 1, status: 'QUOTED', amount: { minor: 19900n, currency: 'PLN' }, refundedAt: null,
        approval: { status: 'OPEN', reason: 'It took too long.', requestedBy: { kind: 'CUSTOMER' } },
      },
    ]); // prettier-ignore
    expect(desk.provider.askedBack).toEqual([]);
    expect(await ask()).toEqual(await ask());
    await expect(ask({ reason: 'Another.' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is refused where nothing was taken', async () => {
    const { desk, pay } = await awaitingMoney();
    const { made } = await pay({ paymentMethodToken: 'tok_3d_secure' });
    const { ask } = moneyBack(desk, there(made).payment.id);
    const { refusals } = await ask();
    expect(refusals).toMatchObject([{ code: 'NOT_CAPTURED', field: ['paymentId'] }]);
    expect(refusals[0]?.basis[0]).toEqual({ ruleId: 'R-FEE-08', terms: { id: 'trm_1', code: '2023-tc' } });
  }); // prettier-ignore

  it('is refused above what was taken and has not gone back, and while another is open', async () => {
    const { ask, decide } = await servedClaim();
    expect(codes(await ask({ amount: zloty('199.01') }))).toEqual(['AMOUNT_TOO_HIGH']);
    const part = { amount: zloty('150.00'), idempotencyKey: 'part' };
    const { id } = there((await ask(part)).made);
    const rest = { amount: zloty('49.01'), idempotencyKey: 'rest' };
    expect(codes(await ask(rest))).toEqual(['AMOUNT_TOO_HIGH', 'ALREADY_REQUESTED']);
    await decide(id);
    expect(codes(await ask({ ...rest, idempotencyKey: 'again' }))).toEqual(['AMOUNT_TOO_HIGH']);
    expect((await ask({ idempotencyKey: 'left' })).made?.claim.refunds[1]?.amount.minor).toBe(4900n);
  }); // prettier-ignore

  it.each([zloty('0.00'), zloty('-1.00'), zloty('1.001'), { amount: '1.00', currency: 'EUR' }])(
    'is bad input for %j',
    async (amount) => {
      const { ask } = await servedClaim();
      await expect(ask({ amount })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it('is not found for a stranger', async () => {
    const { ask } = await servedClaim();
    expect(codes(await ask({}, stranger))).toEqual(['NOT_FOUND']);
  });
});

describe('deciding about a refund', () => {
  it('granted, it is sent once, with both names on record', async () => {
    const story = await asked();
    const { made } = await story.decide(story.id, { note: 'Sorry.', idempotencyKey: 'd' });
    expect(there(made).claim.refunds).toMatchObject([
      {
        status: 'REFUNDED', refundedAt: story.desk.clock.now(), version: 3,
        approval: { status: 'APPROVED', note: 'Sorry.', decidedBy: { principalId: admin.subject } },
      },
    ]); // prettier-ignore
    expect(await story.decide(story.id, { note: 'Sorry.', idempotencyKey: 'd' })).toMatchObject({
      made: { id: story.id },
    });
    expect(story.desk.provider.backOf(story.paymentId)).toBe(19900n);
    expect(story.desk.provider.askedBack).toHaveLength(1);
  });

  it('R-FEE-10: is refused while what was paid for is still due, be it in parts, and granted once the claim has ended', async () => {
    const { desk, ask, decide, paymentId } = await paidClaim();
    const { id } = there((await ask({ amount: zloty('0.01') })).made);
    expect((await decide(id)).refusals).toMatchObject([
      { code: 'SERVICE_STILL_DUE', field: ['refundId'], nextStep: 'CONTACT_SUPPORT', basis: [{ ruleId: 'R-FEE-10' }] },
    ]);
    expect(desk.provider.askedBack).toEqual([]);
    desk.claims.put({ ...claimOf(desk), status: 'COMPLETED', closedAt: desk.clock.now() });
    expect(codes(await decide(id))).toEqual([]);
    expect(desk.provider.backOf(paymentId)).toBe(1n);
  }); // prettier-ignore

  it.each([
    { back: '199.00', wish: '1.00', refused: 'NOTHING_TO_WAIVE', isInTheWay: true },
    { back: '199.00', wish: '199.01', refused: 'NOTHING_TO_WAIVE', isInTheWay: false },
    { back: '150.00', wish: '49.01', refused: 'AMOUNT_TOO_HIGH', isInTheWay: true },
    { back: '150.00', wish: '199.01', refused: 'AMOUNT_TOO_HIGH', isInTheWay: false },
  ])(
    'of $back comes before a kindness of $wish: $refused, with what to do first: $isInTheWay',
    async ({ back, wish, refused, isInTheWay }) => {
      const { desk, ask, decide } = await paidClaim();
      const { id } = there((await ask({ amount: zloty(back) })).made);
      const { id: claimId } = claimOf(desk);
      const propose = (idempotencyKey: string) =>
        desk.useCases.proposeGoodwill.execute(
          { claimId, kind: 'FEE_REFUND', amount: zloty(wish), reason: 'We are sorry.', idempotencyKey },
          adjudicator,
        );
      const detail = isInTheWay ? 'decide about the refund that is asked for first' : undefined;
      const [refusal] = (await propose('p1')).refusals;
      expect([refusal?.code, refusal?.detail]).toEqual([refused, detail]);
      await decide(id, { decision: 'REJECT' });
      expect(codes(await propose('p2'))).toEqual(isInTheWay ? [] : ['AMOUNT_TOO_HIGH']);
    },
  ); // prettier-ignore

  it('R-FEE-10: gives back what was taken beyond the quote while the service is due', async () => {
    const { desk, decide, paymentId } = await paidClaim();
    const claim = claimOf(desk);
    const twice = { ...there(claim.payments[0]), id: 'pay_twice' };
    const { id: again, amount } = twice;
    await desk.provider.charge({ paymentId: again, amount, token: 'tok_success' });
    desk.claims.put({ ...claim, payments: [...claim.payments, twice] });
    const { ask } = moneyBack(desk, twice.id);
    const { id } = there((await ask()).made);
    expect(codes(await decide(id))).toEqual([]);
    const rest = there((await moneyBack(desk, paymentId).ask({ idempotencyKey: 'rest' })).made);
    expect(codes(await decide(rest.id))).toEqual(['SERVICE_STILL_DUE']);
  });

  it('denied, nothing goes back', async () => {
    const story = await asked();
    await story.decide(story.id, { decision: 'REJECT' });
    expect(refund(story)).toMatchObject({ status: 'DENIED', approval: { status: 'REJECTED' } });
    expect(story.desk.provider.askedBack).toEqual([]);
    expect(codes(await story.ask({ idempotencyKey: 'again' }))).toEqual([]);
  });

  it.each(['APPROVE', 'REJECT'])(
    'is refused to whoever asked, in whatever role they come back: %s',
    async (decision) => {
      const paid = await servedClaim();
      const { id } = there((await paid.ask({}, adjudicator)).made);
      const same = { ...admin, subject: adjudicator.subject };
      expect(codes(await paid.decide(id, { decision }, same))).toEqual(['SAME_PERSON']);
      expect(refund({ ...paid, id }).approval.status).toBe('OPEN');
    },
  );

  it('is refused where it is decided already or not there, and a stale version is a conflict', async () => {
    const { id, decide } = await asked();
    await expect(decide(id, { expectedVersion: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(codes(await decide(id, { expectedVersion: 1 }))).toEqual([]);
    expect(codes(await decide(id))).toEqual(['NOT_OPEN']);
    expect(codes(await decide('rfd_gone'))).toEqual(['NOT_FOUND']);
  });

  it('R-FEE-08, A-13: is refused where the unit came too late, which only a kindness forgives', async () => {
    const desk = await submitted();
    const { ask, decide } = moneyBack(desk, there(claimOf(desk).payments[0]).id);
    const { id } = there((await ask()).made);
    desk.moveTo('2026-06-01T09:00:00Z');
    expect((await decide(id)).refusals).toMatchObject([
      { code: 'CUSTOMER_CAUSE', field: null, basis: [{ ruleId: 'R-FEE-08' }, { ruleId: 'A-13' }] },
    ]);
    expect(codes(await decide(id, { decision: 'REJECT' }))).toEqual([]);
    expect(desk.provider.askedBack).toEqual([]);
  });

  it.each([
    { refusalCode: 'RETURN_OVERDUE', refused: ['CUSTOMER_CAUSE'] },
    { refusalCode: 'OUT_OF_PERIOD', refused: ['CUSTOMER_CAUSE'] },
    { refusalCode: 'QUOTA_EXHAUSTED', refused: [] },
  ] as const)(
    'R-FEE-08: after a refusal for $refusalCode gives $refused',
    async ({ refusalCode, refused }) => {
      const story = await asked();
      const { openedBy: decidedBy, openedAt: decidedAt, ...claim } = claimOf(story.desk);
      const decision = {
        id: 'adc_1', outcome: 'REFUSED', refusalCode, reason: 'No.', decidedAt, decidedBy, basis: [],
        decidedIn: 'IN_SERVICE', reversesId: null,
      } as const; // prettier-ignore
      story.desk.claims.put({ ...claim, openedAt: decidedAt, openedBy: decidedBy, decisions: [decision] });
      expect(codes(await story.decide(story.id))).toEqual(refused);
    },
  ); // prettier-ignore
});

describe('a refund whose answer did not come in time', () => {
  it('waits to be sent, is asked for under its own id again, and goes back once', async () => {
    const story = await asked();
    story.desk.provider.isMute = true;
    await story.decide(story.id);
    expect(refund(story)).toMatchObject({ status: 'QUOTED', approval: { status: 'APPROVED' } });
    expect(story.desk.claims.toRefund).toEqual([story.id]);
    expect(codes(await story.ask({ idempotencyKey: 'again' }))).toContain('ALREADY_REQUESTED');
    const { carryOutRefund } = story.desk.useCases;
    await expect(carryOutRefund.execute(story.id)).rejects.toThrow('does not answer');
    story.desk.provider.isMute = false;
    await carryOutRefund.execute(story.id);
    await carryOutRefund.execute(story.id);
    expect(refund(story).status).toBe('REFUNDED');
    expect(story.desk.provider.backOf(story.paymentId)).toBe(19900n);
  });

  it('that the provider will never send is denied, told of, and can be asked for anew', async () => {
    const story = await asked();
    story.desk.provider.declinesRefunds = true;
    await story.decide(story.id);
    expect(refund(story)).toMatchObject({ status: 'DENIED', refundedAt: null });
    expect(story.desk.alarms).toEqual([[story.id, 'The card takes nothing back.']]);
    story.desk.provider.declinesRefunds = false;
    const { id } = there((await story.ask({ idempotencyKey: 'again' })).made);
    await story.decide(id);
    expect(story.desk.provider.backOf(story.paymentId)).toBe(19900n);
  });

  it('is decided once by two who decide at the same moment', async () => {
    const story = await asked();
    const both = await Promise.all([
      story.decide(story.id),
      story.decide(story.id, { decision: 'REJECT' }, { ...admin, subject: 'sub_gina' }),
    ]);
    expect(both.map(codes)).toEqual([[], ['NOT_OPEN']]);
    expect(story.desk.provider.askedBack).toHaveLength(1);
  });
});
