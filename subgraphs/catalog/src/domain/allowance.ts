import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';
import type { ServiceLine, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { PlanCounts, PlanSku, TermsVersion } from './catalogue';
import { isClauseOf, type TermsClause } from './clause';
import { serviceLines } from './vocabulary';

/** What a plan grants on one service line. */
export interface PlanAllowance {
  readonly line: ServiceLine;
  readonly count: number | null;
  readonly flyawayCount: number | null;
  readonly moneyCap: Money | null;
  readonly months: number | null;
  readonly basis: readonly DecisionBasis[];
}

type TermsName = Pick<TermsVersion, 'id' | 'code'>;

/** A decision that rests on a clause of some terms. */
const basisIn = (
  terms: TermsName | null,
  { ruleId, id, reference }: TermsClause,
): DecisionBasis => ({
  ruleId,
  ...(terms ? { terms: { id: terms.id, code: terms.code } } : {}),
  clause: { id, reference },
});

/** The counts that the plan's own row gives, by line; a line it does not grant is left out. */
const countsByLine = (counts: PlanCounts): ReadonlyMap<ServiceLine, number> =>
  new Map<ServiceLine, number>(
    (
      [
        ['REPLACEMENT', counts.replacements],
        ['REPAIR_DISCOUNT', counts.repairDiscounts],
        ['MAINTENANCE', counts.maintenances],
      ] as const
    ).filter(([, count]) => count > 0),
  );

type Quota = Extract<TermsClause, { readonly kind: 'QUOTA' }>;

/** What a clause says of a line beside its count; nothing is known where there is none. */
const said = (terms: TermsName | null, clause: Quota | undefined) => {
  if (!clause) return { count: null, moneyCap: null, months: null, basis: [] };
  const { count, months, moneyCap } = clause.content;
  const cap = moneyCap && moneyFrom(moneyCap.amount, moneyCap.currency);
  return { count, months, moneyCap: cap ?? null, basis: [basisIn(terms, clause)] };
};

/** What a plan grants: the counts are those of its own row, the rest is what its terms say about them. */
export const allowancesOf = (
  plan: PlanSku,
  terms: TermsName | null,
  winners: readonly TermsClause[],
): readonly PlanAllowance[] => {
  const counts = countsByLine(plan.counts);
  const flyaways = plan.counts.flyaways > 0 ? plan.counts.flyaways : null;
  const quotas = new Map(
    winners.filter(isClauseOf('QUOTA')).map((clause) => [clause.content.line, clause]),
  );
  return serviceLines
    .filter((line) => counts.has(line) || quotas.has(line))
    .map((line) => ({
      ...said(terms, quotas.get(line)),
      ...(counts.has(line) ? { count: counts.get(line) ?? null } : {}),
      line,
      flyawayCount: line === 'REPLACEMENT' ? flyaways : null,
    }));
};

/** One service that is offered for a product. */
export interface ServiceAvailability {
  readonly line: ServiceLine;
  readonly serviceTypes: readonly ServiceType[];
  readonly includesFlyaway: boolean;
  /** False when no source confirms it for this product by name. */
  readonly isConfirmed: boolean;
  readonly basis: readonly DecisionBasis[];
}

/** The services that the winning clauses offer for a product. */
export const servicesIn = (
  productCode: string,
  terms: TermsName,
  winners: readonly TermsClause[],
): readonly ServiceAvailability[] =>
  winners.filter(isClauseOf('SERVICE_AVAILABILITY')).map((clause) => ({
    ...clause.content,
    isConfirmed: clause.selector.productCode === productCode && !clause.source.isSynthetic,
    basis: [basisIn(terms, clause)],
  }));
