import { decimalOf, type Money } from '@care-graph/kernel/domain/money';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { Alarm } from '../domain/ports';

const written = (amount: Money): string => `${decimalOf(amount)} ${amount.currency}`;

/** Tells those who run the programme by the log, where errors are looked for. */
export const alarmIn = (log: Log): Alarm => ({
  messageRefused: ({ id, claimId, contractId }, refusal) => {
    log.error({ messageId: id, claimId, contractId, refusal }, 'coverage refused a message');
  },
  refundDeclined: ({ id: refundId, paymentId }, why) => {
    log.error({ refundId, paymentId, why }, 'the payment provider declined a refund');
  },
  amountDiffers: ({ id: paymentId, amount }, told) => {
    const [quoted, taken] = [amount, told].map(written);
    log.error({ paymentId, quoted, taken }, 'the payment provider told another amount');
  },
});
