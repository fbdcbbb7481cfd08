import type { EntityManager } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { batchReads, codeReads } from './code.reads';
import { contractLists, contractReads } from './contract.reads';
import { deviceReads } from './device.reads';
import { peopleReads } from './people.reads';
import { recordReads } from './record.reads';

/** Batched reads on PostgreSQL. */
export const pgReads = (db: EntityManager): CoverageReads => ({
  ...contractReads(db),
  ...contractLists(db),
  ...recordReads(db),
  ...deviceReads(db),
  ...codeReads(db),
  ...batchReads(db),
  ...peopleReads(db),
});
