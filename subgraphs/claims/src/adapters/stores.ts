import { pgEvidence } from '@care-graph/kernel/runtime/evidence-records';
import { EvidenceRow } from '@care-graph/kernel/runtime/evidence-table';
import { idempotencyStore } from '@care-graph/kernel/runtime/idempotency';
import type { EntityManager } from 'typeorm';
import { telling } from '../domain/notice';
import type { ClaimStores } from '../domain/ports';
import { ClaimEvidenceRow, pgClaimFiles } from './claim-files';
import { GoodwillRow, RefundRow } from './approved-parts.row';
import { PgClaimRepository } from './claim.repository';
import { IncidentRow, PaymentRow, QuoteRow, ShipmentRow } from './claim-parts.row';
import { ClaimRow } from './claim.row';
import { pgNotices } from './notice.repository';
import { NoticeRow } from './notices.row';
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
  RefundRow,
  GoodwillRow,
  ShipmentRow,
  HistoryEventRow,
  OutboxRow,
  ElectionAttemptRow,
  EvidenceRow,
  ClaimEvidenceRow,
  NoticeRow,
] as const;

/** Everything that one transaction reads and writes, on its manager. */
export const claimStores =
  (place: JobPlace) =>
  (manager: EntityManager): ClaimStores => {
    const notices = pgNotices(manager, place.jobSchema);
    return {
      claims: new PgClaimRepository(manager),
      history: telling(pgHistory(manager), notices),
      notices,
      outbox: pgOutbox(manager, place),
      attempts: pgElectionAttempts(manager, place),
      paymentJobs: pgPaymentJobs(manager, place),
      evidence: pgEvidence(manager),
      claimFiles: pgClaimFiles(manager),
      idempotency: idempotencyStore(manager),
    };
  };
