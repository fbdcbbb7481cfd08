import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { isInTime } from '@care-graph/kernel/domain/deadline';
import { moneyFrom, sameMoney } from '@care-graph/kernel/domain/money';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, withPayment } from '../domain/claim';
import { claimAt } from '../domain/claim-at';
import { isPayable } from '../domain/paid-claim';
import { isUndecided, isUntaken, type Payment } from '../domain/payment';
import type { PaymentProvider } from '../domain/payment-provider';
import type { ClaimStores } from '../domain/ports';
import { type FeeQuote, quoteStatusAt } from '../domain/quote';
import { isEndedUnpaid } from '../domain/unpaid';
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

/** The payment that stood in the way of a new one, once it was looked at. */
type Former = string | undefined;

type Begun = Outcome<{ readonly id: string; readonly createdNow?: Payment }, PayQuoteRefusal>;

/**
 * Pays an open quote. The payment is on record before the provider hears of it, so that a process that
 * dies, or a provider that does not answer, leaves something to be looked up and never a second charge. Whoever pays
 * anew before confirming a first payment has that one given up, at the provider first.
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
    try {
      return await this.pay(command, principal);
    } catch (error) {
      if (!(error instanceof PaymentInTheWay)) throw error;
      const { id } = error.payment;
      await this.reconcile.giveUpUnconfirmed(id);
      return this.pay(command, principal, id);
    }
  }

  private async pay(
    command: PayQuoteCommand,
    principal: Principal,
    former?: Former,
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
            const outcome = await this.begin(stores, command, { principal, former });
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
    { principal, former }: { readonly principal: Principal; readonly former: Former },
  ): Promise<Begun> {
    const claim = await stores.claims.lockByQuote(command.quoteId, visibilityOf(principal));
    const quote = claim?.quotes.find(({ id }) => id === command.quoteId);
    if (!claim || !quote) return refused(notFound('quoteId'));
    const now = this.work.clock.now();
    const inTheWay = paymentInTheWay(claim, quote, former);
    if (inTheWay) return amountRefusal(quote, command, claim) ?? tell(inTheWay, former);
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

/** Undoes a transaction that begins a payment while another one is undecided. */
class PaymentInTheWay extends Error {
  constructor(readonly payment: Payment) {
    super(`The payment ${payment.id} is undecided.`);
  }
}

/** The payment of the quote whose money may be on its way; of one that was looked at, also where it was taken by then. */
const paymentInTheWay = (
  { payments }: Claim,
  { id: quoteId }: FeeQuote,
  former: Former,
): Payment | undefined =>
  payments.find((payment) =>
    payment.id === former
      ? !isUntaken(payment)
      : payment.quoteId === quoteId && isUndecided(payment),
  );

/** Whoever pays again is told about the payment whose money is on its way, once it is known that it cannot be given up. */
const tell = (payment: Payment, former: Former): Begun => {
  if (former === undefined) throw new PaymentInTheWay(payment);
  return made({ id: payment.id });
};

/** The aircraft was found first (R-FLY-05): of a payment and a find, one wins. */
const takenBack = (claim: Claim) =>
  claim.flyaway?.cancelledAt && !isEndedUnpaid(claim)
    ? refused(
        refusal('FLYAWAY_CANCELLED' as const, null, underTerms(claim.contract.terms, 'R-FLY-05')),
      )
    : undefined;

interface Paying {
  readonly claim: Claim;
  readonly now: Date;
}

/** What helps: a new quote, or another claim where this one ended with its quote; nothing where it was quoted anew. */
const stepAfterExpiry = ({ id: quoteId }: FeeQuote, { claim, now }: Paying) => {
  const { quotes, closedAt } = claimAt(claim, now);
  const isWaiting = quotes.some(({ id, status }) => id === quoteId && status === 'OPEN');
  if (isWaiting) return 'ASK_NEW_QUOTE';
  return closedAt ? 'OPEN_OTHER_SERVICE' : undefined;
};

const quoteExpired = (quote: FeeQuote, paying: Paying) =>
  refused(
    refusal(
      'QUOTE_EXPIRED' as const,
      null,
      underTerms(paying.claim.contract.terms, 'R-FEE-10'),
      stepAfterExpiry(quote, paying),
    ),
  );

const refusalOf = (quote: FeeQuote, command: PayQuoteCommand, { claim, now }: Paying) => {
  const status = quoteStatusAt(quote, now);
  if (status === 'EXPIRED') return quoteExpired(quote, { claim, now });
  if (status !== 'OPEN') return wrongStatus('QUOTE_NOT_OPEN', claim, 'R-FEE-10');
  if (!isPayable(quote, claim)) return keptByBorder('QUOTE_NOT_OPEN', claim);
  return amountRefusal(quote, command, claim);
};

const amountRefusal = (
  { total }: FeeQuote,
  { amount }: PayQuoteCommand,
  { contract: { terms } }: Claim,
) => {
  const offered = moneyFrom(amount.amount, amount.currency);
  return offered && sameMoney(offered, total)
    ? undefined
    : refused(refusal('AMOUNT_DIFFERS' as const, ['amount'], underTerms(terms, 'R-FEE-10')));
};

const outcomeOf = (claim: Claim, payment: Payment): Outcome<Paid, PayQuoteRefusal> =>
  isUntaken(payment) ? (takenBack(claim) ?? untaken(claim, payment)) : made({ claim, payment });

/** Why nothing was taken: what was promised too late was let go, whatever the payer's bank had said. */
const untaken = (claim: Claim, payment: Payment) => {
  const quote = claim.quotes.find(({ id }) => id === payment.quoteId);
  const { authorizedAt } = payment;
  return payment.status === 'VOIDED' &&
    quote &&
    authorizedAt &&
    !isInTime(quote.deadline, authorizedAt)
    ? quoteExpired(quote, { claim, now: authorizedAt })
    : refused(
        refusal(
          'PAYMENT_DECLINED' as const,
          ['paymentMethodToken'],
          underTerms(claim.contract.terms, 'R-FEE-10'),
        ),
      );
};
