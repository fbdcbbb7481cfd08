import type { ActivationCode } from './activation-code';
import type { ServiceContract } from './contract';
import type { JobOnRecord, JobRow, PendingRow } from './job';

/** What came of a row that had its turn. */
export type SettledRow = Pick<JobRow, 'id' | 'codeId' | 'contractId' | 'refusals'> & {
  readonly outcome: 'DONE' | 'REFUSED';
};

/** Jobs on record with their rows; what is looked up for a change is locked until the transaction ends. */
export interface JobRepository {
  add(job: JobOnRecord): Promise<void>;
  addRows(
    jobId: string,
    rows: readonly { readonly number: number; readonly input: Buffer }[],
  ): Promise<void>;
  find(id: string): Promise<JobOnRecord | undefined>;
  lock(id: string): Promise<JobOnRecord | undefined>;
  /** Saves how far it is and what is left of its result; what was asked for stays. */
  save(job: JobOnRecord): Promise<void>;
  /** The next rows whose turn has not come and that do not wait, in the order of the document. */
  pendingRows(jobId: string, limit: number): Promise<readonly PendingRow[]>;
  /** Has a row wait for its turn for so many seconds of the machine's clock. */
  deferRow(id: string, seconds: number): Promise<void>;
  /** Seconds until the first row that waits has its turn; undefined where no row is left. */
  secondsUntilNextRow(jobId: string): Promise<number | undefined>;
  /** Puts on record what came of a row and destroys what it said; false when that was done before. */
  settleRow(row: SettledRow): Promise<boolean>;
  /** Destroys what the rows say that will have no turn any more. */
  forgetInputs(jobId: string): Promise<void>;
  /** Ended jobs whose result has been kept since before this instant; those that somebody else has locked are left out. */
  lockOldResults(endedBefore: Date, limit: number): Promise<readonly JobOnRecord[]>;
}

/** A sale of a code, or an order without one, as a partner's export tells it. */
export interface Sale {
  readonly id: string;
  readonly soldAt: Date;
  readonly code: ActivationCode | undefined;
  readonly contract: ServiceContract | undefined;
  /** Claims that hold a use, and claims that have used one. */
  readonly openClaims: number;
  readonly settledClaims: number;
}

/** Whose sales, and of which span; its end is left out. */
export interface SaleSpan {
  readonly partnerId: string;
  readonly from: Date | null;
  readonly until: Date;
}

export interface SaleRepository {
  /** Up to so many sales of the span, by the time of the sale, after the one that is named. */
  soldIn(
    span: SaleSpan,
    after: Pick<Sale, 'id' | 'soldAt'> | undefined,
    limit: number,
  ): Promise<readonly Sale[]>;
}

/** The secrets of a batch, for the one time that they are given out. */
export interface BatchSecrets {
  /** Up to so many sealed secrets of the batch after a code, in the order of the codes. */
  sealedOf(
    batchId: string,
    afterId: string,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly sealedSecret: Buffer }[]>;
  /** Destroys up to so many copies of what stands on cards, and says how many it did. */
  forgetCards(batchId: string, limit: number): Promise<number>;
}
