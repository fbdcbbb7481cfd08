import type { Client } from 'pg';

/** What has to hold of all that is on record at an instant, said of sets: the query gives the ids of what breaks it. */
export interface Invariant {
  readonly says: string;
  /** `$1` is the instant, where it matters. */
  readonly breaches: string;
}

/**
 * Planned for all rows: a plan for the first few that break it would compare each with each where none does. The instant
 * is named once here, since a query that does not ask for it would not take it.
 */
const someOf = (breaches: string): string =>
  `WITH instant AS (SELECT $1::timestamptz), breach AS MATERIALIZED (${breaches}) SELECT id FROM breach LIMIT 3`;

/** Asks of everything on record what has to hold; a breach is a bug of whoever made it, and is thrown. */
export const requireInvariants = async (
  client: Client,
  invariants: readonly Invariant[],
  at: Date,
): Promise<void> => {
  for (const { says, breaches } of invariants) {
    const { rows } = await client.query<{ id: string }>(someOf(breaches), [at]);
    const ids = rows.map(({ id }) => id).join(', ');
    if (ids !== '') throw new Error(`It does not hold that ${says}: see ${ids}.`);
  }
};
