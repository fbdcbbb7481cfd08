import type { Arrival, FileContent, FileStore } from '@care-graph/kernel/domain/files';
import { type Evidence, isExpected, isThere } from '../domain/evidence';
import type { CoverageWork } from './coverage-work';

/** What became of a file that was sent to its place. */
export type Receipt = Arrival | 'NOT_EXPECTED' | 'THERE_ALREADY';

/** A file as it goes out. */
export interface FoundFile {
  readonly mediaType: string;
  readonly byteSize: number;
  readonly content: FileContent;
}

type Work = Pick<CoverageWork, 'transact' | 'clock'>;

/** Takes files in and gives them out; whoever has come here had an address that was good. */
export class EvidenceFiles {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
  ) {}

  /** Keeps the file if its place is open and it is the one that was announced; otherwise the place stays as it is. */
  async receive(id: string, content: FileContent): Promise<Receipt> {
    const evidence = await this.find(id);
    if (evidence?.receivedAt) return 'THERE_ALREADY';
    if (!evidence?.sha256 || !isExpected(evidence, this.work.clock.now())) return 'NOT_EXPECTED';
    const { byteSize: maxBytes, sha256, mediaType } = evidence;
    const arrival = await this.files.put(content, { id, maxBytes, sha256, mediaType });
    if (arrival !== 'STORED') return arrival;
    const isNew = await this.work.transact((stores) =>
      stores.evidence.markArrived(id, this.work.clock.now()),
    );
    return isNew ? 'STORED' : this.tooLate(id);
  }

  /** What came after the person it leads to was erased is not kept; else somebody else has just brought the same. */
  private async tooLate(id: string): Promise<Receipt> {
    if ((await this.find(id))?.sha256) return 'THERE_ALREADY';
    await this.files.remove(id);
    return 'NOT_EXPECTED';
  }

  async open(id: string): Promise<FoundFile | undefined> {
    const evidence = await this.find(id);
    if (!evidence || !isThere(evidence)) return undefined;
    const content = await this.files.get(id);
    return content && { mediaType: evidence.mediaType, byteSize: evidence.byteSize, content };
  }

  private find(id: string): Promise<Evidence | undefined> {
    return this.work.transact((stores) => stores.evidence.find(id));
  }
}

/**
 * Removes the content of files whose person was erased; gives how many. A file that was removed and is not on record
 * as removed yet is removed again, which does nothing.
 */
export const removeForgottenFiles =
  ({ transact }: Work, files: FileStore) =>
  (now: Date, limit: number): Promise<number> =>
    transact(async (stores) => {
      const ids = await stores.evidence.lockForgotten(limit);
      for (const id of ids) await files.remove(id);
      if (ids.length > 0) await stores.evidence.markRemoved(ids, now);
      return ids.length;
    });
