import type {
  ActivationChannel,
  CauseOfLoss,
  DeadlineConsequence,
  DeadlineKind,
  DeadlineUnit,
  IncidentType,
  OrdinalBasis,
  ProductKind,
  SerialComponent,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { CountedPart, DataSource } from './catalogue';
import type { ProductFamily } from './vocabulary';

/** What a clause says, as values, by its kind. */
export interface ClauseContents {
  readonly QUOTA: {
    readonly line: ServiceLine;
    readonly count: number | null;
    readonly flyawayCount: number | null;
    readonly moneyCap: { readonly amount: string; readonly currency: string } | null;
    readonly discountPercent: string | null;
    readonly months: number | null;
  };
  readonly ACTIVATION_WINDOW: {
    readonly window: number;
    readonly unit: DeadlineUnit;
    readonly videoAfterwards: boolean;
    readonly approvalHours: number | null;
  };
  readonly REQUIRED_SERIALS: { readonly serials: readonly SerialComponent[] };
  readonly COMPONENT_COVER: {
    readonly line: ServiceLine;
    readonly components: readonly CountedPart[];
    readonly allowsComponentOnly: boolean;
  };
  readonly COVERED_CAUSES: {
    readonly causes: readonly CauseOfLoss[];
    readonly wreckRequired: readonly CauseOfLoss[];
  };
  readonly EXCLUSION: {
    readonly code: string;
    readonly lines: readonly ServiceLine[];
    readonly causes: readonly CauseOfLoss[];
    readonly unless: 'FLYAWAY_VERIFIED' | 'COMPONENT_SENT_IN' | null;
    readonly isMachineChecked: boolean;
  };
  readonly SERVICE_AVAILABILITY: {
    readonly line: ServiceLine;
    readonly serviceTypes: readonly ServiceType[];
    readonly includesFlyaway: boolean;
  };
  readonly FEE_RULE: { readonly ordinalBasis: OrdinalBasis; readonly restartsPerContract: boolean };
  readonly DEADLINE: {
    readonly kind: DeadlineKind;
    readonly serviceType: ServiceType | null;
    readonly allowance: number;
    readonly unit: DeadlineUnit;
    readonly onMiss: DeadlineConsequence;
  };
  readonly RENEWAL: {
    readonly isOffered: boolean;
    readonly planMonths: readonly number[];
    readonly graceDays: number;
    readonly maxTotalMonths: number | null;
    readonly maxContracts: number | null;
    readonly requiresUnusedReplacement: boolean;
    readonly grantedReplacements: number | null;
  };
  readonly BONUS: {
    readonly isOffered: boolean;
    readonly months: number | null;
    readonly disqualifyingLines: readonly ServiceLine[];
    readonly startsAfter: 'MAKER_WARRANTY' | 'REPLACEMENT_AND_MAINTENANCE' | 'CONTRACT' | null;
    readonly eligibleProducts: readonly string[];
  };
  readonly TERRITORY: {
    readonly isInternational: boolean;
    readonly samePurchaseRegion: boolean;
    readonly needsAuthorizedDealer: boolean;
    readonly needsProofOfPurchase: boolean;
    readonly localRulesApply: boolean;
  };
  readonly RETURN: {
    readonly layer: 'OBLIGOR' | 'SELLER';
    readonly isReturnable: boolean;
    readonly needsProductReturn: boolean;
    readonly needsNoUse: boolean;
    readonly needsIntactSeal: boolean;
  };
  readonly TRANSFER: { readonly isTransferable: boolean };
  readonly SHIPPING: {
    readonly outboundPaidByProvider: boolean;
    readonly inboundPaidByProvider: boolean;
    readonly freeWithin: 'REGION_OF_REQUEST' | 'REGION_OF_PURCHASE';
    readonly crossBorderNeedsConsent: boolean;
  };
  readonly BINDING: {
    readonly incidentType: IncidentType;
    readonly accountLink: boolean;
    readonly controllerBinding: boolean;
    readonly until: 'INCIDENT' | 'VERIFICATION';
  };
}

export type ClauseKind = keyof ClauseContents;

/** What a clause applies to; null is any. */
export interface TermsSelector {
  readonly productCode: string | null;
  readonly seriesCode: string | null;
  readonly family: ProductFamily | null;
  readonly kind: ProductKind | null;
  readonly planMonths: number | null;
  readonly regionCode: string | null;
  readonly channel: ActivationChannel | null;
}

export interface ClauseOf<Kind extends ClauseKind> {
  readonly id: string;
  readonly termsId: string;
  readonly ruleId: string;
  readonly kind: Kind;
  /** Where it stands, unique within its terms. */
  readonly reference: string;
  /** Its place in the order of the text. */
  readonly position: number;
  /** Stated by sellers in their offers: it binds whoever bought there, and never wins for anybody else (C-11). */
  readonly isOfferOnly: boolean;
  readonly selector: TermsSelector;
  readonly content: ClauseContents[Kind];
  /** What it says in our own words, by language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly editorialNote: string | null;
  readonly source: DataSource;
}

export type TermsClause = { readonly [Kind in ClauseKind]: ClauseOf<Kind> }[ClauseKind];

/** What tells clauses of one kind apart that hold beside each other: two with the same are rivals. */
const matterOfKind: {
  readonly [Kind in ClauseKind]: (content: ClauseContents[Kind]) => string;
} = {
  QUOTA: ({ line }) => line,
  ACTIVATION_WINDOW: () => '',
  REQUIRED_SERIALS: () => '',
  COMPONENT_COVER: ({ line }) => line,
  COVERED_CAUSES: () => '',
  EXCLUSION: ({ code }) => code,
  SERVICE_AVAILABILITY: ({ line }) => line,
  FEE_RULE: () => '',
  DEADLINE: ({ kind, serviceType }) => `${kind}/${serviceType ?? ''}`,
  RENEWAL: () => '',
  BONUS: () => '',
  TERRITORY: () => '',
  RETURN: ({ layer }) => layer,
  TRANSFER: () => '',
  SHIPPING: () => '',
  BINDING: ({ incidentType }) => incidentType,
};

/** What a clause is about, in its kind: rivals share it, and only one of them wins. */
export const matterOf = ({ kind, content }: Pick<TermsClause, 'kind' | 'content'>): string =>
  `${kind}:${(matterOfKind[kind] as (content: unknown) => string)(content)}`;

export const isClauseOf =
  <Kind extends ClauseKind>(kind: Kind) =>
  (clause: TermsClause): clause is Extract<TermsClause, ClauseOf<Kind>> =>
    clause.kind === kind;
