import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { CurrencyCodeScalar, DateScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import {
  IncidentType,
  OrdinalBasis,
  ServiceChannel,
  TermsGeneration,
} from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { DataSource } from './product.type';
import { TermsStatus } from './vocabulary';

@objectType(
  'FeeSchedule',
  'The fees for services in one currency; a contract pins one at activation.',
  { tags: ['public', 'partner', 'bi'], keys: ['id'], implements: Node },
)
export class FeeSchedule {
  @field(() => ID, 'Opaque id with the prefix `fee_`.')
  id!: string;

  @field(() => Int, 'How often the draft was changed.', { tags: ['internal'] })
  version!: number;

  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => TermsGeneration, 'The generation of terms that it goes with.')
  generation!: keyof typeof TermsGeneration;

  @field(() => ServiceChannel, 'Who serves at these fees.')
  channel!: keyof typeof ServiceChannel;

  @field(() => CurrencyCodeScalar, "The currency of all its amounts, whatever the shop's.")
  currency!: string;

  @field(() => Boolean, 'True when fees may move with the exchange rate.')
  isIndicative!: boolean;

  @field(() => OrdinalBasis, 'Which earlier uses count for the turn.')
  ordinalBasis!: keyof typeof OrdinalBasis;

  @field(() => TermsStatus, 'Whether contracts pin it.')
  status!: keyof typeof TermsStatus;

  @field(() => DateScalar, 'The first day on which it is in force.')
  validFrom!: string;

  @field(() => DateScalar, 'The last such day, included; null while open.', { nullable: true })
  validTo!: string | null;
}

@objectType('FeeTier', 'One step of a fee.')
export class FeeTier {
  @field(() => IncidentType, 'The kind of use.')
  incidentType!: keyof typeof IncidentType;

  @field(() => Int, "The plan's length in months; null when it does not matter.", {
    nullable: true,
  })
  planMonths!: number | null;

  @field(() => Int, 'The first turn it is for, from 1.')
  ordinalFrom!: number;

  @field(() => Int, 'The last turn it is for, included; null when it is for all that follow.', {
    nullable: true,
  })
  ordinalTo!: number | null;

  @field(() => DataSource, 'Where the amount comes from.')
  source!: DataSource;
}

@objectType('ServiceFee', 'What one use costs, and which turn it is.')
export class ServiceFee {
  @field(() => IncidentType, 'The kind of use.')
  incidentType!: keyof typeof IncidentType;

  @field(() => Int, 'The turn that was counted, from 1.')
  ordinal!: number;

  @field(() => OrdinalBasis, 'Which earlier uses were counted.')
  ordinalBasis!: keyof typeof OrdinalBasis;

  @field(() => Boolean, 'True when it may move with the exchange rate.')
  isIndicative!: boolean;
}

@inputType('ServiceFeeInput', 'The use whose fee is asked for.')
export class ServiceFeeInput {
  @field(() => String, 'The product that is covered.')
  productCode!: string;

  @field(() => Int, "The plan's length in months.")
  planMonths!: number;

  @field(() => String, 'The region of the plan.')
  regionCode!: string;

  @field(() => IncidentType, 'The kind of use.', { nullable: true, defaultValue: 'DAMAGE' })
  incidentType?: keyof typeof IncidentType | null;

  @field(() => Int, 'The turn, from 1.', { nullable: true, defaultValue: 1 })
  ordinal?: number | null;

  @field(() => ServiceChannel, 'Who is to serve.', { nullable: true, defaultValue: 'MAKER_DIRECT' })
  channel?: keyof typeof ServiceChannel | null;

  @field(() => DateScalar, 'The day whose schedule counts; null means today.', { nullable: true })
  on?: string | null;
}

@inputType('FeeScheduleFilter', 'Which fee schedules to give; every value given has to fit.')
export class FeeScheduleFilter {
  @field(() => TermsGeneration, 'Only schedules that go with this generation.', { nullable: true })
  generation?: keyof typeof TermsGeneration | null;

  @field(() => String, 'Only schedules for this region.', { nullable: true })
  regionCode?: string | null;

  @field(() => ServiceChannel, 'Only schedules for this way of service.', { nullable: true })
  channel?: keyof typeof ServiceChannel | null;

  @field(() => CurrencyCodeScalar, 'Only schedules in this currency.', { nullable: true })
  currency?: string | null;

  @field(() => TermsStatus, 'Only schedules of this status; null means published ones.', {
    nullable: true,
  })
  status?: keyof typeof TermsStatus | null;
}
