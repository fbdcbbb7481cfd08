import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { SerialComponent, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { Grant, Plan, PlanQuery, TermsDesk } from '../domain/plan';

const planDocument = `query PlanToActivate($id: ID!, $region: String!) {
  planSku(id: $id) {
    id name status termMonths
    product { code }
    termsVersion { id code }
    feeSchedule(regionCode: $region) { id }
  }
  region(code: $region) { timeZone }
}`;

const clausesDocument = `query ClausesToActivate($id: ID!, $selector: TermsSelectorInput!) {
  termsVersion(id: $id) {
    status
    clausesFor(selector: $selector, kinds: [QUOTA, ACTIVATION_WINDOW, REQUIRED_SERIALS]) {
      id ruleId reference
      content {
        __typename
        ... on QuotaClause { line count flyawayCount }
        ... on ActivationWindowClause { window unit videoAfterwards }
        ... on RequiredSerialsClause { serials }
      }
    }
  }
}`;

interface PlanAnswer {
  readonly planSku: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly termMonths: number;
    readonly product: { readonly code: string };
    readonly termsVersion: { readonly id: string; readonly code: string } | null;
    readonly feeSchedule: { readonly id: string } | null;
  } | null;
  readonly region: { readonly timeZone: string } | null;
}

type Content =
  | {
      readonly __typename: 'QuotaClause';
      readonly line: ServiceLine;
      readonly count: number | null;
      readonly flyawayCount: number | null;
    }
  | {
      readonly __typename: 'ActivationWindowClause';
      readonly window: number;
      readonly unit: string;
      readonly videoAfterwards: boolean;
    }
  | { readonly __typename: 'RequiredSerialsClause'; readonly serials: readonly SerialComponent[] };

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

const grantsOf = (terms: Terms, clauses: readonly Clause[]): readonly Grant[] =>
  clauses.flatMap((clause) => {
    const { content } = clause;
    if (content.__typename !== 'QuotaClause' || !content.count) return [];
    const { line, count, flyawayCount } = content;
    return [{ line, count, flyawayCount: flyawayCount ?? 0, basis: basisOf(terms, clause) }];
  });

const windowOf = (terms: Terms, clauses: readonly Clause[]): Plan['window'] => {
  for (const clause of clauses) {
    const { content } = clause;
    if (content.__typename === 'ActivationWindowClause' && content.unit === 'HOUR') {
      return {
        hours: content.window,
        allowsVideo: content.videoAfterwards,
        basis: basisOf(terms, clause),
      };
    }
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

/** Asks the catalog's graph as a service; clauses of published terms never change and are kept, those of a draft are not. */
export class GraphTermsDesk implements TermsDesk {
  private readonly clauses = new Map<string, Promise<readonly Clause[]>>();

  constructor(private readonly catalog: GraphClient) {}

  async planFor(query: PlanQuery): Promise<Plan | undefined> {
    const { planSku, region } = await this.catalog.ask<PlanAnswer>(planDocument, {
      id: query.skuId,
      region: query.regionCode,
    });
    if (!planSku?.termsVersion || !region) return undefined;
    const terms = planSku.termsVersion;
    const clauses = await this.clausesOf(terms.id, {
      productCode: planSku.product.code,
      planMonths: planSku.termMonths,
      regionCode: query.regionCode,
      channel: query.channel,
    });
    return {
      skuId: planSku.id,
      name: planSku.name,
      isPublished: planSku.status === 'PUBLISHED',
      productCode: planSku.product.code,
      termMonths: planSku.termMonths,
      terms,
      timeZone: region.timeZone,
      feeScheduleId: planSku.feeSchedule?.id,
      window: windowOf(terms, clauses),
      requiredSerials: requiredSerialsOf(terms, clauses),
      grants: grantsOf(terms, clauses),
    };
  }

  async hasProduct(code: string): Promise<boolean> {
    const document = 'query KnownProduct($code: String!) { product(code: $code) { code } }';
    const { product } = await this.catalog.ask<{ product: object | null }>(document, { code });
    return product !== null;
  }

  async regionWithGroup(code: string): Promise<readonly string[]> {
    const document =
      'query RegionGroup($code: String!) { region(code: $code) { code partOf { code } } }';
    interface Answer {
      readonly region: {
        readonly code: string;
        readonly partOf: { readonly code: string } | null;
      } | null;
    }
    const { region } = await this.catalog.ask<Answer>(document, { code });
    return region ? [region.code, ...(region.partOf ? [region.partOf.code] : [])] : [];
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
