import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { EntityManager } from 'typeorm';
import type { HistoryReads } from '../domain/ports';
import { HistoryEventRow } from './history.row';
import { readPages } from './keyset';

export const pgHistoryReads = (manager: EntityManager): HistoryReads => ({
  historyOf: (subjectIds, page) =>
    readPages(
      manager,
      subjectIds,
      {
        row: HistoryEventRow,
        table: 'history_event',
        parentColumn: 'subject_id',
        conditions: [],
        values: [],
        shownOf: (row): HistoryEvent => row,
      },
      page,
    ),
});
