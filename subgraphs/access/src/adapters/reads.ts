import {
  type Cursor,
  notACursor,
  type Page,
  pageOf,
  type PageRequest,
} from '@care-graph/kernel/domain/page';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ActorKind } from '@care-graph/kernel/domain/actor';
import type { AccessLogFilter, AccessRecord } from '../domain/access-record';
import type { ApiKey } from '../domain/api-key';
import type { AccessReads } from '../domain/ports';
import { documentReads } from './document.reads';
import { AccessRecordRow, ApiKeyRow } from './rows';

/** Lists go from the latest on: forwards in time's opposite direction, and backwards from the end. */
const sorting = ({ direction }: PageRequest): 'ASC' | 'DESC' =>
  direction === 'forward' ? 'DESC' : 'ASC';

const comparison = (request: PageRequest): '<' | '>' => (sorting(request) === 'DESC' ? '<' : '>');

const byId = ({ id }: ObjectLiteral): Cursor => [String(id), String(id)];

const pageById = async (
  query: SelectQueryBuilder<ApiKeyRow>,
  request: PageRequest,
): Promise<Page<ApiKey>> => {
  if (request.beside)
    query.andWhere(`key.id ${comparison(request)} :beside`, { beside: request.beside[1] });
  const rows = await query
    .orderBy('key.id', sorting(request))
    .limit(request.limit + 1)
    .getMany();
  return pageOf<ApiKey>(request, rows, byId);
};

const keysOfPartners = async (
  db: EntityManager,
  { parentIds, page }: Parameters<AccessReads['keyPages']>[0],
): Promise<readonly Page<ApiKey>[]> => {
  const own = db
    .createQueryBuilder(ApiKeyRow, 'own')
    .select('own.id', 'id')
    .where('own.partner_id = partner.id');
  if (page.beside) own.andWhere(`own.id ${comparison(page)} :beside`, { beside: page.beside[1] });
  own.orderBy('own.id', sorting(page)).limit(page.limit + 1);
  const places = `(SELECT place.id FROM unnest(:parentIds::text[]) AS partner (id) CROSS JOIN LATERAL (${own.getQuery()}) place)`;
  const rows = await db
    .createQueryBuilder(ApiKeyRow, 'key')
    .where(`key.id IN ${places}`)
    .setParameters({ ...own.getParameters(), parentIds })
    .orderBy('key.id', sorting(page))
    .getMany();
  return parentIds.map((id) =>
    pageOf<ApiKey>(
      page,
      rows.filter(({ partnerId }) => partnerId === id),
      byId,
    ),
  );
};

const recordOf = ({
  actorKind,
  actorLabel,
  principalId,
  ...row
}: AccessRecordRow): AccessRecord => ({
  ...row,
  actor: { kind: actorKind as ActorKind, label: actorLabel, principalId },
});

const narrowed = (
  query: SelectQueryBuilder<AccessRecordRow>,
  { from, until, principalId, keyId, personalFieldsOnly }: AccessLogFilter,
): SelectQueryBuilder<AccessRecordRow> => {
  query.where('record.at >= :from AND record.at < :until', { from, until });
  if (principalId) query.andWhere('record.principal_id = :principalId', { principalId });
  if (keyId) query.andWhere('record.key_id = :keyId', { keyId });
  if (personalFieldsOnly) query.andWhere('cardinality(record.personal_fields) > 0');
  return query;
};

/** Without a year that PostgreSQL does not know. */
const isInstant = (text: string): boolean =>
  /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text));

/** The instant and id beside which a page of the log begins. */
const placeIn = (request: PageRequest): { readonly at: Date; readonly id: string } | undefined => {
  if (!request.beside) return undefined;
  const [at, id] = request.beside;
  if (!isInstant(at)) throw notACursor(request);
  return { at: new Date(at), id };
};

const recordPage = async (
  db: EntityManager,
  filter: AccessLogFilter,
  request: PageRequest,
): Promise<Page<AccessRecord>> => {
  const query = narrowed(db.createQueryBuilder(AccessRecordRow, 'record'), filter);
  const beside = placeIn(request);
  if (beside) query.andWhere(`(record.at, record.id) ${comparison(request)} (:at, :id)`, beside);
  const rows = await query
    .orderBy('record.at', sorting(request))
    .addOrderBy('record.id', sorting(request))
    .limit(request.limit + 1)
    .getMany();
  return pageOf(request, rows.map(recordOf), ({ at, id }) => [at.toISOString(), id]);
};

interface UsageRow {
  readonly keyId: string;
  readonly requests: string;
  readonly refused: string;
  readonly cost: string;
}

const usageStatement = `SELECT key_id AS "keyId", sum(requests) AS requests, sum(refused) AS refused, sum(cost) AS cost
  FROM key_usage WHERE key_id = ANY($1) AND hour >= date_trunc('hour', $2::timestamptz) GROUP BY key_id`;

/** What the subgraph's queries read, on one connection pool. */
export const pgReads = (db: EntityManager): AccessReads => ({
  keys: (ids) =>
    db.createQueryBuilder(ApiKeyRow, 'key').where('key.id = ANY(:ids)', { ids }).getMany(),
  keyPage: (audience, request) => {
    const query = db.createQueryBuilder(ApiKeyRow, 'key');
    return pageById(
      audience ? query.where('key.audience = :audience', { audience }) : query,
      request,
    );
  },
  keyPages: (of) => keysOfPartners(db, of),
  usageOf: async (keyIds, since) => {
    const found = await db.query<UsageRow[]>(usageStatement, [keyIds, since]);
    return found.map(({ keyId, requests, refused, cost }) => ({
      keyId,
      requests: Number(requests),
      refused: Number(refused),
      cost: Number(cost),
    }));
  },
  records: (filter, request) => recordPage(db, filter, request),
  ...documentReads(db),
});
