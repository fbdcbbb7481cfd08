import { Decision } from '@care-graph/kernel/graphql/approval.type';
import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import type { DecideRefundCommand, DecideRefundRefusal } from '../application/decide-refund';
import type { RequestRefundCommand, RequestRefundRefusal } from '../application/request-refund';
import { Refund } from './refund.type';
import { shared } from './shared';

interface RefundResult {
  readonly refund: object;
}

export const requestRefund = command<RequestRefundRefusal, RequestRefundCommand, RefundResult>(
  shared,
  {
    name: 'RequestRefund',
    description:
      "Asks for a fee back; the programme's rules deny it when the cause is the customer's.",
    access: { tags: ['public'], scopes: [['self:write'], ['claims:adjudicate']] },
    inputDescription: 'What is needed for asking for a refund.',
    input: {
      paymentId: [() => ID, 'The payment that was taken.'],
      amount: [() => MoneyInput, 'The amount; null means all that is left.', { nullable: true }],
      reason: [() => String, 'Why.'],
      idempotencyKey: requiredKey,
    },
    payloadDescription: 'What came of asking for a refund.',
    result: {
      refund: [
        () => Refund,
        'The refund that waits for a decision; null when it was refused.',
        { nullable: true },
      ],
    },
    refusals: {
      NOT_FOUND: 'No such payment for this caller.',
      NOT_CAPTURED: 'Nothing was taken.',
      AMOUNT_TOO_HIGH: 'More is asked for than was taken and has not gone back.',
      ALREADY_REQUESTED: 'Another request is open.',
    },
  },
);

export const decideRefund = command<DecideRefundRefusal, DecideRefundCommand, RefundResult>(
  shared,
  {
    name: 'DecideRefund',
    description: 'Grants or denies a refund; whoever asked for it cannot decide.',
    access: { tags: ['internal'], scopes: [['refunds:decide']], policies: ['step_up'] },
    inputDescription: 'What is needed for deciding about a refund.',
    input: {
      refundId: [() => ID, 'The refund that waits for a decision.'],
      decision: [() => Decision, 'Whether it is sent.'],
      note: [() => String, 'Words for the customer.', { nullable: true }],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of deciding about a refund.',
    result: {
      refund: [() => Refund, 'The decided refund; null when it was refused.', { nullable: true }],
    },
    refusals: {
      NOT_FOUND: 'No such refund.',
      NOT_OPEN: 'It is decided already.',
      SAME_PERSON: 'Whoever asked for it cannot decide.',
      CUSTOMER_CAUSE:
        "The cause is the customer's, so only a kindness can give it back, once this request is denied.",
      SERVICE_STILL_DUE:
        'What was paid for is still to be given; until the claim has ended, only a kindness gives this money back, once this request is denied.',
    },
  },
);
