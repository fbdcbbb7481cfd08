import type { Transact } from '@care-graph/kernel/application/transact';
import { conflict } from '@care-graph/kernel/domain/fault';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdempotencyStore, IdempotentRequest } from '@care-graph/kernel/domain/idempotency';
import type { Claim, Incident } from '../../subgraphs/claims/src/domain/claim';
import type { ElectionAttempt } from '../../subgraphs/claims/src/domain/election-attempt';
import { overdueFrom } from '../../subgraphs/claims/src/domain/overdue';
import { type Notice, telling } from '../../subgraphs/claims/src/domain/notice';
import type { OutboxMessage } from '../../subgraphs/claims/src/domain/outbox';
import type { ClaimReads, ClaimStores } from '../../subgraphs/claims/src/domain/ports';
import { claimFinders, trackedIn, unpaidIn } from './claim-finders';
import { isVisibleClaim, type Visibility } from '../../subgraphs/claims/src/domain/visibility';
import { type ClaimFileRecord, fileStoresIn, noFiles } from './claim-file-stores';
import { type ClaimNoticeRecord, noNotices, noticesIn, remindersIn } from './claim-notice-stores';
import { there } from './there';

interface Memory extends ClaimFileRecord, ClaimNoticeRecord {
  claims: Map<string, Claim>;
  incidents: Map<string, Incident>;
  serials: Map<string, string>;
  attempts: Map<string, ElectionAttempt>;
  events: readonly HistoryEvent[];
  messages: readonly OutboxMessage[];
  delivered: ReadonlySet<string>;
  refused: ReadonlyMap<string, string>;
  reconcile: readonly string[];
  toRefund: readonly string[];
  answers: Map<string, { readonly input: string; readonly answer: unknown }>;
  lastNumber: number;
}

const empty = (): Memory => ({
  claims: new Map(),
  incidents: new Map(),
  serials: new Map(),
  attempts: new Map(),
  events: [],
  messages: [],
  delivered: new Set(),
  refused: new Map(),
  reconcile: [],
  toRefund: [],
  answers: new Map(),
  lastNumber: 0,
  ...noFiles(),
  ...noNotices(),
});

const copyOf = (memory: Memory): Memory => ({
  ...memory,
  claims: new Map(memory.claims),
  incidents: new Map(memory.incidents),
  serials: new Map(memory.serials),
  attempts: new Map(memory.attempts),
  answers: new Map(memory.answers),
});

const printed = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

/** What may not be seen is not there. */
const seen = (claim: Claim | undefined, visibility: Visibility): Claim | undefined =>
  claim && isVisibleClaim(visibility, claim) ? claim : undefined;

/** The stores of claims in memory: transactions run one after the other, and one that throws leaves no trace. */
export class MemoryClaims {
  #memory = empty();
  #last: Promise<unknown> = Promise.resolve();

  get events(): readonly HistoryEvent[] {
    return this.#memory.events;
  }

  /** What holders were told, in that order. */
  get notices(): readonly Notice[] {
    return this.#memory.notices;
  }

  get messages(): readonly OutboxMessage[] {
    return this.#memory.messages;
  }

  get undelivered(): readonly OutboxMessage[] {
    const { delivered, refused } = this.#memory;
    return this.messages.filter(({ id }) => !delivered.has(id) && !refused.has(id));
  }

  /** Why messages were refused, by their ids. */
  get refused(): ReadonlyMap<string, string> {
    return this.#memory.refused;
  }

  get toReconcile(): readonly string[] {
    return this.#memory.reconcile;
  }

  get toRefund(): readonly string[] {
    return this.#memory.toRefund;
  }

