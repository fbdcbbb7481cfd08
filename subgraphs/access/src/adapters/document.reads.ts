import { pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import type { EntityManager } from 'typeorm';
import type { AccessReads, DocumentUsage } from '../domain/ports';
import type { PublishedDocument } from '../domain/published-document';
import { DocumentRow } from './document.rows';

interface UsageRow {
  readonly runs: string;
  readonly lastRunAt: Date | null;
}

const usageStatement = `
  SELECT coalesce(sum(usage.runs), 0) AS runs, max(usage.last_run_at) AS "lastRunAt"
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS place (client, id, number)
  LEFT JOIN document_usage usage
    ON usage.client = place.client AND usage.document_id = place.id AND usage.day >= $3::date
  GROUP BY number ORDER BY number`;

const directionOf = ({ direction }: PageRequest): 'ASC' | 'DESC' =>
  direction === 'forward' ? 'ASC' : 'DESC';

/** A document's place among others of its name: no client's name and no id has a blank. */
const placeOf = ({ client, id }: PublishedDocument): string => `${client} ${id}`;

/** What queries read of documents. */
export const documentReads = (
  db: EntityManager,
): Pick<AccessReads, 'documentPage' | 'documentUsageOf'> => ({
  documentPage: async ({ audience, client }, page) => {
    const query = db.createQueryBuilder(DocumentRow, 'document');
    if (audience) query.andWhere('document.audience = :audience', { audience });
    if (client !== undefined) query.andWhere('document.client = :client', { client });
    if (page.beside) {
      const [name, place] = page.beside;
      const [besideClient = '', besideId = ''] = place.split(' ');
      query.andWhere(
        `(document.name, document.client, document.id) ${page.direction === 'forward' ? '>' : '<'}
          (:name, :besideClient, :besideId)`,
        { name, besideClient, besideId },
      );
    }
    const order = directionOf(page);
    const rows = await query
      .orderBy('document.name', order)
      .addOrderBy('document.client', order)
      .addOrderBy('document.id', order)
      .limit(page.limit + 1)
      .getMany();
    return pageOf<PublishedDocument>(page, rows, (row) => [row.name, placeOf(row)]);
  },
  documentUsageOf: async (places, since): Promise<readonly DocumentUsage[]> => {
    const rows = await db.query<UsageRow[]>(usageStatement, [
      places.map(({ client }) => client),
      places.map(({ id }) => id),
      since,
    ]);
    return rows.map(({ runs, lastRunAt }) => ({ runs: Number(runs), lastRunAt }));
  },
});
