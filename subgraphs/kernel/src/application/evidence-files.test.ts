import { aFile, MemoryFiles, MemoryScanner } from '../../../../test/support/evidence-files';
import { evidenceIn, type FileRecord } from '../../../../test/support/evidence-stores';
import { there } from '../../../../test/support/there';
import type { FileContent } from '../domain/files';
import {
  EvidenceFiles,
  type FilesDesk,
  removeForgottenFiles,
  removeUnusedFiles,
  scanWaitingFiles,
} from './evidence-files';

async function* content(): FileContent {
  yield await Promise.resolve(Buffer.from('film'));
}

let record: FileRecord;
let store: MemoryFiles;
let scanner: MemoryScanner;
let desk: FilesDesk;
let files: EvidenceFiles;
let instant: Date;

const at = (time: string) => new Date(`2026-03-12T${time}Z`);

beforeEach(() => {
  record = { evidence: [], removedFiles: [] };
  store = new MemoryFiles();
  scanner = new MemoryScanner();
  instant = at('12:00:00');
  desk = {
    transact: (work) => work({ evidence: evidenceIn(record) }),
    clock: { now: () => instant },
    files: store,
    scanner,
  };
  files = new EvidenceFiles(desk);
});

const aPlace = async (id = 'evd_1'): Promise<string> => {
  const file = aFile(id, { requestedAt: instant, expiresAt: at('13:00:00') });
  await evidenceIn(record).add(file);
  return id;
};

const erase = () => {
  record.evidence = record.evidence.map((file) => ({ ...file, sha256: null, owner: null }));
};

const onRecord = (id: string) => there(record.evidence.find((file) => file.id === id));
const rescan = (limit = 10) => scanWaitingFiles(desk)(instant, limit);

describe('a file that is sent to its place', () => {
  it('is kept as it was announced, and can be fetched then', async () => {
    const id = await aPlace();
    const { byteSize, mediaType, sha256 } = onRecord(id);
    expect(await files.open(id)).toBeUndefined();
    expect(await files.receive(id, content())).toBe('STORED');
    expect(store.kept.get(id)).toEqual({ id, maxBytes: byteSize, sha256, mediaType });
    expect(onRecord(id)).toMatchObject({ receivedAt: instant, scanDueAt: null });
    expect(await files.open(id)).toMatchObject({ mediaType, byteSize });
  });

  it('that is not the one announced leaves the place open, and nobody scans it', async () => {
    const id = await aPlace();
    store.arrival = 'OTHER_TYPE';
    expect(await files.receive(id, content())).toBe('OTHER_TYPE');
    expect(scanner.asked).toEqual([]);
    store.arrival = 'STORED';
    expect(await files.receive(id, content())).toBe('STORED');
  });

  it('is taken once', async () => {
    const id = await aPlace();
    await files.receive(id, content());
    expect(await files.receive(id, content())).toBe('THERE_ALREADY');
  });

  it.each([
    { who: 'the person', isErased: true, receipt: 'NOT_EXPECTED', kept: 0 },
    { who: 'nobody', isErased: false, receipt: 'STORED', kept: 1 },
  ])('that comes as $who is erased is kept by $kept place', async ({ isErased, receipt, kept }) => {
    const id = await aPlace();
    store.afterPut = () => {
      if (isErased) erase();
    };
    expect(await files.receive(id, content())).toBe(receipt);
    expect(store.kept.size).toBe(kept);
  });

  it('has to come in the last instant of the hour at the latest', async () => {
    const [id, late] = [await aPlace('evd_1'), await aPlace('evd_2')];
    instant = at('13:00:00');
    expect(await files.receive(id, content())).toBe('STORED');
    instant = at('13:00:00.001');
    expect(await files.receive(late, content())).toBe('NOT_EXPECTED');
  });

  it('finds no place that was never opened', async () => {
    expect(await files.receive('evd_none', content())).toBe('NOT_EXPECTED');
    expect(await files.open('evd_none')).toBeUndefined();
  });
});

