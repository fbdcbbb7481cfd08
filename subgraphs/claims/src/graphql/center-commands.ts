import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { CauseOfLoss } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type {
  BeginAssessmentCommand,
  BeginAssessmentRefusal,
} from '../application/begin-assessment';
import type { ReceiveUnitCommand, ReceiveUnitRefusal } from '../application/unit-intake';
import type {
  RecordAssessmentCommand,
  RecordAssessmentRefusal,
} from '../application/record-assessment';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { EstimateLineInput, ReceivedComponentInput } from './inputs';
import { shared } from './shared';
import { WarrantyOutcome } from './vocabulary';

export const receiveUnit = command<ReceiveUnitRefusal, ReceiveUnitCommand, ClaimResult>(shared, {
  name: 'ReceiveUnit',
  description:
    'Takes a unit in with its check-list of parts. Sent again for parts that came later, or to put the list right, it replaces the list while that still counts. A unit that comes once its claim was cancelled or refused is on record with it, so that it can be sent back.',
  access: { scopes: [['claims:fulfill']] },
  inputDescription: 'What is needed for taking a unit in.',
  input: {
    claimId: [() => ID, 'The claim that the unit belongs to.'],
    serialNumber: [() => String, 'The serial number read on the unit.'],
    components: [
      () => [ReceivedComponentInput],
      'All parts that came, of those asked for, each once.',
    ],
    hasController: [() => Boolean, 'True when the remote controller came too.'],
    receivedAt: [
      () => DateTimeScalar,
      'When it arrived; null means now, and for a unit that was taken in when it was.',
      { nullable: true },
    ],
    note: [() => String, 'What is worth noting.', { nullable: true }],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of taking a unit in.',
  result: {
    claim: [
      () => Claim,
      'The claim with its receipt; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_EXPECTED:
      'The claim waits for no unit, and its list of parts is what it was or counts no more; or it has ended, and another one about the unit is open.',
    RETURN_OVERDUE: 'It came too late; accept it late or refuse the claim first.',
    SERIAL_NOT_IN_LINEAGE:
      'The unit is another one than the claim’s, or one that was handed in and replaced before.',
    CONTROLLER_MISSING: 'Maintenance needs the remote controller too.',
  },
});

export const beginAssessment = command<BeginAssessmentRefusal, BeginAssessmentCommand, ClaimResult>(
  shared,
  {
    name: 'BeginAssessment',
    description: 'Begins to assess a unit that was taken in.',
    access: { scopes: [['claims:assess']] },
    inputDescription: 'What is needed for beginning an assessment.',
    input: {
      claimId: [() => ID, 'The claim whose unit was taken in.'],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of beginning an assessment.',
    result: {
      claim: [
        () => Claim,
        'The claim in assessment; null when it was refused.',
        { nullable: true },
      ],
    },
    refusals: {
      NOT_FOUND: 'No such claim for this centre.',
      NOT_RECEIVED: 'No unit was taken in, or the service has no assessment.',
    },
  },
);

export const recordAssessment = command<
  RecordAssessmentRefusal,
  RecordAssessmentCommand,
  ClaimResult
>(shared, {
  name: 'RecordAssessment',
  description:
    'Records what was found, which opens the choice of a remedy. Sent again before that choice, and before an adjudicator has decided, it puts right what was found; the former assessment stays on record, and the time to choose goes on.',
  access: { scopes: [['claims:assess']] },
  inputDescription: 'What is needed for recording an assessment.',
  input: {
    claimId: [() => ID, 'The claim in assessment, or with the assessment to be put right.'],
    warranty: [() => WarrantyOutcome, "Whether the maker's warranty applies."],
    cause: [() => CauseOfLoss, 'What led to the damage, as found.'],
    findings: [() => String, 'What was found, in words for the customer.'],
    flaggedClauseIds: [() => [ID], 'Exclusions that may apply.', { nullable: true }],
    estimate: [
      () => [EstimateLineInput],
      'What a paid repair would cost, in up to 50 lines; empty when it cannot be repaired.',
    ],
    replacedComponentCode: [
      () => String,
      'The part, when it alone is to be replaced, so that no other part is charged for; null for the whole unit.',
      { nullable: true },
    ],
    photoIds: [
      () => [ID],
      'Pictures of the damage, once uploaded; left out, an assessment that is put right keeps those of the former.',
      { nullable: true },
    ],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of recording an assessment.',
  result: {
    claim: [
      () => Claim,
      'The claim with its assessment; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_IN_ASSESSMENT: 'It is not being assessed, or a remedy was chosen by its assessment.',
    ASSESSMENT_DECIDED: 'An adjudicator has accepted the claim as it was assessed.',
    CLAUSE_NOT_APPLICABLE: "A flagged clause is no exclusion of the contract's terms.",
    CURRENCY_MIXED: "The lines are not all in the one currency of the contract's fees.",
    NOT_IN_WARRANTY: "The maker's warranty had ended when it happened.",
    PART_NOT_REPLACEABLE: 'The terms do not replace that part alone.',
    FILE_NOT_ARRIVED: 'A picture has not arrived, did not pass the check or is none.',
    TOO_MANY_FILES: 'The claim takes no more files.',
  },
});
