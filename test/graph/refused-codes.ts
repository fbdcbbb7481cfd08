import { freshKey } from '../support/journey';
import { answered } from './command';
import { notFound, type RefusedCommand } from './refused-command';
import { idOfSale } from './sold-code';
import type { World } from './world';

type Caller = 'partner' | 'otherPartner' | 'admin';

const returning = { isSealIntact: true, reason: 'The customer changed their mind.' };
const because = { reason: 'The order was cancelled.' };

/** A command on the code that was sold under a reference, or on none. */
const on =
  (saleReference: string | undefined, name: string, by: Caller, more: object = {}) =>
  async (world: World) => {
    const sold = saleReference && (await idOfSale(world, saleReference));
    return answered(world[by], name, { activationCodeId: sold ?? 'cod_none', ...more });
  };

const forgotten = notFound('activationCodeId');
const redeemed = { code: 'ALREADY_REDEEMED', field: ['activationCodeId'], rules: ['R-ACT-11'] };
const broken = { code: 'SEAL_BROKEN', field: ['isSealIntact'], rules: ['R-RTN-03'] };
const standing = (code: string, rule = 'R-ACT-11') => ({
  code,
  field: ['activationCodeId'],
  rules: [rule],
});

const steps: readonly RefusedCommand[] = [
  {
    title: 'returning a code that is none',
    send: on(undefined, 'returnCode', 'partner', returning),
    refusals: [forgotten],
  },
  {
    title: "returning another partner's code",
    send: on('sold', 'returnCode', 'otherPartner', returning),
    refusals: [forgotten],
  },
  {
    title: 'returning a blocked code, to a partner as one that is none',
    send: on('blocked', 'returnCode', 'partner', returning),
    refusals: [forgotten],
  },
  {
    title: 'R-RTN-03: returning an e-code that was told to its buyer',
    send: on('sold', 'returnCode', 'partner', returning),
    refusals: [broken],
  },
  {
    title: 'R-ACT-11: returning a code that was used',
    send: on('used', 'returnCode', 'partner', returning),
    refusals: [redeemed, broken],
  },
  {
    title: 'R-RTN-03: returning a code that has expired, both reasons at once',
    send: on('expired', 'returnCode', 'partner', returning),
    refusals: [standing('NOT_RETURNABLE', 'R-RTN-03'), broken],
  },
  {
    title: 'R-ACT-11: voiding a code that was used',
    send: on('used', 'voidCode', 'partner', because),
    refusals: [redeemed],
  },
  {
    title: 'voiding a code that has expired',
    send: on('expired', 'voidCode', 'admin', because),
    refusals: [standing('NOT_SOLD')],
  },
  {
    title: 'restocking a code that did not come back',
    send: on('sold', 'restockCode', 'admin'),
    refusals: [standing('NOT_RETURNED', 'R-RTN-03')],
  },
  {
    title: 'blocking a code that was used',
    send: on('used', 'blockCode', 'admin', because),
    refusals: [standing('NOT_BLOCKABLE')],
  },
  {
    title: 'unblocking a code under no suspicion',
    send: on('sold', 'unblockCode', 'admin', because),
    refusals: [standing('NOT_BLOCKED')],
  },
  ...['restockCode', 'blockCode', 'unblockCode'].map((name) => ({
    title: `${name} of a code that is none`,
    send: on(undefined, name, 'admin', name === 'restockCode' ? {} : because),
    refusals: [forgotten],
  })),
];

const key = () => ({ idempotencyKey: freshKey() });
const shop = { name: 'Shop', regionCode: 'XX' };
const elsewhere = (...field: readonly string[]) => ({
  code: 'REGION_NOT_ALLOWED',
  field,
  rules: ['R-RGN-01'],
});

const partners: readonly RefusedCommand[] = [
  {
    title: 'R-RGN-01: admitting a partner by a taken name, where the programme does not sell',
    send: ({ admin }) =>
      answered(admin, 'registerPartner', {
        name: 'DEMONSTRATION retail',
        regionCodes: ['XX'],
        stores: [shop],
        ...key(),
      }),
    refusals: [
      { code: 'NAME_TAKEN', field: ['name'], rules: [] },
      elsewhere('regionCodes', '0'),
      elsewhere('stores', '0', 'regionCode'),
    ],
  },
  {
    title: 'R-RGN-01: opening a shop where the partner may not sell',
    send: ({ admin }) =>
      answered(admin, 'openStore', { partnerId: 'prt_demo', store: shop, ...key() }),
    refusals: [elsewhere('store', 'regionCode')],
  },
  {
    title: 'opening a shop of no partner',
    send: ({ admin }) =>
      answered(admin, 'openStore', { partnerId: 'prt_none', store: shop, ...key() }),
    refusals: [notFound('partnerId')],
  },
  {
    title: 'suspending a partner that is none',
    send: ({ admin }) => answered(admin, 'suspendPartner', { partnerId: 'prt_none', ...because }),
    refusals: [notFound('partnerId')],
  },
  {
    title: 'reinstating a partner that may trade',
    send: ({ admin }) => answered(admin, 'reinstatePartner', { partnerId: 'prt_demo' }),
    refusals: [{ code: 'NOT_SUSPENDED', field: ['partnerId'], rules: [] }],
  },
];

const offering =
  (more: object, by: Caller = 'partner') =>
  (world: World) =>
    answered(world[by], 'recordOffer', {
      reference: freshKey(),
      productCode: 'rs-4-mini',
      planSkuId: world.planSkuId,
      outcome: 'SHOWN',
      ...more,
    });

const offers: readonly RefusedCommand[] = [
  {
    title: 'R-PRD-03: recording an offer with a device that is none',
    send: offering({ productCode: 'none' }),
    refusals: [{ code: 'PRODUCT_UNKNOWN', field: ['productCode'], rules: ['R-PRD-03'] }],
  },
  {
    title: "R-PRG-05: recording an offer of another product's plan, in another partner's shop",
    send: offering({ productCode: 'mini-se', storeId: 'str_other' }),
    refusals: [
      { code: 'STORE_NOT_FOUND', field: ['storeId'], rules: [] },
      { code: 'PLAN_NOT_FOUND', field: ['planSkuId'], rules: ['R-PRG-05'] },
    ],
  },
  {
    title: 'recording an offer by whoever is no partner',
    send: offering({}, 'admin'),
    refusals: [{ code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] }],
  },
];

/** Codes through their lives, partners, and what they offer. */
export const refusedCodes: readonly RefusedCommand[] = [...steps, ...partners, ...offers];
