import { money } from '@care-graph/kernel/domain/money';
import { adjudicator, admin, agent } from '../../../../test/support/claims-builders';
import { type ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  anExpressDesk,
  claimOf,
  codes,
  open,
  payOpen,
  receive,
  submitted,
} from '../../../../test/support/express-desk';
import { awaitingMoney, paidClaim } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import { goodwillOf } from './goodwill-work';

const zloty = (amount: string) => ({ amount, currency: 'PLN' });

const kindnesses = (desk: ClaimsDesk) => ({
  propose: (change: object, by = adjudicator) =>
    desk.useCases.proposeGoodwill.execute(
      { claimId: claimOf(desk).id, kind: 'FEE_WAIVER', reason: 'It was our mistake.', idempotencyKey: 'p', ...change },
      by,
    ),
  decide: (goodwillId: string, change: object = {}, by = admin) =>
    desk.useCases.decideGoodwill.execute({ goodwillId, decision: 'APPROVE', ...change }, by),
}); // prettier-ignore

const proposed = async (desk: ClaimsDesk, change: object) => {
  const { propose, decide } = kindnesses(desk);
  const { id } = there((await propose(change)).made);
  return { id, propose, decide };
};

describe('proposing a kindness', () => {
  it('puts it before somebody else, and changes nothing yet (rule book §2.9)', async () => {
    const { desk } = await awaitingMoney();
    const { id } = await proposed(desk, { amount: zloty('50.00') });
    expect(goodwillOf(claimOf(desk), id)).toMatchObject({
      version: 1, kind: 'FEE_WAIVER', amount: { minor: 5000n, currency: 'PLN' }, deadline: null,
      approval: { status: 'OPEN', requestedBy: { kind: 'ADJUDICATOR' }, decidedBy: null },
    }); // prettier-ignore
    expect(claimOf(desk).quotes).toMatchObject([{ status: 'OPEN', total: { minor: 19900n } }]);
    expect(desk.claims.events.at(-1)).toMatchObject({
      subjectId: id,
      action: 'proposeGoodwill',
      toStatus: 'OPEN',
    });
  });

  it.each([
    { change: { amount: zloty('199.01') }, refused: ['AMOUNT_TOO_HIGH'] },
    { change: { amount: zloty('0.00') }, refused: ['AMOUNT_MISSING'] },
    { change: {}, refused: ['AMOUNT_MISSING'] },
    { change: { kind: 'FEE_REFUND', amount: zloty('1.00') }, refused: ['NOTHING_TO_WAIVE'] },
    { change: { kind: 'DEADLINE_WAIVER' }, refused: ['DEADLINE_MISSING'] },
    { change: { kind: 'DEADLINE_WAIVER', deadline: 'HAND_OVER_UNIT' }, refused: ['NOTHING_TO_WAIVE'] },
    { change: { claimId: 'clm_none', amount: zloty('1.00') }, refused: ['NOT_FOUND'] },
  ])('with $change is refused: $refused', async ({ change, refused }) => {
    const { desk } = await awaitingMoney();
    const { refusals } = await kindnesses(desk).propose(change);
    expect(codes({ refusals })).toEqual(refused);
  }); // prettier-ignore

  it('rests on the pinned terms, and in another currency is bad input', async () => {
    const { desk } = await awaitingMoney();
    const { propose } = kindnesses(desk);
    const { refusals } = await propose({ amount: zloty('200.00') });
    const terms = { id: 'trm_1', code: '2023-tc' };
    expect(refusals[0]?.basis).toEqual([{ ruleId: 'R-FEE-08', terms }, { ruleId: 'A-13', terms }]);
    const amount = { amount: '1.00', currency: 'EUR' };
    await expect(propose({ amount, idempotencyKey: 'x' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }); // prettier-ignore
});

describe('a kindness on a claim that was paid for in two currencies', () => {
  it('A-13: gives back of each what was paid in it, and no more', async () => {
    const { desk } = await paidClaim();
    const claim = claimOf(desk);
    const border = { ...there(claim.payments[0]), id: 'pay_border', amount: money(2500, 'EUR') };
    desk.claims.put({ ...claim, payments: [...claim.payments, border] });
    const { propose, decide } = kindnesses(desk);
    const back = (amount: object, idempotencyKey: string) =>
      propose({ kind: 'FEE_REFUND', amount, idempotencyKey });
    const euro = (amount: string) => ({ amount, currency: 'EUR' });
    expect(codes(await back(euro('25.01'), 'k1'))).toEqual(['AMOUNT_TOO_HIGH']);
    await expect(back({ amount: '1.00', currency: 'USD' }, 'k2')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('EUR or PLN'),
    });
    const { id } = there((await back(euro('20.00'), 'k3')).made);
    await decide(id);
    expect(claimOf(desk).refunds).toMatchObject([
      { paymentId: border.id, amount: { minor: 2000n, currency: 'EUR' } },
    ]);
    const rest = there((await back(zloty('199.00'), 'k4')).made);
    await decide(rest.id);
    expect(claimOf(desk).refunds).toMatchObject([
      {},
      { amount: { minor: 19900n, currency: 'PLN' } },
    ]);
  });
});

describe('deciding about a kindness', () => {
  it('lowers the quote, line by line, and the lower one is what is paid', async () => {
    const { desk, pay } = await awaitingMoney();
    const { id, decide } = await proposed(desk, { amount: zloty('50.00') });
    await decide(id);
    expect(claimOf(desk).quotes).toMatchObject([
      { status: 'WITHDRAWN' },
      { status: 'OPEN', total: { minor: 14900n } },
    ]);
    const lower = there(claimOf(desk).quotes[1]);
    expect(lower.lines.at(-1)).toMatchObject({ kind: 'GOODWILL', amount: { minor: -5000n } });
    expect(claimOf(desk).election?.quoteId).toBe(lower.id);
    const paid = await pay({ quoteId: lower.id, amount: zloty('149.00') });
    expect(paid.made?.claim.status).toBe('IN_SERVICE');
  });

  it('A-12: gives up all of a fee, and the claim goes on as if it were paid', async () => {
    const { desk } = await awaitingMoney();
    const { id, decide } = await proposed(desk, { amount: zloty('199.00') });
    await decide(id);
    expect(claimOf(desk)).toMatchObject({
      status: 'IN_SERVICE', hold: { state: 'SPENT' },
      quotes: [{ status: 'WITHDRAWN' }, { status: 'PAID', total: { minor: 0n }, deadline: { state: 'MET' } }],
    }); // prettier-ignore
    expect(desk.claims.messages.map(({ action }) => action)).toEqual(['COMMIT_QUOTA']);
    expect(desk.provider.charges).toEqual([]);
  });

  it('R-EXP-03: gives up all of an Express fee, and the days to send the unit begin', async () => {
    const desk = anExpressDesk();
    await open(desk);
    const { id, decide } = await proposed(desk, { amount: zloty('199.00') });
    await decide(id);
    expect(claimOf(desk)).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'RUNNING' }],
    });
  });

  it('R-FEE-08, A-13: gives a fee back that the terms keep, at most once', async () => {
    const desk = await submitted();
    desk.moveTo('2026-06-01T09:00:00Z');
    const wish = { kind: 'FEE_REFUND', amount: zloty('100.00') };
    const { id, decide, propose } = await proposed(desk, wish);
    const second = await proposed(desk, { ...wish, idempotencyKey: 'second' });
    await decide(id);
    const [payment] = claimOf(desk).payments;
    expect(claimOf(desk).refunds).toMatchObject([
      { status: 'REFUNDED', goodwillId: id, amount: { minor: 10000n }, paymentId: payment?.id,
        approval: { status: 'APPROVED', decidedBy: { principalId: admin.subject } } },
    ]); // prettier-ignore
    expect(codes(await decide(second.id))).toEqual(['AMOUNT_TOO_HIGH']);
    expect(codes(await propose({ ...wish, idempotencyKey: 'third' }))).toEqual(['AMOUNT_TOO_HIGH']);
    expect(desk.provider.backOf(there(payment).id)).toBe(10000n);
  });

  it('takes from the latest payment first what goes back of several', async () => {
    const desk = await submitted();
    await receive(desk, 0);
    await payOpen(desk);
    const { id, decide } = await proposed(desk, { kind: 'FEE_REFUND', amount: zloty('200.00') });
    await decide(id);
    const [prepaid, surcharge] = claimOf(desk).payments;
    expect(claimOf(desk).refunds).toMatchObject([
      { paymentId: surcharge?.id, amount: { minor: 15000n } },
      { paymentId: prepaid?.id, amount: { minor: 5000n } },
    ]);
  });

  it('R-RFS-05, A-13: lets a missed deadline count as met, and the unit can be received', async () => {
    const desk = await submitted();
    desk.moveTo('2026-06-01T09:00:00Z');
    const wish = { kind: 'DEADLINE_WAIVER', deadline: 'HAND_OVER_UNIT' };
    const { id, decide } = await proposed(desk, wish);
    expect(codes(await receive(desk, 1))).toEqual(['RETURN_OVERDUE']);
    await decide(id);
    expect(claimOf(desk).deadlines).toMatchObject([{ state: 'WAIVED' }]);
    expect(codes(await receive(desk, 1))).toEqual([]);
  });

  it('denied, it changes nothing', async () => {
    const { desk } = await awaitingMoney();
    const { id, decide } = await proposed(desk, { amount: zloty('50.00') });
    await decide(id, { decision: 'REJECT', note: 'No.' });
    expect(goodwillOf(claimOf(desk), id)).toMatchObject({
      version: 2,
      approval: { status: 'REJECTED', note: 'No.' },
    });
    expect(claimOf(desk).quotes).toMatchObject([{ status: 'OPEN', total: { minor: 19900n } }]);
  });

  it.each(['APPROVE', 'REJECT'])(
    'is refused to whoever proposed it, in whatever role they come back: %s',
    async (decision) => {
      const { desk } = await awaitingMoney();
      const { id, decide } = await proposed(desk, { amount: zloty('50.00') });
      const same = { ...admin, subject: adjudicator.subject };
      expect(codes(await decide(id, { decision }, same))).toEqual(['SAME_PERSON']);
      expect(goodwillOf(claimOf(desk), id).approval.status).toBe('OPEN');
    },
  );

  it('is refused where it is decided already, gone meanwhile or not there', async () => {
    const { desk, pay } = await awaitingMoney();
    const first = await proposed(desk, { amount: zloty('50.00') });
    const late = await proposed(desk, { amount: zloty('50.00'), idempotencyKey: 'late' });
    await first.decide(first.id, { decision: 'REJECT' });
    expect(codes(await first.decide(first.id))).toEqual(['NOT_OPEN']);
    await pay();
    expect(codes(await late.decide(late.id))).toEqual(['NOTHING_TO_WAIVE']);
    expect(codes(await late.decide(late.id, { decision: 'REJECT' }))).toEqual([]);
    expect(codes(await late.decide('gwl_none'))).toEqual(['NOT_FOUND']);
    const elsewhere = { ...agent, serviceCenterCode: 'PL-1' };
    expect(codes(await late.decide(late.id, {}, elsewhere))).toEqual(['NOT_FOUND']);
  });

  it('while a payment is on its way lowers nothing', async () => {
    const { desk, pay } = await awaitingMoney();
    const { id, decide } = await proposed(desk, { amount: zloty('50.00') });
    await pay({ paymentMethodToken: 'tok_3d_secure' });
    expect(codes(await decide(id))).toEqual(['NOTHING_TO_WAIVE']);
  });

  it('again with the same key gives the same answer, and a stale version is a conflict', async () => {
    const { desk } = await paidClaim();
    const { id, decide } = await proposed(desk, { kind: 'FEE_REFUND', amount: zloty('10.00') });
    await expect(decide(id, { expectedVersion: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const first = await decide(id, { idempotencyKey: 'd', expectedVersion: 1 });
    expect(await decide(id, { idempotencyKey: 'd', expectedVersion: 1 })).toEqual(first);
    expect(desk.provider.askedBack).toHaveLength(1);
  });

  it('is decided once by two who decide at the same moment', async () => {
    const { desk } = await paidClaim();
    const { id, decide } = await proposed(desk, { kind: 'FEE_REFUND', amount: zloty('10.00') });
    const both = await Promise.all([decide(id), decide(id, {}, { ...admin, subject: 'sub_gina' })]);
    expect(both.map(codes)).toEqual([[], ['NOT_OPEN']]);
    expect(desk.provider.askedBack).toHaveLength(1);
  });
});
