import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type JobOnRecord, newJob, requesterOf } from '../domain/job';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

export interface StartSaleExportCommand {
  readonly from?: Date | null;
  readonly until?: Date | null;
  readonly idempotencyKey: string;
}

export type StartSaleExportRefusalCode = 'SPAN_INVALID' | 'NO_PARTNER';

type ExportOutcome = Outcome<JobOnRecord, StartSaleExportRefusalCode>;

/** Has a job write the partner's own sales of a span; what is sold after it was asked for is not among them. */
export class StartSaleExport {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: StartSaleExportCommand, principal: Principal): Promise<ExportOutcome> {
    const request = requestOf('startSaleExport', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.start(stores, command, principal),
        reread: (id) => stores.jobsOnRecord.find(id),
      }),
    );
  }

  private async start(
    { jobs, jobsOnRecord, history }: CoverageStores,
    { from, until }: StartSaleExportCommand,
    principal: Principal,
  ): Promise<ExportOutcome> {
    if (principal.partnerId === undefined) return refused(refusal('NO_PARTNER', null, []));
    const now = this.work.clock.now();
    const soldUntil = until && until < now ? until : now;
    if (from && from > (until ?? now)) return refused(refusal('SPAN_INVALID', ['until'], []));
    const job = newJob({
      id: this.work.newId('job'),
      kind: 'SALE_EXPORT',
      createdAt: now,
      rowCount: null,
      requestedBy: requesterOf(principal),
      soldFrom: from ?? null,
      soldUntil,
    });
    await jobsOnRecord.add(job);
    const event = { subjectId: job.id, action: 'startSaleExport', to: job.status };
    await history.record([happened(this.work, principal, event)]);
    await jobs.workOff(job);
    return made(job);
  }
}
