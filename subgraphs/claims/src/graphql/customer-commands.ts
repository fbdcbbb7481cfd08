import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import type { CancelClaimCommand, CancelClaimRefusal } from '../application/cancel-claim';
import type { PayQuoteCommand, PayQuoteRefusal } from '../application/pay-quote';
import type { ReportHandOverCommand, ReportHandOverRefusal } from '../application/report-hand-over';
import type { RequoteClaimCommand, RequoteClaimRefusal } from '../application/requote-claim';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { FeeQuote, Payment } from './money.type';
import { shared } from './shared';

export const reportHandOver = command<ReportHandOverRefusal, ReportHandOverCommand, ClaimResult>(
  shared,
  {
    name: 'ReportHandOver',
    description:
      'Tells that the parcel was handed to the carrier, which is what a return deadline asks for. Told again, it puts carrier and number right, and the time where both times are within the deadline, as long as no carrier has told of the parcel.',
    access: { tags: ['public'], scopes: [['self:write'], ['claims:fulfill']] },
    inputDescription: 'What is needed for reporting a hand-over.',
    input: {
      claimId: [() => ID, 'The claim whose parcel was handed over.'],
      carrier: [() => String, 'Who carries it, in 1 to 60 characters.'],
      trackingNumber: [
        () => String,
        "The carrier's number: 4 to 40 letters, digits, hyphens and underscores; blanks between them are left out.",
      ],
      handedOverAt: [
        () => DateTimeScalar,
        "When the carrier took it; the carrier's own word counts when it differs.",
      ],
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of reporting a hand-over.',
    result: { claim: [() => Claim, 'The claim; null when it was refused.', { nullable: true }] },
    refusals: {
      NOT_FOUND: 'No such claim for this caller.',
      NOT_AWAITING_RETURN: 'Nothing has to be sent in.',
      PARCEL_ON_RECORD:
        'The parcel is on record by the word of its carrier or of the centre, which counts.',
      CROSS_BORDER_CONSENT_REQUIRED:
        "The parcel would cross a border without the provider's consent.",
      HANDED_OVER_IN_FUTURE: 'The time lies ahead.',
      TRACKING_NUMBER_TAKEN: 'A parcel of another claim that is under way has the number.',
    },
  },
);

export const payQuote = command<
  PayQuoteRefusal,
  PayQuoteCommand,
  { payment: object; claim: object }
>(shared, {
  name: 'PayQuote',
  description: 'Pays an open quote; work begins when the money was taken.',
  access: { tags: ['public'], scopes: [['self:write']], cost: 10 },
  inputDescription: 'What is needed for paying a quote.',
  input: {
    quoteId: [() => ID, 'The open quote.'],
    paymentMethodToken: [
      () => String,
      "The means of payment, as the payment provider's page gave it.",
    ],
    amount: [() => MoneyInput, "The amount the payer saw, which has to be the quote's total."],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of paying a quote.',
  result: {
    payment: [() => Payment, 'The payment; null when it was refused.', { nullable: true }],
    claim: [() => Claim, 'The claim after it; null when it was refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such quote for this caller.',
    QUOTE_EXPIRED: 'Its time is over; unless the claim ended with it, it can be quoted anew.',
    QUOTE_NOT_OPEN: 'It was paid or withdrawn, or the consent to a border is missing.',
    AMOUNT_DIFFERS: "The amount is not the quote's total.",
    PAYMENT_DECLINED: "The payer's bank said no, or the payment was given up.",
    FLYAWAY_CANCELLED: 'The verification was cancelled first.',
  },
});

export const requoteClaim = command<RequoteClaimRefusal, RequoteClaimCommand, { quote: object }>(
  shared,
  {
    name: 'RequoteClaim',
    description: 'Makes a new quote in place of one whose time is over.',
    access: { tags: ['public'], scopes: [['self:write'], ['claims:assess']] },
    inputDescription: 'What is needed for quoting anew.',
    input: {
      claimId: [() => ID, 'The claim whose quote expired.'],
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of quoting anew.',
    result: {
      quote: [() => FeeQuote, 'The new quote; null when it was refused.', { nullable: true }],
    },
    refusals: {
      NOT_FOUND: 'No such claim for this caller.',
      NOT_AWAITING_PAYMENT: 'Nothing is to be paid.',
      QUOTE_STILL_OPEN: 'The present quote can be paid, or is being paid.',
    },
  },
);

export const cancelClaim = command<CancelClaimRefusal, CancelClaimCommand, ClaimResult>(shared, {
  name: 'CancelClaim',
  description: 'Takes a claim back before it is paid; what it held becomes free.',
  access: { tags: ['public', 'partner'], scopes: [['self:write'], ['claims:create']] },
  inputDescription: 'What is needed for cancelling a claim.',
  input: {
    claimId: [() => ID, 'The claim to be taken back.'],
    reason: [() => String, 'Why.', { nullable: true }],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of cancelling a claim.',
  result: {
    claim: [() => Claim, 'The cancelled claim; null when it was refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this caller.',
    ALREADY_PAID: 'It is paid, or the money is promised.',
    CLAIM_CLOSED:
      'It has ended, or gives something without a charge that cannot be taken back any more.',
  },
});
