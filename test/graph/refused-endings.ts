import { filmWish } from '../support/condition-video';
import { anEnrollment, freshKey } from '../support/journey';
import { answered } from './command';
import type { FurtherRefusal, FurtherWorld } from './refused-further';
import type { World } from './world';

const field = ['contractId'];
const key = () => ({ idempotencyKey: freshKey() });
const consent = (documentVersion: string) => ({ kind: 'TERMS', documentVersion });

const renew = ({ customer }: World, contractId: string, code: string, terms = '2023-tc') =>
  answered(customer, 'renewContract', { contractId, code, consents: [consent(terms)], ...key() });

const planNotFound = {
  code: 'PLAN_NOT_FOUND',
  field: ['code'],
  nextStep: 'ASK_SELLER',
  rules: ['C-01'],
};

const renewals: readonly FurtherRefusal[] = [
  {
    title: 'C-02: following a contract that another one follows',
    send: (world) => renew(world, world.further.renewed, world.codes.sold),
    refusals: [{ code: 'ALREADY_RENEWED', field, rules: ['C-02'] }],
  },
  {
    title: 'R-RNW-03: following a contract that waits for a video',
    send: (world) => renew(world, world.video.contractId, world.codes.sold),
    refusals: [{ code: 'RENEWAL_NOT_OFFERED', field, rules: ['R-RNW-03'] }],
  },
  {
    title:
      'R-PRG-05, R-FEE-11, C-01: following by a plan of other terms, for another product, without fees',
    send: (world) => renew(world, world.covered.contractId, world.further.feelessCode, '2018-faq'),
    refusals: [
      planNotFound,
      {
        code: 'SKU_PRODUCT_MISMATCH',
        field: ['code'],
        nextStep: 'ASK_SELLER',
        rules: ['R-PRG-05'],
      },
      { code: 'FEE_NOT_KNOWN', field: ['code'], nextStep: 'CONTACT_SUPPORT', rules: ['R-FEE-11'] },
    ],
  },
  {
    title:
      'R-RGN-02: following by a code of Lithuania for a unit that was bought in the United States',
    send: (world) => renew(world, world.further.coverFromAbroad, world.codes.sold),
    refusals: [
      { code: 'REGION_MISMATCH', field: ['code'], nextStep: 'ASK_SELLER', rules: ['R-RGN-02'] },
    ],
  },
  {
    title: 'R-PRV-01: following on behalf of the holder without their word',
    send: ({ partner, covered, codes }) =>
      answered(partner, 'renewContract', {
        contractId: covered.contractId, code: codes.sold, consents: [consent('2023-tc')], ...key(),
      }), // prettier-ignore
    refusals: [
      {
        code: 'CONSENT_REQUIRED',
        field: ['consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRV-01'],
      },
    ],
  },
  {
    title: 'C-01: following a contract of 2022 with no replacement left',
    send: (world) =>
      renew(world, world.further.camera.usedUp, world.further.camera.code, '2022-tc'),
    refusals: [{ code: 'NO_REPLACEMENT_LEFT', field, rules: ['C-01'] }, planNotFound],
  },
];

const notActive = (rule: string) => ({ code: 'NOT_ACTIVE', field, rules: [rule] });

/** What is asked of a contract that waits for a video, and so is not in force. */
const beforeForce = (name: string, given: object, rule: string): FurtherRefusal => ({
  title: `${rule}: ${name} of a contract that waits for a video`,
  send: ({ customer, video: { contractId } }) => answered(customer, name, { contractId, ...given }),
  refusals: [notActive(rule)],
});

const holder = { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' };

const ends: readonly FurtherRefusal[] = [
  beforeForce('requestTermination', { reason: 'I sold it.' }, 'R-TRM-03'),
  {
    title: 'R-TRM-03: ending a contract of which a claim has come to hold a use',
    send: ({ admin, further: { ending: contractId } }) =>
      answered(admin, 'decideTermination', { contractId, decision: 'APPROVE' }),
    refusals: [{ code: 'CLAIM_OPEN', field, rules: ['R-TRM-03'] }],
  },
  {
    title: 'R-RTN-01: giving back a plan that waits for a video',
    send: ({ customer, video: { contractId } }) =>
      answered(customer, 'requestPlanReturn', {
        contractId,
        productReturnReference: 'RET-1',
        reason: 'Both go back.',
        ...key(),
      }),
    refusals: [notActive('R-RTN-01'), { code: 'SEAL_BROKEN', field, rules: ['R-RTN-03'] }],
  },
  {
    title: 'R-TRF-01: moving a contract that waits for a video',
    send: ({ customer, video: { contractId } }) =>
      answered(customer, 'transferContract', { contractId, holder, ...key() }),
    refusals: [notActive('R-TRF-01'), { code: 'NOT_TRANSFERABLE', field, rules: ['R-TRF-01'] }],
  },
];

/** What a partner may send; but for a contract to follow, what it names need not be there. */
const partnersCommands = ({ planSkuId, further }: FurtherWorld): Readonly<Record<string, object>> => {
  const enrollment = { ...anEnrollment('AAAABBBBCCCCDDDD', 'RS4-FREE'), holder };
  const contractId = 'ctr_none';
  return {
    sellCode: { saleReference: freshKey(), planSkuId },
    returnCode: { activationCodeId: 'cod_none', isSealIntact: true, reason: 'x' },
    voidCode: { activationCodeId: 'cod_none', reason: 'x' },
    recordOffer: { reference: freshKey(), productCode: 'rs-4-mini', planSkuId, outcome: 'SHOWN' },
    orderBundle: {
      orderReference: freshKey(), planSkuId, regionCode: 'LT', holder, consents: [consent('2023-tc')],
    },
    reportBundleShipment: {
      contractId, shippedAt: '2026-03-01T10:00:00Z', serials: enrollment.serials,
    },
    activatePlan: { enrollment, ...key() },
    openVideoVerification: { enrollment, ...key() },
    requestCoverageUpload: filmWish,
    submitConditionVideo: { contractId, videoId: 'evd_none', ...key() },
    completeActivation: { contractId, ...key() },
    renewContract: { contractId: further.stopped.contractId, code: 'AAAABBBBCCCCDDDD', consents: [], ...key() },
    recordPurchase: { deviceId: 'dev_none', dealerName: 'x', regionCode: 'LT', purchasedOn: '2026-02-10' },
  };
}; // prettier-ignore

const names = [
  'sellCode', 'returnCode', 'voidCode', 'recordOffer', 'orderBundle', 'reportBundleShipment', 'activatePlan',
  'openVideoVerification', 'requestCoverageUpload', 'submitConditionVideo', 'completeActivation', 'renewContract',
  'recordPurchase',
] as const; // prettier-ignore

const stopped: readonly FurtherRefusal[] = names.map((name) => ({
  title: `${name} as a partner that was suspended`,
  send: (world) => answered(world.further.stopped.ask, name, partnersCommands(world)[name]),
  refusals: [{ code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] }],
}));

/** How contracts end and are followed, and what a partner that was stopped may not do. */
export const refusedEndings: readonly FurtherRefusal[] = [...renewals, ...ends, ...stopped];
