import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { PostalAddressInput } from '@care-graph/kernel/graphql/postal-address.type';
import { ID } from 'type-graphql';
import type { LinkAccountCommand, UnlinkAccountCommand } from '../application/account-links';
import type {
  ChangeContactDetailsCommand,
  ContactRefusalCode,
} from '../application/change-contact-details';
import type { LinkRefusalCode, UnlinkRefusalCode } from '../domain/unit-rules';
import { Device } from './devices.type';
import { Customer } from './people.type';
import { shared } from './shared';

const optional = { nullable: true } as const;

export const changeContactDetails = command<
  ContactRefusalCode,
  ChangeContactDetailsCommand,
  { customer: object }
>(shared, {
  name: 'ChangeContactDetails',
  description: 'Changes how the signed-in customer is reached.',
  access: { tags: ['public'], scopes: [['self:write']] },
  inputDescription: 'What is needed for changing contact details.',
  input: {
    givenName: [() => String, 'The first name; left out, it stays as it is.', optional],
    familyName: [() => String, 'The last name; left out, it stays as it is.', optional],
    email: [() => String, 'The address for notices; left out, it stays as it is.', optional],
    phone: [
      () => String,
      'The number for questions; left out, it stays, and null clears it.',
      optional,
    ],
    address: [
      () => PostalAddressInput,
      'The address for parcels; left out, it stays, and null clears it.',
      optional,
    ],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of changing contact details.',
  result: {
    customer: [
      () => Customer,
      'The customer with the new details; null when it was refused.',
      optional,
    ],
  },
  refusals: {
    EMAIL_INVALID: 'The address has no form that mail can reach.',
    PHONE_INVALID: 'The number is not in E.164 form.',
    FIELD_NEEDED: 'The value cannot be cleared.',
  },
});

export const linkAccount = command<LinkRefusalCode, LinkAccountCommand, { device: object }>(
  shared,
  {
    name: 'LinkAccount',
    description: 'Links a device to the account of the customer who asks.',
    access: { tags: ['public'], scopes: [['self:write']] },
    inputDescription: 'What is needed for linking a device.',
    input: {
      serialNumber: [() => String, 'The main serial number.'],
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of linking a device.',
    result: { device: [() => Device, 'The linked device; null when it was refused.', optional] },
    refusals: {
      NOT_FOUND: 'No such device.',
      LINKED_ELSEWHERE: 'It is linked to another account.',
      DEVICE_LOCKED: 'It was reported as flown away.',
    },
  },
);

export const unlinkAccount = command<UnlinkRefusalCode, UnlinkAccountCommand, { device: object }>(
  shared,
  {
    name: 'UnlinkAccount',
    description:
      "Undoes the link between a device and the customer's account; flyaway cover falls away with it.",
    access: { tags: ['public'], scopes: [['self:write']] },
    inputDescription: 'What is needed for unlinking a device.',
    input: {
      deviceId: [() => ID, 'The device to be taken from the account.'],
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of unlinking a device.',
    result: {
      device: [() => Device, 'The device without a link; null when it was refused.', optional],
    },
    refusals: {
      NOT_FOUND: 'No such device for this caller.',
      NOT_LINKED: 'There is no link to undo.',
      DEVICE_LOCKED: 'It was reported as flown away.',
    },
  },
);
