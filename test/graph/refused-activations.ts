import type { Ask } from '../support/graph';
import { anEnrollment, freshKey } from '../support/journey';
import { answered } from './command';
import { codeNotUsable, type RefusedCommand } from './refused-command';
import { lateSerial, otherModelSerial, type World } from './world';

const free = 'RS4-FREE';
const holder = { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' };
const terms = { kind: 'TERMS', documentVersion: '2023-tc' } as const;
const onBehalf = { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' } as const;

type Change = Parameters<typeof anEnrollment>[2];

export const activate = (ask: Ask, code: string, serial = free, change: Change = {}) =>
  answered(ask, 'activatePlan', {
    enrollment: anEnrollment(code, serial, change),
    idempotencyKey: freshKey(),
  });

const byCustomer =
  (codeOf: (world: World) => string, serial = free) =>
  (world: World) =>
    activate(world.customer, codeOf(world), serial);

const withSoldCode =
  (change: Change, serial = free) =>
  ({ customer, codes }: World) =>
    activate(customer, codes.sold, serial, change);

/** Another partner tries to activate for a customer of its own. */
export const byOtherPartner = ({ otherPartner }: World, code: string) =>
  activate(otherPartner, code, free, { holder, consents: [terms, onBehalf] });

export const refusedActivations: readonly RefusedCommand[] = [
  {
    title: 'R-ACT-11: a code that nobody made',
    send: byCustomer(() => 'AAAA-BBBB-CCCC-DDDD'),
    refusals: [codeNotUsable],
  },
  {
    title: 'R-ACT-05: a text that cannot be a code',
    send: byCustomer(() => 'not a code'),
    refusals: [codeNotUsable],
  },
  {
    title: 'R-ACT-11: a code that was used',
    send: byCustomer(({ codes }) => codes.used),
    refusals: [codeNotUsable],
  },
  {
    title: 'R-ACT-11: a blocked code',
    send: byCustomer(({ codes }) => codes.blocked),
    refusals: [codeNotUsable],
  },
  {
    title: 'R-ACT-11: an expired code',
    send: byCustomer(({ codes }) => codes.expired),
    refusals: [codeNotUsable],
  },
  {
    title: "R-ACT-11: another partner's code",
    send: (world) => byOtherPartner(world, world.codes.sold),
    refusals: [codeNotUsable],
  },
  {
    title: 'R-PRD-03: a serial number that no maker gives',
    send: byCustomer(({ codes }) => codes.sold, 'RS4 #1'),
    refusals: [
      {
        code: 'SERIAL_UNKNOWN',
        field: ['enrollment', 'serials', '0', 'value'],
        rules: ['R-PRD-03'],
      },
    ],
  },
  {
    title:
      'R-SN-02, R-PRD-03: without the serial number that the terms ask for, and with one of a part that the product has not',
    send: withSoldCode({ serials: [{ component: 'CAMERA', value: 'CAM-0001' }] }),
    refusals: [
      {
        code: 'SERIAL_MISSING',
        field: ['enrollment', 'serials'],
        nextStep: 'ADD_SERIAL',
        rules: ['R-SN-02'],
      },
      {
        code: 'SERIAL_UNKNOWN',
        field: ['enrollment', 'serials', '0', 'component'],
        rules: ['R-PRD-03'],
      },
    ],
  },
  {
    title: 'R-PRG-05: a unit of another model',
    send: byCustomer(({ codes }) => codes.sold, otherModelSerial),
    refusals: [
      {
        code: 'SKU_PRODUCT_MISMATCH',
        field: ['enrollment', 'code'],
        nextStep: 'ASK_SELLER',
        rules: ['R-PRG-05'],
      },
    ],
  },
  {
    title: 'R-OPP-01, R-OPP-02: a second activation for a covered unit',
    send: byCustomer(({ codes }) => codes.sold, 'RS4-USED'),
    refusals: [
      {
        code: 'DEVICE_ALREADY_COVERED',
        field: ['enrollment', 'serials'],
        rules: ['R-OPP-01', 'R-OPP-02'],
      },
    ],
  },
  {
    title: 'R-ACT-08, R-ACT-09: a unit whose window has closed, which a video opens',
    send: byCustomer(({ codes }) => codes.sold, lateSerial),
    refusals: [
      {
        code: 'ACTIVATION_WINDOW_CLOSED',
        field: ['enrollment', 'serials'],
        nextStep: 'VIDEO_VERIFICATION',
        rules: ['R-ACT-08'],
      },
    ],
  },
  {
    title: 'R-PRG-06: without acceptance of the terms',
    send: withSoldCode({ consents: [] }),
    refusals: [
      {
        code: 'TERMS_NOT_ACCEPTED',
        field: ['enrollment', 'consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRG-06'],
      },
    ],
  },
  {
    title: "R-PRV-01: for a customer, without the customer's consent",
    send: ({ partner, codes }) => activate(partner, codes.sold, free, { holder }),
    refusals: [
      {
        code: 'CONSENT_REQUIRED',
        field: ['enrollment', 'consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRV-01'],
      },
    ],
  },
  {
    title: 'all reasons at once, in reading order',
    send: withSoldCode({ consents: [] }, lateSerial),
    refusals: [
      {
        code: 'ACTIVATION_WINDOW_CLOSED',
        field: ['enrollment', 'serials'],
        nextStep: 'VIDEO_VERIFICATION',
        rules: ['R-ACT-08'],
      },
      {
        code: 'TERMS_NOT_ACCEPTED',
        field: ['enrollment', 'consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRG-06'],
      },
    ],
  },
];
