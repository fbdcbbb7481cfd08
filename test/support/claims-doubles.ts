import type { Transact } from '@care-graph/kernel/application/transact';
import { conflict } from '@care-graph/kernel/domain/fault';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdempotencyStore, IdempotentRequest } from '@care-graph/kernel/domain/idempotency';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Claim, Incident } from '../../subgraphs/claims/src/domain/claim';
import type {
  ClaimTerms,
  CoverageDesk,
  CoverFacts,
  FeeTable,
  QuotaRequest,
  ReserveAnswer,
  TermsDesk,
} from '../../subgraphs/claims/src/domain/desks';
import type { ElectionAttempt } from '../../subgraphs/claims/src/domain/election-attempt';
import type { OutboxMessage } from '../../subgraphs/claims/src/domain/outbox';
import type {
  Charge,
  ChargeResult,
  PaymentProvider,
} from '../../subgraphs/claims/src/domain/payment-provider';
import type { ClaimReads, ClaimStores } from '../../subgraphs/claims/src/domain/ports';

/** Ids that count up, so that they sort by the time they were made. */
export const countingIds = (): IdSource => {
  let count = 0;
  return (prefix) => `${prefix}_${String((count += 1)).padStart(6, '0')}`;
};

interface Memory {
  claims: Map<string, Claim>;
  incidents: Map<string, Incident>;
  serials: Map<string, string>;
  attempts: Map<string, ElectionAttempt>;
  events: readonly HistoryEvent[];
  messages: readonly OutboxMessage[];
  delivered: ReadonlySet<string>;
  reconcile: readonly string[];
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
  reconcile: [],
  answers: new Map(),
  lastNumber: 0,
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

/** The stores of claims in memory: transactions run one after the other, and one that throws leaves no trace. */
export class MemoryClaims {
  #memory = empty();
  #last: Promise<unknown> = Promise.resolve();

  get events(): readonly HistoryEvent[] {
    return this.#memory.events;
  }

  get messages(): readonly OutboxMessage[] {
    return this.#memory.messages;
  }

