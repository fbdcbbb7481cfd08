import { freshKey } from '../support/journey';
import { answered, attempt } from './command';
import type { ReusedKey } from './repeated-command';
import type { FaultyRequest } from './faulty-request';
import { notFound, type RefusedCommand } from './refused-command';
import { startsAt, type World } from './world';

const holder = { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' };
const terms = { kind: 'TERMS', documentVersion: '2023-tc' } as const;
const onBehalf = { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' } as const;
const serials = [{ component: 'BODY', value: 'RS4-BUNDLE' }];

const anOrder = ({ planSkuId }: World, change: object = {}): object => ({
  orderReference: freshKey(),
  planSkuId,
  regionCode: 'LT',
  holder,
  consents: [terms],
  ...change,
});

const order =
  (change: object, by: 'partner' | 'admin' = 'partner') =>
  (world: World) =>
    answered(world[by], 'orderBundle', anOrder(world, change));

const ship = ({ partner }: World, contractId: string) =>
  answered(partner, 'reportBundleShipment', { contractId, shippedAt: startsAt, serials });

/** What a shop sends for a plan that was bought without a code. */
const activate =
  (change: object, by: 'partner' | 'customer' = 'partner') =>
  (world: World) =>
    answered(world[by], 'activatePlan', {
      enrollment: {
        channel: 'STORE_SEPARATE',
        planSkuId: world.planSkuId,
        orderReference: freshKey(),
        serials,
        holder,
        consents: [terms, onBehalf],
        ...change,
      },
      idempotencyKey: freshKey(),
    });

const notOnSale = { code: 'PLAN_NOT_ON_SALE', field: ['planSkuId'], rules: ['R-ACT-01'] };
const wrongRegion = {
  code: 'REGION_MISMATCH',
  field: ['regionCode'],
  rules: ['R-RGN-01', 'R-RGN-02'],
};
const planNotFound = {
  code: 'PLAN_NOT_FOUND',
  field: ['enrollment', 'planSkuId'],
  nextStep: 'ASK_SELLER',
  rules: ['R-ACT-02', 'R-ACT-04'],
};

/** Whoever sold it is not told to turn to the seller. */
const { nextStep: _askSeller, ...toItsSeller } = planNotFound;

export const refusedBundles: readonly RefusedCommand[] = [
  {
    title: 'R-ACT-01: ordering a plan that is none with its device',
    send: order({ planSkuId: 'sku_none' }),
    refusals: [notOnSale],
  },
  {
    title: 'R-RGN-01, R-RGN-02: ordering in a region that is none, in which nothing is sold',
    send: order({ regionCode: 'XX' }),
    refusals: [notOnSale, wrongRegion],
  },
  {
    title: 'R-PRG-06: ordering without the terms',
    send: order({ consents: [] }),
    refusals: [
      {
        code: 'TERMS_NOT_ACCEPTED',
        field: ['consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRG-06'],
      },
    ],
  },
  {
    title: 'ordering as somebody who is no partner',
    send: order({}, 'admin'),
    refusals: [{ code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] }],
  },
  {
    title: 'shipping a bundle that nobody ordered',
    send: (world) => ship(world, 'ctr_none'),
    refusals: [notFound('contractId')],
  },
  {
    title: 'shipping what was no bundle',
    send: (world) => ship(world, world.covered.contractId),
    refusals: [notFound('contractId')],
  },
  {
    title: 'R-ACT-02: activating an order as the customer, who cannot show that it was paid',
    send: activate({ holder: null }, 'customer'),
    refusals: [planNotFound],
  },
  {
    title: 'R-ACT-04: activating over the counter what is no plan',
    send: activate({ channel: 'IN_STORE', planSkuId: 'sku_none' }),
    refusals: [toItsSeller],
  },
];

export const reusedBundleKeys: readonly ReusedKey[] = [
  {
    title: 'orderBundle, whose key is the order reference',
    send: (world, number) =>
      attempt(
        world.partner,
        'orderBundle',
        anOrder(world, {
          orderReference: 'reused order',
          price: { amount: `58.9${number}`, currency: 'EUR' },
        }),
      ),
    field: ['input', 'orderReference'],
  },
  {
    title: 'reportBundleShipment',
    send: ({ partner }, number) =>
      attempt(partner, 'reportBundleShipment', {
        contractId: `ctr_none_${number}`,
        shippedAt: startsAt,
        serials,
        idempotencyKey: 'reused',
      }),
    field: ['input', 'idempotencyKey'],
  },
];

const bad = 'BAD_USER_INPUT';

export const faultyBundles: readonly FaultyRequest[] = [
  {
    title: 'an order of a bundle with a number of 101 characters',
    send: (world) =>
      attempt(world.partner, 'orderBundle', anOrder(world, { orderReference: 'x'.repeat(101) })),
    code: bad,
    field: ['input', 'orderReference'],
    says: 'orderReference has to be 1 to 100 characters long.',
  },
  {
    title: 'an order of a bundle in a shop that is not the partner’s',
    send: (world) => attempt(world.partner, 'orderBundle', anOrder(world, { storeId: 'str_none' })),
    code: bad,
    field: ['input', 'storeId'],
    says: 'This is no shop of yours',
  },
  {
    title: 'a bundle that somebody wants to activate',
    send: ({ partner }) =>
      attempt(partner, 'activatePlan', {
        enrollment: { channel: 'BUNDLED', serials, holder },
        idempotencyKey: freshKey(),
      }),
    code: bad,
    field: ['input', 'enrollment', 'channel'],
    says: 'order it with orderBundle',
  },
];
