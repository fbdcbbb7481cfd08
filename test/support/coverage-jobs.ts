import type { FileContent, FileStore } from '@care-graph/kernel/domain/files';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { readSheet } from '../../subgraphs/coverage/src/adapters/read-sheet';
import { CancelJob } from '../../subgraphs/coverage/src/application/cancel-job';
import { JobResults, removeOldResults } from '../../subgraphs/coverage/src/application/job-results';
import { StartImport } from '../../subgraphs/coverage/src/application/start-import';
import { StartSaleExport } from '../../subgraphs/coverage/src/application/start-sale-export';
import { WorkOffJob } from '../../subgraphs/coverage/src/application/work-off-job';
import type { ImportKind, JobOnRecord } from '../../subgraphs/coverage/src/domain/job';
import { admin, type CoverageDesk, freshKey, sellerA, sellerB } from './coverage-desk';
import type { QueuedJob } from './coverage-memory';
import { there } from './there';

const every = ['codes:read', 'codes:sell', 'contracts:read', 'contracts:activate'];

/** The key of a partner with all that a partner may do. */
export const keyOfA: Principal = { ...sellerA, scopes: every };
export const keyOfB: Principal = { ...sellerB, scopes: every };

/** An administrator who makes codes and has just shown a second factor. */
export const maker: Principal = { ...admin, scopes: ['codes:manage'], policies: ['step_up'] };

export const bytesOf = async (content: FileContent): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
};

async function* once(content: Buffer) {
  yield content;
}

/** Files in memory; like those on disk, one that breaks off is not kept. */
export class MemoryFiles implements FileStore {
  readonly kept = new Map<string, Buffer>();

  readonly put: FileStore['put'] = async (content, { id, maxBytes }) => {
    const bytes = await bytesOf(content);
    if (bytes.length > maxBytes) return 'TOO_LARGE';
    this.kept.set(id, bytes);
    return 'STORED';
  };

  readonly get: FileStore['get'] = async (id) => {
    const bytes = this.kept.get(id);
    return bytes && once(bytes);
  };

  readonly remove: FileStore['remove'] = async (id) => {
    this.kept.delete(id);
  };
}

/** The lines of a document. */
export const csv = (...lines: readonly string[]): string =>
  lines.map((line) => `${line}\n`).join('');

/** The use cases of jobs on a desk, with files in memory. */
export const jobsOf = ({ work, memory }: CoverageDesk) => {
  const files = new MemoryFiles();
  const [importing, exporting] = [new StartImport(work, readSheet), new StartSaleExport(work)];
  const jobs = new WorkOffJob(work, files);
  const find = async (id: string): Promise<JobOnRecord> =>
    there(await work.transact(({ jobsOnRecord }) => jobsOnRecord.find(id)));
  return {
    files,
    jobs,
    exporting,
    find,
    cancel: new CancelJob(work),
    results: new JobResults(work, files),
    removeOld: removeOldResults(work, files),
    start: (kind: ImportKind, document: string, by: Principal = keyOfA) =>
      importing.execute({ kind, document, idempotencyKey: freshKey() }, by),
    importing,
    /** Does all portions of a job that the queue has at once. */
    workOff: async (id: string): Promise<JobOnRecord> => {
      for (let asked = -1; asked < queued(memory.record.queue, id);) {
        asked = queued(memory.record.queue, id);
        await jobs.execute(id);
      }
      return find(id);
    },
    /** An hour later: no try counts any more, and no row waits. */
    waitAnHour: () => {
      memory.record.tries = [];
      memory.record.jobRows = memory.record.jobRows.map(({ waits: _over, ...row }) => row);
    },
    rowsOf: (id: string) => memory.record.jobRows.filter(({ jobId }) => jobId === id),
  };
};

const queued = (queue: readonly QueuedJob[], id: string) =>
  queue.filter((one) => one.task === 'workOff' && one.id === id && !one.afterSeconds).length;

export type JobsDesk = ReturnType<typeof jobsOf>;
