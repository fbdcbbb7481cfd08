import type { Actor } from '@care-graph/kernel/domain/actor';
import { openApproval } from '@care-graph/kernel/domain/approval';
import { type Claim, requotedClaim } from '../domain/claim';
import { waiveDeadline } from '../domain/deadline';
import type { GoodwillAdjustment } from '../domain/goodwill';
import { sharesOf, waivableQuote, waivedPrice, withForgiven } from '../domain/goodwill-rules';
import type { HandOver } from '../domain/hand-over';
import type { ClaimStores } from '../domain/ports';
import { openQuote } from '../domain/quote';
import { askedRefund } from '../domain/refund';
import { withRefund } from '../domain/refund-rules';
import type { ClaimWork } from './claim-work';
import type { Payable } from './return-desk';
import type { SettlePayment } from './settle-payment';

/** What giving needs to know beside the claim. */
export interface Giving {
  readonly stores: ClaimStores;
  readonly at: Date;
  /** How long a lower quote holds; known where a fee is given up. */
  readonly payBy: Payable | undefined;
  /** Known where nothing is left to be paid and the unit has to be sent then. */
  readonly handOver: HandOver | undefined;
}

/** Does what a granted kindness gives: a deadline counts as met, a quote gets lower, or money goes back. */
export class GiveGoodwill {
  constructor(
    private readonly work: ClaimWork,
    private readonly settlePayment: SettlePayment,
  ) {}

  execute(claim: Claim, goodwill: GoodwillAdjustment, giving: Giving): Promise<Claim> {
    switch (goodwill.kind) {
      case 'DEADLINE_WAIVER':
        return Promise.resolve(withForgiven(claim, goodwill, giving.at));
      case 'FEE_REFUND':
        return this.refund(claim, goodwill, giving);
      case 'FEE_WAIVER':
        return this.waive(claim, goodwill, giving);
    }
  }

  /** The two people who gave the kindness are those who asked for the refund and granted it. */
  private async refund(
    claim: Claim,
    { id: goodwillId, amount, approval }: GoodwillAdjustment,
    { stores, at }: Giving,
  ): Promise<Claim> {
    const by: Actor = approval.requestedBy;
    const refunds = amount
      ? sharesOf(claim, amount).map(([payment, share]) => ({
          ...askedRefund(payment, {
            id: this.work.newId('rfd'), amount: share, reason: approval.reason, by, at,
          }),
          approval: { ...openApproval(approval.reason, by, at), ...approval },
          goodwillId,
        }))
      : []; // prettier-ignore
    for (const { id } of refunds) await stores.paymentJobs.refundLater(id);
    return refunds.reduce(withRefund, claim);
  }

  private async waive(
    claim: Claim,
    goodwill: GoodwillAdjustment,
    { stores, at, payBy, handOver }: Giving,
  ): Promise<Claim> {
    const quote = waivableQuote(claim);
    const price = quote && waivedPrice(claim, quote, goodwill);
    if (!price || !payBy) throw new Error(`There is no quote that ${goodwill.id} could lower.`);
    const name = { id: this.work.newId('quo'), purpose: quote.purpose };
    const next = openQuote(name, price, { ...payBy, now: at });
    const before = {
      ...quote,
      status: 'WITHDRAWN',
      deadline: waiveDeadline(quote.deadline, at),
    } as const;
    const lowered = requotedClaim(claim, before, next);
    if (price.total.minor > 0n) return lowered;
    const paid = await this.settlePayment.paidOff(stores, lowered, { quote: next, at, handOver });
    return paid ?? lowered;
  }
}
