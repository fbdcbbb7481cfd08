import type { Money } from '@care-graph/kernel/domain/money';
import type {
  IncidentType,
  OrdinalBasis,
  ProductKind,
  SerialComponent,
  ServiceChannel,
  ServiceLine,
  TermsGeneration,
} from '@care-graph/kernel/domain/vocabulary';
import type {
  DeliveryForm,
  IntakeChannel,
  OfferKind,
  ProductFamily,
  ServiceCenterKind,
  StockState,
  TermsStatus,
} from './vocabulary';

/** Where a fact comes from, so that it can be checked. */
export interface DataSource {
  readonly document: string;
  readonly sha256: string | null;
  /** True when no source gives the value and it was made up. */
  readonly isSynthetic: boolean;
  readonly note: string | null;
}

export interface Series {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly family: ProductFamily;
  readonly source: DataSource;
}

export interface Component {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly isWearPart: boolean;
  /** The part that some covers name instead, which is this one with others; null where there is none. */
  readonly partOfCode: string | null;
  readonly source: DataSource;
}

/** A part and how many of it belong to one unit. */
export interface CountedPart {
  readonly componentCode: string;
  readonly quantity: number;
  readonly serialComponent: SerialComponent | null;
}

/** Where one serial number is found on the device. */
export interface SerialHint {
  readonly component: SerialComponent;
  readonly location: string;
}

export interface Product {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: ProductKind;
  readonly family: ProductFamily;
  /** The series that counts first for clauses leads. */
  readonly seriesCodes: readonly string[];
  readonly parts: readonly CountedPart[];
  readonly warrantyPartCodes: readonly string[];
  readonly serialHints: readonly SerialHint[];
  /** Models whose part may stand in for this one's; none means the same model only (R-SN-05). */
  readonly swapsWithCodes: readonly string[];
  /** Null where the sources say nothing. */
  readonly hasGimbalSerial: boolean | null;
  /** False means not confirmed. */
  readonly isFlyawayCovered: boolean;
  readonly hasInternationalWarranty: boolean;
  readonly source: DataSource;
}

export interface Region {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly partOfCode: string | null;
  readonly timeZone: string;
  readonly currency: string;
  readonly termsGenerations: readonly TermsGeneration[];
  /** The terms whose plans are sold there, as `soldAs` names them. */
  readonly soldTerms: readonly string[];
  readonly source: DataSource;
}

export interface ServiceAuthorization {
  readonly regionCode: string;
  readonly lines: readonly ServiceLine[];
  /** Empty means all. */
  readonly seriesCodes: readonly string[];
}

export interface ServiceCenter {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: ServiceCenterKind;
  readonly address: string;
  readonly regionCode: string;
  readonly authorizations: readonly ServiceAuthorization[];
  readonly intakeChannels: readonly IntakeChannel[];
  /** Lower ones are routed to first. */
  readonly position: number;
  readonly source: DataSource;
}

export interface TermsVersion {
  readonly id: string;
  readonly code: string;
  readonly programme: string;
  readonly generation: TermsGeneration;
  readonly revision: number;
  readonly status: TermsStatus;
  readonly obligor: string;
  readonly administrator: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly supersedesId: string | null;
  readonly locales: readonly string[];
  readonly source: DataSource;
}

export type PlanStatus = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
export type PlanKind = 'FIRST' | 'RENEWAL_EXTENSION';

/** A form in which a plan is handed over, and who says so. */
export interface OfferedForm {
  readonly form: DeliveryForm;
  readonly source: DataSource;
}

/** The box of a plan's card, as printed. */
export interface PlanPackage {
  readonly weight: string | null;
  readonly length: string | null;
  readonly width: string | null;
  readonly height: string | null;
}

export interface PlanSku {
  readonly id: string;
  readonly name: string;
  readonly productCode: string;
  readonly termMonths: number;
  readonly termsId: string;
  readonly generation: TermsGeneration;
  readonly kind: PlanKind;
  readonly ean: string | null;
  readonly manufacturerPartNumber: string | null;
  readonly forms: readonly OfferedForm[];
  readonly package: PlanPackage | null;
  readonly status: PlanStatus;
  /** What the plan grants; these counts win over those of the clauses. */
  readonly counts: PlanCounts;
  readonly source: DataSource;
}

export interface PlanCounts {
  readonly replacements: number;
  readonly flyaways: number;
  readonly repairDiscounts: number;
  readonly maintenances: number;
}

export interface PlanOffer {
  readonly id: string;
  readonly planSkuId: string;
  readonly kind: OfferKind;
  readonly sellerName: string;
  /** Null when the seller is no partner of the programme. */
  readonly partnerId: string | null;
  readonly regionCode: string;
  readonly price: Money;
  readonly isIndicative: boolean;
  readonly itemCode: string | null;
  readonly stock: StockState | null;
  readonly minimumQuantity: number;
  /** Clauses that the seller states beyond the terms. */
  readonly exclusionIds: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: DataSource;
}

/** Care Refresh+, kept until renewals by extension are sold. */
export interface PlanExtension {
  readonly id: string;
  readonly productCode: string;
  readonly extensionMonths: number;
  readonly regionCode: string;
  readonly price: Money;
  readonly replacementFee: Money | null;
  readonly sellerName: string;
  readonly source: DataSource;
}

export interface FeeSchedule {
  readonly id: string;
  readonly name: string;
  readonly generation: TermsGeneration;
  readonly termsId: string;
  readonly regionCode: string;
  readonly servesRegionCodes: readonly string[];
  readonly channel: ServiceChannel;
  readonly currency: string;
  readonly isIndicative: boolean;
  readonly ordinalBasis: OrdinalBasis;
  readonly status: TermsStatus;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface FeeTier {
  readonly id: string;
  readonly scheduleId: string;
  readonly productCode: string;
  readonly incidentType: IncidentType;
  readonly planMonths: number | null;
  readonly ordinalFrom: number;
  readonly ordinalTo: number | null;
  readonly fee: Money;
  /** Rules of the rule book that state this very amount. */
  readonly ruleIds: readonly string[];
  readonly source: DataSource;
}

export interface RegisterStatement {
  readonly value: string;
  readonly source: DataSource;
  readonly isFollowed: boolean;
}

export interface RegisterEntry {
  readonly id: string;
  readonly code: string;
  readonly kind: 'CONTRADICTION' | 'ASSUMPTION';
  readonly subject: string;
  readonly productCode: string | null;
  readonly statements: readonly RegisterStatement[];
  readonly resolution: string;
}
