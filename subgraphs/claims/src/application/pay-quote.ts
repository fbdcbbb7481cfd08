import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { moneyFrom, sameMoney } from '@care-graph/kernel/domain/money';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, withPayment } from '../domain/claim';
import { isPayable } from '../domain/paid-claim';
import { isUndecided, type Payment } from '../domain/payment';
import type { PaymentProvider } from '../domain/payment-provider';
import type { ClaimStores } from '../domain/ports';
import { type FeeQuote, quoteStatusAt } from '../domain/quote';
import { keptByBorder } from './border-refusals';
import { changeEvent, type ClaimWork, notFound, wrongStatus } from './claim-work';
import type { ReconcilePayment } from './reconcile-payment';
import { visibilityOf } from './row-rules';
import { paymentOf } from './settle-payment';

export interface PayQuoteCommand {
  readonly quoteId: string;
  readonly paymentMethodToken: string;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly idempotencyKey: string;
}

export type PayQuoteRefusal =
  | 'NOT_FOUND'
  | 'QUOTE_EXPIRED'
  | 'QUOTE_NOT_OPEN'
  | 'AMOUNT_DIFFERS'
  | 'PAYMENT_DECLINED'
  | 'FLYAWAY_CANCELLED';

export interface Paid {
  readonly claim: Claim;
  readonly payment: Payment;
}

/**
 * Pays an open quote. The payment is on record before the provider hears of it, so that a process that
 * dies, or a provider that does not answer, leaves something to be looked up and never a second charge.
 */
export class PayQuote {
  constructor(
    private readonly work: ClaimWork,
    private readonly provider: PaymentProvider,
    private readonly reconcile: ReconcilePayment,
  ) {}

  async execute(
    command: PayQuoteCommand,
    principal: Principal,
  ): Promise<Outcome<Paid, PayQuoteRefusal>> {
    let fresh: Payment | undefined;
    const begun = await this.work.transact((stores) =>
      answerOnce<{ readonly id: string }, PayQuoteRefusal>(
        stores.idempotency,
        requestOf('payQuote', command, principal),
        {
          reread: (id) => Promise.resolve({ id }),
          work: async () => {
            // What an attempt made that was rolled back is not there.
            fresh = undefined;
            const outcome = await this.begin(stores, command, principal);
            if (outcome.made && 'createdNow' in outcome.made) fresh = outcome.made.createdNow;
            return outcome;
          },
        },
      ),
    );
    if (!begun.made) return begun;
    const { id: paymentId } = begun.made;
    const claim = fresh
      ? await this.reconcile.settle(
          paymentId,
          await this.provider.charge({
            paymentId,
            amount: fresh.amount,
            token: command.paymentMethodToken,
          }),
        )
      : await this.reconcile.lookUp(paymentId);
    return outcomeOf(claim, paymentOf(claim, paymentId));
  }

  private async begin(
    stores: ClaimStores,
    command: PayQuoteCommand,
    principal: Principal,
  ): Promise<Outcome<{ readonly id: string; readonly createdNow?: Payment }, PayQuoteRefusal>> {
    const claim = await stores.claims.lockByQuote(command.quoteId, visibilityOf(principal));
    const quote = claim?.quotes.find(({ id }) => id === command.quoteId);
    if (!claim || !quote) return refused(notFound('quoteId'));
    const now = this.work.clock.now();
    const undecided = claim.payments.find(
      (payment) => payment.quoteId === quote.id && isUndecided(payment),
    );
    // The money may be on its way: whoever pays again is told about the payment that is.
    if (undecided) return made({ id: undecided.id });
    const refusedFor = takenBack(claim) ?? refusalOf(quote, command, { claim, now });
    if (refusedFor) return refusedFor;
    const payment = this.newPayment(quote, now);
    const saved = await stores.claims.save(withPayment(claim, payment));
    const note = {
      action: 'payQuote',
      actor: actorOf(principal),
      at: now,
      basis: ruleOnly('R-FEE-10'),
    };
    await stores.history.record([changeEvent(this.work.newId, claim, saved, note)]);
    await stores.paymentJobs.reconcileLater(payment.id);
    return made({ id: payment.id, createdNow: payment });
  }

  private newPayment(quote: FeeQuote, now: Date): Payment {
    return {
      id: this.work.newId('pay'),
      quoteId: quote.id,
      status: 'PENDING',
      amount: quote.total,
      createdAt: now,
      authorizedAt: null,
      capturedAt: null,
      failure: null,
      actionUrl: null,
    };
  }
}

/** The aircraft was found first (R-FLY-05): of a payment and a find, one wins. */
const takenBack = ({ flyaway, contract }: Claim) =>
  flyaway?.cancelledAt
    ? refused(refusal('FLYAWAY_CANCELLED' as const, null, underTerms(contract.terms, 'R-FLY-05')))
    : undefined;

const refusalOf = (
  quote: FeeQuote,
  { amount }: PayQuoteCommand,
  { claim, now }: { readonly claim: Claim; readonly now: Date },
) => {
  const status = quoteStatusAt(quote, now);
  if (status === 'EXPIRED') return wrongStatus('QUOTE_EXPIRED', 'R-FEE-10');
  if (status !== 'OPEN') return wrongStatus('QUOTE_NOT_OPEN', 'R-FEE-10');
  if (!isPayable(quote, claim)) return keptByBorder('QUOTE_NOT_OPEN', claim);
  const offered = moneyFrom(amount.amount, amount.currency);
  return offered && sameMoney(offered, quote.total)
    ? undefined
    : refused(refusal('AMOUNT_DIFFERS' as const, ['amount'], ruleOnly('R-FEE-10')));
};

const outcomeOf = (claim: Claim, payment: Payment): Outcome<Paid, PayQuoteRefusal> =>
  payment.status === 'FAILED' || payment.status === 'VOIDED'
    ? (takenBack(claim) ??
      refused(refusal('PAYMENT_DECLINED', ['paymentMethodToken'], ruleOnly('R-FEE-10'))))
    : made({ claim, payment });
