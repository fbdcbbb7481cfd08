import { adjudicator, admin, agent, holder } from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  claimAwaitingPayment,
  type ClaimsDesk,
  openInput,
  payInput,
} from '../../../../test/support/claims-desk';
import {
  anExpressDesk,
  claimOf,
  open,
  payOpen,
  receive,
} from '../../../../test/support/express-desk';
import { paidClaim, servedClaim } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import { markOverdue } from './mark-overdue';
import { remindOfDeadlines } from './remind-of-deadlines';

const told = ({ claims }: ClaimsDesk) => claims.notices.map(({ letter }) => letter);

const clockWork = (desk: ClaimsDesk) => {
  const work = { transact: desk.claims.transact, newId: ids() };
  return { remind: remindOfDeadlines(work), overdue: markOverdue(work) };
};

const ids = () => {
  let count = 0;
  return (prefix: string) => `${prefix}_x${String((count += 1))}`;
};

const opened = async (desk: ClaimsDesk) =>
  there((await desk.useCases.openClaim.execute(openInput(), holder)).made);

describe('what the holder is told', () => {
  it('of an online repair from beginning to end: each thing once, with when and how much', async () => {
    const desk = aClaimsDesk();
    const claim = await claimAwaitingPayment(desk);
    const { useCases } = desk;
    await useCases.payQuote.execute(payInput(claim), holder);
    await useCases.payQuote.execute(payInput(claim), holder);
    const serialNumbers = [{ component: 'BODY' as const, value: 'RS4-0002' }];
    const unit = { productCode: 'rs-4-mini', grade: 'NEW' as const };
    const { id: claimId } = claim;
    await useCases.allocateReplacement.execute({ claimId, serialNumbers, ...unit }, agent);
    const shipping = { claimId, carrier: 'DPD', trackingNumber: 'TR-2', idempotencyKey: 'ship' };
    await useCases.shipUnit.execute(shipping, agent);
    await useCases.shipUnit.execute(shipping, agent);
    const shipment = there(claimOf(desk).shipments.at(-1));
    const delivery = { shipmentId: shipment.id, deliveredAt: desk.clock.now() };
    await useCases.recordDelivery.execute(delivery, agent);
    await useCases.recordDelivery.execute(delivery, agent);
    expect(desk.claims.notices.map(({ letter, kind, claimId: of }) => [letter, kind, of])).toEqual([
      ['CLAIM_REGISTERED_SEND_IN', 'CLAIM_REGISTERED', claimId],
      ['UNIT_RECEIVED', 'UNIT_RECEIVED', claimId],
      ['CHOICE_READY', 'QUOTE_READY', claimId],
      ['QUOTE_READY', 'QUOTE_READY', claimId],
      ['PAYMENT_RECEIVED', 'PAYMENT_RECEIVED', claimId],
      ['UNIT_SHIPPED', 'UNIT_SHIPPED', claimId],
      ['CLAIM_COMPLETED', 'CLAIM_CLOSED', claimId],
    ]);
    const [sendIn, , , quoted, paid] = desk.claims.notices;
    expect(sendIn).toMatchObject({ dueAt: claim.deadlines[0]?.dueAt, amount: null });
    expect(quoted).toMatchObject({
      dueAt: claim.quotes[0]?.deadline.dueAt,
      amount: { minor: 19900n },
    });
    expect(paid).toMatchObject({ dueAt: null, amount: { minor: 19900n, currency: 'PLN' } });
  });

  it('of Express: to send the unit in once the fee is paid, and of parts that are missing', async () => {
    const desk = anExpressDesk();
    await open(desk);
    await payOpen(desk);
    await receive(desk, 0);
    await payOpen(desk);
    expect(told(desk)).toEqual([
      'CLAIM_REGISTERED', 'QUOTE_READY', 'PAYMENT_RECEIVED_SEND_IN', 'UNIT_RECEIVED', 'QUOTE_READY',
      'PAYMENT_RECEIVED',
    ]); // prettier-ignore
    const handOver = there(claimOf(desk).deadlines.find(({ kind }) => kind === 'HAND_OVER_UNIT'));
    expect(desk.claims.notices[2]).toMatchObject({ dueAt: handOver.dueAt });
  });

  it('R-ORR-02: of a unit that is late, and of what a person decides then', async () => {
    const desk = aClaimsDesk();
    const claim = await opened(desk);
    desk.moveTo('2026-05-09T09:00:00Z');
    const { overdue } = clockWork(desk);
    await overdue(desk.clock.now(), 10);
    await overdue(desk.clock.now(), 10);
    const accepting = { claimId: claim.id, reason: 'The carrier was late.' };
    await desk.useCases.acceptLateReturn.execute(accepting, adjudicator);
    expect(told(desk)).toEqual(['CLAIM_REGISTERED_SEND_IN', 'RETURN_OVERDUE', 'CLAIM_DECIDED']);
    expect(desk.claims.notices[1]).toMatchObject({ dueAt: claim.deadlines[0]?.dueAt });
  });

  it('of a refusal, once', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await opened(desk);
    const input = { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL' as const, clauseIds: [], reason: 'Bought elsewhere.' };
    await desk.useCases.refuseClaim.execute(input, adjudicator);
    await desk.useCases.refuseClaim.execute(input, adjudicator);
    expect(told(desk)).toEqual(['CLAIM_REGISTERED_SEND_IN', 'CLAIM_REFUSED']);
  }); // prettier-ignore

  it('of nothing where a command was refused or came to nothing', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await opened(desk);
    await desk.useCases.beginAssessment.execute({ claimId }, agent);
    expect(told(desk)).toEqual(['CLAIM_REGISTERED_SEND_IN']);
  });

  it('of a claim that was taken back, once', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await opened(desk);
    await desk.useCases.cancelClaim.execute({ claimId }, holder);
    await desk.useCases.cancelClaim.execute({ claimId }, holder);
    expect(told(desk)).toEqual(['CLAIM_REGISTERED_SEND_IN', 'CLAIM_CANCELLED']);
    expect(desk.claims.notices.at(-1)).toMatchObject({ kind: 'CLAIM_CLOSED', dueAt: null, amount: null });
  }); // prettier-ignore
});

