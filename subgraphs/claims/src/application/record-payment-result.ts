import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { moneyFrom, sameMoney } from '@care-graph/kernel/domain/money';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { HandOver } from '../domain/hand-over';
import type { PaymentResult, PaymentStatus } from '../domain/payment';
import type { ClaimStores } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import { claimByPayment, type ClaimWork, notFound, wrongStatus } from './claim-work';
import type { Paid } from './pay-quote';
import { paymentOf, type SettlePayment } from './settle-payment';

export interface RecordPaymentResultCommand {
  readonly eventId: string;
  readonly paymentId: string;
  readonly status: PaymentStatus;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly occurredAt: Date;
}

export type RecordPaymentResultRefusal = 'NOT_FOUND' | 'AMOUNT_DIFFERS' | 'CLAIM_CANCELLED';

/** Takes what the payment provider reports of its own accord on record, once per event. */
export class RecordPaymentResult {
  constructor(
    private readonly work: ClaimWork,
    private readonly settlePayment: SettlePayment,
  ) {}

  async execute(
    command: RecordPaymentResultCommand,
    principal: Principal,
  ): Promise<Outcome<Paid & { readonly id: string }, RecordPaymentResultRefusal>> {
    const { eventId, ...event } = command;
    const request = requestOf(
      'recordPaymentResult',
      { ...event, idempotencyKey: eventId },
      principal,
    );
    return this.settlePayment.knowingHandOver((handOver) =>
      this.work.transact((stores) =>
        answerOnce<Paid & { readonly id: string }, RecordPaymentResultRefusal>(
          stores.idempotency,
          request,
          {
            reread: async (id) => paidOf(await claimByPayment(stores, id), id),
            work: () => this.record(stores, command, handOver),
          },
        ),
      ),
    );
  }

  private async record(
    stores: ClaimStores,
    command: RecordPaymentResultCommand,
    handOver: HandOver | undefined,
  ): Promise<Outcome<Paid & { readonly id: string }, RecordPaymentResultRefusal>> {
    const claim = await stores.claims.lockByPayment(command.paymentId, everyClaim);
    if (!claim) return refused(notFound('paymentId'));
    const payment = paymentOf(claim, command.paymentId);
    const amount = moneyFrom(command.amount.amount, command.amount.currency);
    if (!amount || !sameMoney(amount, payment.amount)) {
      return refused(
        refusal('AMOUNT_DIFFERS', ['amount'], underTerms(claim.contract.terms, 'R-FEE-10')),
      );
    }
    // Money that was taken all the same has to be on record to be given back.
    if (claim.status === 'CANCELLED' && command.status !== 'CAPTURED')
      return wrongStatus('CLAIM_CANCELLED', claim, 'A-12');
    const result = resultOf(command);
    const settling = { paymentId: payment.id, result, handOver };
    const settled = await this.settlePayment.settle(stores, claim, settling);
    return made(paidOf(settled, payment.id));
  }
}

const paidOf = (claim: Claim, id: string) => ({ id, claim, payment: paymentOf(claim, id) });

const resultOf = ({ status, occurredAt: at }: RecordPaymentResultCommand): PaymentResult => {
  if (status === 'PENDING')
    throw badInput(
      'An event says how a payment went on, so it is never PENDING.',
      'input',
      'status',
    );
  return { status, at, failure: status === 'FAILED' ? 'The payment provider took nothing.' : null };
};
