import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type {
  AcceptLateReturnCommand,
  AcceptLateReturnRefusal,
} from '../application/accept-late-return';
import type { AcceptClaimCommand, AcceptClaimRefusal } from '../application/accept-claim';
import type { ReverseRefusalCommand, ReverseRefusalRefusal } from '../application/reverse-refusal';
import type { RefuseClaimCommand, RefuseClaimRefusal } from '../application/refuse-claim';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { shared } from './shared';
import { RefusalReasonInput } from './inputs';
import { ClaimRefusalCode } from './vocabulary';

export const acceptLateReturn = command<
  AcceptLateReturnRefusal,
  AcceptLateReturnCommand,
  ClaimResult
>(shared, {
  name: 'AcceptLateReturn',
  description:
    'Lets a unit count that was, or will be, handed over too late; while it has not come, the claim can still be refused.',
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
    furtherReasons: [
      () => [RefusalReasonInput],
      'Further reasons that hold at once, each a decision of its own; null for none.',
      { nullable: true },
    ],
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
    ALREADY_ACCEPTED:
      'Cover was given against this doubt before, and no version says that whoever refuses has read that.',
  },
});

export const acceptClaim = command<AcceptClaimRefusal, AcceptClaimCommand, ClaimResult>(shared, {
  name: 'AcceptClaim',
  description: 'Decides that cover is given, for a flyaway under review or against a flag.',
  access: { scopes: [['claims:adjudicate']] },
  inputDescription: 'What is needed for accepting a claim.',
  input: {
    claimId: [() => ID, 'The claim to be decided on.'],
    reason: [() => String, 'Why, in words for the customer.'],
    ruleIds: [
      () => [String],
      'The rules it rests on beyond those the system finds.',
      { nullable: true },
    ],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of accepting a claim.',
  result: {
    claim: [
      () => Claim,
      'The claim with the decision; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim.',
    NOTHING_TO_DECIDE: 'It is neither under review nor flagged.',
    REFUSAL_MANDATORY: 'The terms leave no choice but to refuse.',
    FLIGHT_RECORDS_MISSING: 'There are no flight records.',
  },
});

export const reverseRefusal = command<ReverseRefusalRefusal, ReverseRefusalCommand, ClaimResult>(
  shared,
  {
    name: 'ReverseRefusal',
    description: 'Takes a refusal back, so that the claim goes on where it stood.',
    access: { scopes: [['claims:adjudicate']] },
    inputDescription: 'What is needed for reversing a refusal.',
    input: {
      claimId: [() => ID, 'The refused claim.'],
      reason: [() => String, 'Why, in words for the customer.'],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of reversing a refusal.',
    result: {
      claim: [() => Claim, 'The claim; null when it was refused.', { nullable: true }],
    },
    refusals: {
      NOT_FOUND: 'No such claim.',
      NOT_REFUSED: 'There is no refusal to take back.',
      REFUSAL_MANDATORY: 'The terms leave no choice but to refuse.',
      FEE_GIVEN_BACK: 'Its fee, or a part of it, was given back: a new claim is needed.',
      UNIT_REPLACED: 'Another unit has taken the place of the device: a new claim is needed.',
      UNIT_SENT_BACK:
        'The unit was sent back, or taken in for another claim: a new claim is needed.',
      QUOTA_EXHAUSTED: 'What it held has been used meanwhile.',
      CLAIM_OPEN: 'Another claim about the device is open.',
    },
  },
);
