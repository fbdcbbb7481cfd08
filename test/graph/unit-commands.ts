import { answered, attempt } from './command';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { notFound, type RefusedCommand } from './refused-command';
import { controller, purchase } from './unit-case';
import type { World } from './world';

const locked = (field: string) => ({
  code: 'DEVICE_LOCKED',
  field: [field],
  nextStep: 'CONTACT_SUPPORT',
  rules: ['R-FLY-04'],
});

const part = { component: 'GIMBAL', newSerial: 'RSG-0001', partProductCode: 'rs-4-mini' };

const newPart = (world: World, change: object = {}) =>
  answered(world.admin, 'replaceComponentSerial', {
    deviceId: world.units.covered,
    ...part,
    ...change,
  });

const refusedLinks: readonly RefusedCommand[] = [
  {
    title: 'linking a unit that nobody knows',
    send: ({ customer }) => answered(customer, 'linkAccount', { serialNumber: 'RS4-NONE' }),
    refusals: [notFound('serialNumber')],
  },
  {
    title: 'R-BND-04: linking a unit that another account has',
    send: ({ customer, units }) =>
      answered(customer, 'linkAccount', { serialNumber: units.foreign.serial }),
    refusals: [
      { code: 'LINKED_ELSEWHERE', field: ['serialNumber'], nextStep: 'CONTACT_SUPPORT', rules: ['R-BND-04'] },
    ],
  },
  {
    title: 'R-FLY-04: linking a unit that flew away',
    send: ({ customer, units }) =>
      answered(customer, 'linkAccount', { serialNumber: units.lost.serial }),
    refusals: [locked('serialNumber')],
  },
  {
    title: "taking another customer's unit from one's account",
    send: ({ customer, units }) => answered(customer, 'unlinkAccount', { deviceId: units.foreign.id }),
    refusals: [notFound('deviceId')],
  },
  {
    title: 'R-BND-04: taking a unit from an account that never had it',
    send: ({ customer, units }) => answered(customer, 'unlinkAccount', { deviceId: units.covered }),
    refusals: [
      { code: 'NOT_LINKED', field: ['deviceId'], nextStep: 'LINK_ACCOUNT', rules: ['R-BND-04'] },
    ],
  },
  {
    title: 'R-FLY-04: taking a unit that flew away from its account',
    send: ({ customer, units }) => answered(customer, 'unlinkAccount', { deviceId: units.lost.id }),
    refusals: [locked('deviceId')],
  },
]; // prettier-ignore

const refusedTies: readonly RefusedCommand[] = [
  {
    title: "R-BND-01: tying another customer's unit",
    send: ({ customer, units }) =>
      answered(customer, 'bindController', { deviceId: units.foreign.id, ...controller }),
    refusals: [notFound('deviceId')],
  },
  {
    title: 'R-BND-01: tying an aircraft that is tied',
    send: ({ other, units }) =>
      answered(other, 'bindController', { deviceId: units.foreign.id, ...controller }),
    refusals: [{ code: 'ALREADY_BOUND', field: ['deviceId'], rules: ['R-BND-01'] }],
  },
  {
    title: 'R-BND-01, R-FLY-04: tying what flew away and does not fly, both said at once',
    send: ({ customer, units }) =>
      answered(customer, 'bindController', { deviceId: units.lost.id, ...controller }),
    refusals: [
      locked('deviceId'),
      { code: 'NOT_AN_AIRCRAFT', field: ['deviceId'], rules: ['R-BND-01'] },
    ],
  },
  {
    title: 'R-BND-03: untying what is tied to nothing',
    send: ({ agent, units }) => answered(agent, 'unbindController', { deviceId: units.covered }),
    refusals: [
      { code: 'NOT_BOUND', field: ['deviceId'], nextStep: 'BIND_CONTROLLER', rules: ['R-BND-03'] },
    ],
  },
];

