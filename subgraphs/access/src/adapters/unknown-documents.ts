import type { EntityManager } from 'typeorm';

/** A text that a client sent while it was only watched, and that was not published for it. */
export interface UnknownDocument {
  readonly client: string;
  /** `sha256:` and the digest of the text in hexadecimal digits. */
  readonly digest: string;
  /** The operation's name; null for one without. */
  readonly name: string | null;
  readonly runs: number;
  readonly lastRunAt: Date;
}

/** Of each client so many are kept, those that were sent most, and for so many days: nobody fills the database. */
const mostOfAClient = 1000;
const keptDays = 90;

interface Row extends Omit<UnknownDocument, 'runs'> {
  readonly runs: string;
}

/** What was sent and not published, by client, the most sent first. */
export const unknownDocuments = async (
  manager: EntityManager,
): Promise<readonly UnknownDocument[]> => {
  const rows = await manager.query<Row[]>(
    'SELECT client, digest, name, runs, last_run_at AS "lastRunAt" FROM unknown_document ORDER BY client, unknown_document.runs DESC, digest',
  );
  return rows.map((row) => ({ ...row, runs: Number(row.runs) }));
};

/** Forgets what nobody sent lately, and what a client sent beyond so many texts. */
export const forgetUnknownDocuments = async (manager: EntityManager, now: Date): Promise<void> => {
  await manager.query(
    `DELETE FROM unknown_document unknown USING (
      SELECT client, digest, row_number() OVER (PARTITION BY client ORDER BY unknown_document.runs DESC, last_run_at DESC, digest) AS place
      FROM unknown_document) ranked
    WHERE unknown.client = ranked.client AND unknown.digest = ranked.digest
      AND (ranked.place > $1 OR unknown.last_run_at < $2::timestamptz - make_interval(days => $3))`,
    [mostOfAClient, now, keptDays],
  );
};

/** Forgets by day how often documents were run, once nobody asks about the day any more. */
export const forgetOldUse = async (manager: EntityManager, now: Date): Promise<void> => {
  await manager.query('DELETE FROM document_usage WHERE day < ($1::timestamptz)::date - $2::int', [
    now,
    keptDays,
  ]);
};
