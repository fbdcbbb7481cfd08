import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileContent } from '@care-graph/kernel/domain/files';
import type { AskKeeper, Keepers } from './keepers';
import { exportCustomer } from './requests';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const at = '2026-03-12T12:00:00.000Z';

/** A file that has passed its check, as an export has its row. */
const aRow = (id: string, content: string, change: object = {}) => ({
  id, kind: 'PHOTO', media_type: 'image/png', byte_size: Buffer.byteLength(content), sha256: digestOf(content),
  requested_at: at, expires_at: at, scan_due_at: null, received_at: at, removed_at: null, kept_until: null, ...change,
}); // prettier-ignore

async function* pieces(text: string, breaksOff = false): FileContent {
  for (const piece of text) yield await Promise.resolve(Buffer.from(piece));
  if (breaksOff) throw new Error('cut');
}

interface Kept {
  readonly claims?: readonly object[];
  readonly coverage?: readonly object[];
  readonly contents?: Readonly<Record<string, string>>;
  readonly breaksOff?: string;
}

/** Parts that keep these files; each tells which were asked for. */
const parts = ({ claims = [], coverage = [], contents = {}, breaksOff }: Kept) => {
  const fetched: (readonly [string, string, readonly string[]])[] = [];
  const evidence: Readonly<Record<string, readonly object[]>> = { claims, coverage };
  const ask: AskKeeper = (keeper, { action }) =>
    Promise.resolve(
      action === 'SIGHT'
        ? { isKnown: true, subjects: ['sub_1'], open: [] }
        : { evidence: evidence[keeper] },
    );
  const fetchFile: Keepers['fetchFile'] = async (keeper, { fileId, subjects }, take) => {
    fetched.push([keeper, fileId, subjects]);
    const content = contents[fileId];
    return content === undefined ? undefined : take(pieces(content, fileId === breaksOff));
  };
  return { ask, fetchFile, fetched };
};

const request = { customerId: 'cus_1', askedBy: 'officer', reason: null };

let around: string;
let folder: string;
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'care-subject-files-'));
  folder = join(around, 'of', 'cus_1');
});
afterEach(() => rm(around, { recursive: true }));

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

const both: Kept = {
  claims: [aRow('evd_1', 'flight', { kind: 'FLIGHT_RECORD', media_type: 'text/csv' })],
  coverage: [aRow('evd_2', 'film', { kind: 'CONDITION_VIDEO', media_type: 'video/mp4' })],
  contents: { evd_1: 'flight', evd_2: 'film' },
};

