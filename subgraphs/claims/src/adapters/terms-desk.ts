import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { graphFacts } from '@care-graph/kernel/runtime/graph-facts';
import type { CenterAddress } from '../domain/center-address';
import type { ExpectedComponent } from '../domain/claim';
import type {
  Center,
  ClaimTerms,
  FeesQuery,
  FeeTable,
  NumberedPart,
  Route,
  TermsDesk,
  TermsQuery,
} from '../domain/desks';
import type { Served } from '../domain/served';
import { dayAfter } from '@care-graph/kernel/domain/period';
import { feesOf, type WiredFees } from './wired-fees';
import {
  centerFor,
  centerQuestion,
  placeOf,
  type RegionKey,
  regionQuestion,
  routeOf,
  type WiredCenter,
  type WiredRegion,
} from './wired-places';
import { type WiredTerms, termsOf } from './wired-terms';

/** What is no draft any more never changes. */
const isFinal = ({ status }: { readonly status: string }): boolean => status !== 'DRAFT';

interface WiredProduct {
  readonly series: readonly { readonly code: string }[];
  readonly components: readonly {
    readonly component: { readonly code: string };
    readonly quantity: number;
    readonly serialComponent: SerialComponent | null;
  }[];
}

const clauseFields = `id ruleId kind reference content { __typename
  ... on DeadlineClause { deadlineKind: kind serviceType allowance unit onMiss }
  ... on ServiceAvailabilityClause { line serviceTypes }
  ... on ExclusionClause { lines causes unless isMachineChecked }
  ... on QuotaClause { quotaLine: line discountPercent }
  ... on BindingClause { incidentType accountLink controllerBinding until }
  ... on TerritoryClause { isInternational samePurchaseRegion needsAuthorizedDealer needsProofOfPurchase }
  ... on RequiredSerialsClause { serials }
  ... on ShippingClause { crossBorderNeedsConsent }
  ... on ComponentCoverClause { coverLine: line allowsComponentOnly components { component { code partOf { code } } quantity } } }`;

/** Whom the clauses are for, as coverage asks for them too: by the contract's own region and channel, never the claim's. */
const selectorOf = ({
  productCode,
  termMonths: planMonths,
  regionCode,
  channel,
}: Omit<TermsQuery, 'termsVersionId' | 'offerId'>) => ({
  productCode,
  planMonths,
  regionCode,
  channel,
});

const termsQuestion = {
  field: 'termsVersion',
  argumentNames: { id: 'id' },
  variables: { id: 'ID!', selector: 'TermsSelectorInput!', offer: 'ID' },
  valuesOf: ({ termsVersionId, offerId, ...query }: TermsQuery) => ({
    id: termsVersionId,
    offer: offerId,
    selector: selectorOf(query),
  }),
  selection: `id code status clausesFor(selector: $selector, offerId: $offer) { ${clauseFields} }`,
  cacheKeyOf: ({ termsVersionId, offerId, ...query }: TermsQuery) =>
    JSON.stringify([termsVersionId, offerId, selectorOf(query)]),
  keep: 1000,
  isFinal,
};

const feesQuestion = {
  field: 'feeSchedule',
  argumentNames: { id: 'id' },
  variables: { id: 'ID!', product: 'String!', months: 'Int' },
  valuesOf: ({ feeScheduleId, productCode, termMonths }: FeesQuery) => ({
    id: feeScheduleId,
    product: productCode,
    months: termMonths,
  }),
  selection: `status isIndicative ordinalBasis
    tiers(productCode: $product, termMonths: $months) {
      incidentType planMonths ordinalFrom ordinalTo fee { amount currency } }
    componentPrices(productCode: $product) { component { code } price { amount currency } }`,
  cacheKeyOf: ({ feeScheduleId, productCode, termMonths }: FeesQuery) =>
    JSON.stringify([feeScheduleId, productCode, termMonths]),
  keep: 1000,
  isFinal,
};

const productQuestion = {
  field: 'product',
  argumentNames: { code: 'code' },
  variables: { code: 'String!' },
  valuesOf: (code: string) => ({ code }),
  selection: 'components { component { code } quantity serialComponent } series { code }',
  cacheKeyOf: (code: string) => code,
};

