import { attempt } from './command';
import { reusedJobKeys } from './job-commands';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { idOfSale } from './sold-code';

/** What each command on one code needs besides the code. */
const steps = {
  returnCode: { isSealIntact: true, reason: 'x' },
  voidCode: { reason: 'x' },
  restockCode: {},
  blockCode: { reason: 'x' },
  unblockCode: { reason: 'x' },
} as const;

/** What each command on one partner needs besides the partner. */
const stops = { suspendPartner: { reason: 'x' }, reinstatePartner: {} } as const;

const shop = { name: 'Shop', regionCode: 'XX' };
const key = { idempotencyKey: 'reused' };
const field = ['input', 'idempotencyKey'];

export const reusedCodeKeys: readonly ReusedKey[] = [
  ...reusedJobKeys,
  ...Object.entries(steps).map(([title, more]): ReusedKey => ({
    title,
    send: ({ admin }, number) =>
      attempt(admin, title, { activationCodeId: `none ${number}`, ...more, ...key }),
    field,
  })),
  ...Object.entries(stops).map(([title, more]): ReusedKey => ({
    title,
    send: ({ admin }, number) =>
      attempt(admin, title, { partnerId: `none ${number}`, ...more, ...key }),
    field,
  })),
  {
    title: 'allocateCodes',
    send: ({ admin }, number) =>
      attempt(admin, 'allocateCodes', {
        batchId: 'bat_none',
        partnerId: `none ${number}`,
        count: 1,
        ...key,
      }),
    field,
  },
  {
    title: 'openStore',
    send: ({ admin }, number) =>
      attempt(admin, 'openStore', { partnerId: `none ${number}`, store: shop, ...key }),
    field,
  },
  {
    title: 'registerPartner',
    send: ({ admin }, number) =>
      attempt(admin, 'registerPartner', {
        name: `Nobody ${number}`,
        regionCodes: ['XX'],
        stores: [],
        ...key,
      }),
    field,
  },
];

export const staleCodeCommands: readonly StaleCommand[] = [
  ...Object.entries(steps).map(([title, more]): StaleCommand => ({
    title,
    send: async (world, expectedVersion) => {
      const activationCodeId = await idOfSale(world, 'sold');
      return attempt(world.admin, title, { activationCodeId, ...more, expectedVersion });
    },
  })),
  ...Object.entries(stops).map(([title, more]): StaleCommand => ({
    title,
    send: ({ admin }, expectedVersion) =>
      attempt(admin, title, { partnerId: 'prt_demo', ...more, expectedVersion }),
  })),
];
