import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { SentNotice } from '@care-graph/kernel/domain/mail';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { CoverageReads, PagesOf } from '../domain/reads';
import { NoticeRow } from './contracts.row';
import { deviceEventFence } from './fences';
import { entriesOfContracts, ledgerEntryOf } from './ledger.repository';
import { latestFirst, mapPage, readPages } from './paging';
import { HistoryRow, LedgerRow } from './records.row';

const asWritten = { key: 'seq', order: 'oldest first' } as const;

const ofSubject = { belongs: 'event.subject_id = parent.id' } as const;

/**
 * A span of one: with it PostgreSQL has no reason to believe that the history of all, read in its order, comes upon a
 * page of the partner's soon. It does not where a partner began late.
 */
const ofPartner = {
  belongs: 'event.partner_id BETWEEN parent.id AND parent.id',
  foundBy: 'partner_id',
} as const;

const historyFrom =
  (db: EntityManager) =>
  async (
    of: PagesOf,
    narrow?: (query: SelectQueryBuilder<HistoryRow>) => unknown,
    whose: typeof ofSubject | typeof ofPartner = ofSubject,
  ) => {
    const list = { entity: HistoryRow, alias: 'event', ...whose, ...asWritten };
    const pages = await readPages(db, narrow ? { ...list, narrow } : list, of);
    return pages.map((one) => mapPage(one, (row): HistoryEvent => row));
  };

/** What is only ever added to: the ledger, the history, the notices. */
export const recordReads = (db: EntityManager) =>
  ({
    ledgerOf: (ids) => entriesOfContracts(db, ids),
    ledgerEntries: async (ids) =>
      (await db.findBy(LedgerRow, { id: In([...ids]) })).map(ledgerEntryOf),
    ledgerPages: async (of, line) => {
      const narrow = (query: SelectQueryBuilder<LedgerRow>) =>
        line && query.andWhere('entry.line = :line', { line });
      const belongs = 'entry.contract_id = parent.id';
      const list = { entity: LedgerRow, alias: 'entry', belongs, ...asWritten, narrow };
      return (await readPages(db, list, of)).map((one) => mapPage(one, ledgerEntryOf));
    },
    historyPages: (of) => historyFrom(db)(of),
    partnerEventPages: (of) => historyFrom(db)(of, undefined, ofPartner),
    deviceHistoryPages: (of, visible) =>
      historyFrom(db)(of, (query) => deviceEventFence(query, visible)),
    noticePages: async (of) => {
      const belongs = 'notice.contract_id = parent.id';
      const list = { entity: NoticeRow, alias: 'notice', belongs, ...latestFirst };
      return (await readPages(db, list, of)).map((one) => mapPage(one, (row): SentNotice => row));
    },
  }) satisfies Partial<CoverageReads>;
