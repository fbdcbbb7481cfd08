import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { jobFence } from './fences';
import { JobRecord, JobRowRecord } from './jobs.row';
import { latestFirst, readPages } from './paging';

/** Jobs and what came of their rows. */
export const jobReads = (db: EntityManager) =>
  ({
    jobs: (ids, visible) =>
      jobFence(
        db.createQueryBuilder(JobRecord, 'job').where('job.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    jobPages: (of) =>
      readPages(
        db,
        { entity: JobRecord, alias: 'job', belongs: 'job.partner_id = parent.id', ...latestFirst },
        of,
      ),
    jobRowPages: (of, outcome) => {
      const withOutcome = (query: SelectQueryBuilder<JobRowRecord>) =>
        outcome === null ? query : query.andWhere('row.outcome = :outcome', { outcome });
      return readPages(
        db,
        {
          entity: JobRowRecord,
          alias: 'row',
          belongs: 'row.job_id = parent.id',
          key: 'id',
          order: 'oldest first',
          narrow: withOutcome,
        },
        of,
      );
    },
  }) satisfies Partial<CoverageReads>;
