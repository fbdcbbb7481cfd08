import { callerKey } from '@care-graph/kernel/domain/principal';
import type { ExpectedFile, FileContent, FileStore } from '@care-graph/kernel/domain/files';
import {
  aCoverageDesk,
  anna,
  boris,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { EvidenceFiles, removeForgottenFiles } from './receive-file';
import { RequestUpload, type RequestUploadCommand } from './request-upload';

const sha256 = 'a'.repeat(64);
const mebibyte = 1024 * 1024;

async function* content(): FileContent {
  yield Buffer.from('film');
}

/** Files in memory: what arrives is as the test says. */
class MemoryFiles implements FileStore {
  readonly kept = new Map<string, ExpectedFile>();
  arrival: Awaited<ReturnType<FileStore['put']>> = 'STORED';

  put: FileStore['put'] = async (_content, expected) => {
    if (this.arrival === 'STORED') this.kept.set(expected.id, expected);
    return this.arrival;
  };
  get: FileStore['get'] = async (id) => (this.kept.has(id) ? content() : undefined);
  remove: FileStore['remove'] = async (id) => {
    this.kept.delete(id);
  };
}

let desk: CoverageDesk;
let store: MemoryFiles;
let files: EvidenceFiles;

beforeEach(async () => {
  desk = await aCoverageDesk();
  store = new MemoryFiles();
  files = new EvidenceFiles(desk.work, store);
});

const request = (change: Partial<RequestUploadCommand> = {}, by = anna) =>
  new RequestUpload(desk.work).execute(
    { kind: 'CONDITION_VIDEO', mediaType: 'video/mp4', byteSize: 4, sha256, ...change },
    by,
  );

const aPlace = async (): Promise<string> => there((await request()).made).id;

describe('asking for a place for a file', () => {
  it('opens one for an hour, for whoever asked', async () => {
    expect((await request({ sha256: sha256.toUpperCase() })).made).toMatchObject({
      sha256, owner: callerKey(anna), requestedAt: desk.now(), receivedAt: null,
      expiresAt: new Date('2026-03-12T13:00:00Z'),
    }); // prettier-ignore
  });

  it.each([
    { what: 'a flight record', change: { kind: 'FLIGHT_RECORD' }, code: 'KIND_NOT_TAKEN', field: 'kind' },
    { what: 'a photo', change: { kind: 'PHOTO' }, code: 'KIND_NOT_TAKEN', field: 'kind' },
    { what: 'a video that is a page', change: { mediaType: 'text/html' }, code: 'MEDIA_TYPE_NOT_TAKEN', field: 'mediaType' },
    { what: 'a proof that is a video', change: { kind: 'PROOF_OF_PURCHASE' }, code: 'MEDIA_TYPE_NOT_TAKEN', field: 'mediaType' },
    { what: 'a video of more than 200 MiB', change: { byteSize: 200 * mebibyte + 1 }, code: 'FILE_TOO_LARGE', field: 'byteSize' },
    {
      what: 'a proof of more than 20 MiB',
      change: { kind: 'PROOF_OF_PURCHASE', mediaType: 'application/pdf', byteSize: 20 * mebibyte + 1 },
      code: 'FILE_TOO_LARGE', field: 'byteSize',
    },
  ] as const)('opens none for $what', async ({ change, code, field }) => {
    expect(reasons(await request(change))).toEqual([{ code, field: [field], rules: [] }]);
    expect(desk.memory.record.evidence).toEqual([]);
  }); // prettier-ignore

  it('gives both reasons at once, and says what would be right', async () => {
    const { refusals } = await request({ mediaType: 'text/html', byteSize: 2 ** 31 - 1 });
    expect(refusals.map(({ detail }) => detail)).toEqual([
      'send video/mp4, video/quicktime, video/webm',
      'it may have up to 200 MiB',
    ]);
  });

  it('takes files of just the largest size', async () => {
    expect((await request({ byteSize: 200 * mebibyte })).refusals).toEqual([]);
  });

  it.each([
    { change: { byteSize: 0 }, field: 'byteSize' },
    { change: { sha256: 'abc' }, field: 'sha256' },
    { change: { sha256: 'g'.repeat(64) }, field: 'sha256' },
    { change: { mediaType: 'v'.repeat(101) }, field: 'mediaType' },
  ])('is a mistake with $change', async ({ change, field }) => {
    await expect(request(change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', field],
    });
  });

  it('sent again under its key gives the same place', async () => {
    const first = await request({ idempotencyKey: 'k' });
    desk.moveTo('2026-03-12T12:30:00Z');
    expect(await request({ idempotencyKey: 'k' })).toEqual(first);
    expect((await request({ idempotencyKey: 'k' }, boris)).made?.id).not.toBe(first.made?.id);
  });
});

describe('a file that is sent to its place', () => {
  it('is kept as it was announced, and can be fetched then', async () => {
    const id = await aPlace();
    expect(await files.open(id)).toBeUndefined();
    expect(await files.receive(id, content())).toBe('STORED');
    expect(store.kept.get(id)).toEqual({ id, maxBytes: 4, sha256, mediaType: 'video/mp4' });
    expect(desk.memory.record.evidence).toMatchObject([{ id, receivedAt: desk.now() }]);
    expect(await files.open(id)).toMatchObject({ mediaType: 'video/mp4', byteSize: 4 });
  });

  it('that is not the one announced leaves the place open', async () => {
    const id = await aPlace();
    store.arrival = 'OTHER_TYPE';
    expect(await files.receive(id, content())).toBe('OTHER_TYPE');
    store.arrival = 'STORED';
    expect(await files.receive(id, content())).toBe('STORED');
  });

  it('is taken once', async () => {
    const id = await aPlace();
    await files.receive(id, content());
    expect(await files.receive(id, content())).toBe('THERE_ALREADY');
  });

  it.each([
    { who: 'the person', forgotten: { sha256: null, owner: null }, receipt: 'NOT_EXPECTED', kept: 0 },
    { who: 'nobody', forgotten: {}, receipt: 'STORED', kept: 1 },
  ])('that comes as $who is erased is kept by $kept place', async ({ forgotten, receipt, kept }) => {
    const id = await aPlace();
    const { put } = store;
    store.put = async (arriving, expected) => {
      const arrival = await put(arriving, expected);
      desk.memory.record.evidence = desk.memory.record.evidence.map((file) => ({ ...file, ...forgotten }));
      return arrival;
    };
    expect(await files.receive(id, content())).toBe(receipt);
    expect(store.kept.size).toBe(kept);
  }); // prettier-ignore

  it('has to come in the last instant of the hour at the latest', async () => {
    const [id, late] = [await aPlace(), await aPlace()];
    desk.moveTo('2026-03-12T13:00:00Z');
    expect(await files.receive(id, content())).toBe('STORED');
    desk.moveTo('2026-03-12T13:00:00.001Z');
    expect(await files.receive(late, content())).toBe('NOT_EXPECTED');
  });

  it('finds no place that was never opened', async () => {
    expect(await files.receive('evd_none', content())).toBe('NOT_EXPECTED');
    expect(await files.open('evd_none')).toBeUndefined();
  });
});

describe('a file whose person was erased', () => {
  const erase = () => {
    desk.memory.record.evidence = desk.memory.record.evidence.map((file) => ({
      ...file,
      sha256: null,
      owner: null,
    }));
  };

  it('is given out no more, and its content is removed', async () => {
    const id = await aPlace();
    await files.receive(id, content());
    erase();
    expect(await files.open(id)).toBeUndefined();
    const remove = removeForgottenFiles(desk.work, store);
    expect(await remove(desk.now(), 10)).toBe(1);
    expect(store.kept.size).toBe(0);
    expect(await remove(desk.now(), 10)).toBe(0);
  });

  it('does not arrive any more', async () => {
    const id = await aPlace();
    erase();
    expect(await files.receive(id, content())).toBe('NOT_EXPECTED');
  });
});
