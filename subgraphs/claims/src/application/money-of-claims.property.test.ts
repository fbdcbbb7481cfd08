import fc from 'fast-check';
import { adjudicator, admin, holder } from '../../../../test/support/claims-builders';
import { type ClaimsDesk, payInput } from '../../../../test/support/claims-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';

/** What may befall the money of a claim, in any order. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('pay' as const),
      token: fc.constantFrom('tok_success', 'tok_success', 'tok_declined', 'tok_3d_secure', 'tok_timeout'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('weather' as const),
      weather: fc.constantFrom('fine', 'fine', 'mute', 'unreachable', 'declining'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('confirm' as const, 'reconcile' as const, 'carryOut' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('askBack' as const, 'giveBack' as const),
      minor: fc.integer({ min: 1, max: 22_000 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      decision: fc.constantFrom('APPROVE' as const, 'APPROVE' as const, 'REJECT' as const),
    }),
  },
); // prettier-ignore

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const zloty = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'PLN' });

/** Nobody hears from the provider while it does not answer; all else that is thrown is a bug. */
const unlessSilent = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: unknown) => {
    if (!/does not answer|is under way/.test(String(error))) throw error;
  });
};

class Money {
  private made = 0;

  constructor(private readonly desk: ClaimsDesk) {}

  get claim(): Claim {
    return there(this.desk.claims.claims[0]);
  }

  async take(one: Step): Promise<void> {
    if (one.kind === 'pay') await this.pay(one.token);
    else if (one.kind === 'weather') this.turn(one.weather);
    else if (one.kind === 'decide') await this.decide(one.decision);
    else if ('minor' in one) await this.back(one);
    else await this[one.kind]();
  }

  turn(weather: string): void {
    const { provider } = this.desk;
    provider.isMute = weather === 'mute';
    provider.isUnreachable = weather === 'unreachable';
    provider.declinesRefunds = weather === 'declining';
  }

  /** The payer confirms on the provider's page. */
  confirm(): void {
    for (const { id } of this.claim.payments) this.desk.provider.confirm(id);
  }

  cancel(): Promise<void> {
    return unlessSilent(this.desk.useCases.cancelClaim.execute({ claimId: this.claim.id }, holder));
  }

  async reconcile(): Promise<void> {
    for (const { id } of this.claim.payments)
      await unlessSilent(this.desk.useCases.reconcilePayment.execute(id));
  }

  async carryOut(): Promise<void> {
    for (const { id } of this.claim.refunds)
      await unlessSilent(this.desk.useCases.carryOutRefund.execute(id));
  }

  private key(): string {
    this.made += 1;
    return `key-${this.made}`;
  }

  private pay(paymentMethodToken: string): Promise<void> {
    const input = payInput(this.claim, { paymentMethodToken, idempotencyKey: this.key() });
    return unlessSilent(this.desk.useCases.payQuote.execute(input, holder));
  }

  private async back({ kind, minor }: Extract<Step, { minor: number }>): Promise<void> {
    const { requestRefund, proposeGoodwill } = this.desk.useCases;
    const about = { amount: zloty(minor), reason: 'It took long.', idempotencyKey: this.key() };
    const paymentId = this.claim.payments.at(-1)?.id;
    if (kind === 'askBack' && paymentId !== undefined)
      await unlessSilent(requestRefund.execute({ ...about, paymentId }, holder));
    if (kind === 'giveBack')
      await unlessSilent(
        proposeGoodwill.execute(
          { ...about, claimId: this.claim.id, kind: 'FEE_REFUND' },
          adjudicator,
        ),
      );
  }

  private async decide(decision: 'APPROVE' | 'REJECT'): Promise<void> {
    const { decideRefund, decideGoodwill } = this.desk.useCases;
    const why = { decision, note: 'It was looked at.' };
    for (const { id, approval } of this.claim.refunds)
      if (approval.status === 'OPEN')
        await unlessSilent(decideRefund.execute({ ...why, refundId: id }, admin));
    for (const { id, approval } of this.claim.goodwill)
      if (approval.status === 'OPEN')
        await unlessSilent(decideGoodwill.execute({ ...why, goodwillId: id }, admin));
  }
}

const sumOf = (amounts: readonly { readonly amount: { readonly minor: bigint } }[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + amount.minor, 0n);

/** What the claim says of its money, and what the provider did with it. */
const booksOf = ({ provider }: ClaimsDesk, { payments, refunds }: Claim) => ({
  taken: sumOf(payments.filter(({ status }) => status === 'CAPTURED')),
  reallyTaken: sumOf(payments.filter(({ id }) => provider.payments.get(id)?.status === 'CAPTURED')),
  back: sumOf(refunds.filter(({ status }) => status === 'REFUNDED')),
  reallyBack: payments.reduce((sum, { id }) => sum + provider.backOf(id), 0n),
  promised: sumOf(refunds.filter(({ status }) => status !== 'DENIED')),
});

const anyCourse = (
  check: (desk: ClaimsDesk, money: Money) => void,
  atLast: (desk: ClaimsDesk, money: Money) => Promise<void> = async () => undefined,
) =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const { desk } = await awaitingMoney();
      const money = new Money(desk);
      for (const one of steps) {
        await money.take(one);
        check(desk, money);
      }
      await atLast(desk, money);
    }),
    { numRuns: 250 },
  );

describe('the money of a claim, whatever befalls it', () => {
  it('is never taken twice for a quote, nor said to be taken or back when it is not', async () => {
    await anyCourse((desk, { claim }) => {
      const books = booksOf(desk, claim);
      const total = sumOf(claim.quotes.map(({ total: amount }) => ({ amount })));
      expect(books.reallyTaken).toBeLessThanOrEqual(total);
      expect(books.taken).toBeLessThanOrEqual(books.reallyTaken);
      expect(books.back).toBeLessThanOrEqual(books.reallyBack);
    });
  });

  it('never goes back, and is never promised back, beyond what was taken', async () => {
    await anyCourse((desk, { claim }) => {
      const books = booksOf(desk, claim);
      expect(books.reallyBack).toBeLessThanOrEqual(books.reallyTaken);
      expect(books.promised).toBeLessThanOrEqual(books.taken);
      for (const { amount } of claim.refunds) expect(amount.minor).toBeGreaterThan(0n);
    });
  });

  it('adds up on both sides once the provider answers again: what was taken less what went back is kept', async () => {
    let kept = 0;
    await anyCourse(
      () => undefined,
      async (desk, money) => {
        money.turn('fine');
        money.confirm();
        await money.reconcile();
        await money.carryOut();
        const books = booksOf(desk, money.claim);
        expect(books.taken).toBe(books.reallyTaken);
        expect(books.back).toBe(books.reallyBack);
        if (books.taken > books.back && books.back > 0n) kept += 1;
      },
    );
    expect(kept).toBeGreaterThan(0);
  });
});
