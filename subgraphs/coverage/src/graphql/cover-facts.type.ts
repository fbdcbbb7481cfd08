import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money } from '@care-graph/kernel/graphql/shared-types';
import { ActivationChannel, ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { ContractStatus } from './enums';

@objectType('CoverLine', 'What a contract has left of one of its services.', { inaccessible: true })
export class CoverLine {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => Int, 'Uses that are neither committed nor held, as a claim in time finds them.')
  usesRemaining!: number;

  @field(() => Money, 'What is left of its sum in the same way; null where it has none.', {
    nullable: true,
  })
  moneyRemaining!: Money | null;
}

@objectType('PurchaseFacts', 'Where and how the first unit of a lineage was bought.', {
  inaccessible: true,
})
export class PurchaseFacts {
  @field(() => [String], 'The region of purchase, and the wider one it is part of.')
  regionCodes!: readonly string[];

  @field(() => Boolean, 'True when a proof of purchase is on record.')
  isProven!: boolean;

  @field(() => Boolean, 'Whether the seller is official or authorised; null until checked.', {
    nullable: true,
  })
  isAuthorizedDealer!: boolean | null;
}

@objectType('GrantedWarranty', 'A time of warranty that a contract gives when its cover is over.', {
  inaccessible: true,
})
export class GrantedWarranty {
  @field(() => ServiceLine, 'The bonus warranty or the extended one.')
  line!: keyof typeof ServiceLine;

  @field(() => DateTimeScalar, 'Its first instant.')
  startsAt!: Date;

  @field(() => DateTimeScalar, 'The first instant without it.')
  endsAt!: Date;
}

@objectType(
  'CoverFacts',
  'What another part of the system has to know of a contract to serve a claim.',
  { inaccessible: true },
)
export class CoverFacts {
  @field(() => ID, 'The contract.')
  contractId!: string;

  @field(() => String, 'Its number.')
  contractNumber!: string;

  @field(() => ContractStatus, 'Where it stands now.')
  contractStatus!: keyof typeof ContractStatus;

  @field(() => ID, 'The customer who holds it.')
  holderId!: string;

  @field(
    () => String,
    'Who the holder is at the identity provider; null before the first sign-in.',
    { nullable: true },
  )
  holderSubject!: string | null;

  @field(() => String, "The country of the holder's address; null when none was given.", {
    nullable: true,
  })
  holderRegionCode!: string | null;

  @field(() => ID, 'The partner that sold it; null when none did.', { nullable: true })
  partnerId!: string | null;

  @field(
    () => Boolean,
    'False when the partner that sold it may not trade: it may do nothing under it until it may again.',
  )
  mayPartnerTrade!: boolean;

  @field(() => String, 'The product covered.')
  productCode!: string;

  @field(() => ID, 'The plan.')
  planSkuId!: string;

  @field(() => Int, "The plan's length in calendar months.")
  termMonths!: number;

  @field(() => String, 'The region it is tied to.')
  regionCode!: string;

  @field(() => String, "The region's time zone, in which its days are counted.")
  timeZone!: string;

  @field(() => ID, 'The terms pinned.')
  termsVersionId!: string;

  @field(() => String, 'Their short name.')
  termsVersionCode!: string;

  @field(() => ID, 'The offer pinned, whose exclusions count too; null for none.', {
    nullable: true,
  })
  offerId!: string | null;

  @field(() => ActivationChannel, 'How the plan reached its device.')
  channel!: keyof typeof ActivationChannel;

  @field(() => ID, 'The fees pinned.')
  feeScheduleId!: string;

  @field(() => DateTimeScalar, 'The first instant of cover.')
  startsAt!: Date;

  @field(() => DateTimeScalar, 'The first instant without cover.')
  endsAt!: Date;

  @field(() => ID, 'The unit covered now.')
  deviceId!: string;

  @field(() => String, 'Its serial number.')
  serialNumber!: string;

  @field(() => String, 'The same with all but the last four places hidden.')
  maskedSerialNumber!: string;

  @field(() => [String], 'Every serial number that the unit covered now has or had.')
  unitSerialNumbers!: readonly string[];

  @field(() => [String], 'Every serial number that any unit of the lineage has or had.')
  lineageSerialNumbers!: readonly string[];

  @field(
    () => [String],
    'Those of them whose unit flew away: no claim is opened on one (R-FLY-04, R-FLY-06).',
  )
  lockedSerialNumbers!: readonly string[];

  @field(() => Boolean, 'True while the unit covered now is tied to its remote controller.')
  isControllerBound!: boolean;

  @field(() => Int, 'Replacements committed so far, flyaways included.')
  replacementsUsed!: number;

  @field(() => Int, 'Flyaways committed so far.')
  flyawaysUsed!: number;

  @field(
    () => Int,
    'Replacements that are neither committed nor held; what expired at the end of cover is still there for a claim in time (A-16).',
  )
  replacementsRemaining!: number;

  @field(
    () => Int,
    'Flyaways that are neither committed nor held, counted in the same way; null where the plan has none.',
    { nullable: true },
  )
  flyawaysRemaining!: number | null;

  @field(() => [CoverLine], 'What is left of each service that it has a right to.')
  lines!: readonly CoverLine[];

  @field(
    () => [GrantedWarranty],
    'The warranty that goes on without the plan, and was not taken back; empty while the plan covers.',
  )
  warranties!: readonly GrantedWarranty[];

  @field(() => PurchaseFacts, 'How the unit was bought; null where nobody told it.', {
    nullable: true,
  })
  purchase!: PurchaseFacts | null;
}
