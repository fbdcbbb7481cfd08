import { attempt } from './command';
import { activating, asking, claiming, type FaultyRequest, selling } from './faulty-request';
import { idsOf } from './refused-publishing';
import type { World } from './world';

const bad = 'BAD_USER_INPUT';

const generating = (change: object) => (world: World) =>
  attempt(world.admin, 'generateCodes', {
    planSkuId: world.planSkuId,
    regionCode: 'LT',
    deliveryForm: 'E_CODE',
    size: 1,
    idempotencyKey: 'faulty',
    ...change,
  });

const assessing =
  (
    amount: object,
    { cause = 'DROP', ...line }: { cause?: string; componentCode?: string; text?: string } = {},
  ) =>
  (world: World) =>
    attempt(world.agent, 'recordAssessment', {
      claimId: world.inAssessment.claimId,
      warranty: 'OUT_OF_SCOPE',
      cause,
      findings: 'The roll motor is broken.',
      estimate: [{ kind: 'REPAIR_PARTS', text: 'New motor', amount, ...line }],
    });

const motorPrice = { amount: '310.00', currency: 'PLN' };

const price = (amount: unknown, currency: unknown = 'EUR') =>
  selling({ price: { amount, currency } });
const amountField = ['input', 'price', 'amount'];
const notOfCurrency = 'amount has to be zero or more, with no more decimals than the currency has.';

export const faultyAmounts: readonly FaultyRequest[] = [
  {
    title: 'a price of more decimals than its currency has',
    send: price('58.999'),
    code: bad,
    field: amountField,
    says: notOfCurrency,
  },
  {
    title: 'a price with decimals in a currency without any',
    send: price('58.99', 'JPY'),
    code: bad,
    field: amountField,
    says: notOfCurrency,
  },
  {
    title: 'a price below zero',
    send: price('-58.99'),
    code: bad,
    field: amountField,
    says: notOfCurrency,
  },
  {
    title: 'a price that is a number',
    send: price(58.99),
    code: bad,
    says: '"input.price.amount"; Decimal has to be a decimal number as a string such as "149.00"',
  },
  {
    title: 'a price with more digits than money has',
    send: price('9'.repeat(16)),
    code: bad,
    says: '"input.price.amount"; Decimal has to be',
  },
  {
    title: 'a price in a currency that is none',
    send: price('58.99', 'XXX'),
    code: bad,
    says: '"input.price.currency"; CurrencyCode has to be a currency of ISO 4217 that the programme uses',
  },
  {
    title: 'a price in a currency that is a property of every object',
    send: price('58.99', 'constructor'),
    code: bad,
    says: '"input.price.currency"; CurrencyCode has to be',
  },
  {
    title: 'an estimate for a part that nobody knows',
    send: assessing(motorPrice, { componentCode: 'zzz' }),
    code: bad,
    field: ['input', 'estimate', '0', 'componentCode'],
    says: 'The product has no such part: send null, or one of ',
  },
  {
    title: 'a unit at the centre that is found to have flown away',
    send: assessing(motorPrice, { cause: 'FLYAWAY' }),
    code: bad,
    field: ['input', 'cause'],
    says: 'The unit is at the centre',
  },
  {
    title: 'an estimate of nothing',
    send: assessing({ amount: '0.00', currency: 'PLN' }),
    code: bad,
    field: ['input', 'estimate', '0', 'amount', 'amount'],
    says: 'The amount is more than 0',
  },
  {
    title: 'an estimate whose words turn their own direction around',
    send: assessing(motorPrice, { text: 'Motor \u202E00.1' }),
    code: bad,
    field: ['input', 'estimate', '0', 'text'],
    says: 'text is one line: leave out line breaks',
  },
  {
    title: 'an estimate that nobody could pay',
    send: assessing({ amount: '10000000000.00', currency: 'PLN' }),
    code: bad,
    field: ['input', 'estimate', '0', 'amount', 'amount'],
    says: 'has up to 10 digits before the point',
  },
];

