import { freshKey } from '../support/journey';
import { answered, attempt } from './command';
import { feeRefund, type MoneyCase } from './money-case';
import { notFound, type RefusedCommand } from './refused-command';
import type { ReusedKey, StaleCommand } from './repeated-command';
import type { World } from './world';

const zloty = (amount: string) => ({ amount, currency: 'PLN' });

const ask =
  (given: object, by: 'customer' | 'other' = 'customer') =>
  (world: World) =>
    answered(world[by], 'requestRefund', {
      paymentId: world.money.paymentId,
      reason: 'It took long.',
      idempotencyKey: freshKey(),
      ...given,
    });

const propose = (given: object) => (world: World) =>
  answered(world.adjudicator, 'proposeGoodwill', {
    claimId: world.money.claimId,
    ...feeRefund,
    idempotencyKey: freshKey(),
    ...given,
  });

const decide =
  (command: 'decideRefund' | 'decideGoodwill', of: (money: MoneyCase) => string) =>
  ({ admin, money }: World) =>
    answered(admin, command, {
      [command === 'decideRefund' ? 'refundId' : 'goodwillId']: of(money),
      decision: 'APPROVE',
    });

const kept = ['R-FEE-08', 'A-13'];

export const refusedMoney: readonly RefusedCommand[] = [
  {
    title: "a refund of another customer's payment, as if there were none",
    send: ask({}, 'other'),
    refusals: [notFound('paymentId')],
  },
  {
    title: 'R-FEE-08: a refund where nothing was taken',
    send: ({ customer, money: { pendingPayment } }) =>
      answered(customer, 'requestRefund', {
        paymentId: pendingPayment,
        reason: 'No.',
        idempotencyKey: freshKey(),
      }),
    refusals: [{ code: 'NOT_CAPTURED', field: ['paymentId'], rules: kept }],
  },
  {
    title: 'R-FEE-08: a refund of more than was taken, while another one is open',
    send: ask({ amount: zloty('199.01') }),
    refusals: [
      { code: 'AMOUNT_TOO_HIGH', field: ['amount'], rules: kept },
      { code: 'ALREADY_REQUESTED', field: ['paymentId'], rules: kept },
    ],
  },
  {
    title: 'deciding about no refund',
    send: decide('decideRefund', () => 'rfd_none'),
    refusals: [notFound('refundId')],
  },
  {
    title: 'deciding about a refund twice',
    send: decide('decideRefund', ({ deniedRefund }) => deniedRefund),
    refusals: [{ code: 'NOT_OPEN', field: ['refundId'], rules: [] }],
  },
  {
    title: "deciding about one's own wish for a refund",
    send: decide('decideRefund', ({ ownRefund }) => ownRefund),
    refusals: [
      { code: 'SAME_PERSON', field: null, rules: [] },
      {
        code: 'SERVICE_STILL_DUE',
        field: ['refundId'],
        nextStep: 'CONTACT_SUPPORT',
        rules: ['R-FEE-10'],
      },
    ],
  },
  {
    title: 'a kindness for no claim',
    send: propose({ claimId: 'clm_none' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'a kindness of more than was paid',
    send: propose({ amount: zloty('199.01') }),
    refusals: [{ code: 'AMOUNT_TOO_HIGH', field: ['amount'], rules: kept }],
  },
  {
    title: 'a kindness of no amount',
    send: propose({ amount: null }),
    refusals: [{ code: 'AMOUNT_MISSING', field: ['amount'], rules: kept }],
  },
  {
    title: 'a kindness that waives a fee which is paid',
    send: propose({ kind: 'FEE_WAIVER' }),
    refusals: [{ code: 'NOTHING_TO_WAIVE', field: ['kind'], rules: kept }],
  },
  {
    title: 'a kindness about a deadline that it does not name',
    send: propose({ kind: 'DEADLINE_WAIVER' }),
    refusals: [{ code: 'DEADLINE_MISSING', field: ['deadline'], rules: ['R-RFS-05', 'A-13'] }],
  },
  {
    title: 'deciding about no kindness',
    send: decide('decideGoodwill', () => 'gwl_none'),
    refusals: [notFound('goodwillId')],
  },
  {
    title: 'deciding about a kindness twice',
    send: decide('decideGoodwill', ({ deniedGoodwill }) => deniedGoodwill),
    refusals: [{ code: 'NOT_OPEN', field: ['goodwillId'], rules: [] }],
  },
  {
    title: "deciding about one's own kindness",
    send: decide('decideGoodwill', ({ ownGoodwill }) => ownGoodwill),
    refusals: [{ code: 'SAME_PERSON', field: null, rules: [] }],
  },
];

const field = ['input', 'idempotencyKey'];
const key = { idempotencyKey: 'reused' };

export const reusedMoneyKeys: readonly ReusedKey[] = [
  {
    title: 'requestRefund',
    send: ({ customer }, number) =>
      attempt(customer, 'requestRefund', { paymentId: `none ${number}`, reason: 'x', ...key }),
    field,
  },
  {
    title: 'proposeGoodwill',
    send: ({ adjudicator }, number) =>
      attempt(adjudicator, 'proposeGoodwill', { claimId: `none ${number}`, ...feeRefund, ...key }),
    field,
  },
  ...(['decideRefund', 'decideGoodwill'] as const).map((title): ReusedKey => ({
    title,
    send: ({ admin }, number) =>
      attempt(admin, title, {
        [title === 'decideRefund' ? 'refundId' : 'goodwillId']: `none ${number}`,
        decision: 'REJECT',
        ...key,
      }),
    field,
  })),
];

export const staleMoneyCommands: readonly StaleCommand[] = [
  {
    title: 'decideRefund',
    send: ({ admin, money: { ownRefund } }, expectedVersion) =>
      attempt(admin, 'decideRefund', { refundId: ownRefund, decision: 'REJECT', expectedVersion }),
  },
  {
    title: 'decideGoodwill',
    send: ({ admin, money: { goodwill } }, expectedVersion) =>
      attempt(admin, 'decideGoodwill', {
        goodwillId: goodwill,
        decision: 'REJECT',
        expectedVersion,
      }),
  },
];
