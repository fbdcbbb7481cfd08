import type { CodeForm } from './activation-code';

/** Codes of one plan that were made together. */
export interface CodeBatch {
  readonly id: string;
  readonly planSkuId: string;
  readonly regionCode: string;
  readonly form: CodeForm;
  readonly size: number;
  readonly redeemBy: Date | null;
  readonly generatedAt: Date;
  readonly jobId: string;
}

export type JobStatus = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** Work that goes on after its command has answered. */
export interface Job {
  readonly id: string;
  readonly kind: 'CODE_GENERATION';
  readonly status: JobStatus;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly rowCount: number | null;
  readonly doneCount: number;
  readonly refusedCount: number;
  readonly partnerId: string | null;
}

/** The largest batch that one command makes. */
export const maximumBatchSize = 100_000;

export const isBatchSize = (size: number): boolean => size >= 1 && size <= maximumBatchSize;
