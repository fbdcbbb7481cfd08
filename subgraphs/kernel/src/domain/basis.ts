/** Why a decision came out as it did: the rule, the terms it was read in, and the clause that says so. */
export interface DecisionBasis {
  /** Id of the rule book, such as R-ACT-08. */
  readonly ruleId: string;
  readonly terms?: { readonly id: string; readonly code: string } | undefined;
  readonly clause?: { readonly id: string; readonly reference: string } | undefined;
}

/** A basis that rests on the rule alone, whatever the terms say. */
export const ruleOnly = (...ruleIds: readonly string[]): readonly DecisionBasis[] =>
  ruleIds.map((ruleId) => ({ ruleId }));

/** A basis that rests on rules as one version of the terms has them. */
export const underTerms = (
  { id, code }: NonNullable<DecisionBasis['terms']>,
  ...ruleIds: readonly string[]
): readonly DecisionBasis[] => ruleIds.map((ruleId) => ({ ruleId, terms: { id, code } }));
