import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { notACursor, type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import type { EntityManager } from 'typeorm';
import { fromJson } from './json-columns';

interface EventRow {
  readonly id: string;
  readonly position: string;
  readonly subject_id: string;
  readonly at: Date;
  readonly action: string;
  readonly from_status: string | null;
  readonly to_status: string | null;
  readonly actor: unknown;
  readonly reason: string | null;
  readonly basis: unknown;
}

const eventOf = (row: EventRow): HistoryEvent => ({
  id: row.id,
  subjectId: row.subject_id,
  at: row.at,
  action: row.action,
  fromStatus: row.from_status,
  toStatus: row.to_status,
  actor: fromJson(row.actor) as HistoryEvent['actor'],
  reason: row.reason,
  basis: fromJson(row.basis) as HistoryEvent['basis'],
});

const positionOf = (request: PageRequest): string | undefined => {
  const { beside } = request;
  if (!beside || /^\d{1,18}$/.test(beside[0])) return beside?.[0];
  throw notACursor(request);
};

/** A page of history for each subject in the order of its writing: one statement, whatever their number. */
export const historyPages = async (
  manager: EntityManager,
  subjectIds: readonly string[],
  request: PageRequest,
): Promise<readonly Page<HistoryEvent>[]> => {
  const forward = request.direction === 'forward';
  const position = positionOf(request);
  const rows = await manager.query<EventRow[]>(
    `SELECT event.* FROM unnest($1::text[]) AS subject (id) CROSS JOIN LATERAL (
       SELECT * FROM history_event WHERE subject_id = subject.id
       ${position === undefined ? '' : `AND position ${forward ? '>' : '<'} $2::bigint`}
       ORDER BY position ${forward ? 'ASC' : 'DESC'} LIMIT ${request.limit + 1}
     ) AS event`,
    position === undefined ? [subjectIds] : [subjectIds, position],
  );
  const positions = new Map(rows.map(({ id, position: place }) => [id, place]));
  const events = rows.map(eventOf);
  return subjectIds.map((id) =>
    pageOf(
      request,
      events.filter(({ subjectId }) => subjectId === id),
      (event) => [positions.get(event.id) ?? '', event.id],
    ),
  );
};
