import type { FileContent, FileStore, OutgoingFile } from '@care-graph/kernel/domain/files';
import { addHours } from '@care-graph/kernel/domain/period';
import { hasResult, type JobOnRecord, resultKeptDays } from '../domain/job';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';

type Work = Pick<CoverageWork, 'transact' | 'clock' | 'secrets'>;

/** How many codes one statement reads or changes. */
const portion = 5000;

const mediaType = 'text/csv; charset=utf-8';
const secretsHeader = 'code\r\n';

/** Every secret of the batch, a line each: a hundred thousand are under two megabytes. */
const secretLines = async (
  { batches }: CoverageStores,
  { secrets }: Work,
  batchId: string,
): Promise<string> => {
  const lines = [secretsHeader];
  for (let after = '', count = portion; count === portion;) {
    const sealed = await batches.sealedOf(batchId, after, portion);
    lines.push(...sealed.map(({ sealedSecret }) => `${secrets.open(sealedSecret)}\r\n`));
    after = sealed.at(-1)?.id ?? after;
    count = sealed.length;
  }
  return lines.join('');
};

/** What stands on a card is told to nobody by us: no copy of it is needed once its file was fetched. */
const forgetCards = async ({ batches }: CoverageStores, batchId: string): Promise<void> => {
  for (let count = portion; count === portion;) count = await batches.forgetCards(batchId, portion);
};

async function* inOnePart(content: Buffer): FileContent {
  yield await Promise.resolve(content);
}

/** Gives out what jobs have made; whoever has come here had an address that was good. */
export class JobResults {
  constructor(
    private readonly work: Work,
    private readonly files: Pick<FileStore, 'get'>,
  ) {}

  async open(jobId: string): Promise<OutgoingFile | undefined> {
    const job = await this.work.transact(({ jobsOnRecord }) => jobsOnRecord.find(jobId));
    if (!job || !hasResult(job)) return undefined;
    return job.kind === 'CODE_GENERATION' ? this.secretsOf(jobId) : this.exportOf(job);
  }

  private async exportOf({ id, resultBytes }: JobOnRecord): Promise<OutgoingFile | undefined> {
    const content = await this.files.get(id);
    return content && { mediaType, byteSize: resultBytes ?? 0, content };
  }

  /** The first to ask takes the secrets with them: a fetch that breaks off was the only one too. */
  private secretsOf(jobId: string): Promise<OutgoingFile | undefined> {
    return this.work.transact(async (stores) => {
      const job = await stores.jobsOnRecord.lock(jobId);
      const batch = await stores.batches.ofJob(jobId);
      if (!job || !batch || !hasResult(job)) return undefined;
      const content = Buffer.from(await secretLines(stores, this.work, batch.id));
      await forgetCards(stores, batch.id);
      await stores.jobsOnRecord.save({ ...job, resultGoneAt: this.work.clock.now() });
      return { mediaType, byteSize: content.length, content: inOnePart(content) };
    });
  }
}

/** So many results are removed in one transaction: a batch of cards alone has a hundred thousand copies. */
const resultsAtOnce = 5;

/** Removes results that nobody has fetched in time; gives how many. */
export const removeOldResults =
  ({ transact }: Pick<Work, 'transact'>, files: Pick<FileStore, 'remove'>) =>
  (now: Date, limit: number): Promise<number> =>
    transact(async (stores) => {
      const endedBefore = addHours(now, -resultKeptDays * 24);
      const old = await stores.jobsOnRecord.lockOldResults(
        endedBefore,
        Math.min(limit, resultsAtOnce),
      );
      for (const job of old) {
        const batch = await stores.batches.ofJob(job.id);
        if (batch) await forgetCards(stores, batch.id);
        else await files.remove(job.id);
        await stores.jobsOnRecord.save({ ...job, resultGoneAt: now });
      }
      return old.length;
    });
