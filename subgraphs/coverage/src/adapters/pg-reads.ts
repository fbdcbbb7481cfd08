import type { EntityManager } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { adjustmentReads } from './adjustment.reads';
import { batchReads, codeReads } from './code.reads';
import { contractEndReads } from './contract-end.reads';
import { contractCounts, contractLists, contractReads } from './contract.reads';
import { deviceReads } from './device.reads';
import { evidenceReads } from './evidence.reads';
import { jobReads } from './job.reads';
import { peopleReads } from './people.reads';
import { recordReads } from './record.reads';
import { unitReads } from './unit.reads';

/** Batched reads on PostgreSQL. */
export const pgReads = (db: EntityManager): CoverageReads => ({
  ...contractReads(db),
  ...contractCounts(db),
  ...contractLists(db),
  ...contractEndReads(db),
  ...recordReads(db),
  ...adjustmentReads(db),
  ...deviceReads(db),
  ...unitReads(db),
  ...codeReads(db),
  ...batchReads(db),
  ...jobReads(db),
  ...peopleReads(db),
  ...evidenceReads(db),
});
