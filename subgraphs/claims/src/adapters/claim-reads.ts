import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { SentNotice } from '@care-graph/kernel/domain/mail';
import { type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import type { EntityManager } from 'typeorm';
import type { Claim } from '../domain/claim';
import type { Visibility } from '../domain/visibility';
import type { ClaimFile } from '../domain/claim-files';
import { claimFence } from './claim-fence';
import { claimFilesOf } from './claim-files';
import { ClaimRow } from './claim.row';
import type {
  ClaimListQuery,
  ClaimParent,
  ClaimPlace,
  ClaimReads,
  PartListQuery,
  PartPlace,
} from '../domain/ports';
import { Conditions, conditionsOf, pageSql, parentColumns } from './claim-list.sql';
import { historyPages } from './history-reads';
import { noticePages } from './notice.repository';
import { queueCount, queuePage } from './money-queues';
import { loadClaims } from './load-claims';

interface PlaceRow {
  readonly id: string;
  readonly opened_at: Date;
  readonly next_due_at: Date | null;
}

const placeOf =
  ({ order }: ClaimListQuery) =>
  ({ id, opened_at: openedAt, next_due_at: nextDueAt }: PlaceRow): ClaimPlace => ({
    id,
    sortKey:
      order === 'LATEST_FIRST' ? openedAt.toISOString() : (nextDueAt?.toISOString() ?? 'infinity'),
  });

const page = (
  query: ClaimListQuery,
  request: PageRequest,
  rows: readonly PlaceRow[],
): Page<ClaimPlace> =>
  pageOf(request, rows.map(placeOf(query)), ({ sortKey, id }) => [sortKey, id]);

/** Claims for the graph, from PostgreSQL, outside of transactions. */
export class PgClaimReads implements ClaimReads {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly string[], visibility: Visibility): Promise<readonly (Claim | undefined)[]> {
    return loadClaims(this.manager, ids, visibility);
  }

  async idOfNumber(claimNumber: string, visibility: Visibility): Promise<string | undefined> {
    const numbered = this.manager
      .createQueryBuilder(ClaimRow, 'claim')
      .select('claim.id')
      .where('claim.claim_number = :claimNumber', { claimNumber });
    return (await claimFence(numbered, visibility).getOne())?.id;
  }

  async idsOfIncidents(incidentIds: readonly string[]): Promise<readonly (readonly string[])[]> {
    const rows = await this.manager.query<{ id: string; incident_id: string }[]>(
      'SELECT id, incident_id FROM claim WHERE incident_id = ANY($1) ORDER BY opened_at DESC, id DESC',
      [incidentIds],
    );
    return incidentIds.map((incidentId) =>
      rows.filter((row) => row.incident_id === incidentId).map(({ id }) => id),
    );
  }

  async page(query: ClaimListQuery, request: PageRequest): Promise<Page<ClaimPlace>> {
    const conditions = conditionsOf(query);
    const orderAndLimit = pageSql(query.order, request, conditions);
    const rows = await this.manager.query<PlaceRow[]>(
      `SELECT id, opened_at, next_due_at FROM claim WHERE ${conditions.sql} ${orderAndLimit}`,
      conditions.values,
    );
    return page(query, request, rows);
  }

  async count(query: ClaimListQuery): Promise<number> {
    const conditions = conditionsOf(query);
    const [row] = await this.manager.query<{ count: string }[]>(
      `SELECT count(*) FROM claim WHERE ${conditions.sql}`,
      conditions.values,
    );
    return Number(row?.count ?? 0);
  }

  async pagesUnder(
    parent: ClaimParent,
    parentIds: readonly string[],
    query: ClaimListQuery,
    request: PageRequest,
  ): Promise<readonly Page<ClaimPlace>[]> {
    const conditions = new Conditions();
    const parents = conditions.place(parentIds);
    conditions.addText(`${parentColumns[parent]} = parent.id`);
    const orderAndLimit = pageSql(query.order, request, conditionsOf(query, conditions));
    const rows = await this.manager.query<(PlaceRow & { parent_id: string })[]>(
      `SELECT parent.id AS parent_id, place.* FROM unnest(${parents}::text[]) AS parent (id) CROSS JOIN LATERAL (
         SELECT claim.id, opened_at, next_due_at FROM claim WHERE ${conditions.sql} ${orderAndLimit}
       ) AS place`,
      conditions.values,
    );
    return parentIds.map((id) =>
      page(
        query,
        request,
        rows.filter((row) => row.parent_id === id),
      ),
    );
  }

  async countsUnder(
    parent: ClaimParent,
    parentIds: readonly string[],
    query: ClaimListQuery,
  ): Promise<readonly number[]> {
    const column = parentColumns[parent];
    const conditions = new Conditions();
    conditions.add(parentIds, (place) => `${column} = ANY(${place})`);
    const rows = await this.manager.query<{ parent_id: string; count: string }[]>(
      `SELECT ${column} AS parent_id, count(*) FROM claim WHERE ${conditionsOf(query, conditions).sql} GROUP BY ${column}`,
      conditions.values,
    );
    const counts = new Map(rows.map(({ parent_id: id, count }) => [id, Number(count)]));
    return parentIds.map((id) => counts.get(id) ?? 0);
  }

  filesOf(claimIds: readonly string[]): Promise<readonly ClaimFile[]> {
    return claimFilesOf(this.manager, claimIds);
  }

  noticesOf(
    claimIds: readonly string[],
    request: PageRequest,
  ): Promise<readonly Page<SentNotice>[]> {
    return noticePages(this.manager, claimIds, request);
  }

  refundPage(query: PartListQuery, request: PageRequest): Promise<Page<PartPlace>> {
    return queuePage(this.manager, 'refunds', query, request);
  }

  countRefunds(query: PartListQuery): Promise<number> {
    return queueCount(this.manager, 'refunds', query);
  }

  goodwillPage(query: PartListQuery, request: PageRequest): Promise<Page<PartPlace>> {
    return queuePage(this.manager, 'goodwill', query, request);
  }

  countGoodwill(query: PartListQuery): Promise<number> {
    return queueCount(this.manager, 'goodwill', query);
  }

  historyOf(
    claimIds: readonly string[],
    request: PageRequest,
  ): Promise<readonly Page<HistoryEvent>[]> {
    return historyPages(this.manager, claimIds, request);
  }
}
