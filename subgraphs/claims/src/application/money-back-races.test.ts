import type { Decision } from '@care-graph/kernel/domain/approval';
import { adjudicator, admin, holder } from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { claimAwaitingPayment, payInput } from '../../../../test/support/claims-desk';
import { moneyBack } from '../../../../test/support/paid-claims';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import { there } from '../../../../test/support/there';

let claims: ClaimsDatabase;
let desk: RacingDesk;

beforeAll(async () => {
  claims = await claimsDatabase('claims_money_back_races');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
});
afterAll(() => claims.drop());

const gina = { ...admin, subject: 'sub_gina' };
const zloty = (amount: string) => ({ amount, currency: 'PLN' });

/** A replacement that was paid for with 199.00 PLN, and given. */
const served = async () => {
  const claim = await claimAwaitingPayment(desk);
  const { payment } = there((await desk.useCases.payQuote.execute(payInput(claim), holder)).made);
  await desk.change(claim.id, { status: 'COMPLETED', closedAt: desk.clock.now() });
  return { claimId: claim.id, ...moneyBack(desk, payment.id) };
};

const proposed = async (claimId: string, change: object): Promise<string> => {
  const wish = {
    claimId,
    kind: 'FEE_REFUND',
    reason: 'Our mistake.',
    idempotencyKey: 'p',
  } as const;
  const { made } = await desk.useCases.proposeGoodwill.execute({ ...wish, ...change }, adjudicator);
  return there(made).id;
};

const decideKindness = (goodwillId: string, decision: Decision = 'APPROVE', by = admin) =>
  desk.useCases.decideGoodwill.execute({ goodwillId, decision }, by);

/** Where two decisions on kindnesses meet, once each has looked at its claim. */
const kindnesses = 'SELECT 1 FROM claims.goodwill FOR UPDATE';

const twoDecisions: readonly (readonly [Decision, Decision])[] = [
  ['APPROVE', 'APPROVE'],
  ['APPROVE', 'REJECT'],
  ['REJECT', 'APPROVE'],
];

describe('a refund on which two decide at once', () => {
  it.each(twoDecisions)('is decided by the first of %s and %s, and sent once or never', async (first, second) => {
    const { claimId, paymentId, ask, decide } = await served();
    const { id } = there((await ask()).made);
    const answers = await desk.meet(
      claimId,
      () => decide(id, { decision: first }),
      () => decide(id, { decision: second }, gina),
    );
    expect(answers).toEqual(['made', 'NOT_OPEN']);
    const isGranted = first === 'APPROVE';
    expect((await desk.claimNow(claimId)).refunds).toMatchObject([
      { status: isGranted ? 'REFUNDED' : 'DENIED', approval: { decidedBy: { principalId: admin.subject } } },
    ]);
    expect(desk.provider.backOf(paymentId)).toBe(isGranted ? 19900n : 0n);
    expect(desk.provider.askedBack).toHaveLength(isGranted ? 1 : 0);
  }); // prettier-ignore

  it('as they have both seen it, is a conflict for the second', async () => {
    const { claimId, paymentId, ask, decide } = await served();
    const { id } = there((await ask()).made);
    const seen = { expectedVersion: 1 };
    const answers = await desk.meet(
      claimId,
      () => decide(id, seen),
      () => decide(id, seen, gina),
    );
    expect(answers).toEqual(['made', 'CONFLICT']);
    expect(desk.provider.backOf(paymentId)).toBe(19900n);
  });

  it('is asked for once where two ask for all of one payment', async () => {
    const { claimId, ask } = await served();
    const answers = await desk.meet(
      claimId,
      () => ask(),
      () => ask({ idempotencyKey: 'ask-2' }, adjudicator),
    );
    expect(answers).toEqual(['made', 'AMOUNT_TOO_HIGH']);
    expect((await desk.claimNow(claimId)).refunds).toHaveLength(1);
  });
});

