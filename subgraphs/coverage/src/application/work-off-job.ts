import type { FileStore } from '@care-graph/kernel/domain/files';
import { endedAs, hasEnded, isExport } from '../domain/job';
import type { CoverageWork } from './coverage-work';
import { WorkOffImport } from './work-off-import';
import { WriteSaleExport } from './write-sale-export';

/** Does a partner's job, or its next portion. */
export class WorkOffJob {
  private readonly imports: WorkOffImport;
  private readonly exports: WriteSaleExport;

  constructor(
    private readonly work: CoverageWork,
    files: Pick<FileStore, 'put' | 'remove'>,
  ) {
    this.imports = new WorkOffImport(work);
    this.exports = new WriteSaleExport(work, files);
  }

  async execute(jobId: string): Promise<void> {
    const job = await this.work.transact(({ jobsOnRecord }) => jobsOnRecord.find(jobId));
    if (!job) return;
    await (isExport(job) ? this.exports : this.imports).execute(jobId);
  }

  /** Ends a job that could not go on however often it was tried; the rows that are done stay done. */
  async giveUp(jobId: string): Promise<void> {
    await this.work.transact(async ({ jobsOnRecord }) => {
      const job = await jobsOnRecord.lock(jobId);
      if (!job || hasEnded(job)) return;
      await jobsOnRecord.save(endedAs(job, 'FAILED', this.work.clock.now()));
      await jobsOnRecord.forgetInputs(jobId);
    });
  }
}
