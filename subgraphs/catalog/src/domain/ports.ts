import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type {
  ProductKind,
  ServiceChannel,
  ServiceLine,
  TermsGeneration,
} from '@care-graph/kernel/domain/vocabulary';
import type {
  Component,
  FeeSchedule,
  FeeTier,
  PlanOffer,
  PlanSku,
  PlanStatus,
  Product,
  Region,
  RegisterEntry,
  Series,
  ServiceCenter,
  TermsVersion,
} from './catalogue';
import type { CheckReads, PriceReads } from './check-reads';
import type { ClauseKind, TermsClause } from './clause';
import type { Catalogue } from './import/read-catalogue';
import type { DraftSight } from './in-force';
import type { Finding, Sheet } from './import/sheet';
import type { OfferSight } from './offer-visibility';
import type { CatalogStores } from './stores';
import type { TermsStatus } from './vocabulary';

type Keys = readonly string[];

/** What a list may be narrowed to; whatever is left out does not narrow it. */
export interface ProductFilter {
  readonly kind?: ProductKind | null | undefined;
  readonly seriesCode?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly hasPlanOnSale?: boolean | null | undefined;
}

/** Devices and what they are made of. Every look-up by keys answers in any order, without those that are not there. */
export interface DeviceReads {
  productsByCode(codes: Keys): Promise<readonly Product[]>;
  productsById(ids: Keys): Promise<readonly Product[]>;
  productsBySeries(seriesCodes: Keys): Promise<readonly Product[]>;
  products(filter: ProductFilter, page: PageRequest): Promise<Page<Product>>;
  seriesByCode(codes: Keys): Promise<readonly Series[]>;
  componentsByCode(codes: Keys): Promise<readonly Component[]>;
  registerByProduct(productCodes: Keys): Promise<readonly RegisterEntry[]>;
  register(
    filter: {
      readonly kind?: RegisterEntry['kind'] | null | undefined;
      readonly productCode?: string | null | undefined;
    },
    page: PageRequest,
  ): Promise<Page<RegisterEntry>>;
}

export interface ServiceCenterFilter {
  /** The region and the wider ones that it is part of. */
  readonly regionCodes?: Keys | undefined;
  readonly seriesCodes?: Keys | undefined;
  readonly line?: ServiceLine | null | undefined;
}

export interface PlaceReads {
  regionsByCode(codes: Keys): Promise<readonly Region[]>;
  regions(generation: TermsGeneration | null | undefined): Promise<readonly Region[]>;
  centersByCode(codes: Keys): Promise<readonly ServiceCenter[]>;
  /** All centres that may serve any of these regions. */
  centersServing(regionCodes: Keys): Promise<readonly ServiceCenter[]>;
  centers(filter: ServiceCenterFilter, page: PageRequest): Promise<Page<ServiceCenter>>;
}

export interface PlanFilter extends DraftSight {
  readonly productCode?: string | null | undefined;
  readonly termMonths?: number | null | undefined;
  readonly status?: PlanStatus | null | undefined;
  /** Only plans under these terms, as regions name them, that are valid on this day. */
  readonly onSale?: { readonly soldTerms: readonly string[]; readonly day: string } | undefined;
}

export interface OfferFilter {
  readonly regionCode?: string | null | undefined;
  readonly partnerId?: string | null | undefined;
  readonly on: string;
  readonly sight: OfferSight;
}

export interface PlanReads {
  plansById(ids: Keys, sight: DraftSight): Promise<readonly PlanSku[]>;
  plansByEan(eans: Keys, sight: DraftSight): Promise<readonly PlanSku[]>;
  plansByPartNumber(numbers: Keys, sight: DraftSight): Promise<readonly PlanSku[]>;
  /** Those of any status, shortest first. */
  plansOf(productCodes: Keys): Promise<readonly PlanSku[]>;
  plans(filter: PlanFilter, page: PageRequest): Promise<Page<PlanSku>>;
  offersById(ids: Keys): Promise<readonly PlanOffer[]>;
  /** One page for each plan, in the order of the plans. */
  offersOf(
    planIds: Keys,
    filter: OfferFilter,
    page: PageRequest,
  ): Promise<readonly Page<PlanOffer>[]>;
}

export interface ClauseFilter {
  readonly kinds?: readonly ClauseKind[] | null | undefined;
  readonly ruleIds?: Keys | null | undefined;
}

export interface TermsReads {
  termsById(ids: Keys): Promise<readonly TermsVersion[]>;
  termsByCode(codes: Keys): Promise<readonly TermsVersion[]>;
  terms(
    filter: DraftSight & { readonly status?: TermsStatus | null | undefined },
    page: PageRequest,
  ): Promise<Page<TermsVersion>>;
  clausesById(ids: Keys, sight: DraftSight): Promise<readonly TermsClause[]>;
  /** All clauses of these terms, in the order of the text; without those that sellers state. */
  clausesOf(termsIds: Keys): Promise<readonly TermsClause[]>;
  /** One page for each edition, in the order of the editions. */
  clausePagesOf(
    termsIds: Keys,
    filter: ClauseFilter,
    page: PageRequest,
  ): Promise<readonly Page<TermsClause>[]>;
}

export interface FeeScheduleFilter extends DraftSight {
  readonly generation?: TermsGeneration | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly channel?: ServiceChannel | null | undefined;
  readonly currency?: string | null | undefined;
  readonly status?: TermsStatus | null | undefined;
}

export interface FeeReads {
  schedulesById(ids: Keys): Promise<readonly FeeSchedule[]>;
  /** Published schedules that may be pinned in any of these regions. */
  schedulesServing(regionCodes: Keys): Promise<readonly FeeSchedule[]>;
  schedules(filter: FeeScheduleFilter, page: PageRequest): Promise<Page<FeeSchedule>>;
  /** All tiers of these products, in the order of kind, length and turn. */
  tiersOfProducts(productCodes: Keys): Promise<readonly FeeTier[]>;
}

/** What happened to plans, terms and fees. */
export interface HistoryReads {
  /** One page for each subject, in the order of the subjects; oldest first. */
  historyOf(subjectIds: Keys, page: PageRequest): Promise<readonly Page<HistoryEvent>[]>;
}

export interface CatalogReads
  extends
    DeviceReads,
    PlaceReads,
    PlanReads,
    TermsReads,
    FeeReads,
    HistoryReads,
    CheckReads,
    PriceReads {}

/** Where the catalogue's files are; what cannot even be split into cells is a finding. */
export interface CatalogueFiles {
  read(): Promise<{ readonly sheets: readonly Sheet[]; readonly findings: readonly Finding[] }>;
}

/** Takes a whole catalogue in, within one transaction. */
export interface CatalogueStore extends Pick<CatalogStores, 'history' | 'quality'> {
  /** False when somebody has loaded one already; whoever asks later waits for the answer. */
  isEmpty(): Promise<boolean>;
  /** Adds all of it to an empty database. */
  add(catalogue: Catalogue): Promise<void>;
}