interface WiredCalendar {
  readonly holidays: readonly { readonly date: string }[];
}

interface HolidayKey {
  readonly regionCode: string;
  readonly from: string;
}

/** Longer than any allowance in business days takes. */
const calendarDays = 120;

const calendarQuestion = {
  field: 'region',
  argumentNames: { code: 'code' },
  variables: { code: 'String!', from: 'Date!', to: 'Date!' },
  valuesOf: ({ regionCode, from }: HolidayKey) => ({
    code: regionCode,
    from,
    to: dayAfter(from, calendarDays),
  }),
  selection: 'holidays(from: $from, to: $to) { date }',
  cacheKeyOf: ({ regionCode, from }: HolidayKey) => JSON.stringify([regionCode, from]),
  keep: 100,
};

/** The catalog subgraph, asked over its GraphQL endpoint; terms, what offers exclude, and fees are kept, since they never change. */
export class GraphTermsDesk implements TermsDesk {
  private readonly terms: (key: TermsQuery) => Promise<WiredTerms | null>;
  private readonly fees: (key: FeesQuery) => Promise<WiredFees | null>;
  private readonly products: (code: string) => Promise<WiredProduct | null>;
  private readonly regions: (key: RegionKey) => Promise<WiredRegion | null>;
  private readonly centers: (code: string) => Promise<WiredCenter | null>;
  private readonly calendars: (key: HolidayKey) => Promise<WiredCalendar | null>;

  constructor(client: GraphClient) {
    this.terms = graphFacts<TermsQuery, WiredTerms>(client, termsQuestion);
    this.fees = graphFacts<FeesQuery, WiredFees>(client, feesQuestion);
    this.products = graphFacts(client, productQuestion);
    this.regions = graphFacts(client, regionQuestion);
    this.centers = graphFacts(client, centerQuestion);
    this.calendars = graphFacts(client, calendarQuestion);
  }

  async termsFor(query: TermsQuery): Promise<ClaimTerms | undefined> {
    const wired = await this.terms(query);
    return wired ? termsOf(wired) : undefined;
  }

  async feesFor(query: FeesQuery): Promise<FeeTable | undefined> {
    const wired = await this.fees(query);
    return wired ? feesOf(wired, query.termMonths) : undefined;
  }

  async componentsOf(productCode: string): Promise<readonly ExpectedComponent[]> {
    const product = await this.products(productCode);
    return (product?.components ?? []).map(({ component, quantity }) => ({
      code: component.code,
      quantity,
    }));
  }

  async numberedPartsOf(productCode: string): Promise<readonly NumberedPart[]> {
    const product = await this.products(productCode);
    return (product?.components ?? []).flatMap(({ component: { code }, serialComponent }) =>
      serialComponent ? [{ code, component: serialComponent }] : [],
    );
  }

  async holidaysFrom(regionCode: string, day: string): Promise<readonly string[]> {
    const region = await this.calendars({ regionCode, from: day });
    return (region?.holidays ?? []).map(({ date }) => date);
  }

  async routeFor(regionCode: string, served: Served): Promise<Route | undefined> {
    const region = await this.regions({ regionCode, ...served });
    return region ? routeOf(region) : undefined;
  }

  async centerServing(
    centerCode: string,
    regionCode: string,
    { productCode, line }: Served,
  ): Promise<Center | undefined> {
    const [center, product, region] = await Promise.all([
      this.centers(centerCode),
      this.products(productCode),
      this.regions({ regionCode, productCode, line }),
    ]);
    if (!center || !product || !region) return undefined;
    const seriesCodes = product.series.map(({ code }) => code);
    return centerFor(center, region, { seriesCodes, line });
  }

  async centerAddress(centerCode: string): Promise<CenterAddress | undefined> {
    const center = await this.centers(centerCode);
    return center ? { name: center.name, lines: center.address.split('\n') } : undefined;
  }

  async placeOfCenter(centerCode: string): Promise<Center['region'] | undefined> {
    const center = await this.centers(centerCode);
    return center ? placeOf(center.region) : undefined;
  }
}