describe('a harmful file', () => {
  it('is removed and has not arrived, so that its place is still open', async () => {
    const id = await aPlace();
    scanner.says = 'INFECTED';
    expect(await files.receive(id, content())).toBe('INFECTED');
    expect(store.kept.size).toBe(0);
    expect(onRecord(id)).toMatchObject({ receivedAt: null, scanDueAt: null });
    expect(await files.open(id)).toBeUndefined();
    scanner.says = 'CLEAN';
    expect(await files.receive(id, content())).toBe('STORED');
  });

  it('that is found only later is removed then', async () => {
    const id = await aPlace();
    scanner.says = 'UNKNOWN';
    await files.receive(id, content());
    instant = at('12:05:00');
    scanner.says = 'INFECTED';
    expect(await rescan()).toBe(1);
    expect(store.kept.size).toBe(0);
    expect(onRecord(id)).toMatchObject({ receivedAt: null, scanDueAt: null });
  });
});

describe('a file that the scanner tells nothing of', () => {
  beforeEach(() => {
    scanner.says = 'UNKNOWN';
  });

  it('waits, is given to nobody and takes no other in its place', async () => {
    const id = await aPlace();
    expect(await files.receive(id, content())).toBe('WAITS');
    expect(store.kept.size).toBe(1);
    expect(onRecord(id).receivedAt).toBeNull();
    expect(await files.open(id)).toBeUndefined();
    expect(await files.receive(id, content())).toBe('THERE_ALREADY');
  });

  it('is scanned again after five minutes, until there is an answer', async () => {
    const id = await aPlace();
    await files.receive(id, content());
    instant = at('12:04:59.999');
    expect(await rescan()).toBe(0);
    expect(scanner.asked).toHaveLength(1);
    instant = at('12:05:00');
    expect(await rescan()).toBe(0);
    expect(scanner.asked).toHaveLength(2);
    expect(await rescan()).toBe(0);
    expect(scanner.asked).toHaveLength(2);
    instant = at('12:10:00');
    scanner.says = 'CLEAN';
    expect(await rescan()).toBe(1);
    expect(onRecord(id)).toMatchObject({ receivedAt: instant, scanDueAt: null });
    expect(await files.open(id)).toBeDefined();
  });

  it('lets the others go before it the next time', async () => {
    for (const id of ['evd_1', 'evd_2']) await files.receive(await aPlace(id), content());
    instant = at('12:05:00');
    await rescan();
    scanner.asked.length = 0;
    await rescan();
    expect(scanner.asked).toEqual(['evd_2']);
  });

  it('is scanned by somebody else when the process dies over it', async () => {
    const id = await aPlace();
    scanner.dies = true;
    await expect(files.receive(id, content())).rejects.toThrow('died');
    [scanner.dies, scanner.says] = [false, 'CLEAN'];
    instant = at('12:05:00');
    expect(await rescan()).toBe(1);
    expect(await files.open(id)).toBeDefined();
  });

  it('and whose content is gone has not arrived', async () => {
    const id = await aPlace();
    await files.receive(id, content());
    instant = at('12:05:00');
    scanner.says = 'MISSING';
    expect(await rescan()).toBe(1);
    expect(onRecord(id)).toMatchObject({ receivedAt: null, scanDueAt: null });
  });
});

describe('a file whose person was erased', () => {
  it('is given out no more, and its content is removed', async () => {
    const id = await aPlace();
    await files.receive(id, content());
    erase();
    expect(await files.open(id)).toBeUndefined();
    const remove = removeForgottenFiles(desk);
    expect(await remove(instant, 10)).toBe(1);
    expect(store.kept.size).toBe(0);
    expect(await remove(instant, 10)).toBe(0);
  });

  it('does not arrive any more', async () => {
    const id = await aPlace();
    erase();
    expect(await files.receive(id, content())).toBe('NOT_EXPECTED');
  });

  it('while it waited is not scanned any more', async () => {
    const id = await aPlace();
    scanner.says = 'UNKNOWN';
    await files.receive(id, content());
    erase();
    instant = at('12:05:00');
    scanner.asked.length = 0;
    expect(await rescan()).toBe(0);
    expect(scanner.asked).toEqual([]);
  });
});

describe('a file that nothing names', () => {
  it('is removed a day after its place was closed, and so is a place that nothing came to', async () => {
    const id = await aPlace();
    await aPlace('evd_empty');
    await files.receive(id, content());
    const remove = removeUnusedFiles(desk);
    expect(await remove(new Date('2026-03-13T13:00:00Z'), 10)).toBe(0);
    expect(store.kept.size).toBe(1);
    const due = new Date('2026-03-13T13:00:00.001Z');
    expect([await remove(due, 1), await remove(due, 10), await remove(due, 10)]).toEqual([1, 1, 0]);
    expect([store.kept.size, record.evidence.length]).toEqual([0, 0]);
  });
});
