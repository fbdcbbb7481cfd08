import { Client } from 'pg';
import type { Asker, StatementCounts } from './probe-messages';

/** Whose statements are whose, by what they name; the rest looks for keys. */
const tables: readonly (readonly [RegExp, Asker])[] = [
  [/budget_use/, 'limits'],
  [/access_record|key_usage/, 'access log'],
  // Whether changes of keys are still heard.
  [/^(SELECT 1|LISTEN .*)$/, 'upkeep'],
];

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  const { text } = query as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
};

const askerOf = (text: string): Asker =>
  tables.find(([pattern]) => pattern.test(text))?.[1] ?? 'principal';

const nothing = (): Record<Asker, number> => ({
  limits: 0,
  'access log': 0,
  principal: 0,
  upkeep: 0,
});

/** Counts the statements of this process from now on, by who asks. */
export const countStatements = () => {
  let counts = nothing();
  const prototype = Client.prototype as { query: (this: Client, ...call: unknown[]) => unknown };
  const original = prototype.query;
  const counted = function (this: Client, ...call: unknown[]): unknown {
    counts[askerOf(textOf(call[0]))] += 1;
    return original.apply(this, call);
  };
  prototype.query = counted;
  return {
    reset: () => {
      counts = nothing();
    },
    counts: (): StatementCounts => ({ ...counts }),
  };
};
