import type { Evidence } from '@care-graph/kernel/domain/evidence';
import type {
  ExpectedFile,
  FileContent,
  FileScanner,
  FileStore,
  Verdict,
} from '@care-graph/kernel/domain/files';

const at = new Date('2026-03-12T12:00:00Z');

/** A place for a picture that has not arrived, asked for by Anna. */
export const aFile = (id: string, change: Partial<Evidence> = {}): Evidence => ({
  id, kind: 'PHOTO', mediaType: 'image/png', byteSize: 4, sha256: 'a'.repeat(64), owner: 'customer:sub_anna',
  requestedAt: at, expiresAt: new Date(at.getTime() + 3_600_000), scanDueAt: null, receivedAt: null, ...change,
}); // prettier-ignore

async function* content(): FileContent {
  yield await Promise.resolve(Buffer.from('film'));
}

/** Files in memory: what arrives is as the test says. */
export class MemoryFiles implements FileStore {
  readonly kept = new Map<string, ExpectedFile>();
  arrival: Awaited<ReturnType<FileStore['put']>> = 'STORED';
  /** What happens while a file is on its way. */
  afterPut: () => void = () => undefined;

  put: FileStore['put'] = async (_content, expected) => {
    if (this.arrival === 'STORED') this.kept.set(expected.id, expected);
    this.afterPut();
    return this.arrival;
  };
  get: FileStore['get'] = async (id) => (this.kept.has(id) ? content() : undefined);
  remove: FileStore['remove'] = async (id) => {
    this.kept.delete(id);
  };
}

/** Says of every file what the test says. */
export class MemoryScanner implements FileScanner {
  says: Verdict = 'CLEAN';
  dies = false;
  readonly asked: string[] = [];

  verdictOn: FileScanner['verdictOn'] = async (id) => {
    this.asked.push(id);
    if (this.dies) throw new Error('The process died.');
    return this.says;
  };
}
