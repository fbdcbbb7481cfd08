import { Decision } from '@care-graph/kernel/graphql/approval.type';
import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type {
  DecideQuotaAdjustmentCommand,
  DecideQuotaAdjustmentRefusalCode,
} from '../application/decide-quota-adjustment';
import { QuotaAdjustment } from './adjustments.type';
import { shared } from './shared';

export const decideQuotaAdjustment = command<
  DecideQuotaAdjustmentRefusalCode,
  DecideQuotaAdjustmentCommand,
  { adjustment: object }
>(shared, {
  name: 'DecideQuotaAdjustment',
  description: 'Grants or denies a proposed change; whoever proposed it cannot decide.',
  access: { tags: ['internal'], scopes: [['quota:approve']], policies: ['step_up'] },
  inputDescription: 'What is needed for deciding about a change of quota.',
  input: {
    adjustmentId: [() => ID, 'The proposal.'],
    decision: [() => Decision, 'Whether it takes effect.'],
    note: [() => String, 'Words for the record.', { nullable: true }],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of deciding about a change of quota.',
  result: {
    adjustment: [
      () => QuotaAdjustment,
      'The decided proposal; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such proposal.',
    NOT_OPEN: 'It is decided already.',
    SAME_PERSON: 'Whoever proposed it cannot decide: another person has to.',
    WOULD_GO_NEGATIVE: 'Less than nothing would be left by now.',
  },
});