describe('what the holder is told of money', () => {
  const since = ({ claims }: ClaimsDesk, count: number) =>
    claims.notices.slice(count).map(({ letter, kind, amount }) => [letter, kind, amount?.minor]);

  const refundAsked = async () => {
    const paid = await servedClaim();
    const { id } = there((await paid.ask()).made);
    return { ...paid, id, before: paid.desk.claims.notices.length };
  };

  it('R-FEE-08: that it was sent back, once, with how much, and nothing while it is only granted', async () => {
    const { desk, decide, id, before } = await refundAsked();
    desk.provider.isUnreachable = true;
    await decide(id);
    expect(since(desk, before)).toEqual([]);
    desk.provider.isUnreachable = false;
    await desk.useCases.carryOutRefund.execute(id);
    await desk.useCases.carryOutRefund.execute(id);
    expect(since(desk, before)).toEqual([['REFUND_SENT', 'REFUND_DECIDED', 19900n]]);
  });

  it('R-FEE-08: of none that the provider does not take, which people have to see to', async () => {
    const { desk, decide, id, before } = await refundAsked();
    desk.provider.declinesRefunds = true;
    await decide(id);
    expect(since(desk, before)).toEqual([]);
    expect(desk.alarms).toHaveLength(1);
  });

  it('R-FEE-08: that a person denied it, once', async () => {
    const { desk, decide, id, before } = await refundAsked();
    await decide(id, { decision: 'REJECT' });
    await decide(id, { decision: 'REJECT' });
    expect(since(desk, before)).toEqual([['REFUND_DENIED', 'REFUND_DECIDED', 19900n]]);
  });

  const proposed = async (desk: ClaimsDesk) => {
    const claimId = claimOf(desk).id;
    const amount = { amount: '50.00', currency: 'PLN' };
    const wish = { claimId, kind: 'FEE_REFUND' as const, amount, reason: 'Our mistake.', idempotencyKey: 'p' };
    return there((await desk.useCases.proposeGoodwill.execute(wish, adjudicator)).made).id;
  }; // prettier-ignore

  it('of a kindness that was granted, and of the money that goes back for it', async () => {
    const { desk } = await paidClaim();
    const before = desk.claims.notices.length;
    const goodwillId = await proposed(desk);
    expect(since(desk, before)).toEqual([]);
    await desk.useCases.decideGoodwill.execute({ goodwillId, decision: 'APPROVE' }, admin);
    await desk.useCases.decideGoodwill.execute({ goodwillId, decision: 'APPROVE' }, admin);
    expect(since(desk, before)).toEqual([
      ['GOODWILL_GIVEN', 'GOODWILL_GIVEN', undefined],
      ['REFUND_SENT', 'REFUND_DECIDED', 5000n],
    ]);
  });

  it('of none that was only thought about', async () => {
    const { desk } = await paidClaim();
    const before = desk.claims.notices.length;
    const goodwillId = await proposed(desk);
    await desk.useCases.decideGoodwill.execute({ goodwillId, decision: 'REJECT' }, admin);
    expect(since(desk, before)).toEqual([]);
  });
});

describe('a reminder', () => {
  it('goes out in the last 48 hours, once, and not when the thing was done', async () => {
    const desk = aClaimsDesk();
    const claim = await opened(desk);
    const { remind } = clockWork(desk);
    const due = there(claim.deadlines[0]).dueAt;
    expect(await remind(new Date(due.getTime() - 48 * 3_600_000 - 1), 10)).toBe(0);
    expect(await remind(new Date(due.getTime() - 48 * 3_600_000), 10)).toBe(1);
    expect(await remind(new Date(due.getTime() - 3_600_000), 10)).toBe(0);
    expect(told(desk)).toEqual(['CLAIM_REGISTERED_SEND_IN', 'DEADLINE_NEAR']);
    expect(desk.claims.notices[1]).toMatchObject({ dueAt: due, kind: 'DEADLINE_NEAR' });
  });

  it('does not go out for what was told within the last 48 hours before it is due', async () => {
    const desk = aClaimsDesk();
    const { terms } = desk.catalog;
    const short = there(terms).deadlines.map((rule) => ({ ...rule, allowance: 1 }));
    desk.catalog.terms = { ...there(terms), deadlines: short };
    await opened(desk);
    expect(await clockWork(desk).remind(desk.clock.now(), 10)).toBe(1);
    expect(await clockWork(desk).remind(desk.clock.now(), 10)).toBe(0);
    expect(told(desk)).toEqual(['CLAIM_REGISTERED_SEND_IN']);
  });
});
