import { command } from '@care-graph/kernel/graphql/command';
import { requiredKey } from '@care-graph/kernel/graphql/command-cells';
import type { ActivatePlanCommand } from '../application/activate-plan';
import type { ActivationRefusalCode as ActivatePlanRefusalCode } from '../domain/activation-rules';
import { ServiceContract } from './contracts.type';
import { EnrollmentInput } from './eligibility.type';
import { shared } from './shared';

/** Why an enrollment is refused, word for word the same wherever one is handed in. */
export const activationRefusalTexts = {
  CODE_NOT_USABLE:
    "The code is unknown, somebody else's, blocked, expired or used; the words are the same for all of these.",
  PLAN_NOT_FOUND: 'Neither a code nor an order names a plan.',
  SKU_PRODUCT_MISMATCH: 'The plan is for another product.',
  FEE_NOT_KNOWN: 'No fee of the plan is known for the region, so that nothing can be pinned.',
  SERIAL_MISSING: 'A serial number that the terms ask for is missing.',
  SERIAL_UNKNOWN:
    "The serial number has not the form that the product's have, is of a part that it has not, or is another unit's.",
  DEVICE_ALREADY_COVERED:
    'The device, or one it replaced, has a contract for that time, or has had as much cover as the terms allow.',
  DEVICE_LOCKED: 'The device was reported as flown away, or was given up for another one.',
  ACTIVATION_WINDOW_CLOSED: 'The device was first started too long ago; a video opens the way.',
  REGION_MISMATCH: 'Device and plan belong to different regions.',
  TERMS_NOT_ACCEPTED: 'Acceptance of the terms is missing.',
  CONSENT_REQUIRED: "The customer's consent to act on their behalf is missing.",
  PARTNER_NOT_ACTIVE: 'The partner may not trade.',
} as const satisfies Record<ActivatePlanRefusalCode, string>;

export const activatePlan = command<
  ActivatePlanRefusalCode,
  ActivatePlanCommand,
  { contract: object }
>(shared, {
  name: 'ActivatePlan',
  description:
    'Turns a plan into a contract for one device, if the window is open and the device is free.',
  access: {
    scopes: [['self:write'], ['contracts:activate']],
    cost: 10,
    tags: ['public', 'partner'],
  },
  inputDescription: 'What is needed for activating a plan.',
  input: {
    enrollment: [() => EnrollmentInput, 'Which plan is to cover which device, for whom.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of activating a plan.',
  result: {
    contract: [
      () => ServiceContract,
      'The active contract; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: activationRefusalTexts,
});
