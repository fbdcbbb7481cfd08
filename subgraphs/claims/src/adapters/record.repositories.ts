import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { addJob } from '@care-graph/kernel/runtime/worker';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { ElectionAttempt } from '../domain/election-attempt';
import type { OutboxMessage } from '../domain/outbox';
import type { ElectionAttempts, Outbox, PaymentJobs } from '../domain/ports';
import { ElectionAttemptRow, HistoryEventRow, OutboxRow } from './records.row';

/** Names of the scheduled work, as the worker knows it. */
export const tasks = {
  deliverOutbox: 'deliver-outbox',
  carryOutElection: 'carry-out-election',
  reconcilePayment: 'reconcile-payment',
  sendRefund: 'send-refund',
} as const;

/** Where jobs are kept, and how long to wait before finishing what somebody else is about to finish. */
export interface JobPlace {
  readonly jobSchema: string;
  readonly retryAfterMs: number;
}

const later = ({ retryAfterMs }: JobPlace, soonestInMs = 0): Date =>
  new Date(Date.now() + Math.max(retryAfterMs, soonestInMs));

export const pgHistory =
  (manager: EntityManager) =>
  async (events: readonly HistoryEvent[]): Promise<void> => {
    await manager.insert(
      HistoryEventRow,
      events.map((event) => ({ ...event })),
    );
  };

/** Everything of a claim is delivered in one queue, so that its messages keep their order. */
const deliverLater = (manager: EntityManager, jobSchema: string, claimId: string): Promise<void> =>
  addJob(manager, jobSchema, {
    task: tasks.deliverOutbox,
    payload: { claimId },
    queue: `claim:${claimId}`,
    key: `outbox:${claimId}`,
  });

const messageOf = ({ id, claimId, sequence, action, payload }: OutboxRow): OutboxMessage => ({
  id,
  claimId,
  sequence,
  action,
  ...payload,
});

const undelivered = async (
  manager: EntityManager,
  claimId: string,
): Promise<readonly OutboxMessage[]> => {
  const rows = await manager.find(OutboxRow, {
    where: { claimId, deliveredAt: IsNull(), refusal: IsNull() },
    order: { sequence: 'ASC' },
  });
  const refused = await manager.findBy(OutboxRow, { claimId, refusal: Not(IsNull()) });
  return rows.map(messageOf).map((message) => {
    const before = refused.filter(({ sequence }) => sequence < message.sequence).length;
    return { ...message, sequence: message.sequence - before };
  });
};

export const pgOutbox = (manager: EntityManager, { jobSchema }: JobPlace): Outbox => ({
  add: async ({ id, claimId, sequence, action, ...payload }: OutboxMessage) => {
    await manager.insert(OutboxRow, {
      id,
      claimId,
      sequence,
      action,
      payload,
      deliveredAt: null,
      refusal: null,
    });
    await deliverLater(manager, jobSchema, claimId);
  },
  undelivered: (claimId: string) => undelivered(manager, claimId),
  claimsWithUndelivered: async (contractId: string) => {
    const rows = await manager.query<{ claim_id: string }[]>(
      `SELECT DISTINCT claim_id FROM outbox JOIN claim ON claim.id = claim_id
       WHERE delivered_at IS NULL AND refusal IS NULL AND contract_id = $1`,
      [contractId],
    );
    return rows.map(({ claim_id: claimId }) => claimId);
  },
  markDelivered: async (id: string, deliveredAt: Date) => {
    await manager.update(OutboxRow, { id }, { deliveredAt, refusal: null });
  },
  markRefused: async (id: string, refusal: string) => {
    const undecided = { id, deliveredAt: IsNull(), refusal: IsNull() };
    const { affected } = await manager.update(OutboxRow, undecided, { refusal });
    return affected === 1;
  },
});

const attemptOf = (row: ElectionAttemptRow | null): ElectionAttempt | undefined =>
  row
    ? {
        id: row.id,
        claimId: row.claimId,
        remedy: row.remedy,
        price: row.price,
        heldMoney: row.heldMoney,
        reason: row.reason,
        electedBy: row.electedBy,
        electedAt: row.electedAt,
        status: row.status,
        refusals: row.refusals,
      }
    : undefined;

export const pgElectionAttempts = (manager: EntityManager, place: JobPlace): ElectionAttempts => ({
  add: async (attempt: ElectionAttempt) => {
    await manager.insert(ElectionAttemptRow, { ...attempt });
    await addJob(manager, place.jobSchema, {
      task: tasks.carryOutElection,
      payload: { attemptId: attempt.id },
      runAt: later(place),
    });
  },
  lock: async (id: string) =>
    attemptOf(
      await manager.findOne(ElectionAttemptRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      }),
    ),
  firstOf: async (claimId: string) =>
    attemptOf(
      await manager.findOne(ElectionAttemptRow, {
        where: { claimId },
        order: { electedAt: 'ASC' },
      }),
    ),
  pendingOf: async (claimId: string) =>
    attemptOf(await manager.findOneBy(ElectionAttemptRow, { claimId, status: 'PENDING' })),
  isTakingBack: async (contractId: string, serialNumbers: readonly string[]) => {
    const rows = await manager.query<unknown[]>(
      `SELECT 1 FROM election_attempt attempt JOIN claim ON claim.id = attempt.claim_id
       WHERE attempt.status = 'PENDING' AND attempt.remedy = 'REVERSAL'
         AND (claim.contract_id = $1 OR claim.serial_number = ANY($2)) LIMIT 1`,
      [contractId, serialNumbers],
    );
    return rows.length > 0;
  },
  save: async (attempt: ElectionAttempt) => {
    await manager.update(ElectionAttemptRow, { id: attempt.id }, { ...attempt });
  },
});

export const pgPaymentJobs = (manager: EntityManager, place: JobPlace): PaymentJobs => ({
  reconcileLater: (paymentId: string, soonestInMs?: number) =>
    addJob(manager, place.jobSchema, {
      task: tasks.reconcilePayment,
      payload: { paymentId },
      key: `payment:${paymentId}`,
      runAt: later(place, soonestInMs),
    }),
  refundLater: (refundId: string) =>
    addJob(manager, place.jobSchema, {
      task: tasks.sendRefund,
      payload: { refundId },
      key: `refund:${refundId}`,
      runAt: later(place),
    }),
});

/** Has every message delivered that an earlier run of the process left behind. */
export const resumeDelivery = async (manager: EntityManager, jobSchema: string): Promise<void> => {
  const rows = await manager.query<{ claim_id: string }[]>(
    'SELECT DISTINCT claim_id FROM outbox WHERE delivered_at IS NULL AND refusal IS NULL',
  );
  for (const { claim_id: claimId } of rows) await deliverLater(manager, jobSchema, claimId);
};
