import type { Log } from '@care-graph/kernel/runtime/log';
import type { Alarm } from '../domain/ports';

/** Tells those who run the programme by the log, where errors are looked for. */
export const alarmIn = (log: Log): Alarm => ({
  messageRefused: ({ id, claimId, contractId }, refusal) => {
    log.error({ messageId: id, claimId, contractId, refusal }, 'coverage refused a message');
  },
  refundDeclined: ({ id: refundId, paymentId }, why) => {
    log.error({ refundId, paymentId, why }, 'the payment provider declined a refund');
  },
});
