import type { TermsVersion } from '../domain/catalogue';
import { clauseChanges, type TermsChange, winnerChanges } from '../domain/terms-diff';
import { type TermsSelectorQuestion, winningClauses } from './ask-terms';
import type { Lookups } from './lookups';

/** Two editions and what changes from the one to the other. */
export interface TermsDiff {
  readonly from: TermsVersion;
  readonly to: TermsVersion;
  readonly changes: readonly TermsChange[];
}

interface Editions {
  readonly from: string;
  readonly to: string;
}

/** What changes from one edition to another, where something is asked only of what wins there; nothing where either is not to be seen. */
export const compareTerms = async (
  lookups: Lookups,
  ids: Editions,
  asked: TermsSelectorQuestion | null,
): Promise<TermsDiff | null> => {
  const [from, to] = await Promise.all([lookups.terms.load(ids.from), lookups.terms.load(ids.to)]);
  if (!from || !to) return null;
  const clausesOf = ({ id }: TermsVersion) =>
    asked ? winningClauses(lookups, id, asked) : lookups.clausesOf.load(id);
  const [before, after] = await Promise.all([clausesOf(from), clausesOf(to)]);
  const changes = asked ? winnerChanges(before, after) : clauseChanges(before, after);
  return { from, to, changes };
};
