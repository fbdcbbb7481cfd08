import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type {
  DeadlineConsequence,
  DeadlineKind,
  DeadlineUnit,
  IncidentType,
  SerialComponent,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { ClauseReference } from '../domain/assessment';
import type { ClaimTerms } from '../domain/desks';
import type { Exclusion } from '../domain/exclusions';
import type { BindingClause } from '../domain/flyaway-ties';
import type { Wholes } from '../domain/parts-cover';

interface WiredDeadline {
  readonly __typename: 'DeadlineClause';
  readonly deadlineKind: DeadlineKind;
  readonly serviceType: ServiceType | null;
  readonly allowance: number;
  readonly unit: DeadlineUnit;
  readonly onMiss: DeadlineConsequence;
}

interface WiredService {
  readonly __typename: 'ServiceAvailabilityClause';
  readonly line: ServiceLine;
  readonly serviceTypes: readonly ServiceType[];
}

interface WiredQuota {
  readonly __typename: 'QuotaClause';
  readonly quotaLine: ServiceLine;
  readonly discountPercent: string | null;
}

interface WiredBinding {
  readonly __typename: 'BindingClause';
  readonly incidentType: IncidentType;
  readonly accountLink: boolean;
  readonly controllerBinding: boolean;
  readonly until: 'INCIDENT' | 'VERIFICATION';
}

interface WiredTerritory {
  readonly __typename: 'TerritoryClause';
  readonly isInternational: boolean;
  readonly samePurchaseRegion: boolean;
  readonly needsAuthorizedDealer: boolean;
  readonly needsProofOfPurchase: boolean;
}

interface WiredShipping {
  readonly __typename: 'ShippingClause';
  readonly crossBorderNeedsConsent: boolean;
}

interface WiredCover {
  readonly __typename: 'ComponentCoverClause';
  readonly coverLine: ServiceLine;
  readonly allowsComponentOnly: boolean;
  readonly components: readonly {
    readonly component: {
      readonly code: string;
      readonly partOf: { readonly code: string } | null;
    };
    readonly quantity: number;
  }[];
}

interface WiredSerials {
  readonly __typename: 'RequiredSerialsClause';
  readonly serials: readonly SerialComponent[];
}

type WiredExclusion = Omit<Exclusion, keyof ClauseReference> & {
  readonly __typename: 'ExclusionClause';
};

interface WiredClause {
  readonly id: string;
  readonly ruleId: string;
  readonly kind: string;
  readonly reference: string;
  readonly content:
    | WiredDeadline
    | WiredBinding
    | WiredService
    /** All kinds whose content nothing is asked of here. */
    | WiredQuota
    | WiredTerritory
    | WiredShipping
    | WiredCover
    | WiredSerials
    | WiredExclusion
    | { readonly __typename: 'FeeRuleClause' };
}

/** The pinned terms as the catalog tells them. */
export interface WiredTerms {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly clausesFor: readonly WiredClause[];
}

/** What a flyaway asks for; other uses ask for no ties. */
const bindingOf = ({ content }: WiredClause, basis: DecisionBasis): readonly BindingClause[] => {
  if (content.__typename !== 'BindingClause' || content.incidentType !== 'FLYAWAY') return [];
  const { accountLink, controllerBinding, until } = content;
  return [{ accountLink, controllerBinding, until, basis }];
};
type BasisOf = (clause: WiredClause) => DecisionBasis;

const territoryIn = (clauses: readonly WiredClause[], basisOf: BasisOf) =>
  clauses.flatMap((clause) => {
    if (clause.content.__typename !== 'TerritoryClause') return [];
    const { __typename: _kind, ...content } = clause.content;
    return [{ ...content, basis: basisOf(clause) }];
  })[0];

const shippingIn = (clauses: readonly WiredClause[], basisOf: BasisOf) =>
  clauses.flatMap((clause) => {
    if (clause.content.__typename !== 'ShippingClause') return [];
    const { crossBorderNeedsConsent } = clause.content;
    return [{ crossBorderNeedsConsent, basis: basisOf(clause) }];
  })[0];
const coverOf = ({ coverLine: line, allowsComponentOnly, components }: WiredCover) => ({
  line,
  allowsPartOnly: allowsComponentOnly,
  parts: components.map(({ component: { code }, quantity }) => ({ code, quantity })),
});

const coversIn = (clauses: readonly WiredClause[], basisOf: BasisOf) =>
  clauses.flatMap((clause) =>
    clause.content.__typename === 'ComponentCoverClause'
      ? [{ ...coverOf(clause.content), basis: basisOf(clause) }]
      : [],
  );

const wholesIn = (clauses: readonly WiredClause[]): Wholes =>
  Object.fromEntries(
    clauses.flatMap(({ content }) =>
      content.__typename === 'ComponentCoverClause'
        ? content.components.flatMap(({ component: { code, partOf } }) =>
            partOf ? [[code, partOf.code] as const] : [],
          )
        : [],
    ),
  );

const serialsIn = (clauses: readonly WiredClause[], basisOf: BasisOf) =>
  clauses.flatMap((clause) =>
    clause.content.__typename === 'RequiredSerialsClause'
      ? [{ components: clause.content.serials, basis: basisOf(clause) }]
      : [],
  )[0];

const exclusionsIn = (clauses: readonly WiredClause[]) =>
  clauses.flatMap(({ id, reference, content }) => {
    if (content.__typename !== 'ExclusionClause') return [];
    const { __typename: _kind, ...exclusion } = content;
    return [{ id, reference, ...exclusion }];
  });

/** The clauses in the words of this subgraph. */
export const termsOf = ({ id, code, clausesFor }: WiredTerms): ClaimTerms => {
  const basisOf = (clause: WiredClause) => ({
    ruleId: clause.ruleId,
    terms: { id, code },
    clause: { id: clause.id, reference: clause.reference },
  });
  const requiredSerials = serialsIn(clausesFor, basisOf);
  const feeRule = clausesFor.find(({ kind }) => kind === 'FEE_RULE');
  return {
    deadlines: clausesFor.flatMap((clause) => {
      if (clause.content.__typename !== 'DeadlineClause') return [];
      const { deadlineKind: kind, serviceType, allowance, unit, onMiss } = clause.content;
      return [{ kind, serviceType, allowance, unit, onMiss, basis: basisOf(clause) }];
    }),
    services: clausesFor.flatMap(({ content }) =>
      content.__typename === 'ServiceAvailabilityClause'
        ? [{ line: content.line, serviceTypes: content.serviceTypes }]
        : [],
    ),
    ...(requiredSerials ? { requiredSerials } : {}),
    covers: coversIn(clausesFor, basisOf),
    wholes: wholesIn(clausesFor),
    exclusions: exclusionsIn(clausesFor),
    clauses: clausesFor.map((clause) => ({
      id: clause.id,
      kind: clause.kind,
      basis: basisOf(clause),
    })),
    binding: clausesFor.flatMap((clause) => bindingOf(clause, basisOf(clause)))[0],
    discount: clausesFor.flatMap((clause) =>
      clause.content.__typename === 'QuotaClause' && clause.content.quotaLine === 'REPAIR_DISCOUNT'
        ? [{ percent: clause.content.discountPercent, basis: basisOf(clause) }]
        : [],
    )[0],
    feeRule: feeRule && basisOf(feeRule),
    territory: territoryIn(clausesFor, basisOf),
    shipping: shippingIn(clausesFor, basisOf),
  };
};
