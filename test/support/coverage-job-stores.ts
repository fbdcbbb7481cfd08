import type { ActivationCode } from '../../subgraphs/coverage/src/domain/activation-code';
import type { ServiceContract } from '../../subgraphs/coverage/src/domain/contract';
import { type JobOnRecord, type JobRow, rowIdOf } from '../../subgraphs/coverage/src/domain/job';
import type {
  BatchSecrets,
  JobRepository,
  Sale,
  SaleRepository,
} from '../../subgraphs/coverage/src/domain/job-ports';
import type { QuotaEntry } from '../../subgraphs/coverage/src/domain/ledger';
import type { CoverageStores } from '../../subgraphs/coverage/src/domain/ports';

/** What coverage keeps of jobs. */
export interface JobsOnRecord {
  jobs: readonly JobOnRecord[];
  /** A row that waits has the seconds for which it does. */
  jobRows: readonly (JobRow & { readonly input: Buffer | null; readonly waits?: number })[];
}

/** What jobs read of what else is on record. */
interface SoldRecord extends JobsOnRecord {
  codes: readonly (ActivationCode & { readonly secretHash: string })[];
  contracts: readonly ServiceContract[];
  ledger: readonly QuotaEntry[];
}

export const noJobs = (): JobsOnRecord => ({ jobs: [], jobRows: [] });

const rowsIn = (
  record: JobsOnRecord,
): Omit<JobRepository, 'add' | 'find' | 'lock' | 'save' | 'lockOldResults'> => ({
  addRows: async (jobId, rows) => {
    const waiting = { jobId, outcome: 'PENDING', codeId: null, contractId: null, refusals: [] } as const;
    const added = rows.map((row) => ({ ...waiting, ...row, id: rowIdOf(jobId, row.number) }));
    record.jobRows = [...record.jobRows, ...added];
  },
  pendingRows: async (jobId, limit) =>
    record.jobRows
      .flatMap(({ input, waits = 0, ...row }) =>
        row.jobId === jobId && row.outcome === 'PENDING' && input && waits <= 0
          ? [{ id: row.id, number: row.number, input }]
          : [],
      )
      .slice(0, limit),
  deferRow: async (rowId, waits) => {
    record.jobRows = record.jobRows.map((row) => (row.id === rowId ? { ...row, waits } : row));
  },
  secondsUntilNextRow: async (jobId) => {
    const left = record.jobRows.filter((row) => row.jobId === jobId && row.outcome === 'PENDING');
    return left.length > 0 ? Math.min(...left.map(({ waits }) => waits ?? 0)) : undefined;
  },
  settleRow: async (settled) => {
    const row = record.jobRows.find(({ id }) => id === settled.id);
    if (row?.outcome !== 'PENDING') return false;
    const next = { ...row, ...settled, input: null };
    record.jobRows = record.jobRows.map((one) => (one === row ? next : one));
    return true;
  },
  forgetInputs: async (jobId) => {
    record.jobRows = record.jobRows.map((row) =>
      row.jobId === jobId ? { ...row, input: null } : row,
    );
  },
}); // prettier-ignore

const jobsIn = (record: JobsOnRecord): JobRepository => {
  const find = async (id: string) => record.jobs.find((job) => job.id === id);
  return {
    ...rowsIn(record),
    add: async (job) => {
      record.jobs = [...record.jobs, job];
    },
    find,
    lock: find,
    save: async ({ id, status, finishedAt, rowCount, doneCount, refusedCount, resultBytes, resultGoneAt }) => {
      const state = { status, finishedAt, rowCount, doneCount, refusedCount, resultBytes, resultGoneAt };
      record.jobs = record.jobs.map((job) => (job.id === id ? { ...job, ...state } : job));
    },
    lockOldResults: async (endedBefore, limit) =>
      record.jobs
        .filter(
          ({ kind, finishedAt, resultGoneAt }) =>
            (kind === 'CODE_GENERATION' || kind === 'SALE_EXPORT') &&
            finishedAt !== null && finishedAt < endedBefore && resultGoneAt === null,
        )
        .slice(0, limit),
  };
}; // prettier-ignore

/** The secrets of a batch, in the order of its codes. */
export const secretsIn = (record: SoldRecord): BatchSecrets => ({
  sealedOf: async (batchId, afterId, limit) =>
    record.codes
      .flatMap(({ id, sealedSecret, ...code }) =>
        code.batchId === batchId && id > afterId && sealedSecret ? [{ id, sealedSecret }] : [],
      )
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, limit),
  forgetCards: async (batchId, limit) => {
    const cards = record.codes.filter(
      ({ form, sealedSecret, ...code }) => code.batchId === batchId && form === 'CARD' && sealedSecret,
    );
    const forgotten = new Set(cards.slice(0, limit));
    record.codes = record.codes.map((code) =>
      forgotten.has(code) ? { ...code, sealedSecret: null } : code,
    );
    return forgotten.size;
  },
}); // prettier-ignore

type Place = Pick<Sale, 'id' | 'soldAt'>;

const isBefore = (one: Place, other: Place): boolean =>
  one.soldAt < other.soldAt ||
  (one.soldAt.getTime() === other.soldAt.getTime() && one.id < other.id);

/** How many claims hold a use of the contract, and how many have used one. */
const claimsOf = ({ ledger }: SoldRecord, contractId: string | undefined) => {
  const entries = ledger.filter((entry) => entry.contractId === contractId && entry.claimId !== null);
  const settled = new Set(entries.map(({ settlesId }) => settlesId));
  const claims = (kept: (entry: (typeof entries)[number]) => boolean): number =>
    new Set(entries.filter(kept).map(({ claimId }) => claimId)).size;
  return {
    openClaims: claims(({ id, kind }) => kind === 'RESERVE' && !settled.has(id)),
    settledClaims: claims(({ kind }) => kind === 'COMMIT'),
  };
}; // prettier-ignore

const salesOf = (record: SoldRecord, partnerId: string): readonly Sale[] => [
  ...record.codes.flatMap(({ secretHash: _secret, ...code }) => {
    if (code.partnerId !== partnerId || !code.soldAt) return [];
    const contract = record.contracts.find(({ id }) => id === code.contractId);
    const { id, soldAt } = code;
    return [{ id, soldAt, code, contract, ...claimsOf(record, contract?.id) }];
  }),
  ...record.contracts.flatMap((contract) => {
    if (contract.partnerId !== partnerId || contract.activationCodeId !== null) return [];
    const { id, createdAt: soldAt } = contract;
    return [{ id, soldAt, code: undefined, contract, ...claimsOf(record, id) }];
  }),
];

const salesIn = (record: SoldRecord): SaleRepository => ({
  soldIn: async ({ partnerId, from, until }, after, limit) =>
    salesOf(record, partnerId)
      .filter((sale) => (!from || sale.soldAt >= from) && sale.soldAt < until)
      .filter((sale) => !after || isBefore(after, sale))
      .sort((one, other) => (isBefore(one, other) ? -1 : 1))
      .slice(0, limit),
});

/** What coverage keeps about jobs, and what they read, in memory. */
export const jobStoresIn = (
  record: SoldRecord,
): Pick<CoverageStores, 'jobsOnRecord' | 'sales'> => ({
  jobsOnRecord: jobsIn(record),
  sales: salesIn(record),
});