describe('the files of a customer', () => {
  it('are written with their ids as names, for nobody else to read, and named in the answer', async () => {
    const keepers = parts(both);
    const { files, note } = await exportCustomer(keepers, { ...request, folder });
    expect(files).toEqual([
      {
        part: 'claims', id: 'evd_1', kind: 'FLIGHT_RECORD', mediaType: 'text/csv', byteSize: 6,
        sha256: digestOf('flight'), state: 'CHECKED', path: 'evd_1.csv',
      },
      expect.objectContaining({ part: 'coverage', state: 'CHECKED', path: 'evd_2.mp4' }),
    ]); // prettier-ignore
    expect(note).toContain('those with a path are in the folder');
    expect((await readdir(folder)).sort()).toEqual(['evd_1.csv', 'evd_2.mp4']);
    expect(await readFile(join(folder, 'evd_1.csv'), 'utf8')).toBe('flight');
    expect(await readFile(join(folder, 'evd_2.mp4'), 'utf8')).toBe('film');
    expect(await modeOf(folder)).toBe(0o700);
    expect(await modeOf(join(folder, 'evd_1.csv'))).toBe(0o600);
    expect(keepers.fetched).toEqual([
      ['claims', 'evd_1', ['sub_1']],
      ['coverage', 'evd_2', ['sub_1']],
    ]);
  });

  it('are named alone where no folder is', async () => {
    const keepers = parts(both);
    const { files, note } = await exportCustomer(keepers, request);
    expect(files.map(({ id, path }) => [id, path])).toEqual([
      ['evd_1', null],
      ['evd_2', null],
    ]);
    expect(note).toContain('with --files <folder>');
    expect(keepers.fetched).toEqual([]);
  });

  it.each([
    ['waits for its check', 'UNCHECKED', { received_at: null, scan_due_at: at }],
    ['never came, or was harmful and removed', 'ABSENT', { received_at: null }],
    ['was removed with a person', 'ABSENT', { sha256: null }],
  ])('that %s is named as %s and not asked for', async (_what, state, change) => {
    const keepers = parts({ claims: [aRow('evd_1', 'x', change)], contents: { evd_1: 'x' } });
    const { files } = await exportCustomer(keepers, { ...request, folder });
    expect(files).toMatchObject([{ id: 'evd_1', state, path: null }]);
    expect(keepers.fetched).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('that its part has lost is named as such, and the others are written', async () => {
    const { files } = await exportCustomer(parts({ ...both, contents: { evd_2: 'film' } }), {
      ...request,
      folder,
    });
    expect(files).toMatchObject([
      { id: 'evd_1', state: 'LOST', path: null },
      { id: 'evd_2', path: 'evd_2.mp4' },
    ]);
  });

  it('of a type without an ending of its own ends in bin', async () => {
    const keepers = parts({
      claims: [aRow('evd_1', 'x', { media_type: '../x' })],
      contents: { evd_1: 'x' },
    });
    const { files } = await exportCustomer(keepers, { ...request, folder });
    expect(files).toMatchObject([{ path: 'evd_1.bin' }]);
  });

  it.each([
    ['is another one', { evd_2: 'fakt' }, undefined, 'gave another content for evd_2'],
    ['is shorter', { evd_2: 'fil' }, undefined, 'gave another content for evd_2'],
    ['is longer', { evd_2: 'films' }, undefined, 'gave another content for evd_2'],
    ['breaks off', { evd_2: 'fi' }, 'evd_2', 'cut'],
  ])('whose content %s leaves no file behind, nor any before it', async (_what, changed, breaksOff, told) => {
    const keepers = parts({
      ...both,
      contents: { ...both.contents, ...changed },
      ...(breaksOff === undefined ? {} : { breaksOff }),
    });
    await expect(exportCustomer(keepers, { ...request, folder })).rejects.toThrow(told);
    expect(keepers.fetched).toHaveLength(2);
    expect(await readdir(folder)).toEqual([]);
  }); // prettier-ignore

  it.each(['../evd_1', 'evd/1', '/etc/passwd', '..', ''])(
    'are not written under an id that could lead elsewhere: %s',
    async (id) => {
      const keepers = parts({ claims: [aRow(id, 'x')], contents: { [id]: 'x' } });
      await expect(exportCustomer(keepers, { ...request, folder })).rejects.toThrow(
        'The claims part names its files in a way that cannot be read.',
      );
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

describe('the folder of files', () => {
  it('may be there, if nothing is in it', async () => {
    await mkdir(folder, { recursive: true });
    const { files } = await exportCustomer(parts(both), { ...request, folder });
    expect(files).toHaveLength(2);
  });

  it('has to be empty, and nobody is asked before it is', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const ask = jest.fn();
    await expect(exportCustomer({ ...parts(both), ask }, { ...request, folder })).rejects.toThrow(
      `--files ${folder} is not empty: give a new folder, or an empty one.`,
    );
    expect(ask).not.toHaveBeenCalled();
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });

  it('is refused where it is a file, or would be in one', async () => {
    const file = join(around, 'file');
    await writeFile(file, '');
    await expect(exportCustomer(parts(both), { ...request, folder: file })).rejects.toThrow(
      `--files ${file} can be neither made nor read (`,
    );
    await expect(
      exportCustomer(parts(both), { ...request, folder: join(file, 'deeper') }),
    ).rejects.toThrow('give a folder that this user may write.');
  });
});
