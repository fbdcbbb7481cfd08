import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { SerialComponent } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type {
  BindControllerCommand,
  UnbindControllerCommand,
} from '../application/controller-bindings';
import type { PurchaseRefusalCode, RecordPurchaseCommand } from '../application/record-purchase';
import type { ReplaceComponentSerialCommand } from '../application/replace-component-serial';
import type { BindRefusalCode, PartRefusalCode, UnbindRefusalCode } from '../domain/unit-rules';
import { Device } from './devices.type';
import { shared } from './shared';

const optional = { nullable: true } as const;
const flownAway = 'It was reported as flown away.';
const notThere = 'No such device for this caller.';

export const bindController = command<BindRefusalCode, BindControllerCommand, { device: object }>(
  shared,
  {
    name: 'BindController',
    description: 'Ties an aircraft to its remote controller.',
    access: { tags: ['public'], scopes: [['self:write']] },
    inputDescription: 'What is needed for tying a controller.',
    input: {
      deviceId: [() => ID, 'The aircraft.'],
      controllerSerialNumber: [() => String, "The controller's serial number."],
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of tying a controller.',
    result: {
      device: [() => Device, 'The aircraft with its tie; null when it was refused.', optional],
    },
    refusals: {
      NOT_FOUND: notThere,
      ALREADY_BOUND: 'It is tied to a controller.',
      DEVICE_LOCKED: flownAway,
      NOT_AN_AIRCRAFT: 'Only aircraft are tied to controllers.',
    },
  },
);

export const unbindController = command<
  UnbindRefusalCode,
  UnbindControllerCommand,
  { device: object }
>(shared, {
  name: 'UnbindController',
  description:
    'Undoes the tie between an aircraft and its remote controller, as is due before sending it in.',
  access: { tags: ['public'], scopes: [['self:write'], ['claims:fulfill']] },
  inputDescription: 'What is needed for untying a controller.',
  input: {
    deviceId: [() => ID, 'The aircraft.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of untying a controller.',
  result: {
    device: [() => Device, 'The aircraft without a tie; null when it was refused.', optional],
  },
  refusals: {
    NOT_FOUND: notThere,
    NOT_BOUND: 'There is no tie to undo.',
    DEVICE_LOCKED: flownAway,
  },
});

export const recordPurchase = command<
  PurchaseRefusalCode,
  RecordPurchaseCommand,
  { device: object }
>(shared, {
  name: 'RecordPurchase',
  description: 'Puts on record where and when a device was bought.',
  access: {
    tags: ['public', 'partner'],
    scopes: [['self:write'], ['contracts:activate'], ['devices:write']],
  },
  inputDescription: 'What is needed for recording a purchase.',
  input: {
    deviceId: [() => ID, 'The device that was bought.'],
    dealerName: [() => String, "The seller's name."],
    regionCode: [() => String, 'Where it was bought.'],
    purchasedOn: [() => DateScalar, 'The day of purchase.'],
    proofId: [() => ID, 'The uploaded proof of purchase.', optional],
    isAuthorizedDealer: [
      () => Boolean,
      'Whether the seller is official or authorised; only staff may say so.',
      optional,
    ],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of recording a purchase.',
  result: {
    device: [() => Device, 'The device with its purchase; null when it was refused.', optional],
  },
  refusals: {
    NOT_FOUND: notThere,
    PROOF_NOT_ARRIVED: 'The file has not arrived or did not pass the check.',
    CHECKED_ALREADY: 'Staff has checked the purchase, so it can no longer change.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});

export const replaceComponentSerial = command<
  PartRefusalCode,
  ReplaceComponentSerialCommand,
  { device: object }
>(shared, {
  name: 'ReplaceComponentSerial',
  description: 'Records that an approved centre changed a part with a serial number of its own.',
  access: { scopes: [['devices:write']] },
  inputDescription: 'What is needed for recording a new component.',
  input: {
    deviceId: [() => ID, 'The device that got a new part.'],
    component: [() => SerialComponent, 'The part.'],
    newSerial: [() => String, 'The number of the new part.'],
    partProductCode: [() => String, 'The model that the new part belongs to.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of recording a new component.',
  result: {
    device: [() => Device, 'The device with its new number; null when it was refused.', optional],
  },
  refusals: {
    NOT_FOUND: 'No such device.',
    MODEL_SWAP_NOT_ALLOWED: 'The part belongs to another model.',
    SERIAL_TAKEN: 'Another device has this number.',
    CENTER_NOT_APPROVED: "The caller's centre may not change this part.",
  },
});
