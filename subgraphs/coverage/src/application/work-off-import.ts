import { Fault, type FaultCode } from '@care-graph/kernel/domain/fault';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { RowInput } from '../domain/import-sheet';
import { isImportKind } from '../domain/import-sheet';
import {
  endedAs,
  hasEnded,
  type ImportKind,
  type JobOnRecord,
  type PendingRow,
  type Requester,
  type RowRefusal,
  rowsWaitUntil,
} from '../domain/job';
import type { SettledRow } from '../domain/job-ports';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { RowCells } from './row-cells';
import { type RowCommand, rowCommands, type RowResult } from './row-commands';

/** How many rows have their turn before the job queues again: so many do not keep a process from stopping. */
const portion = 100;

/** What of its own a row can be wrong in; anything else is trouble of ours, and the row is tried again. */
const faultsOfRows: readonly FaultCode[] = ['BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED'];

const isFaultOfRow = (error: unknown): error is Fault =>
  error instanceof Fault && faultsOfRows.includes(error.code);

/** The path of a value as a refusal has it, from the input on. */
const asRefusal = ({ code, message, field }: Fault): RowRefusal => ({
  code,
  message,
  field: field && field.length > 1 ? field.slice(1) : null,
  basis: [],
});

const settled = (id: string, outcome: Outcome<RowResult, string>): SettledRow =>
  outcome.made === undefined
    ? { id, outcome: 'REFUSED', codeId: null, contractId: null, refusals: outcome.refusals }
    : { id, outcome: 'DONE', ...outcome.made, refusals: [] };

const principalOf = (requester: Requester): Principal => ({ ...requester, policies: [] });

/** What a portion begins with. */
interface Portion {
  readonly kind: ImportKind;
  readonly requester: Requester;
  readonly rows: readonly PendingRow[];
  /** Whether a row that cannot be tried yet may have its turn later. */
  readonly mayWait: boolean;
}

/** A row whose caller has no try left for now. */
interface DeferredRow {
  readonly id: string;
  readonly seconds: number;
}

const isDeferred = (came: SettledRow | DeferredRow): came is DeferredRow => 'seconds' in came;

const put = async (
  { jobsOnRecord }: Pick<CoverageStores, 'jobsOnRecord'>,
  job: JobOnRecord,
  came: SettledRow | DeferredRow,
): Promise<void> => {
  if (isDeferred(came)) await jobsOnRecord.deferRow(came.id, came.seconds);
  else if (await jobsOnRecord.settleRow(came)) await jobsOnRecord.save(counted(job, came));
};

/**
 * Does a document's rows one after the other, each by the single command in the name of whoever asked for the job.
 * What came of a row is on record before the next one begins; a row that was begun and is not on record is done again
 * under its key, which changes nothing. A row that comes upon the limit of tries waits for as long as that says, and
 * the others go on.
 */
export class WorkOffImport {
  private readonly commands: Readonly<Record<ImportKind, RowCommand>>;

  constructor(private readonly work: CoverageWork) {
    // Rows that are wrong keep no shop from activating at the counter meanwhile.
    this.commands = rowCommands({ ...work, triesOf: 'imports' });
  }

  /** Does one portion, and queues for the next one unless the job has ended. */
  async execute(jobId: string): Promise<void> {
    const next = await this.begin(jobId);
    if (!next) return;
    for (const row of next.rows) {
      if (!(await this.doRow(jobId, row, next))) return;
    }
    await this.work.transact(async ({ jobs, jobsOnRecord }) => {
      const job = await jobsOnRecord.find(jobId);
      if (job) await jobs.workOff(job);
    });
  }

  private begin(jobId: string): Promise<Portion | undefined> {
    return this.work.transact(async (stores) => {
      const { jobsOnRecord } = stores;
      const job = await jobsOnRecord.lock(jobId);
      if (!job || hasEnded(job) || !isImportKind(job.kind) || !job.requestedBy) return undefined;
      const { kind, requestedBy: requester } = job;
      const rows = await jobsOnRecord.pendingRows(jobId, portion);
      if (rows.length === 0) return this.waitOrEnd(stores, job);
      await jobsOnRecord.save({ ...job, status: 'RUNNING' });
      return { kind, requester, rows, mayWait: this.work.clock.now() < rowsWaitUntil(job) };
    });
  }

  private async waitOrEnd(
    { jobs, jobsOnRecord }: CoverageStores,
    job: JobOnRecord,
  ): Promise<undefined> {
    const seconds = await jobsOnRecord.secondsUntilNextRow(job.id);
    if (seconds === undefined)
      await jobsOnRecord.save(endedAs(job, 'SUCCEEDED', this.work.clock.now()));
    else await jobs.workOff(job, seconds);
  }

  /** Does one row; false when the job was stopped meanwhile. */
  private async doRow(jobId: string, row: PendingRow, of: Portion): Promise<boolean> {
    const came = await this.outcomeOf(jobId, row, of);
    return this.work.transact(async (stores) => {
      const job = await stores.jobsOnRecord.lock(jobId);
      if (!job) return false;
      await put(stores, job, came);
      return !hasEnded(job);
    });
  }

  private async outcomeOf(
    jobId: string,
    { id, number, input }: PendingRow,
    { kind, requester, mayWait }: Portion,
  ): Promise<SettledRow | DeferredRow> {
    try {
      const said = JSON.parse(this.work.secrets.open(input)) as RowInput;
      const run = this.commands[kind];
      const key = `${jobId}/${number}`;
      return settled(id, await run(new RowCells(said), principalOf(requester), key));
    } catch (error) {
      if (!isFaultOfRow(error)) throw error;
      const { retryAfterSeconds: seconds } = error;
      if (mayWait && seconds !== undefined) return { id, seconds };
      const refusals = [asRefusal(error)] as const;
      return settled(id, { made: undefined, refusals });
    }
  }
}

const counted = (job: JobOnRecord, { outcome }: SettledRow): JobOnRecord => ({
  ...job,
  doneCount: job.doneCount + 1,
  refusedCount: job.refusedCount + (outcome === 'REFUSED' ? 1 : 0),
});
