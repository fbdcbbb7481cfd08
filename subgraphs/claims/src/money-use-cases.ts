import { CarryOutRefund } from './application/carry-out-refund';
import type { ClaimWork } from './application/claim-work';
import { DecideRefund } from './application/decide-refund';
import { DecideGoodwill } from './application/decide-goodwill';
import { GiveGoodwill } from './application/give-goodwill';
import { ProposeGoodwill } from './application/propose-goodwill';
import { PayQuote } from './application/pay-quote';
import { ReconcilePayment } from './application/reconcile-payment';
import { RecordPaymentResult } from './application/record-payment-result';
import { RequestRefund } from './application/request-refund';
import { RequoteClaim } from './application/requote-claim';
import { ReturnDesk } from './application/return-desk';
import { SettlePayment } from './application/settle-payment';
import type { TermsDesk } from './domain/desks';
import type { PaymentProvider } from './domain/payment-provider';
import type { Alarm, ClaimReads } from './domain/ports';

interface MoneyPorts extends ClaimWork {
  readonly reads: ClaimReads;
  readonly terms: TermsDesk;
  readonly payments: PaymentProvider;
  readonly alarm: Alarm;
}

/** The use cases that take money or give it back. */
export const moneyUseCases = ({ reads, terms, payments, alarm, ...work }: MoneyPorts) => {
  const returns = new ReturnDesk(terms, work.clock);
  const settlePayment = new SettlePayment(work, returns);
  const reconcilePayment = new ReconcilePayment(work, payments, settlePayment, alarm);
  const carryOutRefund = new CarryOutRefund(work, payments, alarm);
  const give = new GiveGoodwill(work, settlePayment);
  return {
    reconcilePayment,
    carryOutRefund,
    payQuote: new PayQuote(work, payments, reconcilePayment),
    requoteClaim: new RequoteClaim(work, reads, returns),
    recordPaymentResult: new RecordPaymentResult(work, settlePayment),
    requestRefund: new RequestRefund(work),
    proposeGoodwill: new ProposeGoodwill(work),
    decideGoodwill: new DecideGoodwill(work, {
      returns,
      give,
      settlePayment,
      carryOut: carryOutRefund,
    }),
    decideRefund: new DecideRefund(work, carryOutRefund),
  };
};
