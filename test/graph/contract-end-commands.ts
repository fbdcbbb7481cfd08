import { freshKey } from '../support/journey';
import { answered, attempt } from './command';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { notFound, type RefusedCommand } from './refused-command';
import type { World } from './world';

type Named = (world: World) => string;

const covered: Named = (world) => world.covered.contractId;
/** Two claims hold its two replacements. */
const held: Named = (world) => world.awaitingElection.contractId;
const nobodys: Named = () => 'ctr_none';

const holder = { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' };
const terms = { kind: 'TERMS', documentVersion: '2023-tc' } as const;

/** What each command on one contract needs besides the contract. */
const steps = {
  requestTermination: { reason: 'I sold it.' },
  requestPlanReturn: { productReturnReference: 'RET-1', reason: 'Both go back.' },
  transferContract: { holder },
  renewContract: { planSkuId: 'sku_none', orderReference: 'ORD-1', consents: [terms] },
  decideTermination: { decision: 'APPROVE' },
  decidePlanReturn: { decision: 'APPROVE' },
} as const;

type Step = keyof typeof steps;

const withoutKey: readonly Step[] = ['requestTermination', 'decideTermination', 'decidePlanReturn'];

const askerOf = ({ admin, customer }: World, step: Step) =>
  step.startsWith('decide') ? admin : customer;

const send =
  (step: Step, contractId: Named, given: object = {}) =>
  (world: World) => {
    const key = withoutKey.includes(step) ? {} : { idempotencyKey: freshKey() };
    const input = { contractId: contractId(world), ...steps[step], ...key, ...given };
    return answered(askerOf(world, step), step, input);
  };

const renewBy =
  (codeOf: (world: World) => string, given: object = {}) =>
  (world: World) =>
    answered(world.customer, 'renewContract', {
      contractId: covered(world),
      code: codeOf(world),
      consents: [terms],
      idempotencyKey: freshKey(),
      ...given,
    });

const field = ['contractId'];
const claimOpen = (rule: string) => ({ code: 'CLAIM_OPEN', field, rules: [rule] });
const sealBroken = { code: 'SEAL_BROKEN', field, rules: ['R-RTN-03'] };

export const refusedEnds: readonly RefusedCommand[] = [
  ...(Object.keys(steps) as Step[]).map((step): RefusedCommand => ({
    title: `${step} on no contract`,
    send: send(step, nobodys),
    refusals: [notFound('contractId')],
  })),
  {
    title: 'R-TRM-03: asking to end a contract whose quota a claim holds',
    send: send('requestTermination', held),
    refusals: [claimOpen('R-TRM-03')],
  },
  {
    title: 'R-TRM-03: ending a contract that nobody asked to end',
    send: send('decideTermination', covered),
    refusals: [{ code: 'NOT_REQUESTED', field, rules: ['R-TRM-03'] }],
  },
  {
    title: 'R-RTN-03: giving back a plan whose code was seen',
    send: send('requestPlanReturn', covered),
    refusals: [sealBroken],
  },
  {
    title:
      'R-RTN-01, R-RTN-03, C-22: giving back a plan whose product is kept, and whose code was seen',
    send: send('requestPlanReturn', covered, { productReturnReference: null }),
    refusals: [
      { code: 'PLAN_NOT_RETURNABLE', field: ['productReturnReference'], rules: ['R-RTN-01'] },
      sealBroken,
    ],
  },
  {
    title: 'R-RTN-02: giving back a plan whose quota a claim holds',
    send: send('requestPlanReturn', held),
    refusals: [claimOpen('R-RTN-02'), sealBroken],
  },
  {
    title: 'R-RTN-01: taking back a plan that nobody gave back',
    send: send('decidePlanReturn', covered),
    refusals: [{ code: 'NOT_REQUESTED', field, rules: ['R-RTN-01'] }],
  },
  {
    title: 'R-TRF-01: moving a contract to another person',
    send: send('transferContract', covered),
    refusals: [{ code: 'NOT_TRANSFERABLE', field, rules: ['R-TRF-01'] }],
  },
  {
    title: 'R-ACT-11: renewing with a code that was used',
    send: renewBy(({ codes }) => codes.used),
    refusals: [
      { code: 'CODE_NOT_USABLE', field: ['code'], nextStep: 'ASK_SELLER', rules: ['R-ACT-11'] },
    ],
  },
  {
    title: 'R-PRG-06: renewing without acceptance of the terms',
    send: renewBy(({ codes }) => codes.sold, { consents: [] }),
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
    title: 'C-01: renewing from an order that no partner took',
    send: send('renewContract', covered),
    refusals: [
      { code: 'PLAN_NOT_FOUND', field: ['planSkuId'], nextStep: 'ASK_SELLER', rules: ['C-01'] },
    ],
  },
];

export const reusedEndKeys: readonly ReusedKey[] = (Object.keys(steps) as Step[]).map((title) => ({
  title,
  send: (world, number) =>
    attempt(askerOf(world, title), title, {
      contractId: `ctr_none_${number}`,
      ...steps[title],
      idempotencyKey: 'reused',
    }),
  field: ['input', 'idempotencyKey'],
}));

export const staleEndCommands: readonly StaleCommand[] = withoutKey.map((title) => ({
  title,
  send: (world, expectedVersion) =>
    attempt(askerOf(world, title), title, {
      contractId: covered(world),
      ...steps[title],
      expectedVersion,
    }),
}));
