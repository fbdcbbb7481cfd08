import { freshKey } from '../support/journey';
import { answered } from './command';
import type { ClaimRefusal, ClaimWorld } from './claim-cases';
import { notFound } from './refused-command';

const key = () => ({ idempotencyKey: freshKey() });

const allocate = ({ agent }: ClaimWorld, claimId: string, change: object = {}) =>
  answered(agent, 'allocateReplacement', {
    claimId,
    serialNumbers: [{ component: 'BODY', value: 'RS4-SPARE' }],
    productCode: 'rs-4-mini',
    grade: 'NEW',
    ...change,
  });

const ship = ({ agent }: ClaimWorld, claimId: string, trackingNumber = 'T-SPARE') =>
  answered(agent, 'shipUnit', { claimId, carrier: 'DPD', trackingNumber, ...key() });

const reverse = ({ adjudicator }: ClaimWorld, claimId: string) =>
  answered(adjudicator, 'reverseRefusal', { claimId, reason: 'It was a mistake.' });

const grant =
  (of: 'tooMuch' | 'nothingLeft') =>
  ({ admin, cases: { repair } }: ClaimWorld) =>
    answered(admin, 'decideGoodwill', { goodwillId: repair[of], decision: 'APPROVE' });

const money: readonly ClaimRefusal[] = [
  {
    title: 'R-FEE-10: a quote that was paid before',
    send: ({ customer, cases: { repair } }) =>
      answered(customer, 'payQuote', {
        quoteId: repair.paid.quoteId,
        paymentMethodToken: 'tok_success',
        amount: { amount: '199.00', currency: 'PLN' },
        ...key(),
      }),
    refusals: [{ code: 'QUOTE_NOT_OPEN', field: null, rules: ['R-FEE-10'] }],
  },
  {
    title: 'a new quote under no claim',
    send: ({ customer }) => answered(customer, 'requoteClaim', { claimId: 'clm_none' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-FEE-10: a new quote before any remedy was chosen',
    send: ({ customer, awaitingReturn: { claimId } }) =>
      answered(customer, 'requoteClaim', { claimId }),
    refusals: [{ code: 'NOT_AWAITING_PAYMENT', field: null, rules: ['R-FEE-10'] }],
  },
  {
    title: 'R-FEE-08: the fee of a claim that was refused for what its payer did',
    send: ({ admin, cases: { express } }) =>
      answered(admin, 'decideRefund', {
        refundId: express.incomplete.refundId,
        decision: 'APPROVE',
      }),
    refusals: [{ code: 'CUSTOMER_CAUSE', field: null, rules: ['R-FEE-08', 'A-13'] }],
  },
  {
    title: 'R-FEE-10: the fee of a service that is still due',
    send: ({ admin, cases: { express } }) =>
      answered(admin, 'decideRefund', { refundId: express.stillDue, decision: 'APPROVE' }),
    refusals: [
      {
        code: 'SERVICE_STILL_DUE',
        field: ['refundId'],
        nextStep: 'CONTACT_SUPPORT',
        rules: ['R-FEE-10'],
      },
    ],
  },
  {
    title: 'A-13: a kindness of more than is left of the fee',
    send: grant('tooMuch'),
    refusals: [{ code: 'AMOUNT_TOO_HIGH', field: ['goodwillId'], rules: ['R-FEE-08', 'A-13'] }],
  },
  {
    title: 'A-13: a kindness that waives a fee which was paid since',
    send: grant('nothingLeft'),
    refusals: [{ code: 'NOTHING_TO_WAIVE', field: ['goodwillId'], rules: ['R-FEE-08', 'A-13'] }],
  },
  {
    title: 'R-FEE-08: the cancelling of a claim that is paid for',
    send: ({ customer, cases: { repair } }) =>
      answered(customer, 'cancelClaim', { claimId: repair.paid.claimId }),
    refusals: [{ code: 'ALREADY_PAID', field: null, rules: ['R-FEE-08'] }],
  },
  {
    title: 'A-12: the cancelling of a claim that was cancelled',
    send: ({ customer, cases: { repair } }) =>
      answered(customer, 'cancelClaim', { claimId: repair.cancelled }),
    refusals: [{ code: 'CLAIM_CLOSED', field: null, rules: ['A-12'] }],
  },
];

const decisions: readonly ClaimRefusal[] = [
  {
    title: 'the refusal of a claim that is paid for',
    send: ({ adjudicator, cases: { repair } }) =>
      answered(adjudicator, 'refuseClaim', {
        claimId: repair.paid.claimId,
        refusalCode: 'NOT_OFFICIAL_CHANNEL',
        clauseIds: [],
        reason: 'The shop is unknown.',
      }),
    refusals: [{ code: 'NOT_REFUSABLE', field: null, rules: ['R-RFS-05'] }],
  },
  {
    title:
      'R-RFS-05: the refusal of a claim for the doubt against which it was accepted, by who may not know that',
    send: ({ adjudicator, cases: { repair } }) =>
      answered(adjudicator, 'refuseClaim', {
        claimId: repair.accepted,
        refusalCode: 'NOT_OFFICIAL_CHANNEL',
        clauseIds: [],
        reason: 'The shop is unknown.',
      }),
    refusals: [{ code: 'ALREADY_ACCEPTED', field: ['expectedVersion'], rules: ['R-RFS-05'] }],
  },
  {
    title: 'R-FEE-09: the reversal of a refusal that the records leave no choice about',
    send: (world) => reverse(world, world.cases.express.incomplete.claimId),
    refusals: [{ code: 'REFUSAL_MANDATORY', field: ['claimId'], rules: ['R-FEE-09'] }],
  },
  {
    title: 'R-FEE-10: the reversal of a refusal after which the fee went back',
    send: (world) => reverse(world, world.cases.express.givenBack),
    refusals: [
      {
        code: 'FEE_GIVEN_BACK',
        field: ['claimId'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-FEE-10'],
      },
    ],
  },
  {
    title: 'R-TRM-02: the reversal of a refusal whose use is held by another claim',
    send: (world) => reverse(world, world.cases.repair.usedUp),
    refusals: [{ code: 'QUOTA_EXHAUSTED', field: ['claimId'], rules: ['R-TRM-02'] }],
  },
  {
    title: 'R-ORR-01: the reversal of a refusal about a unit that has an open claim',
    send: (world) => reverse(world, world.cases.repair.followed),
    refusals: [{ code: 'CLAIM_OPEN', field: ['claimId'], rules: ['R-ORR-01'] }],
  },
];

const parcels: readonly ClaimRefusal[] = [
  {
    title: 'a replacement under no claim',
    send: (world) => allocate(world, 'clm_none'),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-CMP-16: a part alone under terms that give the unit whole',
    send: (world) => allocate(world, world.cases.repair.paid.claimId, { componentCode: 'gimbal' }),
    refusals: [{ code: 'PART_NOT_REPLACEABLE', field: ['componentCode'], rules: ['R-CMP-16'] }],
  },
  {
    title: 'R-SN-05, R-PRG-03: a replacement of another model',
    send: (world) => allocate(world, world.cases.repair.paid.claimId, { productCode: 'mini-se' }),
    refusals: [
      { code: 'MODEL_SWAP_NOT_ALLOWED', field: ['productCode'], rules: ['R-PRG-03', 'R-SN-05'] },
    ],
  },
  {
    title:
      'R-PRG-03, R-SN-02: a replacement by the number of a part that the product has not, both said at once',
    send: (world) =>
      allocate(world, world.cases.repair.paid.claimId, {
        serialNumbers: [{ component: 'AIRCRAFT', value: 'MAV-SPARE' }],
      }),
    refusals: [
      { code: 'SERIAL_UNKNOWN', field: ['serialNumbers', '0', 'component'], rules: ['R-PRG-03'] },
      {
        code: 'SERIAL_MISSING',
        field: ['serialNumbers'],
        nextStep: 'ADD_SERIAL',
        rules: ['R-SN-02'],
      },
    ],
  },
  {
    title: 'R-SN-04: a replacement by the number of a unit that is in use',
    send: (world) =>
      allocate(world, world.cases.repair.paid.claimId, {
        serialNumbers: [{ component: 'BODY', value: world.covered.serial }],
      }),
    refusals: [{ code: 'SERIAL_IN_USE', field: ['serialNumbers'], rules: ['R-SN-04'] }],
  },
  {
    title: 'R-QTA-12: a second replacement under one claim',
    send: (world) => allocate(world, world.cases.repair.setAside),
    refusals: [{ code: 'ALREADY_ALLOCATED', field: null, rules: ['R-QTA-12'] }],
  },
  {
    title: 'putting a unit back under no claim',
    send: ({ agent }) =>
      answered(agent, 'cancelReplacement', { claimId: 'clm_none', reason: 'It is scratched.' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-ORR-07: putting a unit back that has left',
    send: ({ agent, cases: { repair } }) =>
      answered(agent, 'cancelReplacement', {
        claimId: repair.delivered.claimId,
        reason: 'It is scratched.',
      }),
    refusals: [{ code: 'NOT_ALLOCATED', field: null, rules: ['R-ORR-07'] }],
  },
  {
    title: 'sending a unit under no claim',
    send: (world) => ship(world, 'clm_none'),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-ORR-07: sending a replacement before any is set aside',
    send: (world) => ship(world, world.cases.repair.paid.claimId),
    refusals: [{ code: 'NOT_ALLOCATED', field: null, rules: ['R-ORR-07'] }],
  },
  {
    title: 'R-SHP-01: sending a parcel by the number of another one',
    send: (world) =>
      ship(world, world.cases.repair.setAside, world.cases.repair.underWay.trackingNumber),
    refusals: [{ code: 'TRACKING_NUMBER_TAKEN', field: ['trackingNumber'], rules: ['R-SHP-01'] }],
  },
  {
    title: 'the delivery of a parcel that has come',
    send: ({ agent, graph, cases: { repair } }) =>
      answered(agent, 'recordDelivery', {
        shipmentId: repair.delivered.shipmentId,
        deliveredAt: graph.now(),
      }),
    refusals: [{ code: 'NOT_IN_TRANSIT', field: null, rules: ['R-ORR-07', 'R-SHP-01'] }],
  },
];

/** What stands in the way of money, of decisions and of parcels once a remedy is chosen. */
export const refusedOutcomes: readonly ClaimRefusal[] = [...money, ...decisions, ...parcels];
