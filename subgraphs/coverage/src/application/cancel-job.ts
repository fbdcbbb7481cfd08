import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { endedAs, hasEnded, type JobOnRecord, mayCancel } from '../domain/job';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

export interface CancelJobCommand {
  readonly jobId: string;
  readonly idempotencyKey?: string | null;
}

export type CancelJobRefusalCode = 'NOT_FOUND' | 'ALREADY_FINISHED';

/** Stops a job between two of its rows; the rows that are done stay done. */
export class CancelJob {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: CancelJobCommand,
    principal: Principal,
  ): Promise<Outcome<JobOnRecord, CancelJobRefusalCode>> {
    const request = requestOf('cancelJob', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.cancel(stores, command.jobId, principal),
        reread: (id) => stores.jobsOnRecord.find(id),
      }),
    );
  }

  private async cancel(
    { jobsOnRecord, history }: CoverageStores,
    jobId: string,
    principal: Principal,
  ): Promise<Outcome<JobOnRecord, CancelJobRefusalCode>> {
    const job = await jobsOnRecord.lock(jobId);
    if (!job || !mayCancel(principal, job)) return refused(refusal('NOT_FOUND', ['jobId'], []));
    if (hasEnded(job)) return refused(refusal('ALREADY_FINISHED', ['jobId'], []));
    const cancelled = endedAs(job, 'CANCELLED', this.work.clock.now());
    await jobsOnRecord.save(cancelled);
    await jobsOnRecord.forgetInputs(jobId);
    const event = { subjectId: jobId, action: 'cancelJob', from: job.status, to: 'CANCELLED' };
    await history.record([happened(this.work, principal, event)]);
    return made(cancelled);
  }
}