const refusedRecords: readonly RefusedCommand[] = [
  {
    title: 'R-RGN-06: a purchase with a proof that has not arrived, of a unit whose purchase was checked',
    send: ({ customer, units }) =>
      answered(customer, 'recordPurchase', { ...purchase, deviceId: units.lost.id, proofId: 'evd_none' }),
    refusals: [
      { code: 'PROOF_NOT_ARRIVED', field: ['proofId'], nextStep: 'PROVE_PURCHASE', rules: ['R-RGN-06'] },
      { code: 'CHECKED_ALREADY', field: ['deviceId'], nextStep: 'CONTACT_SUPPORT', rules: ['R-RGN-06'] },
    ],
  },
  {
    title: "the purchase of another customer's unit",
    send: ({ customer, units }) =>
      answered(customer, 'recordPurchase', { ...purchase, deviceId: units.foreign.id }),
    refusals: [notFound('deviceId')],
  },
  {
    title: 'a new part of no unit',
    send: (world) => newPart(world, { deviceId: 'dev_none' }),
    refusals: [notFound('deviceId')],
  },
  {
    title: 'R-SN-05: a new part of another model',
    send: (world) => newPart(world, { partProductCode: 'mini-se' }),
    refusals: [{ code: 'MODEL_SWAP_NOT_ALLOWED', field: ['partProductCode'], rules: ['R-SN-05'] }],
  },
  {
    title: 'R-SN-02: a new part with a number that another unit has',
    send: (world) => newPart(world, { newSerial: world.units.lost.serial }),
    refusals: [{ code: 'SERIAL_TAKEN', field: ['newSerial'], rules: ['R-SN-02'] }],
  },
  {
    title: 'R-ACT-06: no name, no address and no number that reaches anybody, all said at once',
    send: ({ customer }) =>
      answered(customer, 'changeContactDetails', { givenName: null, email: 'ona', phone: '112' }),
    refusals: [
      { code: 'FIELD_NEEDED', field: ['givenName'], rules: ['R-ACT-06'] },
      { code: 'EMAIL_INVALID', field: ['email'], rules: ['R-ACT-06'] },
      { code: 'PHONE_INVALID', field: ['phone'], rules: ['R-ACT-06'] },
    ],
  },
]; // prettier-ignore

export const refusedUnits: readonly RefusedCommand[] = [
  ...refusedLinks,
  ...refusedTies,
  ...refusedRecords,
];

const keyField = ['input', 'idempotencyKey'];
const key = { idempotencyKey: 'reused' };

/** What each command on one unit needs besides the unit. */
const onUnit = {
  unlinkAccount: {},
  bindController: controller,
  unbindController: {},
  recordPurchase: purchase,
} as const;

export const reusedUnitKeys: readonly ReusedKey[] = [
  {
    title: 'linkAccount',
    send: ({ customer }, number) =>
      attempt(customer, 'linkAccount', { serialNumber: `RS4-NONE-${number}`, ...key }),
    field: keyField,
  },
  ...Object.entries(onUnit).map(([title, more]): ReusedKey => ({
    title,
    send: ({ customer }, number) =>
      attempt(customer, title, { deviceId: `dev_none_${number}`, ...more, ...key }),
    field: keyField,
  })),
  {
    title: 'replaceComponentSerial',
    send: (world, number) =>
      attempt(world.admin, 'replaceComponentSerial', {
        ...part,
        deviceId: `dev_none_${number}`,
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'changeContactDetails',
    send: ({ customer }, number) =>
      attempt(customer, 'changeContactDetails', { phone: String(number), ...key }),
    field: keyField,
  },
];

export const staleUnitCommands: readonly StaleCommand[] = [
  {
    title: 'recordPurchase',
    send: ({ customer, units }, expectedVersion) =>
      attempt(customer, 'recordPurchase', {
        ...purchase,
        deviceId: units.covered,
        expectedVersion,
      }),
  },
  {
    title: 'replaceComponentSerial',
    send: ({ admin, units }, expectedVersion) =>
      attempt(admin, 'replaceComponentSerial', {
        deviceId: units.covered,
        ...part,
        expectedVersion,
      }),
  },
  {
    title: 'changeContactDetails',
    send: ({ customer }, expectedVersion) =>
      attempt(customer, 'changeContactDetails', { phone: '+37060000000', expectedVersion }),
  },
];
