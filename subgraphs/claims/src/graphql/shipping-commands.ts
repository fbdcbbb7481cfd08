import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { MoneyInput, SerialInput } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import type {
  AllocateReplacementCommand,
  AllocateReplacementRefusal,
} from '../application/allocate-replacement';
import type {
  CancelReplacementCommand,
  CancelReplacementRefusal,
} from '../application/cancel-replacement';
import type { RecordDeliveryCommand, RecordDeliveryRefusal } from '../application/record-delivery';
import type {
  RecordPaymentResultCommand,
  RecordPaymentResultRefusal,
} from '../application/record-payment-result';
import type { ShipUnitCommand, ShipUnitRefusal } from '../application/ship-unit';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { Payment } from './money.type';
import { shared } from './shared';
import { DeliveryOutcome, PaymentStatus, UnitGrade } from './vocabulary';

export const allocateReplacement = command<
  AllocateReplacementRefusal,
  AllocateReplacementCommand,
  ClaimResult
>(shared, {
  name: 'AllocateReplacement',
  description: 'Sets a unit aside for a claim.',
  access: { scopes: [['claims:fulfill']] },
  inputDescription: 'What is needed for setting a unit aside.',
  input: {
    claimId: [() => ID, 'The claim that gets the unit.'],
    serialNumbers: [() => [SerialInput], 'The serial numbers of the unit.'],
    productCode: [() => String, 'Its model.'],
    grade: [() => UnitGrade, 'Whether it is new.'],
    componentCode: [
      () => String,
      'The part, when only one is replaced; null for the whole unit, or for the part that the assessment names.',
      { nullable: true },
    ],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of setting a unit aside.',
  result: {
    claim: [
      () => Claim,
      'The claim with its replacement; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_DUE: 'No replacement is due.',
    PART_NOT_REPLACEABLE: 'The terms do not replace that part alone.',
    OTHER_PART_DUE: 'What was assessed, and paid for, is another part or the whole unit.',
    MODEL_SWAP_NOT_ALLOWED: 'It is of another model.',
    SERIAL_IN_USE: 'Another device has one of the numbers.',
    SERIAL_UNKNOWN:
      'A serial number is of a part that the product has not, or that is not the one replaced.',
    SERIAL_MISSING:
      'A serial number is missing that the terms ask for, or that the part which alone is replaced has on record.',
    ALREADY_ALLOCATED: 'A unit is set aside already.',
  },
});

export const cancelReplacement = command<
  CancelReplacementRefusal,
  CancelReplacementCommand,
  ClaimResult
>(shared, {
  name: 'CancelReplacement',
  description: 'Puts a unit back that was set aside, so that another one can be.',
  access: { scopes: [['claims:fulfill']] },
  inputDescription: 'What is needed for putting a unit back.',
  input: {
    claimId: [() => ID, 'The claim that the unit was set aside for.'],
    reason: [() => String, 'Why, in words for the record.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of putting a unit back.',
  result: {
    claim: [
      () => Claim,
      'The claim, whose replacement is cancelled; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_ALLOCATED: 'No unit is set aside that has not left.',
  },
});

export const shipUnit = command<ShipUnitRefusal, ShipUnitCommand, ClaimResult>(shared, {
  name: 'ShipUnit',
  description:
    'Sends a replacement, a repaired or an unrepaired unit to the customer; that of a cancelled or refused claim goes back as it came, and the claim stays as it is.',
  access: { scopes: [['claims:fulfill']] },
  inputDescription: 'What is needed for sending a unit.',
  input: {
    claimId: [() => ID, 'The claim whose unit leaves.'],
    carrier: [() => String, 'Who carries it, in 1 to 60 characters.'],
    trackingNumber: [
      () => String,
      "The carrier's number: 4 to 40 letters, digits, hyphens and underscores; blanks between them are left out.",
    ],
    shippedAt: [() => DateTimeScalar, 'When it left; null means now.', { nullable: true }],
    idempotencyKey: requiredKey,
    expectedVersion,
  },
  payloadDescription: 'What came of sending a unit.',
  result: {
    claim: [
      () => Claim,
      'The claim with its parcel; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    NOT_READY:
      'Nothing is ready to leave, or a border on the way lacks its consent or its payment.',
    NOT_ALLOCATED: 'A replacement is due and none is set aside.',
    SERIAL_IN_USE: 'The unit that is set aside came under another contract meanwhile.',
    TRACKING_NUMBER_TAKEN:
      'A parcel of another claim that is under way has the number, or one of this claim to its customer had it.',
  },
});

export const recordDelivery = command<RecordDeliveryRefusal, RecordDeliveryCommand, ClaimResult>(
  shared,
  {
    name: 'RecordDelivery',
    description:
      'Records that a parcel reached the customer, which completes the claim unless it had ended before or another unit was sent in place of this one; or that it was lost, after which another unit can be set aside and sent under the claim.',
    access: { scopes: [['claims:fulfill']] },
    inputDescription: 'What is needed for recording a delivery.',
    input: {
      shipmentId: [() => ID, 'The parcel.'],
      deliveredAt: [() => DateTimeScalar, 'When it arrived, or was given up.'],
      outcome: [
        () => DeliveryOutcome,
        'What came of it; null means that it arrived.',
        { nullable: true },
      ],
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of recording a delivery.',
    result: {
      claim: [
        () => Claim,
        'The claim with its parcel; null when it was refused.',
        { nullable: true },
      ],
    },
    refusals: {
      NOT_FOUND: 'No such parcel for this centre.',
      NOT_IN_TRANSIT: 'It is not under way, or is on record as lost already.',
    },
  },
);

type PaymentResultCommand = RecordPaymentResultCommand;

export const recordPaymentResult = command<
  RecordPaymentResultRefusal,
  PaymentResultCommand,
  { payment: object }
>(shared, {
  name: 'RecordPaymentResult',
  description: 'Records what the payment provider says about a payment.',
  access: { inaccessible: true, scopes: [['internal:claims']] },
  inputDescription: 'What is needed for recording a payment.',
  input: {
    eventId: [() => ID, "The provider's id of the event, which makes the command idempotent."],
    paymentId: [() => ID, 'The payment that the event is about.'],
    status: [() => PaymentStatus, 'How far it is.'],
    amount: [() => MoneyInput, "The amount, which has to be the quote's total."],
    occurredAt: [() => DateTimeScalar, 'When it happened at the provider.'],
  },
  payloadDescription: 'What came of recording a payment.',
  result: {
    payment: [() => Payment, 'The payment; null when it was refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such payment.',
    AMOUNT_DIFFERS: "The amount is not the quote's total, so an operator has to look.",
    CLAIM_CANCELLED: 'The claim was cancelled first.',
  },
});
