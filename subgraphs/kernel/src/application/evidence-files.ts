import type { Clock } from '../domain/clock';
import {
  type Evidence,
  type EvidenceRepository,
  hasArrived,
  isExpected,
  isThere,
  minutesAfter,
  rescanMinutes,
} from '../domain/evidence';
import type {
  FileContent,
  FileScanner,
  FileStore,
  OutgoingFile,
  Receipt,
  Verdict,
} from '../domain/files';
import type { Transact } from './transact';

interface EvidenceStores {
  readonly evidence: EvidenceRepository;
}

/** What a part needs to take files in and give them out. */
export interface FilesDesk {
  readonly transact: Transact<EvidenceStores>;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly scanner: FileScanner;
}

/** What whoever sent a file is told of what the scanner said. */
const receiptOf: Readonly<Record<Verdict, Receipt>> = {
  CLEAN: 'STORED',
  INFECTED: 'INFECTED',
  MISSING: 'NOT_EXPECTED',
  UNKNOWN: 'WAITS',
};

/** Has a file that has arrived scanned, and notes what came of it; a harmful one is removed and has not arrived. */
const scan = async (
  { transact, clock, files, scanner }: FilesDesk,
  id: string,
): Promise<Verdict> => {
  const verdict = await scanner.verdictOn(id);
  if (verdict === 'INFECTED') await files.remove(id);
  await transact(({ evidence }) => {
    if (verdict === 'CLEAN') return evidence.markReceived(id, clock.now());
    if (verdict === 'UNKNOWN')
      return evidence.scanLater(id, minutesAfter(clock.now(), rescanMinutes));
    return evidence.markGone(id);
  });
  return verdict;
};

/** Takes files in and gives them out; whoever has come here had an address that was good. */
export class EvidenceFiles {
  constructor(private readonly desk: FilesDesk) {}

  /** Keeps the file if its place is open and it is the one that was announced; otherwise the place stays as it is. */
  async receive(id: string, content: FileContent): Promise<Receipt> {
    const { clock, files, transact } = this.desk;
    const evidence = await this.find(id);
    if (evidence && hasArrived(evidence)) return 'THERE_ALREADY';
    if (!evidence?.sha256 || !isExpected(evidence, clock.now())) return 'NOT_EXPECTED';
    const { byteSize: maxBytes, sha256, mediaType } = evidence;
    const arrival = await files.put(content, { id, maxBytes, sha256, mediaType });
    if (arrival !== 'STORED') return arrival;
    // It is scanned at once; should this process die over it, another one does so later.
    const isNew = await transact((stores) =>
      stores.evidence.markArrived(id, minutesAfter(clock.now(), rescanMinutes)),
    );
    return isNew ? receiptOf[await scan(this.desk, id)] : this.tooLate(id);
  }

  /** What came after the person it leads to was erased is not kept; else somebody else has just brought the same. */
  private async tooLate(id: string): Promise<Receipt> {
    if ((await this.find(id))?.sha256) return 'THERE_ALREADY';
    await this.desk.files.remove(id);
    return 'NOT_EXPECTED';
  }

  async open(id: string): Promise<OutgoingFile | undefined> {
    const evidence = await this.find(id);
    if (!evidence || !isThere(evidence)) return undefined;
    const content = await this.desk.files.get(id);
    return content && { mediaType: evidence.mediaType, byteSize: evidence.byteSize, content };
  }

  private find(id: string): Promise<Evidence | undefined> {
    return this.desk.transact((stores) => stores.evidence.find(id));
  }
}

/** Has files scanned that wait for it; gives how many were told of. Where there is no answer, the others wait on. */
export const scanWaitingFiles =
  (desk: FilesDesk) =>
  async (now: Date, limit: number): Promise<number> => {
    const ids = await desk.transact(({ evidence }) => evidence.toBeScanned(now, limit));
    for (const [done, id] of ids.entries()) if ((await scan(desk, id)) === 'UNKNOWN') return done;
    return ids.length;
  };

/**
 * Removes the content of files whose person was erased; gives how many. A file that was removed and is not on record
 * as removed yet is removed again, which does nothing.
 */
export const removeForgottenFiles =
  ({ transact, files }: Pick<FilesDesk, 'transact' | 'files'>) =>
  (now: Date, limit: number): Promise<number> =>
    transact(async (stores) => {
      const ids = await stores.evidence.lockForgotten(limit);
      for (const id of ids) await files.remove(id);
      if (ids.length > 0) await stores.evidence.markRemoved(ids, now);
      return ids.length;
    });

/** Removes files and places that nothing has named in their time, content first; gives how many. */
export const removeUnusedFiles =
  ({ transact, files }: Pick<FilesDesk, 'transact' | 'files'>) =>
  (now: Date, limit: number): Promise<number> =>
    transact(async (stores) => {
      const ids = await stores.evidence.lockUnused(now, limit);
      for (const id of ids) await files.remove(id);
      if (ids.length > 0) await stores.evidence.drop(ids);
      return ids.length;
    });
