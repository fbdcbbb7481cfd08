import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ID } from 'type-graphql';
import type {
  CancelFlyawayVerificationCommand,
  CancelFlyawayVerificationRefusal,
} from '../application/cancel-flyaway-verification';
import type { ConfirmFlyawayCommand, ConfirmFlyawayRefusal } from '../application/confirm-flyaway';
import type {
  ReceiveRecoveredUnitCommand,
  ReceiveRecoveredUnitRefusal,
} from '../application/receive-recovered-unit';
import type {
  ReportRecoveredUnitCommand,
  ReportRecoveredUnitRefusal,
} from '../application/report-recovered-unit';
import type {
  StartFlyawayVerificationCommand,
  StartFlyawayVerificationRefusal,
} from '../application/start-flyaway-verification';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { shared } from './shared';

const flyawayClaim = [() => ID, 'The flyaway claim.'] as const;

const claimWith = (what: string) =>
  [() => Claim, `${what}; null when it was refused.`, { nullable: true }] as const;

export const startFlyawayVerification = command<
  StartFlyawayVerificationRefusal,
  StartFlyawayVerificationCommand,
  ClaimResult
>(shared, {
  name: 'StartFlyawayVerification',
  description:
    'Begins the verification that an aircraft is lost, after flyaway replacement was chosen.',
  access: { tags: ['public'], scopes: [['self:write']] },
  inputDescription: 'What is needed for beginning a verification.',
  input: {
    claimId: flyawayClaim,
    declaresLost: [
      () => Boolean,
      'True when the customer declares that the aircraft is lost and that ownership passes once another unit is paid for, or promised for nothing.',
    ],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of beginning a verification.',
  result: { claim: claimWith('The claim with its verification') },
  refusals: {
    NOT_FOUND: 'No such claim for this caller.',
    NOT_AWAITING_VERIFICATION: 'No verification is due.',
    DECLARATION_MISSING: 'The customer did not declare the aircraft lost.',
    FLIGHT_RECORDS_MISSING: 'There are no flight records.',
  },
});

export const cancelFlyawayVerification = command<
  CancelFlyawayVerificationRefusal,
  CancelFlyawayVerificationCommand,
  ClaimResult
>(shared, {
  name: 'CancelFlyawayVerification',
  description:
    'Takes a verification back because the aircraft was found before it was paid for; it is unlocked and nothing is charged.',
  access: { tags: ['public'], scopes: [['self:write']] },
  inputDescription: 'What is needed for cancelling a verification.',
  input: { claimId: flyawayClaim, idempotencyKey: requiredKey },
  payloadDescription: 'What came of cancelling a verification.',
  result: { claim: claimWith('The cancelled claim') },
  refusals: {
    NOT_FOUND: 'No such claim for this caller.',
    NOT_STARTED: 'No verification is under way: none has begun, or it was taken back.',
    FLYAWAY_CANCEL_AFTER_PAYMENT:
      'Another unit is paid for, its payment is authorised, or it is given for nothing, so the lost aircraft belongs to the obligor.',
  },
});

export const confirmFlyaway = command<ConfirmFlyawayRefusal, ConfirmFlyawayCommand, ClaimResult>(
  shared,
  {
    name: 'ConfirmFlyaway',
    description: 'Completes a verification, which locks the lost unit and makes the quote payable.',
    access: { scopes: [['claims:adjudicate'], ['claims:assess']] },
    inputDescription: 'What is needed for completing a verification.',
    input: {
      claimId: [() => ID, 'The flyaway claim in verification.'],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of completing a verification.',
    result: { claim: claimWith('The verified claim') },
    refusals: {
      NOT_FOUND: 'No such claim.',
      NOT_IN_PROGRESS: 'No verification is under way.',
      ACCOUNT_NOT_LINKED: 'The account link was undone meanwhile.',
      CONTROLLER_NOT_BOUND: 'The tie to the controller was undone meanwhile.',
    },
  },
);

export const reportRecoveredUnit = command<
  ReportRecoveredUnitRefusal,
  ReportRecoveredUnitCommand,
  ClaimResult
>(shared, {
  name: 'ReportRecoveredUnit',
  description:
    'Tells that a lost aircraft was found after another unit was paid for, or promised under warranty.',
  access: { tags: ['public'], scopes: [['self:write'], ['claims:fulfill']] },
  inputDescription: 'What is needed for reporting a recovered unit.',
  input: {
    claimId: flyawayClaim,
    foundAt: [() => DateTimeScalar, 'When it was found.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of reporting a recovered unit.',
  result: { claim: claimWith('The claim with where to send the unit') },
  refusals: {
    NOT_FOUND: 'No such claim for this caller.',
    NOT_FINAL: "The aircraft is still the owner's; cancel the verification instead.",
    ALREADY_REPORTED: 'It was reported before.',
  },
});

export const receiveRecoveredUnit = command<
  ReceiveRecoveredUnitRefusal,
  ReceiveRecoveredUnitCommand,
  ClaimResult
>(shared, {
  name: 'ReceiveRecoveredUnit',
  description: 'Records that the obligor has a lost aircraft back.',
  access: { scopes: [['claims:fulfill']] },
  inputDescription: 'What is needed for taking a recovered unit in.',
  input: {
    claimId: flyawayClaim,
    serialNumber: [() => String, 'The serial number read on the unit.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of taking a recovered unit in.',
  result: { claim: claimWith('The claim') },
  refusals: {
    NOT_FOUND: 'No such claim.',
    NOT_DUE: 'No recovered unit is due.',
    SERIAL_NOT_IN_LINEAGE: 'The unit is another one.',
  },
});
