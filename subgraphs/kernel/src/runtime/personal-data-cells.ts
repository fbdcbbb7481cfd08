import { type ColumnRule, erasedWord } from './personal-data';

/** What becomes of one value in JSON, by the key under which it stands. */
type Change = (key: string, value: unknown) => unknown;

const changed = (value: unknown, change: Change): unknown => {
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, changed(change(key, part), change)]),
  );
};

/** The key under which JSON names whoever acted. */
const actorKey = 'principalId';

const isOneOf = (value: unknown, subjects: readonly string[]): boolean =>
  typeof value === 'string' && subjects.includes(value);

/** A column's value after the person behind these subjects is erased. */
export const erasedCell = (
  rule: ColumnRule,
  value: unknown,
  subjects: readonly string[],
): unknown => {
  if (value === null) return null;
  if (rule.is === 'replaced') return rule.by;
  if (rule.is !== 'searched') return value;
  return changed(value, (key, part) => {
    if (rule.words.includes(key) && typeof part === 'string') return erasedWord;
    return key === actorKey && isOneOf(part, subjects) ? null : part;
  });
};

/** A column's value as the person behind these subjects is given it: who else acted is not theirs to know. */
export const shownCell = (value: unknown, subjects: readonly string[]): unknown =>
  value instanceof Date
    ? value
    : changed(value, (key, part) => (key !== actorKey || isOneOf(part, subjects) ? part : null));

export const isShown = (rule: ColumnRule): boolean =>
  (rule.is === 'removed' || rule.is === 'replaced') && rule.isShown === false
    ? false
    : rule.is !== 'secret' && rule.is !== 'staff';

export const isErased = ({ is }: ColumnRule): boolean => is === 'replaced' || is === 'searched';
