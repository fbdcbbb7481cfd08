import type { EntityManager } from 'typeorm';
import { lastShownBefore } from '../domain/activation-code';

/** Codes that somebody is about to change are left for the next time. */
const statement = `
  WITH due AS (
    SELECT id FROM activation_code
    WHERE revealed_at < $1 AND revealed_at IS NOT NULL AND sealed_secret IS NOT NULL
    ORDER BY revealed_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
  ), forgotten AS (
    UPDATE activation_code code SET sealed_secret = NULL FROM due WHERE code.id = due.id RETURNING 1
  )
  SELECT count(*)::integer AS count FROM forgotten`;

/**
 * Destroys the copies of secrets that nobody is shown any more, at most so many at once; from then on only the keyed
 * hash of a code is left. Gives back how many there were.
 */
export const forgetSecrets =
  (db: EntityManager) =>
  async (now: Date, limit: number): Promise<number> => {
    const rows = await db.query<{ count: number }[]>(statement, [lastShownBefore(now), limit]);
    return rows[0]?.count ?? 0;
  };
