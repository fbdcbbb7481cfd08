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

/** The largest batch that one command makes. */
export const maximumBatchSize = 100_000;

export const isBatchSize = (size: number): boolean => size >= 1 && size <= maximumBatchSize;
