import { field, inputType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { CauseOfLoss, ServiceType } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { ClaimRefusalCode, ClaimStatus, QuoteLineKind } from './vocabulary';

@inputType('IncidentInput', 'What happened to the unit.')
export class IncidentInput {
  @field(() => DateTimeScalar, 'When it happened.')
  occurredAt!: Date;

  @field(() => CauseOfLoss, 'What led to it.')
  cause!: keyof typeof CauseOfLoss;

  @field(() => String, 'What happened, in words.', { nullable: true })
  description?: string | null;

  @field(() => String, 'Where it happened, in words.', { nullable: true })
  place?: string | null;
}

@inputType('ReceivedComponentInput', 'A part that came with a unit.')
export class ReceivedComponentInput {
  @field(() => String, 'The part.')
  componentCode!: string;

  @field(() => Int, 'How many came.')
  quantity!: number;
}

@inputType('EstimateLineInput', 'One line of what something would cost.')
export class EstimateLineInput {
  @field(() => QuoteLineKind, 'What it is for.')
  kind!: keyof typeof QuoteLineKind;

  @field(() => String, 'What it is for, in words, up to 200 characters.')
  text!: string;

  @field(() => String, 'The part it is about; null when it is about none.', { nullable: true })
  componentCode?: string | null;

  @field(() => MoneyInput, 'What it adds: more than 0, with up to 10 digits before the point.')
  amount!: MoneyInput;
}

@inputType('RefusalReasonInput', 'A further reason why cover is denied.')
export class RefusalReasonInput {
  @field(() => ClaimRefusalCode, 'The reason.')
  refusalCode!: keyof typeof ClaimRefusalCode;

  @field(() => [ID], 'The clauses it rests on, such as an exclusion.')
  clauseIds!: readonly string[];

  @field(() => String, 'The reason in words for the customer.')
  reason!: string;
}

/** What a partner does not see of a claim, it does not learn by asking which claims fit either. */
const hiddenFromPartners = ['public'];

@inputType('ClaimFilter', 'Which claims to give; every value given has to fit.')
export class ClaimFilter {
  @field(() => [ClaimStatus], 'Only claims in these statuses.', { nullable: true })
  statuses?: readonly (keyof typeof ClaimStatus)[] | null;

  @field(() => [ServiceType], 'Only claims of these services.', { nullable: true })
  serviceTypes?: readonly (keyof typeof ServiceType)[] | null;

  @field(() => String, 'Only claims routed to this centre.', {
    nullable: true,
    tags: hiddenFromPartners,
  })
  serviceCenterCode?: string | null;

  @field(() => String, 'Only claims for service in this region.', {
    nullable: true,
    tags: hiddenFromPartners,
  })
  regionCode?: string | null;

  @field(
    () => Boolean,
    'True gives only claims with a missed deadline, false only those without.',
    { nullable: true, tags: hiddenFromPartners },
  )
  overdue?: boolean | null;

  @field(
    () => Boolean,
    'True gives only open claims with a flagged exclusion or a doubt that nobody has decided on, false only the others.',
    { nullable: true, tags: hiddenFromPartners },
  )
  flagged?: boolean | null;

  @field(
    () => Boolean,
    'True gives only claims whose unit is at the centre and has to be sent back as it came, false only the others.',
    { nullable: true, tags: hiddenFromPartners },
  )
  unitToReturn?: boolean | null;

  @field(
    () => Boolean,
    'True gives only claims whose unit nobody has: it is awaited although the time to hand it over is past, whatever was told of it, and no carrier says that it has it, or it was lost on its way to the customer; false only the others.',
    { nullable: true, tags: hiddenFromPartners },
  )
  unitMissing?: boolean | null;

  @field(() => DateTimeScalar, 'Only claims opened at or after this instant.', { nullable: true })
  openedFrom?: Date | null;

  @field(() => DateTimeScalar, 'Only claims opened before this instant.', { nullable: true })
  openedUntil?: Date | null;
}
