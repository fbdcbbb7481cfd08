import { EvidenceRow } from '@care-graph/kernel/runtime/evidence-table';
import { type EntityManager, In } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import type { VideoStatus } from '../domain/video';
import { VideoRow } from './video.row';
import { latestFirst, readPage, readPages } from './paging';

/** Videos by their status as the clock has it (`videoStatusAt`), whether or not a timer has said so yet. */
const byClock: Readonly<Partial<Record<VideoStatus, string>>> = {
  APPROVED: `video.status = :status AND video.activate_by >= :now`,
  LAPSED: `(video.status = :status OR (video.status = 'APPROVED' AND video.activate_by < :now))`,
};

/** Files and videos; whoever may see a contract may see its videos, and with each its file. */
export const evidenceReads = (db: EntityManager) =>
  ({
    evidence: (ids) => db.findBy(EvidenceRow, { id: In([...ids]) }),
    videoPages: (of) =>
      readPages(
        db,
        {
          entity: VideoRow,
          alias: 'video',
          belongs: 'video.contract_id = parent.id',
          ...latestFirst,
        },
        of,
      ),
    videoQueue: ({ status, now }, page) => {
      const query = db.createQueryBuilder(VideoRow, 'video');
      if (status) query.where(byClock[status] ?? 'video.status = :status', { status, now });
      return readPage(query, page, { key: 'id', order: 'oldest first' });
    },
  }) satisfies Partial<CoverageReads>;