describe('a kindness on which two decide at once', () => {
  it.each(twoDecisions)('is decided by the first of %s and %s, and given once or never', async (first, second) => {
    const { claimId, paymentId } = await served();
    const id = await proposed(claimId, { amount: zloty('100.00') });
    const answers = await desk.meetAt(
      kindnesses,
      () => decideKindness(id, first),
      () => decideKindness(id, second, gina),
    );
    expect(answers).toEqual(['made', 'NOT_OPEN']);
    const isGranted = first === 'APPROVE';
    const { goodwill, refunds } = await desk.claimNow(claimId);
    expect(goodwill).toMatchObject([{ version: 2, approval: { decidedBy: { principalId: admin.subject } } }]);
    expect(refunds).toHaveLength(isGranted ? 1 : 0);
    expect(desk.provider.backOf(paymentId)).toBe(isGranted ? 10000n : 0n);
  }); // prettier-ignore

  it('A-13: gives back no more than was taken where two kindnesses are granted at once', async () => {
    const { claimId, paymentId } = await served();
    const one = await proposed(claimId, { amount: zloty('150.00') });
    const other = await proposed(claimId, { amount: zloty('150.00'), idempotencyKey: 'q' });
    const answers = await desk.meetAt(
      kindnesses,
      () => decideKindness(one),
      () => decideKindness(other, 'APPROVE', gina),
    );
    expect(answers).toEqual(['made', 'AMOUNT_TOO_HIGH']);
    expect(desk.provider.backOf(paymentId)).toBe(15000n);
    const { goodwill } = await desk.claimNow(claimId);
    expect(goodwill.map(({ id, approval }) => [id, approval.status]).sort()).toEqual(
      [
        [one, 'APPROVED'],
        [other, 'OPEN'],
      ].sort(),
    );
  });

  it('A-13: and a refund of the same payment give back no more than was taken', async () => {
    const { claimId, paymentId, ask, decide } = await served();
    const kindness = await proposed(claimId, { amount: zloty('150.00') });
    const { id } = there((await ask({ amount: zloty('100.00') })).made);
    const answers = await desk.meet(
      claimId,
      () => decideKindness(kindness),
      () => decide(id, {}, gina),
    );
    expect(answers).toEqual(['AMOUNT_TOO_HIGH', 'made']);
    expect(desk.provider.backOf(paymentId)).toBe(10000n);
  });
});

describe('a fee that is given up while it is paid', () => {
  /** Each of the two waits for the quote, which both of them change. */
  const meetAtQuote = async (first: 'pay' | 'waive') => {
    const claim = await claimAwaitingPayment(desk);
    const kindness = await proposed(claim.id, { kind: 'FEE_WAIVER', amount: zloty('50.00') });
    const both = [
      () => desk.useCases.payQuote.execute(payInput(claim), holder),
      () => decideKindness(kindness),
    ] as const;
    const inTurn = first === 'pay' ? both : ([both[1], both[0]] as const);
    const answers = await desk.meetAt('SELECT 1 FROM claims.quote FOR UPDATE', ...inTurn);
    return { answers, claim: await desk.claimNow(claim.id) };
  };

  it('A-13: paid first, nothing is left to be given up', async () => {
    const { answers, claim } = await meetAtQuote('pay');
    expect(answers).toEqual(['made', 'NOTHING_TO_WAIVE']);
    expect(claim).toMatchObject({
      status: 'IN_SERVICE',
      quotes: [{ status: 'PAID', total: { minor: 19900n } }],
      goodwill: [{ approval: { status: 'OPEN' } }],
    });
    expect(desk.provider.charges).toHaveLength(1);
  });

  it('A-13: given up first, the former price cannot be paid', async () => {
    const { answers, claim } = await meetAtQuote('waive');
    expect(answers).toEqual(['made', 'QUOTE_NOT_OPEN']);
    expect(claim).toMatchObject({
      status: 'AWAITING_PAYMENT',
      quotes: [
        { status: 'WITHDRAWN', total: { minor: 19900n } },
        { status: 'OPEN', total: { minor: 14900n } },
      ],
      payments: [],
    });
    expect(desk.provider.charges).toEqual([]);
  });
});
