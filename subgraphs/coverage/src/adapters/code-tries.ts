import type { EntityManager } from 'typeorm';
import {
  blockableStatuses,
  type CodeTryRepository,
  triesInAnHour,
  triesUntilBlocked,
} from '../domain/code-tries';

/** How many forgotten tries one new one clears away, so that the table holds about an hour of them. */
const cleared = 100;

const waitStatement = `
  SELECT greatest(1, ceil(extract(epoch FROM tried_at + interval '1 hour' - now())))::integer AS seconds
  FROM caller_try WHERE caller = $1 AND tried_at > now() - interval '1 hour'
  ORDER BY tried_at DESC OFFSET $2 LIMIT 1`;

const clearing = `
    DELETE FROM caller_try WHERE (caller, secret_hash) IN (
      SELECT caller, secret_hash FROM caller_try
      WHERE tried_at <= now() - interval '1 hour' AND (caller, secret_hash) <> ($1, $2)
      ORDER BY tried_at LIMIT ${cleared} FOR UPDATE SKIP LOCKED)`;

const trying = `
    INSERT INTO caller_try (caller, secret_hash, tried_at) VALUES ($1, $2, now())
    ON CONFLICT (caller, secret_hash) DO UPDATE SET tried_at = now()`;

const noteStatement = `WITH cleared AS (${clearing}) ${trying}`;

/** All in one statement, so that nobody can tell by the work done whether there is such a code. */
const recordStatement = `
  WITH cleared AS (${clearing}
  ), tried AS (${trying}
  ), known AS (
    SELECT id, status FROM activation_code WHERE secret_hash = $2 FOR UPDATE
  ), counted AS (
    INSERT INTO code_try (code_id, refused_count) SELECT id, 1 FROM known
    ON CONFLICT (code_id) DO UPDATE SET refused_count = code_try.refused_count + 1
    RETURNING code_id, refused_count
  ), stopped AS (
    UPDATE activation_code code
    SET status = 'BLOCKED', blocked_from = known.status, version = code.version + 1
    FROM known JOIN counted ON counted.code_id = known.id
    WHERE code.id = known.id AND counted.refused_count >= $3 AND known.status = ANY($4::text[])
      AND (code.redeem_by IS NULL OR code.redeem_by >= $6)
    RETURNING code.id, known.status AS stood
  )
  INSERT INTO history_event (id, subject_id, at, action, from_status, to_status, actor, reason, basis)
  SELECT $5, id, $6::timestamptz, $7, stood, 'BLOCKED', $8::jsonb, $9, $10::jsonb FROM stopped`;

/** Refused tries in PostgreSQL, in the transaction of the manager. */
export const pgCodeTries = (db: EntityManager): CodeTryRepository => ({
  takeTurn: async (caller) => {
    await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`tries:${caller}`]);
  },
  secondsToWait: async (caller) => {
    const [found] = await db.query<{ seconds: number }[]>(waitStatement, [
      caller,
      triesInAnHour - 1,
    ]);
    return found?.seconds;
  },
  note: async ({ caller, secretHash }) => {
    await db.query(noteStatement, [caller, secretHash]);
  },
  record: async ({ caller, secretHash }, { id, at, action, actor, reason, basis }) => {
    await db.query(recordStatement, [
      caller, secretHash, triesUntilBlocked, blockableStatuses, id, at, action,
      JSON.stringify(actor), reason, JSON.stringify(basis),
    ]); // prettier-ignore
  },
  forget: async (codeId) => {
    await db.query('DELETE FROM code_try WHERE code_id = $1', [codeId]);
  },
});
