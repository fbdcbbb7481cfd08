import { command } from '@care-graph/kernel/graphql/command';
import { requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { IncidentType, ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import type {
  ProposeQuotaAdjustmentCommand,
  ProposeQuotaAdjustmentRefusalCode,
} from '../application/propose-quota-adjustment';
import { QuotaAdjustment } from './adjustments.type';
import { shared } from './shared';

/** The command as it is sent, before its amount is read. */
type Sent = Omit<ProposeQuotaAdjustmentCommand, 'money'> & {
  readonly money?: MoneyInput | null;
};

const absent = { nullable: true } as const;

export const proposeQuotaAdjustment = command<
  ProposeQuotaAdjustmentRefusalCode,
  Sent,
  { adjustment: object }
>(shared, {
  name: 'ProposeQuotaAdjustment',
  description: 'Proposes to add uses or money to a contract, or to take some away.',
  access: { tags: ['internal'], scopes: [['quota:propose']] },
  inputDescription: 'What is needed for proposing a change of quota.',
  input: {
    contractId: [() => ID, 'The contract whose quota is to change.'],
    line: [() => ServiceLine, 'The service.'],
    incidentType: [() => IncidentType, '`FLYAWAY` when the flyaway limit changes too.', absent],
    count: [() => Int, 'The number of uses to add, or to take when negative.', absent],
    money: [() => MoneyInput, 'The sum to add, or to take when negative.', absent],
    claimId: [() => ID, 'The claim it makes good for; null when there is none.', absent],
    reason: [() => String, 'Why.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of proposing a change of quota.',
  result: {
    adjustment: [() => QuotaAdjustment, 'The open proposal; null when it was refused.', absent],
  },
  refusals: {
    NOT_FOUND: 'No such contract, or no such claim on its ledger.',
    AMOUNT_MISSING: 'Exactly one of count and money is needed, and it is not zero.',
    LINE_NOT_OFFERED: 'The contract has no such service.',
    WOULD_GO_NEGATIVE: 'Less than nothing would be left.',
  },
});
