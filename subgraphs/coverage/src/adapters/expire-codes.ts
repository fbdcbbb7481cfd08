import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { EntityManager } from 'typeorm';
import { codeMayBecome, type CodeStatus, nextCodeStatuses } from '../domain/activation-code';

const statuses = Object.keys(nextCodeStatuses) as CodeStatus[];

/** The statuses from which time alone leads on. */
export const expiring = statuses.filter((status) => codeMayBecome(status, 'EXPIRED'));

/** The statuses in which a code is over for good, as SQL. */
export const neverExpiring = statuses
  .filter((status) => !expiring.includes(status))
  .map((status) => `'${status}'`)
  .join(', ');

/** Events are written partner by partner, as whoever follows them is told of them in their order. */
const statement = `
  WITH due AS (
    SELECT id, status FROM activation_code
    WHERE redeem_by < $1 AND redeem_by IS NOT NULL AND status NOT IN (${neverExpiring})
    ORDER BY redeem_by, id LIMIT $2 FOR UPDATE SKIP LOCKED
  ), expired AS (
    UPDATE activation_code code SET status = 'EXPIRED', blocked_from = NULL, version = code.version + 1
    FROM due WHERE code.id = due.id RETURNING code.id, code.partner_id, due.status AS stood
  ), placed AS (
    SELECT *, row_number() OVER (ORDER BY partner_id, id) AS place FROM expired
  )
  INSERT INTO history_event (id, subject_id, at, action, from_status, to_status, actor, reason, basis)
  SELECT ($3::text[])[place], id, $1, 'expireCodes', stood, 'EXPIRED', $4::jsonb, NULL, $5::jsonb
  FROM placed ORDER BY place RETURNING 1`;

/**
 * Ends codes whose last instant for redemption has passed, at most so many at once and in one statement; codes
 * that somebody is about to change are left for the next time. Gives back how many there were.
 */
export const expireCodes =
  (db: EntityManager, newId: IdSource) =>
  async (now: Date, limit: number): Promise<number> => {
    const ids = Array.from({ length: limit }, () => newId('evt'));
    const basis = JSON.stringify(ruleOnly('A-17'));
    const rows = await db.query<unknown[]>(statement, [
      now, limit, ids, JSON.stringify(system), basis,
    ]); // prettier-ignore
    return rows.length;
  };
