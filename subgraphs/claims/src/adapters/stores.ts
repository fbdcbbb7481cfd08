import { idempotencyStore } from '@care-graph/kernel/runtime/idempotency';
import type { EntityManager } from 'typeorm';
import type { ClaimStores } from '../domain/ports';
import { PgClaimRepository } from './claim.repository';
import { IncidentRow, PaymentRow, QuoteRow, ShipmentRow } from './claim-parts.row';
import { ClaimRow } from './claim.row';
import {
  type JobPlace,
  pgElectionAttempts,
  pgHistory,
  pgOutbox,
  pgPaymentJobs,
} from './record.repositories';
import { ElectionAttemptRow, HistoryEventRow, OutboxRow } from './records.row';

export const rows = [
  ClaimRow,
  IncidentRow,
  QuoteRow,
  PaymentRow,
  ShipmentRow,
  HistoryEventRow,
  OutboxRow,
  ElectionAttemptRow,
] as const;

/** Everything that one transaction reads and writes, on its manager. */
export const claimStores =
  (place: JobPlace) =>
  (manager: EntityManager): ClaimStores => ({
    claims: new PgClaimRepository(manager),
    history: pgHistory(manager),
    outbox: pgOutbox(manager, place),
    attempts: pgElectionAttempts(manager, place),
    paymentJobs: pgPaymentJobs(manager, place),
    idempotency: idempotencyStore(manager),
  });
