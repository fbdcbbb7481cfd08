import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { consequenceIn } from '@care-graph/kernel/domain/deadline-consequences';
import type { Money } from '@care-graph/kernel/domain/money';
import type {
  ActivationChannel,
  IncidentType,
  SerialComponent,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { Clause } from './adjudication';
import type { ExpectedComponent } from './claim';
import type { DeadlineRule } from './deadline';
import type { Exclusion } from './exclusions';
import type { FeesQuery, FeeTable } from './fee-table';
import type { GrantedWarranty } from './further-warranty';
import type { BindingClause, UnitFacts, UnitQuestion } from './flyaway-ties';
import type { OutboxMessage } from './outbox';
import type { CenterAddress } from './center-address';
import type { Region } from './region';
import type { Served } from './served';
import type { PartsCover, Wholes } from './parts-cover';
import type { NumberedPart } from './replacement';
import type { PurchaseFacts, ShippingClause, TerritoryClause } from './territory';
import type { Visibility } from './visibility';

export type { ComponentPrice, FeesQuery, FeeTable, FeeTier } from './fee-table';
export type { PartsCover } from './parts-cover';
export type { NumberedPart } from './replacement';

export interface CoverLine {
  readonly line: ServiceLine;
  readonly usesRemaining: number;
  /** What is left of the sum that discounts draw on; null where the terms set none. */
  readonly moneyRemaining: Money | null;
}

/** What coverage knows about a contract and the unit that it covers now. */
export interface CoverFacts {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly contractStatus: string;
  readonly holderId: string;
  /** Who the holder is at the identity provider; null for one who has not signed in yet. */
  readonly holderSubject: string | null;
  /** The country of the holder's address; null when none was given. */
  readonly holderRegionCode: string | null;
  readonly partnerId: string | null;
  /** False when that partner was stopped. */
  readonly mayPartnerTrade: boolean;
  readonly productCode: string;
  readonly termMonths: number;
  readonly regionCode: string;
  readonly timeZone: string;
  readonly termsVersionId: string;
  readonly termsVersionCode: string;
  /** The seller's offer that it was bought under, whose exclusions count too; null where none is on record. */
  readonly offerId: string | null;
  /** How the plan reached its device. */
  readonly channel: ActivationChannel;
  readonly feeScheduleId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly deviceId: string;
  readonly serialNumber: string;
  /** All that the unit covered now has or had. */
  readonly unitSerialNumbers: readonly string[];
  readonly lineageSerialNumbers: readonly string[];
  /** Those of them whose unit flew away. */
  readonly lockedSerialNumbers: readonly string[];
  /** True while the unit is tied to its remote controller. */
  readonly isControllerBound: boolean;
  /** Those whose fee was captured, flyaways included. */
  readonly replacementsUsed: number;
  readonly flyawaysUsed: number;
  readonly replacementsRemaining: number;
  /** Null where the plan has none. */
  readonly flyawaysRemaining: number | null;
  /** What is left of each service that the contract has a right to. */
  readonly lines: readonly CoverLine[];
  /** What goes on without the plan, and was not taken back; empty while the plan covers. */
  readonly warranties: readonly GrantedWarranty[];
  /** Null where nobody told how the unit was bought. */
  readonly purchase: PurchaseFacts | null;
}

export interface QuotaRequest {
  readonly claimId: string;
  readonly claimNumber: string;
  readonly contractId: string;
  readonly line: ServiceLine;
  readonly incidentType: IncidentType;
  /** The discount to hold beside the use; null for none. */
  readonly money: Money | null;
  readonly occurredAt: Date;
  /** What asks: coverage gives it the same answer however often it comes. */
  readonly idempotencyKey: string;
}

/** Held, with the discount beside the use, which the sum may have cut; or why not, in coverage's words. */
export type ReserveAnswer =
  | { readonly isHeld: true; readonly money: Money | null }
  | { readonly isHeld: false; readonly code: string };

/** Applied, with the unit that took the old one's place, if any; or why it never will be, in coverage's words. */
export type ApplyAnswer =
  | { readonly isApplied: true; readonly deviceId: string | null }
  | { readonly isApplied: false; readonly code: string };

/** Coverage's knowledge and its quota, asked for by this subgraph; never inside a transaction. */
export interface CoverageDesk {
  /** In the order of the ids, undefined where there is no such contract or the viewer may not see it. */
  coverOf(
    contractIds: readonly string[],
    viewer?: Visibility,
  ): Promise<readonly (CoverFacts | undefined)[]>;
  /** Any serial number of the lineage finds the contract, among those that the viewer may see. */
  coverOfSerial(serialNumber: string, viewer?: Visibility): Promise<CoverFacts | undefined>;
  /** Those of the numbers whose unit is or was covered, replaces another one or was replaced. */
  unavailableSerials(serialNumbers: readonly string[]): Promise<readonly string[]>;
  /** Undefined when the unit is none of the contract's lineage. */
  unitOf(question: UnitQuestion): Promise<UnitFacts | undefined>;
  /** Holds one use; a repeat under the same key gives the same answer, and one for the same claim and line the same hold. */
  reserve(request: QuotaRequest): Promise<ReserveAnswer>;
  /** Applies a message exactly once however often it comes. */
  apply(message: OutboxMessage): Promise<ApplyAnswer>;
}

/** Which terms are meant, and for what. */
export interface TermsQuery {
  readonly termsVersionId: string;
  readonly productCode: string;
  readonly termMonths: number;
  readonly regionCode: string;
  /** How the plan reached its device; null where that is not on record, so that clauses for one channel are left out. */
  readonly channel: ActivationChannel | null;
  /** The offer whose exclusions count too; null for the terms alone. */
  readonly offerId: string | null;
}

/** The part of a repair that the plan takes off. */
export interface DiscountClause {
  /** In percent, as a decimal; null where the text does not say. */
  readonly percent: string | null;
  readonly basis: DecisionBasis;
}

/** The serial numbers that the terms ask for (R-SN-01, R-SN-02). */
export interface RequiredSerials {
  readonly components: readonly SerialComponent[];
  readonly basis: DecisionBasis;
}

/** The clauses of the pinned terms, and of the offer, that claims are decided by. */
export interface ClaimTerms {
  readonly deadlines: readonly (DeadlineRule & { readonly serviceType: ServiceType | null })[];
  readonly services: readonly {
    readonly line: ServiceLine;
    readonly serviceTypes: readonly ServiceType[];
  }[];
  /** The parts that each service covers; the product's own where a service is not named. */
  readonly covers: readonly PartsCover[];
  /** The parts that not every cover names alike. */
  readonly wholes: Wholes;
  readonly exclusions: readonly Exclusion[];
  /** All of them, on which decisions rest. */
  readonly clauses: readonly Clause[];
  /** What ties a flyaway asks for; undefined where no clause asks for any. */
  readonly binding: BindingClause | undefined;
  /** What a repair costs less; undefined where no clause says so. */
  readonly discount: DiscountClause | undefined;
  /** Why the fee depends on the turn; undefined where no clause says so. */
  readonly feeRule: DecisionBasis | undefined;
  /** Undefined where no clause says where service is given. */
  readonly territory: TerritoryClause | undefined;
  /** The numbers by which a unit is known under the terms; undefined where no clause names them. */
  readonly requiredSerials?: RequiredSerials;
  /** Undefined where no clause says who pays for parcels. */
  readonly shipping: ShippingClause | undefined;
}

/** A place that takes units in. */
export interface Center {
  readonly code: string;
  /** Where it stands. */
  readonly region: Pick<Region, 'code' | 'partOfCode'>;
}

/** A region, and where units from there go. */
export interface Route {
  readonly region: Region;
  /** Undefined where nobody serves the product there. */
  readonly center: Center | undefined;
}

/** The catalog's knowledge, asked for by this subgraph; never inside a transaction. */
export interface TermsDesk {
  /** Undefined when the catalog has no such terms. */
  termsFor(query: TermsQuery): Promise<ClaimTerms | undefined>;
  /** Undefined when the catalog has no such schedule. */
  feesFor(query: FeesQuery): Promise<FeeTable | undefined>;
  /** The parts that come with the product. */
  componentsOf(productCode: string): Promise<readonly ExpectedComponent[]>;
  /** The product's parts that bear a number; empty where the catalog does not know any. */
  numberedPartsOf(productCode: string): Promise<readonly NumberedPart[]>;
  /** The public holidays of a region from a local day on, for as long as any allowance may take. */
  holidaysFrom(regionCode: string, day: string): Promise<readonly string[]>;
  /** The region, with the centre that serves that for its customers (R-RGN-09); undefined where it is none. */
  routeFor(regionCode: string, served: Served): Promise<Route | undefined>;
  /** Where parcels for the centre go; undefined where the catalog does not know it. */
  centerAddress(centerCode: string): Promise<CenterAddress | undefined>;
  /** Where the centre stands; undefined where the catalog does not know it. */
  placeOfCenter(centerCode: string): Promise<Center['region'] | undefined>;
  /** The centre, where it may serve that for customers of the region; undefined otherwise. */
  centerServing(
    centerCode: string,
    regionCode: string,
    served: Served,
  ): Promise<Center | undefined>;
}

/** The deadline that the terms set for a service; a clause for the service itself goes before one for all. */
export const deadlineRule = (
  terms: ClaimTerms,
  kind: DeadlineRule['kind'],
  serviceType: ServiceType,
): DeadlineRule | undefined => {
  const ofKind = terms.deadlines.filter((rule) => rule.kind === kind);
  const rule =
    ofKind.find((one) => one.serviceType === serviceType) ??
    ofKind.find((one) => one.serviceType === null);
  return rule && { ...rule, onMiss: consequenceIn(rule.onMiss, kind, serviceType) };
};

/** True when the provider has to agree before a parcel crosses a border (R-SHP-02). */
export const needsConsent = ({ shipping }: Pick<ClaimTerms, 'shipping'>): boolean =>
  shipping?.crossBorderNeedsConsent === true;

/** True when the terms give the line by way of the service; what is absent is not offered (C-28). */
export const isOffered = (
  terms: ClaimTerms,
  serviceType: ServiceType,
  line?: ServiceLine,
): boolean =>
  terms.services.some(
    (service) =>
      (line === undefined || service.line === line) && service.serviceTypes.includes(serviceType),
  );
