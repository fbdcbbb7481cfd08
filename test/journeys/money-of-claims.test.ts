import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { answered } from '../graph/command';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { accepted, aClaim, assessed, coveredUnit, dataOf, elect, eventually, freshKey, openClaim, pay, sentOut, setAside } from '../support/journey'; // prettier-ignore
import { holdsForEveryJourney } from '../support/journey-checks';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const moneyText = `query Money($id: ID!) {
  claim(id: $id) {
    status
    deadlines { kind state dueAt }
    quotes { id status total { amount currency } lines { kind amount { amount } } }
    payments { id status amount { amount currency } capturedAt failure refunds { id status amount { amount } approval { status } } }
  }
}`;

interface Money {
  readonly status: string;
  readonly deadlines: readonly { readonly kind: string; readonly state: string }[];
  readonly quotes: readonly { readonly id: string; readonly status: string }[];
  readonly payments: readonly { readonly id: string; readonly status: string; readonly refunds: readonly { readonly status: string }[] }[];
} // prettier-ignore

const resultText = `mutation Result($input: RecordPaymentResultInput!) {
  recordPaymentResult(input: $input) { payment { status } userErrors { code } }
}`;

const zloty = (amount: string) => ({ amount, currency: 'PLN' });

describe('the money of claims', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let second: Ask;

  beforeAll(async () => {
    graph = await startTestGraph('claim_money', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    second = await cast.graph.as('admin', 'second');
  });
  afterAll(() => graph.stop());

  const money = async (id: string): Promise<Money> =>
    there(dataOf(await cast.customer<{ claim: Money | null }, object>(moneyText, { id })).claim);

  /** A repair claim whose customer chose a replacement for 199.00 PLN; gives its id and its quote's. */
  const quoted = async (serial: string) => {
    graph.moveTo('2026-03-02T10:00:00Z');
    await coveredUnit(cast, serial);
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim);
    await assessed(cast, id, serial);
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    return { id, quoteId: there((await money(id)).quotes[0]).id };
  };

  const paid = async (serial: string, paymentMethodToken = 'tok_success') => {
    const { id, quoteId } = await quoted(serial);
    const { payment } = accepted(await pay(cast.customer, quoteId, { paymentMethodToken }));
    return { id, quoteId, paymentId: there(payment).id };
  };

  const askBack = async (ask: Ask, paymentId: string, amount: string | null) => {
    const wish = amount === null ? {} : { amount: zloty(amount) };
    const input = { paymentId, ...wish, reason: 'It took too long.', idempotencyKey: freshKey() };
    return dataOf(await ask(send.RequestRefundDocument, { input })).requestRefund;
  };

  const decide = async (ask: Ask, refundId: string, decision: 'APPROVE' | 'REJECT' = 'APPROVE') =>
    dataOf(await ask(atCenter.DecideRefundDocument, { input: { refundId, decision } })).decideRefund;

  const propose = async (ask: Ask, claimId: string, what: Partial<atCenter.ProposeGoodwillInput>) => {
    const input = { claimId, kind: 'FEE_REFUND' as const, reason: 'We kept them waiting.', idempotencyKey: freshKey(), ...what };
    return dataOf(await ask(atCenter.ProposeGoodwillDocument, { input })).proposeGoodwill;
  };

  const grant = async (ask: Ask, goodwillId: string) =>
    dataOf(await ask(atCenter.DecideGoodwillDocument, { input: { goodwillId, decision: 'APPROVE' } })).decideGoodwill;

  it('R-FEE-08: a fee goes back when two people say so, in parts and never more than was taken', async () => {
    const { id, paymentId } = await paid('RS4-G001');
    expect(codesOf(await askBack(cast.customer, paymentId, '199.01'))).toEqual(['AMOUNT_TOO_HIGH']);
    const asked = accepted(await askBack(cast.customer, paymentId, '100.00'));
    const refundId = there(asked.refund).id;
    expect(asked.refund).toMatchObject({ status: 'QUOTED', amount: { amount: '100.00' } });
    expect(codesOf(await askBack(cast.customer, paymentId, '10.00'))).toEqual(['ALREADY_REQUESTED']);
    for (const ask of [cast.agent, cast.adjudicator]) {
      const { errors } = await ask(atCenter.DecideRefundDocument, { input: { refundId, decision: 'APPROVE' } });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    }
    expect(codesOf(await decide(cast.admin, refundId))).toEqual(['SERVICE_STILL_DUE']);
    await setAside(cast, id, 'RS4-G001-N');
    await sentOut(cast, id);
    expect(accepted(await decide(cast.admin, refundId)).refund).toMatchObject({
      status: 'REFUNDED', approval: { status: 'APPROVED' },
    });
    expect(codesOf(await decide(second, refundId))).toEqual(['NOT_OPEN']);
    expect(codesOf(await askBack(cast.customer, paymentId, '99.01'))).toEqual(['AMOUNT_TOO_HIGH']);
    const rest = there(accepted(await askBack(cast.admin, paymentId, null)).refund);
    expect(rest.amount.amount).toBe('99.00');
    expect(codesOf(await decide(cast.admin, rest.id))).toEqual(['SAME_PERSON']);
    accepted(await decide(second, rest.id));
    expect(codesOf(await askBack(cast.customer, paymentId, null))).toEqual(['AMOUNT_TOO_HIGH']);
    // The service that was paid for was given before.
    expect(await money(id)).toMatchObject({
      status: 'COMPLETED', payments: [{ refunds: [{ status: 'REFUNDED' }, { status: 'REFUNDED' }] }],
    });
  });

  it('a refund that the provider does not carry out is on record as denied', async () => {
    const { id, paymentId } = await paid('RS4-G010', 'tok_refund_declined');
    await setAside(cast, id, 'RS4-G010-N');
    await sentOut(cast, id);
    const { refund } = accepted(await askBack(cast.customer, paymentId, null));
    accepted(await decide(cast.admin, there(refund).id));
    expect((await money(id)).payments).toMatchObject([{ refunds: [{ status: 'DENIED', approval: { status: 'APPROVED' } }] }]);
  });

  it('R-FEE-08, A-13: the fee of a unit that came late stays paid, but for a kindness of two people, after which it stays refused', async () => {
    const desk = expressDesk(cast, await planNamed(cast, miniSe));
    const id = await desk.submitted('MSE-G001');
    const paymentId = there((await money(id)).payments[0]).id;
    graph.moveTo('2026-05-07T08:00:00Z');
    accepted(await desk.refuse(id, 'RETURN_OVERDUE'));
    const { refund } = accepted(await askBack(cast.customer, paymentId, null));
    expect((await decide(cast.admin, there(refund).id)).userErrors).toMatchObject([
      { code: 'CUSTOMER_CAUSE', basis: [{ ruleId: 'R-FEE-08' }, { ruleId: 'A-13' }] },
    ]);
    accepted(await decide(cast.admin, there(refund).id, 'REJECT'));
    expect(codesOf(await propose(cast.adjudicator, id, { amount: zloty('139.01') }))).toEqual(['AMOUNT_TOO_HIGH']);
    const proposal = there(accepted(await propose(cast.admin, id, { amount: zloty('139.00') })).goodwill);
    expect(codesOf(await grant(cast.admin, proposal.id))).toEqual(['SAME_PERSON']);
    accepted(await grant(second, proposal.id));
    expect((await money(id)).payments).toMatchObject([
      { refunds: expect.arrayContaining([expect.objectContaining({ status: 'REFUNDED', amount: { amount: '139.00' } })]) },
    ]);
    expect(codesOf(await propose(cast.adjudicator, id, { amount: zloty('0.01') }))).toEqual(['NOTHING_TO_WAIVE']);
    const reversal = { claimId: id, reason: 'The carrier was late.' };
    const { userErrors } = await answered(cast.adjudicator, 'reverseRefusal', reversal);
    expect(userErrors).toMatchObject([{ code: 'FEE_GIVEN_BACK', nextStep: 'OPEN_OTHER_SERVICE' }]);
  });

  it('A-13: a part of a fee is given up, and the rest is what is paid', async () => {
    const { id, quoteId } = await quoted('RS4-G020');
    const proposal = there(
      accepted(await propose(cast.adjudicator, id, { kind: 'FEE_WAIVER', amount: zloty('49.00') })).goodwill,
    );
    const { goodwill } = accepted(await grant(cast.admin, proposal.id));
    expect(there(goodwill).claim.quotes).toContainEqual(
      expect.objectContaining({ total: zloty('150.00') }),
    );
    const late = { quoteId, amount: zloty('199.00'), paymentMethodToken: 'tok_success', idempotencyKey: freshKey() };
    expect(codesOf(await answered(cast.customer, 'payQuote', late))).toEqual(['QUOTE_NOT_OPEN']);
    const open = there((await money(id)).quotes.find(({ status }) => status === 'OPEN'));
    accepted(await pay(cast.customer, open.id, { amount: zloty('150.00') }));
    expect(await money(id)).toMatchObject({ status: 'IN_SERVICE', payments: [{ status: 'CAPTURED', amount: zloty('150.00') }] });
  });

  it('R-RFS-05, A-13: a day that was missed is forgiven, and the claim goes on', async () => {
    graph.moveTo('2026-03-02T10:00:00Z');
    await coveredUnit(cast, 'RS4-G030');
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-G030'))).claim);
    const waiver = { kind: 'DEADLINE_WAIVER', deadline: 'HAND_OVER_UNIT' } as const;
    expect(codesOf(await propose(cast.adjudicator, id, waiver))).toEqual(['NOTHING_TO_WAIVE']);
    graph.moveTo('2026-03-20T10:00:00Z');
    expect(await money(id)).toMatchObject({ status: 'RETURN_OVERDUE' });
    const { goodwill } = accepted(await propose(cast.adjudicator, id, waiver));
    accepted(await grant(cast.admin, there(goodwill).id));
    expect((await money(id)).deadlines).toMatchObject([{ kind: 'HAND_OVER_UNIT', state: 'WAIVED' }]);
    await assessed(cast, id, 'RS4-G030');
    expect(await money(id)).toMatchObject({ status: 'AWAITING_ELECTION' });
  });

  describe('by a card whose payer has to confirm', () => {
    /** What is given up later is answered otherwise when it is sent again: that is asked by somebody who is not watched. */
    const asking = async (serial: string, payer: Ask = cast.customer) => {
      const { id, quoteId } = await quoted(serial);
      const card = { paymentMethodToken: 'tok_3d_secure', idempotencyKey: freshKey() };
      const { payment } = accepted(await pay(payer, quoteId, card));
      const { id: paymentId, status, actionUrl } = there(payment);
      expect([status, (await money(id)).status]).toEqual(['PENDING', 'AWAITING_PAYMENT']);
      const page = there(actionUrl);
      return { id, quoteId, paymentId, page, look: () => pay(payer, quoteId, card) };
    };

    it('R-FEE-10: nothing is taken before that, and it is taken once', async () => {
      const { id, paymentId, page, look } = await asking('RS4-G040');
      expect(await (await fetch(page)).text()).toContain('Confirm the payment');
      expect(accepted(await look()).payment).toMatchObject({ id: paymentId, status: 'PENDING' });
      expect((await fetch(page, { method: 'POST' })).status).toBe(200);
      expect(accepted(await look()).payment).toMatchObject({ id: paymentId, status: 'CAPTURED', actionUrl: null });
      await fetch(page, { method: 'POST' });
      expect(await money(id)).toMatchObject({ status: 'IN_SERVICE', payments: [{ status: 'CAPTURED' }] });
    });

    it('R-FEE-10: confirmed when the quote is over, the money is let go', async () => {
      const { id, page, quoteId } = await asking('RS4-G050', await graph.as('customer'));
      graph.moveTo('2026-06-01T10:00:00Z');
      expect((await fetch(page, { method: 'POST' })).status).toBe(200);
      const again = { quoteId, amount: zloty('199.00'), paymentMethodToken: 'tok_success', idempotencyKey: freshKey() };
      expect(codesOf(await answered(cast.customer, 'payQuote', again))).toEqual(['QUOTE_EXPIRED']);
      expect((await money(id)).payments).toMatchObject([{ status: 'VOIDED', capturedAt: null }]);
    });

    it('R-FEE-10: another card gives it up, for no other amount than the quote’s, and the money is taken once', async () => {
      const payer = await graph.as('customer');
      const { id, page, quoteId, paymentId } = await asking('RS4-G070', payer);
      const other = (amount: object) => ({ quoteId, amount, paymentMethodToken: 'tok_declined', idempotencyKey: freshKey() });
      const euro = { amount: '1.00', currency: 'EUR' };
      expect(codesOf(await answered(payer, 'payQuote', other(euro)))).toEqual(['AMOUNT_DIFFERS']);
      expect((await money(id)).payments).toMatchObject([{ id: paymentId, status: 'PENDING' }]);
      expect(codesOf(await answered(payer, 'payQuote', other(zloty('199.00'))))).toEqual(['PAYMENT_DECLINED']);
      accepted(await pay(payer, quoteId));
      await fetch(page, { method: 'POST' });
      const { status, payments } = await money(id);
      expect([status, payments.map((payment) => payment.status).sort()]).toEqual(['IN_SERVICE', ['CAPTURED', 'FAILED', 'FAILED']]);
    });

    it('A-12: keeps nobody from taking the claim back, after which nothing can be confirmed', async () => {
      const { id, page, paymentId } = await asking('RS4-G080', await graph.as('customer'));
      accepted(await answered(cast.customer, 'cancelClaim', { claimId: id }));
      await fetch(page, { method: 'POST' });
      expect(await money(id)).toMatchObject({ status: 'CANCELLED', payments: [{ id: paymentId, status: 'FAILED' }] });
    });

    it('the provider’s own word that it is promised and taken counts, each once', async () => {
      const { id, paymentId } = await asking('RS4-G060');
      const occurredAt = graph.now();
      const say = async (eventId: string, status: 'AUTHORIZED' | 'CAPTURED') => {
        const input = { eventId, paymentId, status, amount: zloty('199.00'), occurredAt };
        return dataOf(await graph.asService('claims', resultText, { input }));
      };
      expect(await say('evt-p1', 'AUTHORIZED')).toMatchObject({
        recordPaymentResult: { payment: { status: 'AUTHORIZED' }, userErrors: [] },
      });
      expect(await money(id)).toMatchObject({ status: 'AWAITING_PAYMENT', payments: [{ status: 'AUTHORIZED' }] });
      const taken = await say('evt-p2', 'CAPTURED');
      expect(await say('evt-p2', 'CAPTURED')).toEqual(taken);
      const { status, payments } = await eventually(
        () => money(id),
        (claim) => claim.status === 'IN_SERVICE',
      );
      expect([status, payments.map((payment) => payment.status)]).toEqual(['IN_SERVICE', ['CAPTURED']]);
    });
  });

  holdsForEveryJourney(() => cast);
}); // prettier-ignore
