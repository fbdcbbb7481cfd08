import type { DecisionBasis } from '../domain/basis';

/** A basis as the API shows it: terms and clause as references that carry their short names. */
export const basisTypeOf = ({ ruleId, terms, clause }: DecisionBasis) => ({
  ruleId,
  termsVersion: terms ?? null,
  clause: clause ?? null,
});
