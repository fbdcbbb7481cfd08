import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { graphFacts } from '@care-graph/kernel/runtime/graph-facts';
import type {
  BonusTerms,
  EndTerms,
  EndTermsDesk,
  EndTermsQuery,
  ForeseenPlan,
  ForeseenPlanQuery,
  ReturnTerms,
  TermsInForceQuery,
  TransferTerms,
  UncountedLine,
} from '../domain/end-terms';
import type { Plan, RenewalTerms } from '../domain/plan';

type Wired<Type extends string, Fields> = { readonly __typename: Type } & Omit<Fields, 'basis'>;

type Content =
  | Wired<'RenewalClause', RenewalTerms>
  | (Wired<'BonusClause', Omit<BonusTerms, 'eligibleProducts'>> & {
      readonly eligibleProducts: readonly { readonly code: string }[];
    })
  | Wired<'ReturnClause', ReturnTerms>
  | Wired<'TransferClause', TransferTerms>
  | (Wired<'QuotaClause', UncountedLine> & {
      readonly count: number | null;
    });

interface WiredClause {
  readonly id: string;
  readonly ruleId: string;
  readonly reference: string;
  readonly content: Content;
}

interface WiredTerms {
  readonly status: string;
  readonly clausesFor: readonly WiredClause[];
}

const selection = `status clausesFor(selector: $selector, kinds: $kinds) { id ruleId reference content { __typename
  ... on RenewalClause { isOffered planMonths graceDays maxTotalMonths maxContracts
    requiresUnusedReplacement grantedReplacements }
  ... on BonusClause { isOffered months disqualifyingLines startsAfter eligibleProducts { code } }
  ... on ReturnClause { layer isReturnable needsProductReturn needsNoUse needsIntactSeal }
  ... on TransferClause { isTransferable }
  ... on QuotaClause { line count months } } }`;

const termsQuestion = {
  field: 'termsVersion',
  argumentNames: { id: 'id' },
  variables: { id: 'ID!', selector: 'TermsSelectorInput!', kinds: '[ClauseKind!]' },
  valuesOf: ({ termsVersionId, productCode, termMonths, regionCode, channel }: EndTermsQuery) => ({
    id: termsVersionId,
    selector: { productCode, planMonths: termMonths, regionCode, channel },
    kinds: ['RENEWAL', 'BONUS', 'RETURN', 'TRANSFER', 'QUOTA'],
  }),
  selection,
  cacheKeyOf: ({ termsVersionId, productCode, termMonths, regionCode, channel }: EndTermsQuery) =>
    JSON.stringify([termsVersionId, productCode, termMonths, regionCode, channel]),
  keep: 1000,
  /** What is no draft any more never changes. */
  isFinal: ({ status }: WiredTerms) => status !== 'DRAFT',
};

const silent: EndTerms = {
  renewal: undefined,
  bonus: undefined,
  returns: [],
  transfer: undefined,
  uncounted: [],
};

/** What is counted is granted in the ledger; what is not is offered all the same. */
const uncountedIn = (
  { line, count, months }: Extract<Content, { readonly __typename: 'QuotaClause' }>,
  basis: DecisionBasis,
): readonly UncountedLine[] => (count === null ? [{ line, months, basis }] : []);

/** What the terms say with one more of their clauses. */
const withClause = (terms: EndTerms, content: Content, basis: DecisionBasis): EndTerms => {
  switch (content.__typename) {
    case 'RenewalClause':
      return { ...terms, renewal: { ...content, basis } };
    case 'BonusClause': {
      const eligibleProducts = content.eligibleProducts.map(({ code }) => code);
      return { ...terms, bonus: { ...content, eligibleProducts, basis } };
    }
    case 'ReturnClause':
      return { ...terms, returns: [...terms.returns, { ...content, basis }] };
    case 'TransferClause':
      return { ...terms, transfer: { ...content, basis } };
    case 'QuotaClause':
      return { ...terms, uncounted: [...terms.uncounted, ...uncountedIn(content, basis)] };
  }
};

const inForceDocument = `query TermsOfRenewal($on: Date!, $selector: TermsSelectorInput!) {
  termsInForce(on: $on, selector: $selector) { id code }
}`;

const foreseenDocument = `query PlanToFollow($filter: PlanSkuFilter!) {
  planSkus(filter: $filter, first: 100) { nodes { id kind termMonths termsVersion { id } } }
}`;

interface SoldPlan {
  readonly id: string;
  readonly kind: 'FIRST' | 'RENEWAL_EXTENSION';
  readonly termMonths: number;
  readonly termsVersion: { readonly id: string } | null;
}

/** What only prolongs a contract goes before what also opens cover. */
const extensionsFirst = (one: SoldPlan, other: SoldPlan): number =>
  Number(other.kind === 'RENEWAL_EXTENSION') - Number(one.kind === 'RENEWAL_EXTENSION');

/** Asks the catalog's graph as a service; what published terms say is kept, what is in force today is not. */
export class GraphEndTermsDesk implements EndTermsDesk {
  private readonly terms: (key: EndTermsQuery) => Promise<WiredTerms | null>;

  constructor(private readonly catalog: GraphClient) {
    this.terms = graphFacts<EndTermsQuery, WiredTerms>(catalog, termsQuestion);
  }

  async endTermsOf(query: EndTermsQuery): Promise<EndTerms> {
    const { termsVersionId: id, termsCode: code } = query;
    const wired = await this.terms(query);
    return (wired?.clausesFor ?? []).reduce(
      (terms, { id: clauseId, ruleId, reference, content }) =>
        withClause(terms, content, {
          ruleId,
          terms: { id, code },
          clause: { id: clauseId, reference },
        }),
      silent,
    );
  }

  async termsInForce(query: TermsInForceQuery): Promise<Plan['terms'] | undefined> {
    const { on, productCode, termMonths: planMonths, regionCode } = query;
    const { termsInForce } = await this.catalog.ask<{ termsInForce: Plan['terms'] | null }>(
      inForceDocument,
      { on, selector: { productCode, planMonths, regionCode } },
    );
    return termsInForce ?? undefined;
  }

  async foreseenPlan(query: ForeseenPlanQuery): Promise<ForeseenPlan | undefined> {
    for (const termMonths of query.planMonths) {
      const found = await this.soldPlan(query, termMonths);
      if (found) return { skuId: found.id };
    }
    return undefined;
  }

  private async soldPlan(
    { productCode, regionCode, on }: ForeseenPlanQuery,
    termMonths: number,
  ): Promise<SoldPlan | undefined> {
    const [inForce, { planSkus }] = await Promise.all([
      this.termsInForce({ productCode, termMonths, regionCode, on }),
      this.catalog.ask<{ planSkus: { nodes: readonly SoldPlan[] } }>(foreseenDocument, {
        filter: { productCode, termMonths, regionCode },
      }),
    ]);
    return planSkus.nodes
      .filter(({ termsVersion }) => termsVersion !== null && termsVersion.id === inForce?.id)
      .sort(extensionsFirst)
      .at(0);
  }
}
