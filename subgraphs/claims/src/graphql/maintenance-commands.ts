import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { CauseOfLoss } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type {
  ConfirmEntitlementCommand,
  ConfirmEntitlementRefusal,
} from '../application/confirm-entitlement';
import type { ConvertClaimCommand, ConvertClaimRefusal } from '../application/convert-claim';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { shared } from './shared';

export const confirmEntitlement = command<
  ConfirmEntitlementRefusal,
  ConfirmEntitlementCommand,
  ClaimResult
>(shared, {
  name: 'ConfirmEntitlement',
  description:
    'Confirms or denies the right to maintenance; confirming begins the work and counts the use.',
  access: { scopes: [['claims:assess']] },
  inputDescription: 'What is needed for confirming a right to maintenance.',
  input: {
    claimId: [() => ID, 'The maintenance claim.'],
    isEntitled: [() => Boolean, 'Whether there is a right to it.'],
    reason: [
      () => String,
      'Why it is denied, in words for the customer, of 1 to 500 characters; null where the count alone decides, or it is confirmed.',
      { nullable: true },
    ],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of confirming a right to maintenance.',
  result: {
    claim: [
      () => Claim,
      'The claim in maintenance or on its way back; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_IN_CHECK: 'No right is being checked.',
    NOT_ENTITLED_MAINTENANCE: 'The records show no right to it, so it cannot be confirmed.',
    ENTITLEMENT_ON_RECORD: 'A use of it is left, so it is denied only for a reason in words.',
  },
});

export const convertClaim = command<ConvertClaimRefusal, ConvertClaimCommand, ClaimResult>(shared, {
  name: 'ConvertClaim',
  description: 'Turns a maintenance claim into a repair claim because damage was found.',
  access: { scopes: [['claims:assess']] },
  inputDescription: 'What is needed for converting a claim.',
  input: {
    claimId: [() => ID, 'The maintenance claim.'],
    cause: [() => CauseOfLoss, 'What led to the damage, as found.'],
    reason: [() => String, 'What was found.'],
    idempotencyKey: requiredKey,
    expectedVersion,
  },
  payloadDescription: 'What came of converting a claim.',
  result: {
    claim: [() => Claim, 'The new repair claim; null when it was refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_MAINTENANCE: 'It is not a maintenance claim with a unit at the centre.',
    CENTER_NOT_AUTHORIZED: 'The centre that has the unit may not repair it.',
  },
});
