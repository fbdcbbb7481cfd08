import { type ClauseKind, matterOf, type TermsClause, type TermsSelector } from './clause';

/** One clause that differs between two editions. */
export interface TermsChange {
  readonly kind: ClauseKind;
  readonly selector: TermsSelector;
  /** Null when it was added. */
  readonly before: TermsClause | null;
  /** Null when it was dropped. */
  readonly after: TermsClause | null;
  /** The values of the content that differ, or its text where nothing else does; empty when it was added or dropped. */
  readonly changedFields: readonly string[];
}

/** The same text for equal values, in whatever order an object names them. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

const changedFields = (before: TermsClause, after: TermsClause): readonly string[] => {
  const [old, now] = [before.content, after.content] as unknown as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter(
    (field) => textOf(old?.[field]) !== textOf(now?.[field]),
  );
  if (fields.length > 0) return fields.sort();
  return textOf(before.texts) === textOf(after.texts) ? [] : ['text'];
};

/** What clauses of two editions have in common when they are about the same. */
type AboutOf = (clause: TermsClause) => string;

/** Matter and selector; what only sellers state is another matter. */
const byMatterAndSelector: AboutOf = (clause) =>
  `${String(clause.isOfferOnly)} ${matterOf(clause)} ${textOf(clause.selector)}`;

/** Only one clause wins for each matter, however widely it speaks. */
const byMatter: AboutOf = matterOf;

const grouped = (
  clauses: readonly TermsClause[],
  keyOf: AboutOf,
): ReadonlyMap<string, readonly TermsClause[]> => {
  const groups = new Map<string, TermsClause[]>();
  for (const clause of clauses) {
    const group = groups.get(keyOf(clause));
    if (group) group.push(clause);
    else groups.set(keyOf(clause), [clause]);
  }
  return groups;
};

const aboutOf = ({ kind, selector }: TermsClause) => ({ kind, selector });

const changeOf = (
  before: TermsClause | undefined,
  after: TermsClause | undefined,
): readonly TermsChange[] => {
  if (before && after) {
    const fields = changedFields(before, after);
    return fields.length === 0 ? [] : [{ ...aboutOf(after), before, after, changedFields: fields }];
  }
  if (after) return [{ ...aboutOf(after), before: null, after, changedFields: [] }];
  return before ? [{ ...aboutOf(before), before, after: null, changedFields: [] }] : [];
};

const positionOf = ({ before, after }: TermsChange): number => (after ?? before)?.position ?? 0;

const compared = (
  from: readonly TermsClause[],
  to: readonly TermsClause[],
  keyOf: AboutOf,
): readonly TermsChange[] => {
  const [old, now] = [grouped(from, keyOf), grouped(to, keyOf)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .flatMap((about) => {
      const [before = [], after = []] = [old.get(about), now.get(about)];
      const length = Math.max(before.length, after.length);
      return Array.from({ length }, (_, index) => changeOf(before[index], after[index])).flat();
    })
    .sort((one, other) => positionOf(one) - positionOf(other));
};

/** What changes from all clauses of one edition to those of another, in the order of the text. */
export const clauseChanges = (
  from: readonly TermsClause[],
  to: readonly TermsClause[],
): readonly TermsChange[] => compared(from, to, byMatterAndSelector);

/** What changes for one question, from the clauses that win in one edition to those that do in another. */
export const winnerChanges = (
  from: readonly TermsClause[],
  to: readonly TermsClause[],
): readonly TermsChange[] => compared(from, to, byMatter);
