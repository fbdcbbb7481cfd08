import { money } from '@care-graph/kernel/domain/money';
import type { SentNotice } from '@care-graph/kernel/domain/mail';
import { notACursor, type Page, pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import { pgNoticeRecord } from '@care-graph/kernel/runtime/notice-records';
import type { EntityManager } from 'typeorm';
import type { Notice, NoticeOutbox, PostedNotice } from '../domain/notice';
import { NoticeRow } from './notices.row';

const posted = `
  SELECT notice.id, notice.state, notice.letter, notice.due_at AS "dueAt", notice.amount_minor AS "amountMinor",
    notice.currency, claim.claim_number AS "claimNumber", coalesce(claim.return_authorization->>'number', claim.flyaway->'recovery'->>'returnNumber', '') AS "returnNumber",
    claim.product_code AS "productCode", claim.serial_number AS "serialNumber", claim.region_code AS "regionCode",
    claim.time_zone AS "timeZone", claim.holder_id AS "holderId", EXISTS (SELECT FROM personal_data_request request
      WHERE request.action = 'ERASE' AND request.customer_id = claim.holder_id) AS "isErased"
  FROM notice JOIN claim ON claim.id = notice.claim_id WHERE notice.id = $1`;

type PostedRow = Omit<PostedNotice, 'amount'> & Pick<NoticeRow, 'amountMinor' | 'currency'>;

const postedOf = ({ amountMinor, currency, ...notice }: PostedRow): PostedNotice => ({
  ...notice,
  amount: amountMinor === null || currency === null ? null : money(BigInt(amountMinor), currency),
});

const rowOf = ({ amount, ...notice }: Notice) => ({
  ...notice,
  amountMinor: amount && String(amount.minor),
  currency: amount?.currency ?? null,
});

/** The messages on record, in the transaction of the manager. */
export const pgNotices = (db: EntityManager, jobSchema: string): NoticeOutbox => {
  const record = pgNoticeRecord(db, { row: NoticeRow, jobSchema });
  return {
    ...record,
    add: (...notices) => record.add(...notices.map(rowOf)),
    find: async (id) => {
      const [row] = await db.query<PostedRow[]>(posted, [id]);
      return row && postedOf(row);
    },
  };
};

interface SentRow extends SentNotice {
  readonly claimId: string;
}

const requireId = (request: PageRequest): string | undefined => {
  const id = request.beside?.[0];
  if (id === undefined || /^ntc_[\w-]{1,64}$/.test(id)) return id;
  throw notACursor(request);
};

/** A page of messages for each claim, latest first: one statement, whatever their number. */
export const noticePages = async (
  db: EntityManager,
  claimIds: readonly string[],
  request: PageRequest,
): Promise<readonly Page<SentNotice>[]> => {
  const isForward = request.direction === 'forward';
  const beside = requireId(request);
  const rows = await db.query<SentRow[]>(
    `SELECT sent.* FROM unnest($1::text[]) AS parent (id) CROSS JOIN LATERAL (
       SELECT id, claim_id AS "claimId", kind, medium, sent_at AS "sentAt", delivered_at AS "deliveredAt"
       FROM notice WHERE claim_id = parent.id ${beside === undefined ? '' : `AND id ${isForward ? '<' : '>'} $2`}
       ORDER BY id ${isForward ? 'DESC' : 'ASC'} LIMIT ${request.limit + 1}
     ) AS sent`,
    beside === undefined ? [claimIds] : [claimIds, beside],
  );
  return claimIds.map((claimId) =>
    pageOf<SentNotice>(
      request,
      rows.filter((row) => row.claimId === claimId),
      ({ id }) => [id, id],
    ),
  );
};
