import type { FileContent, FileStore } from '@care-graph/kernel/domain/files';
import { endedAs, hasEnded, type JobOnRecord } from '../domain/job';
import type { Sale, SaleSpan } from '../domain/job-ports';
import { saleHeader, saleLine, type SaleView } from '../domain/sale-line';
import type { CoverageWork } from './coverage-work';

/** How many sales are read at once; so many are in memory, however many there are. */
const portion = 1000;

/** An export that is larger would be told in several, by their spans. */
const maxBytes = 1024 * 1024 * 1024;

/** Stops the writing of a file whose job was stopped. */
class Stopped extends Error {}

/** What is written, and how far it is. */
interface Writing {
  readonly jobId: string;
  readonly span: SaleSpan;
  readonly view: SaleView;
  rows: number;
  bytes: number;
}

/** Writes a partner's sales of a span into a file, a portion at a time; run again, it writes the file anew. */
export class WriteSaleExport {
  constructor(
    private readonly work: CoverageWork,
    private readonly files: Pick<FileStore, 'put' | 'remove'>,
  ) {}

  async execute(jobId: string): Promise<void> {
    const writing = await this.begin(jobId);
    if (!writing) return;
    try {
      const arrival = await this.files.put(this.content(writing), { id: jobId, maxBytes });
      await this.end(writing, arrival === 'STORED' ? 'SUCCEEDED' : 'FAILED');
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  }

  private begin(jobId: string): Promise<Writing | undefined> {
    return this.work.transact(async ({ jobsOnRecord }) => {
      const job = await jobsOnRecord.lock(jobId);
      if (!job || hasEnded(job) || job.kind !== 'SALE_EXPORT') return undefined;
      await jobsOnRecord.save({ ...job, status: 'RUNNING', doneCount: 0 });
      return this.writingOf(job);
    });
  }

  private writingOf(job: JobOnRecord): Writing | undefined {
    const { id: jobId, partnerId, soldFrom: from, soldUntil: until, requestedBy } = job;
    if (partnerId === null || until === null) return undefined;
    const showsContract = requestedBy?.scopes.includes('contracts:read') ?? false;
    const view = { now: this.work.clock.now(), showsContract };
    return { jobId, span: { partnerId, from, until }, view, rows: 0, bytes: 0 };
  }

  private async *content(writing: Writing): FileContent {
    yield counted(writing, saleHeader);
    let last: Sale | undefined;
    do {
      const sales = await this.nextSales(writing, last);
      last = sales.length < portion ? undefined : sales.at(-1);
      yield counted(writing, sales.map((sale) => saleLine(sale, writing.view)).join(''));
    } while (last);
  }

  /** Reads on and says how far it is; whoever stopped the job is obeyed here. */
  private nextSales(writing: Writing, after: Sale | undefined): Promise<readonly Sale[]> {
    return this.work.transact(async ({ sales, jobsOnRecord }) => {
      const job = await jobsOnRecord.lock(writing.jobId);
      if (!job || hasEnded(job)) throw new Stopped('the job was stopped');
      const found = await sales.soldIn(writing.span, after, portion);
      writing.rows += found.length;
      await jobsOnRecord.save({ ...job, doneCount: writing.rows });
      return found;
    });
  }

  /** A job that was stopped after its last portion leaves no file. */
  private async end(
    { jobId, rows, bytes }: Writing,
    status: 'SUCCEEDED' | 'FAILED',
  ): Promise<void> {
    const isKept = await this.work.transact(async ({ jobsOnRecord }) => {
      const job = await jobsOnRecord.lock(jobId);
      if (!job || hasEnded(job)) return false;
      const ended = endedAs({ ...job, rowCount: rows }, status, this.work.clock.now());
      await jobsOnRecord.save(status === 'SUCCEEDED' ? { ...ended, resultBytes: bytes } : ended);
      return true;
    });
    if (!isKept) await this.files.remove(jobId);
  }
}

/** A part of the file, of which the bytes are counted on the way. */
const counted = (writing: Writing, text: string): Buffer => {
  const part = Buffer.from(text);
  writing.bytes += part.length;
  return part;
};
