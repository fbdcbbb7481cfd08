import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { moneyFrom } from '@care-graph/kernel/domain/money';
import type { SerialComponent, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { Grant, Plan, PlanQuery, TermsDesk } from '../domain/plan';
import { firstDayIn } from './programme-start';
import { regionGroups, type WiredRegion, withGroup } from './region-groups';
import { type ProductAnswer, productSelection, serialPartsOf } from './serial-parts';
import { offerOf, type OffersAnswer, offersSelection, offersVariables } from './seller-offers';

const planDocument = `query PlanToActivate($id: ID!, $region: String!, $on: Date, $partner: ID, $withOffers: Boolean!) {
  planSku(id: $id) {
    id name status termMonths isOnSale(regionCode: $region)
    product { ${productSelection} }
    termsVersion { id code }
    feeSchedule(regionCode: $region) { id }
    ${offersSelection}
  }
  region(code: $region) { code timeZone partOf { code } }
}`;

const clausesDocument = `query ClausesToActivate($id: ID!, $selector: TermsSelectorInput!) {
  termsVersion(id: $id) {
    status
    clausesFor(selector: $selector, kinds: [QUOTA, ACTIVATION_WINDOW, REQUIRED_SERIALS, RENEWAL, DEADLINE]) {
      id ruleId reference
      content {
        __typename
        ... on QuotaClause { line count flyawayCount moneyCap { amount currency } }
        ... on ActivationWindowClause { window unit videoAfterwards approvalHours }
        ... on RequiredSerialsClause { serials }
        ... on RenewalClause { isOffered graceDays maxTotalMonths maxContracts }
        ... on DeadlineClause { kind allowance unit }
      }
    }
  }
}`;

interface PlanAnswer {
  readonly planSku:
    | (OffersAnswer & {
        readonly id: string;
        readonly name: string;
        readonly status: string;
        readonly termMonths: number;
        readonly isOnSale: boolean;
        readonly product: ProductAnswer;
        readonly termsVersion: { readonly id: string; readonly code: string } | null;
        readonly feeSchedule: { readonly id: string } | null;
      })
    | null;
  readonly region: (WiredRegion & { readonly timeZone: string }) | null;
}

type Content =
  | {
      readonly __typename: 'QuotaClause';
      readonly line: ServiceLine;
      readonly count: number | null;
      readonly flyawayCount: number | null;
      readonly moneyCap: { readonly amount: string; readonly currency: string } | null;
    }
  | {
      readonly __typename: 'ActivationWindowClause';
      readonly window: number;
      readonly unit: string;
      readonly videoAfterwards: boolean;
      readonly approvalHours: number | null;
    }
  | { readonly __typename: 'RequiredSerialsClause'; readonly serials: readonly SerialComponent[] }
  | {
      readonly __typename: 'RenewalClause';
      readonly isOffered: boolean;
      readonly graceDays: number;
      readonly maxTotalMonths: number | null;
      readonly maxContracts: number | null;
    }
  | {
      readonly __typename: 'DeadlineClause';
      readonly kind: string;
      readonly allowance: number;
      readonly unit: string;
    };

interface Clause {
  readonly id: string;
  readonly ruleId: string;
  readonly reference: string;
  readonly content: Content;
}

interface ClausesAnswer {
  readonly termsVersion: {
    readonly status: string;
    readonly clausesFor: readonly Clause[];
  } | null;
}

type Terms = Plan['terms'];

const basisOf = (terms: Terms, { id, ruleId, reference }: Clause): DecisionBasis => ({
  ruleId,
  terms,
  clause: { id, reference },
});

/** A cap that cannot be read is no plan without a cap: it is a fault. */
const sumIn = ({ amount, currency }: { readonly amount: string; readonly currency: string }) => {
  const sum = moneyFrom(amount, currency);
  if (!sum) throw new Error(`The catalog's cap of ${amount} ${currency} is no amount of money.`);
  return sum;
};

const grantsOf = (terms: Terms, clauses: readonly Clause[]): readonly Grant[] =>
  clauses.flatMap((clause) => {
    const { content } = clause;
    if (content.__typename !== 'QuotaClause' || !content.count) return [];
    const { line, count, flyawayCount, moneyCap } = content;
    const basis = basisOf(terms, clause);
    const cap = moneyCap ? { moneyCap: sumIn(moneyCap) } : {};
    return [{ line, count, flyawayCount: flyawayCount ?? 0, ...cap, basis }];
  });

/** A window in days or months is no plan without a window, which would be open for ever: it is a fault. */
const windowOf = (terms: Terms, clauses: readonly Clause[]): Plan['window'] => {
  for (const clause of clauses) {
    const { content } = clause;
    if (content.__typename !== 'ActivationWindowClause') continue;
    const { window: hours, unit, videoAfterwards: allowsVideo, approvalHours } = content;
    if (unit !== 'HOUR') {
      const found = `The catalog's activation window of ${hours} ${unit} in ${clause.reference}`;
      throw new Error(`${found} is not in hours.`);
    }
    return { hours, allowsVideo, approvalHours, basis: basisOf(terms, clause) };
  }
  return undefined;
};

const requiredSerialsOf = (terms: Terms, clauses: readonly Clause[]): Plan['requiredSerials'] => {
  for (const clause of clauses) {
    const { content } = clause;
    if (content.__typename === 'RequiredSerialsClause') {
      return { components: content.serials, basis: basisOf(terms, clause) };
    }
  }
  return { components: [], basis: { ruleId: 'R-SN-02', terms } };
};

const renewalOf = (terms: Terms, clauses: readonly Clause[]): Plan['renewal'] => {
  for (const clause of clauses) {
    const { content } = clause;
    if (content.__typename !== 'RenewalClause') continue;
    const { isOffered, graceDays, maxTotalMonths, maxContracts } = content;
    const basis = basisOf(terms, clause);
    return { isOffered, graceDays, maxTotalMonths, maxContracts, basis };
  }
  return undefined;
};

/** A bundle is activated by time: so many hours after its device was shipped (R-PLN-03). */
const bundleDelayOf = (terms: Terms, clauses: readonly Clause[]): Plan['bundleDelay'] => {
  for (const clause of clauses) {
    const { content } = clause;
    if (content.__typename !== 'DeadlineClause' || content.kind !== 'ACTIVATE_PLAN') continue;
    if (content.unit === 'HOUR') return { hours: content.allowance, basis: basisOf(terms, clause) };
  }
  return undefined;
};

/** Asks the catalog's graph as a service; clauses of published terms never change and are kept, those of a draft are not. */
export class GraphTermsDesk implements TermsDesk {
  readonly firstDay: TermsDesk['firstDay'];
  readonly regionWithGroup: TermsDesk['regionWithGroup'];
  private readonly sale: ReturnType<typeof offersVariables>;
  private readonly clauses = new Map<string, Promise<readonly Clause[]>>();

  constructor(private readonly catalog: GraphClient) {
    this.firstDay = firstDayIn(catalog);
    this.regionWithGroup = regionGroups(catalog);
    this.sale = offersVariables(catalog);
  }

  async planFor(query: PlanQuery): Promise<Plan | undefined> {
    const { planSku, region } = await this.catalog.ask<PlanAnswer>(planDocument, {
      id: query.skuId,
      region: query.regionCode,
      ...(await this.sale(query.seller, query.regionCode)),
    });
    const terms = query.pinnedTerms ?? planSku?.termsVersion;
    if (!planSku || !terms || !region) return undefined;
    const clauses = await this.clausesOf(terms.id, {
      productCode: planSku.product.code,
      planMonths: planSku.termMonths,
      regionCode: query.regionCode,
      channel: query.channel,
    });
    const requiredSerials = requiredSerialsOf(terms, clauses);
    return {
      skuId: planSku.id,
      name: planSku.name,
      isPublished: planSku.status === 'PUBLISHED',
      isOnSale: planSku.isOnSale,
      productCode: planSku.product.code,
      termMonths: planSku.termMonths,
      terms,
      timeZone: region.timeZone,
      regionCodes: withGroup(region),
      feeScheduleId: planSku.feeSchedule?.id,
      window: windowOf(terms, clauses),
      requiredSerials,
      serialParts: serialPartsOf(planSku.product, requiredSerials.components),
      grants: grantsOf(terms, clauses),
      offerId: offerOf(planSku, withGroup(region)),
      renewal: renewalOf(terms, clauses),
      bundleDelay: bundleDelayOf(terms, clauses),
    };
  }

  async hasProduct(code: string): Promise<boolean> {
    const document = 'query KnownProduct($code: String!) { product(code: $code) { code } }';
    const { product } = await this.catalog.ask<{ product: object | null }>(document, { code });
    return product !== null;
  }

  private clausesOf(id: string, selector: object): Promise<readonly Clause[]> {
    const key = JSON.stringify([id, selector]);
    const known = this.clauses.get(key);
    if (known) return known;
    const asked = this.catalog
      .ask<ClausesAnswer>(clausesDocument, { id, selector })
      .then(({ termsVersion }) => {
        if (!termsVersion || termsVersion.status === 'DRAFT') this.clauses.delete(key);
        return termsVersion?.clausesFor ?? [];
      });
    this.clauses.set(key, asked);
    asked.catch(() => this.clauses.delete(key));
    return asked;
  }
}
