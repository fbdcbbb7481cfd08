import { describedEnum, field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { PlanSkuReference } from '@care-graph/kernel/graphql/reference-types';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { requestPlanReturn } from './contract-end-commands';
import { Period } from './contracts.type';
import { renewContract } from './renew-contract';
import { Approval, Deadline, DecisionBasis } from './shared';

const absent = { nullable: true } as const;

export const BonusStatus = describedEnum('BonusStatus', 'Whether a bonus year is earned.', {
  ON_TRACK: 'Nothing has been used so far.',
  GRANTED: 'The period ended without use.',
  FORFEITED: 'A use, or an early end, has cost the reward.',
  REVOKED: 'It was granted, and then an earlier incident came to count.',
  NOT_ELIGIBLE: 'The product is not on the list.',
});

@objectType('BonusWarranty', 'One more year of warranty for a period without use.')
export class BonusWarranty {
  @field(() => BonusStatus, 'Whether it is earned.')
  status!: keyof typeof BonusStatus;

  @field(
    () => Period,
    'When it runs, or would run as things stand; null when it was lost, or nobody knows when what it follows ends.',
    absent,
  )
  period!: Period | null;

  @field(() => DateTimeScalar, 'When it was granted, lost or revoked; null while on track.', absent)
  decidedAt!: Date | null;

  @field(() => [DecisionBasis], 'The clauses behind it.')
  basis!: readonly object[];
}

@objectType('PlanReturn', 'A request to give a plan back.')
export class PlanReturn {
  @field(() => Money, 'The plan price to be paid back; null when no price is on record.', absent)
  refund!: Money | null;

  @field(
    () => String,
    "The number of the device's own return; null where the terms ask for none.",
    absent,
  )
  productReturnReference!: string | null;

  @field(() => Approval, 'Who asked and who decided.')
  approval!: object;

  @field(() => DateTimeScalar, 'When the money was sent; null until then.', absent)
  refundedAt!: Date | null;
}

@inputType('RenewalQuoteInput', 'A renewal to be tried out.')
export class RenewalQuoteInput {
  @field(() => ID, 'The contract to be followed.')
  contractId!: string;

  @field(() => ID, 'The plan to follow with; null means the one that the terms foresee.', absent)
  planSkuId?: string | null;

  @field(() => DateTimeScalar, 'The moment to try, which is not over yet; null means now.', absent)
  at?: Date | null;
}

@objectType('RenewalQuote', 'What renewing would mean.')
export class RenewalQuote {
  @field(() => Boolean, 'True when nothing stands in the way.')
  isOffered!: boolean;

  @field(
    () => PlanSkuReference,
    'The plan to follow with; null when there is none or the catalog does not answer.',
    absent,
  )
  planSku!: PlanSkuReference | null;

  @field(() => Period, 'When the new contract would run; null when it is not offered.', absent)
  period!: Period | null;

  @field(() => Period, 'The time without cover in between; null when there is none.', absent)
  gap!: Period | null;

  @field(() => Deadline, 'How long renewal is possible; null when the terms have none.', absent)
  window!: object | null;

  @field(() => Int, 'Months that all contracts of the device come to so far.')
  usedMonths!: number;

  @field(() => Int, 'The most they may come to; null when the terms set no limit.', absent)
  maxMonths!: number | null;

  @field(
    () => [renewContract.UserError],
    'Everything that stands in the way, as renewal would say it.',
  )
  refusals!: readonly object[];

  @field(() => [DecisionBasis], 'The clauses behind the answer.')
  basis!: readonly object[];
}

@objectType('ReturnQuote', 'What giving a plan back would mean.')
export class ReturnQuote {
  @field(() => Boolean, 'True when obligor and seller both allow it.')
  isReturnable!: boolean;

  @field(() => Boolean, "Whether the obligor's terms allow it.")
  obligorAllows!: boolean;

  @field(
    () => Boolean,
    "Whether the seller's rules allow it; null when the seller has none on record.",
    absent,
  )
  sellerAllows!: boolean | null;

  @field(
    () => Money,
    'The plan price to be paid back; null when not returnable or no price is on record.',
    absent,
  )
  refund!: Money | null;

  @field(
    () => [requestPlanReturn.UserError],
    'Everything that stands in the way, as the request would say it.',
  )
  refusals!: readonly object[];

  @field(() => [DecisionBasis], 'The clauses behind the answer.')
  basis!: readonly object[];
}
