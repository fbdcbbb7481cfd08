import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import {
  FeeScheduleReference,
  PlanSkuReference,
  RegionReference,
} from '@care-graph/kernel/graphql/reference-types';
import { SerialComponent } from '@care-graph/kernel/graphql/vocabulary';
import { EligibilityGrounds } from './enums';
import { DecisionBasis, Deadline } from './shared';
import { activatePlan } from './activate-plan';
import { Period } from './contracts.type';
import { TermsVersion } from './terms.stub';
import { Product } from './product.stub';

@objectType('PlanEligibility', 'Whether an enrollment would succeed.')
export class PlanEligibility {
  @field(() => Boolean, 'True when nothing stands in the way.')
  isEligible!: boolean;

  @field(() => EligibilityGrounds, 'What opens the door; null when it is closed.', {
    nullable: true,
  })
  grounds!: keyof typeof EligibilityGrounds | null;

  @field(() => Product, 'The model; null when it is unknown or the catalog does not answer.', {
    nullable: true,
  })
  product!: Product | null;

  @field(
    () => PlanSkuReference,
    'The plan; null when it is unknown or the catalog does not answer.',
    { nullable: true },
  )
  planSku!: PlanSkuReference | null;

  @field(
    () => RegionReference,
    'The region the contract would be tied to; null when unknown or the catalog does not answer.',
    { nullable: true },
  )
  region!: RegionReference | null;

  @field(
    () => TermsVersion,
    'The terms it would pin; null when unknown or the catalog does not answer.',
    { nullable: true },
  )
  termsVersion!: TermsVersion | null;

  @field(
    () => FeeScheduleReference,
    'The fees it would pin; null when unknown or the catalog does not answer.',
    { nullable: true },
  )
  feeSchedule!: FeeScheduleReference | null;

  @field(() => [SerialComponent], 'The serial numbers that are needed.')
  requiredSerials!: readonly (keyof typeof SerialComponent)[];

  @field(
    () => Deadline,
    'How long activation without a video is open; null for a device that was never started.',
    { nullable: true },
  )
  window!: object | null;

  @field(() => Period, 'When cover would begin and end; null when it cannot begin.', {
    nullable: true,
  })
  period!: Period | null;

  @field(
    () => [activatePlan.UserError],
    'Everything that stands in the way, as activation would say it.',
  )
  refusals!: readonly object[];

  @field(() => [DecisionBasis], 'The rules behind the answer.')
  basis!: readonly object[];
}
