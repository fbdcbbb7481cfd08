import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import {
  DeadlineConsequence,
  DeadlineKind,
  DeadlineUnit,
  IncidentType,
  OrdinalBasis,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/graphql/vocabulary';
import { Int } from 'type-graphql';
import { BindingUntil, BonusStart, ReturnLayer, ShippingScope } from './vocabulary';

@objectType('FeeRuleClause', 'How the turn of a use is counted for its fee.')
export class FeeRuleClause {
  @field(() => OrdinalBasis, 'Which earlier uses count.')
  ordinalBasis!: keyof typeof OrdinalBasis;

  @field(() => Boolean, 'True when counting begins anew with a renewal.')
  restartsPerContract!: boolean;
}

@objectType('DeadlineClause', 'What is due when.')
export class DeadlineClause {
  @field(() => DeadlineKind, 'The step that is due.')
  kind!: keyof typeof DeadlineKind;

  @field(() => ServiceType, 'The kind of claim it is about; null when it is about none or all.', {
    nullable: true,
  })
  serviceType!: keyof typeof ServiceType | null;

  @field(() => Int, 'How much time there is, counted in `unit`.')
  allowance!: number;

  @field(() => DeadlineUnit, 'What `allowance` counts.')
  unit!: keyof typeof DeadlineUnit;

  @field(
    () => DeadlineConsequence,
    'What missing it brings; where a clause for all services names what one of them does not have, there it is `FLAG`.',
  )
  onMiss!: keyof typeof DeadlineConsequence;
}

@objectType('RenewalClause', 'Whether and how a contract is renewed.')
export class RenewalClause {
  @field(() => Boolean, 'False when a contract cannot be renewed.')
  isOffered!: boolean;

  @field(() => [Int], 'The lengths of plan that renew, in months.')
  planMonths!: readonly number[];

  @field(
    () => Int,
    'Days after the end in which renewal is still possible; 0 means until the end only.',
  )
  graceDays!: number;

  @field(
    () => Int,
    'The most months that all contracts of a device may come to; null when the text sets no limit.',
    { nullable: true },
  )
  maxTotalMonths!: number | null;

  @field(() => Int, 'The most contracts a device may have; null when the text sets no limit.', {
    nullable: true,
  })
  maxContracts!: number | null;

  @field(() => Boolean, 'True when at least one replacement has to be left.')
  requiresUnusedReplacement!: boolean;

  @field(
    () => Int,
    "How many replacements a renewal grants; null when the plan's own quota counts.",
    { nullable: true },
  )
  grantedReplacements!: number | null;
}

@objectType('BonusClause', 'Whether a period without use earns a warranty year.')
export class BonusClause {
  @field(() => Boolean, 'False when there is no such reward.')
  isOffered!: boolean;

  @field(() => Int, 'The length of the reward in months; null when there is none.', {
    nullable: true,
  })
  months!: number | null;

  @field(() => [ServiceLine], 'The services whose use forfeits it.')
  disqualifyingLines!: readonly (keyof typeof ServiceLine)[];

  @field(() => BonusStart, 'What the reward follows; null when there is none.', { nullable: true })
  startsAfter!: keyof typeof BonusStart | null;
}

@objectType('TerritoryClause', 'Where service is given.')
export class TerritoryClause {
  @field(() => Boolean, 'True when service is given in every region of the programme.')
  isInternational!: boolean;

  @field(() => Boolean, 'True when plan and device have to be bought in one region.')
  samePurchaseRegion!: boolean;

  @field(() => Boolean, 'True when service elsewhere needs purchase from an authorised dealer.')
  needsAuthorizedDealer!: boolean;

  @field(() => Boolean, 'True when service elsewhere needs a proof of purchase.')
  needsProofOfPurchase!: boolean;

  @field(
    () => Boolean,
    'True when service elsewhere follows the rules of the place where it is asked for.',
  )
  localRulesApply!: boolean;
}

@objectType('ReturnClause', 'Whether a plan can be given back.')
export class ReturnClause {
  @field(() => ReturnLayer, 'Whose rule it is; both layers have to allow a return.')
  layer!: keyof typeof ReturnLayer;

  @field(() => Boolean, 'False when it is never taken back.')
  isReturnable!: boolean;

  @field(() => Boolean, 'True when the device has to be returned too.')
  needsProductReturn!: boolean;

  @field(() => Boolean, 'True when no service may have been used.')
  needsNoUse!: boolean;

  @field(() => Boolean, 'True when the code must not have been seen.')
  needsIntactSeal!: boolean;
}

@objectType('TransferClause', 'Whether a contract can change hands.')
export class TransferClause {
  @field(() => Boolean, 'False when it stays with the buyer.')
  isTransferable!: boolean;
}

@objectType('ShippingClause', 'Who pays for parcels.')
export class ShippingClause {
  @field(() => Boolean, 'True when the way to the customer is free.')
  outboundPaidByProvider!: boolean;

  @field(() => Boolean, 'True when the way to the centre is free.')
  inboundPaidByProvider!: boolean;

  @field(() => ShippingScope, 'The area inside which that holds.')
  freeWithin!: keyof typeof ShippingScope;

  @field(() => Boolean, 'True when the provider has to agree before a parcel crosses a border.')
  crossBorderNeedsConsent!: boolean;
}

@objectType('BindingClause', 'Which links have to exist at the time of loss.')
export class BindingClause {
  @field(() => IncidentType, 'The kind of use it is about.')
  incidentType!: keyof typeof IncidentType;

  @field(() => Boolean, "True when the device has to be linked to the customer's account.")
  accountLink!: boolean;

  @field(() => Boolean, 'True when the device has to be bound to its remote controller.')
  controllerBinding!: boolean;

  @field(() => BindingUntil, 'How long the links have to last.')
  until!: keyof typeof BindingUntil;
}
