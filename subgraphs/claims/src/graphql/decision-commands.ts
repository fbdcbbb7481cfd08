import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type {
  AcceptLateReturnCommand,
  AcceptLateReturnRefusal,
} from '../application/accept-late-return';
import type { RefuseClaimCommand, RefuseClaimRefusal } from '../application/refuse-claim';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { shared } from './shared';
import { ClaimRefusalCode } from './vocabulary';

export const acceptLateReturn = command<
  AcceptLateReturnRefusal,
  AcceptLateReturnCommand,
  ClaimResult
>(shared, {
  name: 'AcceptLateReturn',
  description: 'Lets a unit count that was handed over too late.',
  access: { scopes: [['claims:assess'], ['claims:adjudicate']] },
  inputDescription: 'What is needed for accepting a late return.',
  input: {
    claimId: [() => ID, 'The overdue claim.'],
    reason: [() => String, 'Why.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of accepting a late return.',
  result: {
    claim: [
      () => Claim,
      'The claim with the decision; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_OVERDUE: 'Nothing is overdue.',
  },
});

export const refuseClaim = command<RefuseClaimRefusal, RefuseClaimCommand, ClaimResult>(shared, {
  name: 'RefuseClaim',
  description: 'Decides that cover is denied; what the claim held becomes free.',
  access: { scopes: [['claims:adjudicate']] },
  inputDescription: 'What is needed for refusing a claim.',
  input: {
    claimId: [() => ID, 'The claim to be decided on.'],
    refusalCode: [() => ClaimRefusalCode, 'The reason.'],
    clauseIds: [() => [ID], 'The clauses it rests on, such as an exclusion.'],
    reason: [() => String, 'The reason in words for the customer.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of refusing a claim.',
  result: {
    claim: [() => Claim, 'The refused claim; null when it was not refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such claim.',
    NOT_REFUSABLE:
      'The remedy is under way, the claim has ended, or what is on record speaks against the reason.',
    CLAUSE_NOT_APPLICABLE:
      "A clause is not part of the contract's terms or offer, or does not bear the reason.",
  },
});
