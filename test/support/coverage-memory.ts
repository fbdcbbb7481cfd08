import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { ActivationCode } from '../../subgraphs/coverage/src/domain/activation-code';
import type { CodeBatch, Job } from '../../subgraphs/coverage/src/domain/batch';
import type {
  Consent,
  Customer,
  DeviceBinding,
  Partner,
  ServiceContract,
  Store,
} from '../../subgraphs/coverage/src/domain/contract';
import type { Device, DeviceSerial } from '../../subgraphs/coverage/src/domain/device';
import type { QuotaEntry } from '../../subgraphs/coverage/src/domain/ledger';
import type { InboxMessage, Notice } from '../../subgraphs/coverage/src/domain/ports';

type StoredCode = ActivationCode & { readonly secretHash: string };

/** What is asked of the queue of jobs. */
export interface QueuedJob {
  readonly task: 'generateCodes' | 'forgetSecret';
  readonly id: string;
  readonly afterHours?: number;
}

/** Everything that the coverage subgraph has on record. */
export interface CoverageRecord {
  codes: readonly StoredCode[];
  batches: readonly CodeBatch[];
  jobs: readonly Job[];
  devices: readonly Device[];
  serials: readonly DeviceSerial[];
  contracts: readonly ServiceContract[];
  bindings: readonly DeviceBinding[];
  consents: readonly Consent[];
  ledger: readonly QuotaEntry[];
  customers: readonly Customer[];
  partners: readonly Partner[];
  stores: readonly Store[];
  events: readonly HistoryEvent[];
  notices: readonly Notice[];
  inbox: readonly (InboxMessage & { readonly content: string })[];
  queue: readonly QueuedJob[];
  answers: ReadonlyMap<string, { readonly input: string; readonly answer: unknown }>;
}

export const nothingOnRecord = (): CoverageRecord => ({
  codes: [],
  batches: [],
  jobs: [],
  devices: [],
  serials: [],
  contracts: [],
  bindings: [],
  consents: [],
  ledger: [],
  customers: [],
  partners: [],
  stores: [],
  events: [],
  notices: [],
  inbox: [],
  queue: [],
  answers: new Map(),
});

/** What is compared of an input: its text, whatever the order in which a test names its parts. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return String(part);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });

export const idempotencyIn = (record: CoverageRecord): IdempotencyStore => {
  const keyOf = (of: { caller: string; command: string; key: string }): string =>
    [of.caller, of.command, of.key].join('/');
  return {
    claim: async (request) => {
      const found = record.answers.get(keyOf(request));
      const input = textOf(request.input);
      if (found) return { sameInput: found.input === input, answer: found.answer };
      record.answers = new Map(record.answers).set(keyOf(request), { input, answer: undefined });
      return undefined;
    },
    settle: async (request, answer) => {
      const input = textOf(request.input);
      const kept = JSON.parse(JSON.stringify(answer)) as unknown;
      record.answers = new Map(record.answers).set(keyOf(request), { input, answer: kept });
    },
  };
};
