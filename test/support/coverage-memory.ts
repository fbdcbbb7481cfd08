import { type ContractEndRecord, noContractEnds } from './coverage-contract-ends';
import { noVideos, type VideoRecord } from './coverage-video-stores';
import { type JobsOnRecord, noJobs } from './coverage-job-stores';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { ActivationCode } from '../../subgraphs/coverage/src/domain/activation-code';
import type { CodeBatch } from '../../subgraphs/coverage/src/domain/batch';
import type {
  Consent,
  Customer,
  DeviceBinding,
  Partner,
  ServiceContract,
  Store,
} from '../../subgraphs/coverage/src/domain/contract';
import type { RefusedTry } from '../../subgraphs/coverage/src/domain/code-tries';
import type { Device, DeviceSerial } from '../../subgraphs/coverage/src/domain/device';
import type { QuotaEntry } from '../../subgraphs/coverage/src/domain/ledger';
import type { QuotaAdjustment } from '../../subgraphs/coverage/src/domain/quota-adjustment';
import type { RecordedOffer } from '../../subgraphs/coverage/src/domain/partner-ports';
import type { PostedNotice } from '../../subgraphs/coverage/src/domain/notice';
import type { InboxMessage } from '../../subgraphs/coverage/src/domain/ports';
import type {
  AccountLink,
  ControllerBinding,
  Purchase,
} from '../../subgraphs/coverage/src/domain/unit-ties';

type StoredCode = ActivationCode & { readonly secretHash: string };

/** What a sale reference names, with what was told of the sale. */
type KeptSale = Pick<ActivationCode, 'storeId' | 'soldAt' | 'salePrice'> & {
  readonly code: string;
};

/** What is asked of the queue of jobs. */
export interface QueuedJob {
  readonly task: 'generateCodes' | 'workOff';
  readonly id: string;
  readonly afterSeconds?: number;
}

/** Everything that the coverage subgraph has on record. */
export interface CoverageRecord extends ContractEndRecord, JobsOnRecord, VideoRecord {
  codes: readonly StoredCode[];
  sales: ReadonlyMap<string, KeptSale>;
  batches: readonly CodeBatch[];
  devices: readonly Device[];
  serials: readonly DeviceSerial[];
  contracts: readonly ServiceContract[];
  bindings: readonly DeviceBinding[];
  consents: readonly Consent[];
  ledger: readonly QuotaEntry[];
  /** The contracts of which it was looked what was left at their end. */
  expired: readonly string[];
  adjustments: readonly QuotaAdjustment[];
  customers: readonly Customer[];
  links: readonly AccountLink[];
  controllers: readonly ControllerBinding[];
  purchases: readonly Purchase[];
  partners: readonly Partner[];
  stores: readonly Store[];
  offers: readonly RecordedOffer[];
  tries: readonly (RefusedTry & { readonly isQuestion?: true })[];
  events: readonly HistoryEvent[];
  notices: readonly PostedNotice[];
  inbox: readonly (InboxMessage & { readonly content: string })[];
  queue: readonly QueuedJob[];
  answers: ReadonlyMap<string, { readonly input: string; readonly answer: unknown }>;
}

export const nothingOnRecord = (): CoverageRecord => ({
  ...noContractEnds(),
  ...noJobs(),
  ...noVideos(),
  codes: [],
  sales: new Map(),
  batches: [],
  devices: [],
  serials: [],
  contracts: [],
  bindings: [],
  consents: [],
  ledger: [],
  expired: [],
  adjustments: [],
  customers: [],
  links: [],
  controllers: [],
  purchases: [],
  partners: [],
  stores: [],
  offers: [],
  tries: [],
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
