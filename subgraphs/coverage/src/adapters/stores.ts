import { pgEvidence } from '@care-graph/kernel/runtime/evidence-records';
import { idempotencyStore, inputHash } from '@care-graph/kernel/runtime/idempotency';
import { addJob } from '@care-graph/kernel/runtime/worker';
import type { EntityManager } from 'typeorm';
import type { CoverageStores, Inbox, JobQueue, PeopleRepository } from '../domain/ports';
import { pgAdjustments } from './adjustment.repository';
import { pgBatches, PgCodeRepository } from './code.repository';
import { pgCodeTries } from './code-tries';
import { pgContractEnds, pgDueContracts } from './contract-end.repository';
import { PgContractRepository } from './contract.repository';
import { pgCustomers } from './customer.repository';
import { PgDeviceRepository } from './device.repository';
import { pgVideos } from './video.repository';
import { pgHistory } from './history.store';
import { pgJobs } from './job.repository';
import { pgSales } from './sale.repository';
import { pgOffers, pgPartners } from './partner.repository';
import { PartnerRow, StoreRow } from './people.row';
import { pgExpiry, pgLedger } from './ledger.repository';
import { pgNotices } from './notice.repository';
import { InboxRow } from './records.row';
import { pgTimedContracts } from './timed-contracts';
import { PgUnitRepository } from './unit.repository';

const pgPeople = (db: EntityManager): PeopleRepository => ({
  ...pgCustomers(db),
  partner: async (id) => (await db.findOneBy(PartnerRow, { id })) ?? undefined,
  addPartner: async ({ regionCodes, ...partner }, stores) => {
    await db.insert(PartnerRow, { ...partner, regionCodes: [...regionCodes] });
    await db.insert(StoreRow, [...stores]);
  },
  storesOf: (partnerId) => db.find(StoreRow, { where: { partnerId }, order: { id: 'ASC' } }),
});

const pgInbox = (db: EntityManager): Inbox => ({
  appliedBefore: async (messageId, content) => {
    const found = await db.findOneBy(InboxRow, { messageId });
    if (!found) return undefined;
    const { contentHash } = found;
    return { sameContent: contentHash === null || contentHash === inputHash(content) };
  },
  lastSequenceOf: async (claimId) => (await db.maximum(InboxRow, 'sequence', { claimId })) ?? 0,
  add: async (message, content) => {
    await db.insert(InboxRow, { ...message, contentHash: inputHash(content) });
  },
});

/** How often one portion is tried: its pauses grow, so that this is half an hour in all. */
const partnerJobAttempts = 8;

/** By the machine's clock, by which the queue goes. */
const secondsFromNow = (seconds: number): Date => new Date(Date.now() + seconds * 1000);

const jobQueue = (db: EntityManager, jobSchema: string): JobQueue => ({
  generateCodes: (batchId) =>
    addJob(db, jobSchema, { task: 'generate_codes', payload: { batchId } }),
  workOff: ({ id: jobId, partnerId }, afterSeconds) =>
    addJob(db, jobSchema, {
      task: 'partner_job',
      payload: { jobId },
      queue: `partner ${partnerId}`,
      attempts: partnerJobAttempts,
      ...(afterSeconds === undefined ? {} : { runAt: secondsFromNow(afterSeconds) }),
    }),
});

/** All stores of one transaction. */
export const pgStores =
  (jobSchema: string) =>
  (db: EntityManager): CoverageStores => ({
    codes: new PgCodeRepository(db),
    batches: pgBatches(db),
    devices: new PgDeviceRepository(db),
    units: new PgUnitRepository(db),
    contracts: new PgContractRepository(db),
    contractEnds: pgContractEnds(db),
    dueContracts: pgDueContracts(db),
    timedContracts: pgTimedContracts(db),
    ledger: pgLedger(db),
    expiry: pgExpiry(db),
    adjustments: pgAdjustments(db),
    people: pgPeople(db),
    partners: pgPartners(db),
    offers: pgOffers(db),
    tries: pgCodeTries(db),
    history: pgHistory(db),
    notices: pgNotices(db, jobSchema),
    inbox: pgInbox(db),
    jobs: jobQueue(db, jobSchema),
    jobsOnRecord: pgJobs(db),
    sales: pgSales(db),
    idempotency: idempotencyStore(db),
    evidence: pgEvidence(db),
    videos: pgVideos(db),
  });
