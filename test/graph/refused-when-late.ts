import { freshKey } from '../support/journey';
import { answered } from './command';
import type { RefusedCommand } from './refused-command';

/** What comes when its day is over. */
export const refusedWhenLate: readonly RefusedCommand[] = [
  {
    title: 'R-RFS-05: taking in a unit that was handed over late, before a person lets it count',
    send: ({ agent, awaitingReturn: { claimId, serial } }) =>
      answered(agent, 'receiveUnit', {
        claimId,
        serialNumber: serial,
        components: [],
        hasController: false,
      }),
    refusals: [{ code: 'RETURN_OVERDUE', field: null, rules: ['R-ORR-02', 'R-RFS-05'] }],
  },
  {
    title: 'R-FEE-10, A-12: the payment of a quote whose time is over',
    send: ({ customer, awaitingPayment: { quoteId } }) =>
      answered(customer, 'payQuote', {
        quoteId,
        paymentMethodToken: 'tok_success',
        amount: { amount: '199.00', currency: 'PLN' },
        idempotencyKey: freshKey(),
      }),
    refusals: [
      {
        code: 'QUOTE_EXPIRED',
        field: null,
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-FEE-10'],
      },
    ],
  },
];
