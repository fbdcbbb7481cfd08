import { createUnionType } from 'type-graphql';
import type { ClauseKind } from '../domain/clause';
import {
  BindingClause,
  BonusClause,
  DeadlineClause,
  FeeRuleClause,
  RenewalClause,
  ReturnClause,
  ShippingClause,
  TerritoryClause,
  TransferClause,
} from './contract-clauses.type';
import {
  ActivationWindowClause,
  ComponentCoverClause,
  CoveredCausesClause,
  ExclusionClause,
  QuotaClause,
  RequiredSerialsClause,
  ServiceAvailabilityClause,
} from './cover-clauses.type';

/** Each kind of clause with the type that shows its content. */
export const contentTypes = {
  QUOTA: QuotaClause,
  ACTIVATION_WINDOW: ActivationWindowClause,
  REQUIRED_SERIALS: RequiredSerialsClause,
  COMPONENT_COVER: ComponentCoverClause,
  COVERED_CAUSES: CoveredCausesClause,
  EXCLUSION: ExclusionClause,
  SERVICE_AVAILABILITY: ServiceAvailabilityClause,
  FEE_RULE: FeeRuleClause,
  DEADLINE: DeadlineClause,
  RENEWAL: RenewalClause,
  BONUS: BonusClause,
  TERRITORY: TerritoryClause,
  RETURN: ReturnClause,
  TRANSFER: TransferClause,
  SHIPPING: ShippingClause,
  BINDING: BindingClause,
} as const satisfies Readonly<Record<ClauseKind, new () => object>>;

/** A clause's content on its way out, which says of which kind it is. */
interface ShownContent {
  readonly contentOf: ClauseKind;
}

export const ClauseContent: object = createUnionType({
  name: 'ClauseContent',
  description: 'What a clause says, by its kind.',
  types: () => Object.values(contentTypes),
  resolveType: (content) => contentTypes[(content as unknown as ShownContent).contentOf].name,
});
