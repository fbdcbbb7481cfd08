import { idempotencyStore, inputHash } from '@care-graph/kernel/runtime/idempotency';
import { addJob } from '@care-graph/kernel/runtime/worker';
import type { EntityManager } from 'typeorm';
import type { Customer } from '../domain/contract';
import type {
  CoverageStores,
  Inbox,
  JobQueue,
  LedgerRepository,
  PeopleRepository,
} from '../domain/ports';
import { pgBatches, PgCodeRepository } from './code.repository';
import { NoticeRow } from './contracts.row';
import { PgContractRepository } from './contract.repository';
import { PgDeviceRepository } from './device.repository';
import { PartnerRow, StoreRow } from './people.row';
import { HistoryRow, InboxRow, LedgerRow } from './records.row';

const pgLedger = (db: EntityManager): LedgerRepository => ({
  of: (contractId) => db.find(LedgerRow, { where: { contractId }, order: { seq: 'ASC' } }),
  append: async (entries) => {
    await db.insert(LedgerRow, [...entries] as never);
  },
});

const customerColumns =
  'id, subject, given_name AS "givenName", family_name AS "familyName", email, version';

/** Makes the customer or gives the one that is there: one statement, so that two sign-ins at once make one. */
const upsertCustomer = async (
  db: EntityManager,
  customer: Customer,
  target: string,
): Promise<Customer> => {
  const { id, subject, givenName, familyName, email, version } = customer;
  const rows = await db.query<Customer[]>(
    `INSERT INTO customer (id, subject, given_name, family_name, email, version) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT ${target} DO UPDATE SET version = customer.version RETURNING ${customerColumns}`,
    [id, subject, givenName, familyName, email, version],
  );
  return rows[0] ?? customer;
};

const pgPeople = (db: EntityManager): PeopleRepository => ({
  customerOfSubject: (customer) => upsertCustomer(db, customer, '(subject)'),
  customerOfEmail: (customer) =>
    upsertCustomer(db, customer, '(lower(email)) WHERE subject IS NULL'),
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

const jobQueue = (db: EntityManager, jobSchema: string): JobQueue => ({
  generateCodes: (batchId) =>
    addJob(db, jobSchema, { task: 'generate_codes', payload: { batchId } }),
  forgetSecret: (codeId, hours) => {
    const runAt = new Date(Date.now() + hours * 3_600_000);
    return addJob(db, jobSchema, { task: 'forget_secret', payload: { codeId }, runAt });
  },
});

/** All stores of one transaction. */
export const pgStores =
  (jobSchema: string) =>
  (db: EntityManager): CoverageStores => ({
    codes: new PgCodeRepository(db),
    batches: pgBatches(db),
    devices: new PgDeviceRepository(db),
    contracts: new PgContractRepository(db),
    ledger: pgLedger(db),
    people: pgPeople(db),
    history: {
      record: async (events) => {
        await db.insert(HistoryRow, [...events] as never);
      },
    },
    notices: {
      add: async (notice) => {
        await db.insert(NoticeRow, notice);
      },
    },
    inbox: pgInbox(db),
    jobs: jobQueue(db, jobSchema),
    idempotency: idempotencyStore(db),
  });
