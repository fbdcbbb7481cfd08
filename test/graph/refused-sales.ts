import { freshKey } from '../support/journey';
import { refusedBundles } from './bundle-commands';
import { answered } from './command';
import { refusedJobs } from './job-commands';
import { refusedCodes } from './refused-codes';
import type { RefusedCommand } from './refused-command';
import type { World } from './world';

const sell =
  (inputOf: (world: World) => object, by: 'partner' | 'otherPartner' = 'partner') =>
  (world: World) =>
    answered(world[by], 'sellCode', { saleReference: freshKey(), ...inputOf(world) });

const generate = (change: object) => (world: World) =>
  answered(world.admin, 'generateCodes', {
    planSkuId: world.planSkuId,
    regionCode: 'LT',
    deliveryForm: 'E_CODE',
    size: 1,
    idempotencyKey: freshKey(),
    ...change,
  });

const codeNotSold = { code: 'CODE_NOT_USABLE', field: ['code'], rules: ['R-ACT-11'] };
const sizeOutOfRange = { code: 'SIZE_OUT_OF_RANGE', field: ['size'], rules: [] };

export const refusedSales: readonly RefusedCommand[] = [
  ...refusedCodes,
  ...refusedBundles,
  ...refusedJobs,
  {
    title: 'R-ACT-11: selling a code that nobody made',
    send: sell(() => ({ code: 'AAAABBBBCCCCDDDD' })),
    refusals: [codeNotSold],
  },
  {
    title: "R-ACT-11: selling another partner's code",
    send: sell(({ codes }) => ({ code: codes.sold }), 'otherPartner'),
    refusals: [codeNotSold],
  },
  {
    title: 'R-ACT-11: selling a code that is sold',
    send: sell(({ codes }) => ({ code: codes.sold })),
    refusals: [codeNotSold],
  },
  {
    title: 'R-ACT-11: selling a code that was used',
    send: sell(({ codes }) => ({ code: codes.used })),
    refusals: [codeNotSold],
  },
  {
    title: 'selling from a stock that has no such plan',
    send: sell(() => ({ planSkuId: "sku_1' OR '1'='1" })),
    refusals: [{ code: 'OUT_OF_STOCK', field: ['planSkuId'], rules: [] }],
  },
  {
    title: "selling in another partner's shop",
    send: sell(({ planSkuId }) => ({ planSkuId, storeId: 'str_other' })),
    refusals: [{ code: 'STORE_NOT_FOUND', field: ['storeId'], rules: [] }],
  },
  {
    title: 'making no code at all',
    send: generate({ size: 0 }),
    refusals: [sizeOutOfRange],
  },
  {
    title: 'making more codes than a batch has',
    send: generate({ size: 100_001 }),
    refusals: [sizeOutOfRange],
  },
  {
    title: 'R-RGN-01: making codes for a region that is none',
    send: generate({ regionCode: 'XX' }),
    refusals: [{ code: 'REGION_NOT_ALLOWED', field: ['regionCode'], rules: ['R-RGN-01'] }],
  },
  {
    title: 'R-PRG-05: making codes for a plan that is none',
    send: generate({ planSkuId: 'sku_none' }),
    refusals: [{ code: 'PLAN_NOT_ON_SALE', field: ['planSkuId'], rules: ['R-PRG-05'] }],
  },
  {
    title: 'handing out codes of no batch to no partner, both said at once',
    send: ({ admin }) =>
      answered(admin, 'allocateCodes', {
        batchId: 'bat_none',
        partnerId: 'prt_none',
        count: 1,
        idempotencyKey: freshKey(),
      }),
    refusals: [
      { code: 'BATCH_NOT_FOUND', field: ['batchId'], rules: [] },
      { code: 'PARTNER_NOT_ACTIVE', field: ['partnerId'], rules: [] },
    ],
  },
];