export const faultyTimes: readonly FaultyRequest[] = [
  {
    title: 'an instant on 30 February',
    send: selling({ soldAt: '2026-02-30T10:00:00Z' }),
    code: bad,
    says: '"input.soldAt"; DateTime has to be an RFC 3339 instant',
  },
  {
    title: 'an instant without a zone',
    send: selling({ soldAt: '2026-02-20T10:00:00' }),
    code: bad,
    says: '"input.soldAt"; DateTime has to be an RFC 3339 instant',
  },
  {
    title: 'an instant from which a period would end in a year of five digits',
    send: asking(
      `query ($at: DateTime) { planEligibility(input: { at: $at, enrollment: { channel: CODE, serials: [] } }) { isEligible } }`,
      { at: '9999-12-31T23:59:59Z' },
    ),
    code: bad,
    says: 'of the years 1900 to 2999',
  },
  {
    title: 'a day on 30 February, written into the operation',
    send: asking(
      `{ serviceFee(input: { productCode: "rs-4-mini", planMonths: 12, regionCode: "LT", on: "2026-02-30" }) { ordinal } }`,
    ),
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Date has to be a calendar day of the years 1900 to 2999 such as "2026-03-12"',
  },
  {
    title: 'what a renewal would have been',
    send: (world) =>
      asking(
        'query ($id: ID!) { renewalQuote(input: { contractId: $id, at: "2026-02-01T10:00:00Z" }) { refusals { code } } }',
        { id: world.covered.contractId },
      )(world),
    code: bad,
    field: ['input', 'at'],
    says: 'at is over',
  },
  {
    title: 'a sale that lies ahead',
    send: selling({ soldAt: '2026-03-02T10:00:00Z' }),
    code: bad,
    field: ['input', 'soldAt'],
    says: 'soldAt lies ahead',
  },
  {
    title: 'a consent to the terms that will be given',
    send: activating({
      consents: [
        { kind: 'PRIVACY_POLICY', documentVersion: '1', givenAt: '2026-02-01T10:00:00Z' },
        { kind: 'TERMS', documentVersion: '2023-tc', givenAt: '2026-04-01T10:00:00Z' },
      ],
    }),
    code: bad,
    field: ['input', 'enrollment', 'consents', '1', 'givenAt'],
    says: 'givenAt lies ahead',
  },
  {
    title: 'a consent to the terms that is given twice',
    send: activating({
      consents: [
        { kind: 'TERMS', documentVersion: '2018-faq' },
        { kind: 'TERMS', documentVersion: '2023-tc' },
      ],
    }),
    code: bad,
    field: ['input', 'enrollment', 'consents', '1', 'kind'],
    says: 'Each kind of consent is given once.',
  },
  {
    title: 'a consent from before the programme began',
    send: activating({
      consents: [{ kind: 'TERMS', documentVersion: '2023-tc', givenAt: '1990-01-01T00:00:00Z' }],
    }),
    code: bad,
    field: ['input', 'enrollment', 'consents', '0', 'givenAt'],
    says: 'givenAt is before 2016-05-01, when the programme began.',
  },
  {
    title: 'a consent to a claim that will be given',
    send: claiming({
      consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '1', givenAt: '2026-04-01T10:00:00Z' }],
    }),
    code: bad,
    field: ['input', 'consents', '0', 'givenAt'],
    says: 'givenAt lies ahead',
  },
  {
    title: 'a consent to a claim from long before its plan',
    send: claiming({
      consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '1', givenAt: '1990-01-01T00:00:00Z' }],
    }),
    code: bad,
    field: ['input', 'consents', '0', 'givenAt'],
    says: 'givenAt lies before ',
  },
  {
    title: 'a consent to a text that has no name',
    send: claiming({ consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '?' }] }),
    code: bad,
    field: ['input', 'consents', '0', 'documentVersion'],
    says: 'documentVersion has 1 to 64 letters, digits, blanks or . _ / : + -',
  },
  {
    title: 'terms whose last day has passed',
    send: async (world) =>
      attempt(world.admin, 'retireTermsVersion', {
        termsVersionId: (await idsOf(world)).termsVersionId,
        validTo: '2026-02-28',
      }),
    code: bad,
    field: ['input', 'validTo'],
    says: 'validTo has passed',
  },
  {
    title: 'codes that could never be redeemed',
    send: generating({ redeemBy: '2026-03-01T09:59:59Z' }),
    code: bad,
    field: ['input', 'redeemBy'],
    says: 'redeemBy has passed',
  },
];