  get undelivered(): readonly OutboxMessage[] {
    return this.messages.filter(({ id }) => !this.#memory.delivered.has(id));
  }

  get toReconcile(): readonly string[] {
    return this.#memory.reconcile;
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
    byIds: async (ids) => ids.map((id) => this.#memory.claims.get(id)),
  };

  #stores(): ClaimStores {
    const { claims, attempts } = this.#memory;
    const withId = (has: (claim: Claim) => boolean) =>
      Promise.resolve([...claims.values()].find(has));
    return {
      claims: {
        nextNumber: async (year) =>
          `CLM-${year}-${String((this.#memory.lastNumber += 1)).padStart(6, '0')}`,
        lock: async (id) => claims.get(id),
        lockByQuote: (quoteId) => withId(({ quotes }) => quotes.some(({ id }) => id === quoteId)),
        lockByPayment: (paymentId) =>
          withId(({ payments }) => payments.some(({ id }) => id === paymentId)),
        lockByShipment: (shipmentId) =>
          withId(({ shipments }) => shipments.some(({ id }) => id === shipmentId)),
        lockContract: () => Promise.resolve(),
        hasOpenClaim: async (contractId, serials) =>
          [...claims.values()].some(
            ({ closedAt, contract, serialNumber }) =>
              closedAt === null && (contract.id === contractId || serials.includes(serialNumber)),
          ),
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
      },
      history: {
        record: async (events) => void (this.#memory.events = [...this.#memory.events, ...events]),
      },
      outbox: {
        add: async (message) => void (this.#memory.messages = [...this.#memory.messages, message]),
        undelivered: async (claimId) =>
          this.undelivered.filter((message) => message.claimId === claimId),
        claimsWithUndelivered: async (contractId) => [
          ...new Set(
            this.undelivered
              .filter((one) => one.contractId === contractId)
              .map(({ claimId }) => claimId),
          ),
        ],
        markDelivered: async (id) =>
          void (this.#memory.delivered = new Set([...this.#memory.delivered, id])),
      },
      attempts: {
        add: async (attempt) => void attempts.set(attempt.id, attempt),
        lock: async (id) => attempts.get(id),
        pendingOf: async (claimId) =>
          [...attempts.values()].find(
            (attempt) => attempt.claimId === claimId && attempt.status === 'PENDING',
          ),
        save: async (attempt) => void attempts.set(attempt.id, attempt),
      },
      paymentJobs: {
        reconcileLater: async (id) =>
          void (this.#memory.reconcile = [...this.#memory.reconcile, id]),
      },
      idempotency: this.#idempotency(),
    };
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

/** Coverage in memory: one ledger a contract, holds by claim, messages applied once and in order. */
export class MemoryCoverage implements CoverageDesk {
  readonly covers = new Map<string, CoverFacts>();
  readonly held = new Map<string, string>();
  readonly applied: OutboxMessage[] = [];
  readonly takenSerials = new Set<string>();
  /** Calls of `coverOf`, to count them. */
  asked = 0;
  isDown = false;

  async coverOf(ids: readonly string[]): Promise<readonly (CoverFacts | undefined)[]> {
    this.#requireUp();
    this.asked += 1;
    return ids.map((id) => this.#facts(this.covers.get(id)));
  }

  async coverOfSerial(serialNumber: string): Promise<CoverFacts | undefined> {
    this.#requireUp();
    return this.#facts(
      [...this.covers.values()].find((cover) => cover.lineageSerialNumbers.includes(serialNumber)),
    );
  }

  async unavailableSerials(values: readonly string[]): Promise<readonly string[]> {
    this.#requireUp();
    return values.filter((value) => this.takenSerials.has(value));
  }

  async reserve({ claimId, contractId }: QuotaRequest): Promise<ReserveAnswer> {
    this.#requireUp();
    if (this.held.has(claimId)) return { isHeld: true };
    const left = this.#facts(this.covers.get(contractId))?.replacementsRemaining ?? 0;
    if (left < 1) return { isHeld: false, code: 'QUOTA_EXHAUSTED' };
    this.held.set(claimId, contractId);
    return { isHeld: true };
  }

  async apply(message: OutboxMessage): Promise<{ readonly deviceId: string | null }> {
    this.#requireUp();
    if (!this.applied.some(({ id }) => id === message.id)) {
      this.applied.push(message);
      this.#act(message);
    }
    return { deviceId: message.action === 'SUPERSEDE_SERIAL' ? `dev_of_${message.id}` : null };
  }

  #act({ action, claimId, contractId, newSerials }: OutboxMessage): void {
    const cover = this.covers.get(contractId);
    if (!cover) return;
    if (action !== 'SUPERSEDE_SERIAL') this.held.delete(claimId);
    if (action === 'COMMIT_QUOTA') {
      const { replacementsUsed: used, replacementsRemaining: left } = cover;
      this.covers.set(contractId, {
        ...cover,
        replacementsUsed: used + 1,
        replacementsRemaining: left - 1,
      });
    }
    const serialNumber = newSerials?.[0]?.value;
    if (serialNumber === undefined) return;
    const lineageSerialNumbers = [...cover.lineageSerialNumbers, serialNumber];
    this.covers.set(contractId, { ...cover, serialNumber, lineageSerialNumbers });
  }

  #facts(cover: CoverFacts | undefined): CoverFacts | undefined {
    if (!cover) return undefined;
    const held = [...this.held.values()].filter((id) => id === cover.contractId).length;
    return { ...cover, replacementsRemaining: cover.replacementsRemaining - held };
  }

  #requireUp(): void {
    if (this.isDown) throw new Error('coverage is down');
  }
}

/** The catalog in memory: the same terms, fees and parts whatever is asked. */
export class MemoryCatalog implements TermsDesk {
  serviceCenterCode: string | undefined = 'DE-1';
  components: Awaited<ReturnType<TermsDesk['componentsOf']>> = [
    { code: 'gimbal', quantity: 1, serialComponent: 'GIMBAL' },
    { code: 'grip', quantity: 1, serialComponent: null },
  ];

  constructor(
    public terms: ClaimTerms | undefined,
    public fees: FeeTable | undefined,
  ) {}

  termsFor = () => Promise.resolve(this.terms);
  feesFor = () => Promise.resolve(this.fees);
  componentsOf = () => Promise.resolve(this.components);
  serviceCenterFor = () => Promise.resolve(this.serviceCenterCode);
}

/** A payment provider in memory with the sandbox's cards. */
export class MemoryProvider implements PaymentProvider {
  readonly payments = new Map<string, ChargeResult>();
  /** Every charge that was asked for, repeats included. */
  readonly charges: Charge[] = [];
  /** True while no request reaches the provider. */
  isUnreachable = false;

  constructor(private readonly now: () => Date) {}

  async charge(charge: Charge): Promise<ChargeResult> {
    this.charges.push(charge);
    if (this.isUnreachable) return { status: 'UNKNOWN' };
    const known = this.payments.get(charge.paymentId);
    if (known) return known;
    const result: ChargeResult =
      charge.token === 'tok_success' || charge.token === 'tok_timeout'
        ? { status: 'CAPTURED', at: this.now() }
        : { status: 'DECLINED', reason: 'The card was declined.' };
    this.payments.set(charge.paymentId, result);
    return charge.token === 'tok_timeout' ? { status: 'UNKNOWN' } : result;
  }

  async lookUp(paymentId: string): Promise<ChargeResult> {
    return this.payments.get(paymentId) ?? { status: 'UNKNOWN' };
  }

  async giveUp(paymentId: string): Promise<ChargeResult> {
    if (this.isUnreachable) return { status: 'UNKNOWN' };
    const result = this.payments.get(paymentId) ?? {
      status: 'DECLINED',
      reason: 'It was given up.',
    };
    this.payments.set(paymentId, result);
    return result;
  }
}
