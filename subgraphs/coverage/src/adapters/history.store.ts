import type { EntityManager } from 'typeorm';
import type { HistoryRepository } from '../domain/ports';
import { HistoryRow } from './records.row';

/** How many events one statement writes: many more would take longer than a statement may. */
const portion = 5000;

const eachStatement = `
  INSERT INTO history_event (id, subject_id, at, action, from_status, to_status, actor, reason, basis)
  SELECT event.id, event.subject_id, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY event (id, subject_id, place) ORDER BY event.place`;

/** The history in PostgreSQL, in the transaction of the manager. */
export const pgHistory = (db: EntityManager): HistoryRepository => ({
  record: async (events) => {
    await db.insert(HistoryRow, [...events] as never);
  },
  recordEach: async ({ at, action, fromStatus, toStatus, actor, reason, basis }, of) => {
    for (let from = 0; from < of.length; from += portion) {
      const places = of.slice(from, from + portion);
      await db.query(eachStatement, [
        places.map(({ id }) => id), places.map(({ subjectId }) => subjectId), at, action, fromStatus,
        toStatus, JSON.stringify(actor), reason, JSON.stringify(basis),
      ]); // prettier-ignore
    }
  },
});
