import { type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import type { EntityManager } from 'typeorm';
import type { PartListQuery, PartPlace } from '../domain/ports';
import { addVisibility, Conditions } from './claim-list.sql';

/** Parts of claims that wait for a person: the table and the column by which they are listed, which one index has both. */
const queues = {
  refunds: { table: 'refund', status: 'status' },
  goodwill: { table: 'goodwill', status: 'approval_status' },
} as const;

export type Queue = keyof typeof queues;

const conditionsOf = (queue: Queue, { status, visibility }: PartListQuery): Conditions => {
  const conditions = new Conditions();
  conditions.add(status, (place) => `${queues[queue].status} = ${place}`);
  if (visibility.kind === 'all') return conditions;
  const seen = new Conditions(conditions.values);
  addVisibility(seen, visibility);
  conditions.addText(`claim_id IN (SELECT claim.id FROM claim WHERE ${seen.sql})`);
  return conditions;
};

/** A page of the queue, oldest first: ids sort by the time they were made. */
export const queuePage = async (
  manager: EntityManager,
  queue: Queue,
  query: PartListQuery,
  request: PageRequest,
): Promise<Page<PartPlace>> => {
  const conditions = conditionsOf(queue, query);
  const isForward = request.direction === 'forward';
  if (request.beside)
    conditions.add(request.beside[0], (place) => `id ${isForward ? '>' : '<'} ${place}`);
  const rows = await manager.query<{ id: string; claim_id: string }[]>(
    `SELECT id, claim_id FROM ${queues[queue].table} WHERE ${conditions.sql}
     ORDER BY id ${isForward ? 'ASC' : 'DESC'} LIMIT ${request.limit + 1}`,
    conditions.values,
  );
  const places = rows.map(({ id, claim_id: claimId }) => ({ id, claimId }));
  return pageOf(request, places, ({ id }) => [id, id]);
};

export const queueCount = async (
  manager: EntityManager,
  queue: Queue,
  query: PartListQuery,
): Promise<number> => {
  const conditions = conditionsOf(queue, query);
  const [row] = await manager.query<{ count: string }[]>(
    `SELECT count(*) FROM ${queues[queue].table} WHERE ${conditions.sql}`,
    conditions.values,
  );
  return Number(row?.count ?? 0);
};