  get attempts(): readonly ElectionAttempt[] {
    return [...this.#memory.attempts.values()];
  }

  get claims(): readonly Claim[] {
    return [...this.#memory.claims.values()];
  }

  put(claim: Claim): Claim {
    this.#memory.claims.set(claim.id, claim);
    this.#memory.incidents.set(claim.incident.id, claim.incident);
    return claim;
  }

  readonly transact: Transact<ClaimStores> = (work) => {
    const run = this.#last.then(async () => {
      const before = copyOf(this.#memory);
      try {
        return await work(this.#stores());
      } catch (error) {
        this.#memory = before;
        throw error;
      }
    });
    this.#last = run.catch(() => undefined);
    return run;
  };

  readonly reads: Pick<ClaimReads, 'byIds'> = {
    byIds: async (ids, visibility) =>
      ids.map((id) => seen(this.#memory.claims.get(id), visibility)),
  };

  #stores(): ClaimStores {
    const { claims, attempts } = this.#memory;
    return {
      claims: {
        nextNumber: async (year) =>
          `CLM-${year}-${String((this.#memory.lastNumber += 1)).padStart(6, '0')}`,
        lock: async (id, visibility) => seen(claims.get(id), visibility),
        ...claimFinders(claims),
        lockOpening: () => Promise.resolve(),
        hasOpenClaim: async (contractId, serials) =>
          [...claims.values()].some(
            ({ closedAt, contract, serialNumber }) =>
              closedAt === null && (contract.id === contractId || serials.includes(serialNumber)),
          ),
        overdueReturns: async (now) =>
          [...claims.values()]
            .filter((claim) => (overdueFrom(claim)?.getTime() ?? Infinity) <= now.getTime())
            .map(({ id }) => id),
        ...trackedIn(claims),
        ...unpaidIn(claims),
        ...remindersIn(this.#memory),
        incident: async (id) => this.#memory.incidents.get(id),
        add: async (claim) => void this.put(claim),
        save: async (claim) => {
          if (claims.get(claim.id)?.version !== claim.version)
            throw conflict('Somebody else was first.');
          return this.put({ ...claim, version: claim.version + 1 });
        },
        setAside: async (claimId, values) => {
          if (values.some((value) => this.#memory.serials.has(value))) return false;
          for (const value of values) this.#memory.serials.set(value, claimId);
          return true;
        },
        release: async (claimId, values) => {
          for (const value of values)
            if (this.#memory.serials.get(value) === claimId) this.#memory.serials.delete(value);
        },
      },
      history: telling(
        async (events) => void (this.#memory.events = [...this.#memory.events, ...events]),
        noticesIn(this.#memory),
      ),
      notices: noticesIn(this.#memory),
      outbox: {
        add: async (message) => void (this.#memory.messages = [...this.#memory.messages, message]),
        undelivered: async (claimId) =>
          this.undelivered
            .filter((message) => message.claimId === claimId)
            .map((message) => ({
              ...message,
              sequence: message.sequence - this.#refusedBefore(message),
            })),
        claimsWithUndelivered: async (contractId) => [
          ...new Set(
            this.undelivered
              .filter((one) => one.contractId === contractId)
              .map(({ claimId }) => claimId),
          ),
        ],
        markDelivered: async (id) =>
          void (this.#memory.delivered = new Set([...this.#memory.delivered, id])),
        markRefused: async (id, code) => {
          if (!this.undelivered.some((message) => message.id === id)) return false;
          this.#memory.refused = new Map(this.#memory.refused).set(id, code);
          return true;
        },
      },
      attempts: {
        add: async (attempt) => void attempts.set(attempt.id, attempt),
        lock: async (id) => attempts.get(id),
        firstOf: async (claimId) =>
          [...attempts.values()].find((attempt) => attempt.claimId === claimId),
        pendingOf: async (claimId) =>
          [...attempts.values()].find(
            (attempt) => attempt.claimId === claimId && attempt.status === 'PENDING',
          ),
        isTakingBack: async (contractId, serials) =>
          [...attempts.values()].some(({ claimId, remedy, status }) => {
            const { contract, serialNumber } = there(claims.get(claimId));
            const isMeant = contract.id === contractId || serials.includes(serialNumber);
            return isMeant && remedy === 'REVERSAL' && status === 'PENDING';
          }),
        save: async (attempt) => void attempts.set(attempt.id, attempt),
      },
      paymentJobs: {
        reconcileLater: async (id) =>
          void (this.#memory.reconcile = [...this.#memory.reconcile, id]),
        refundLater: async (id) => void (this.#memory.toRefund = [...this.#memory.toRefund, id]),
      },
      ...fileStoresIn(this.#memory),
      idempotency: this.#idempotency(),
    };
  }

  #refusedBefore({ claimId, sequence }: OutboxMessage): number {
    return this.messages.filter(
      (one) => one.claimId === claimId && one.sequence < sequence && this.refused.has(one.id),
    ).length;
  }

  #idempotency(): IdempotencyStore {
    const { answers } = this.#memory;
    const keyOf = ({ caller, command, key }: IdempotentRequest) => `${caller}/${command}/${key}`;
    return {
      claim: async (request) => {
        const stored = answers.get(keyOf(request));
        return (
          stored && { sameInput: stored.input === printed(request.input), answer: stored.answer }
        );
      },
      settle: async (request, answer) =>
        void answers.set(keyOf(request), { input: printed(request.input), answer }),
    };
  }
}
