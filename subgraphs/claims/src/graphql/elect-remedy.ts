import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type { ElectRemedyRefusal } from '../application/carry-out-election';
import type { ElectRemedyCommand } from '../application/elect-remedy';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { shared } from './shared';
import { Remedy } from './vocabulary';

export const electRemedy = command<ElectRemedyRefusal, ElectRemedyCommand, ClaimResult>(shared, {
  name: 'ElectRemedy',
  description: 'Chooses a remedy, which holds the quota it needs and makes a quote.',
  access: { tags: ['public'], scopes: [['self:write']] },
  inputDescription: 'What is needed for choosing a remedy.',
  input: {
    claimId: [() => ID, 'The claim that waits for a choice.'],
    remedy: [() => Remedy, 'What the customer wants.'],
    idempotencyKey: requiredKey,
    expectedVersion,
  },
  payloadDescription: 'What came of choosing a remedy.',
  result: {
    claim: [
      () => Claim,
      'The claim with its choice; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this caller.',
    NOT_AWAITING_ELECTION: 'No choice is due.',
    FEE_NOT_KNOWN: 'The pinned fees and terms do not say what it costs.',
    REMEDY_NOT_OFFERED: 'The service or the assessment does not offer it.',
    QUOTA_EXHAUSTED: 'No use is left.',
    FLYAWAY_SUBLIMIT_REACHED: 'No flyaway is left, though a use may be.',
    DISCOUNT_CAP_REACHED: 'Nothing of the sum for discounts is left.',
    NOT_IN_WARRANTY: "The maker's warranty does not apply.",
    COMPONENTS_MISSING: 'A part that the remedy needs was not sent in.',
  },
});
