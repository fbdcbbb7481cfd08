import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileContent, FileStore } from '../domain/files';
import { diskFiles } from './disk-files';

/** The beginning of a film, as much as tells its type, and something to fill it up. */
const film = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42'),
  Buffer.alloc(6000, 7),
]);
const page = Buffer.from('<html><script>alert(1)</script></html>');

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

async function* inParts(content: Buffer, size = 1000): FileContent {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

const whole = async (content: FileContent | undefined): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of content ?? []) parts.push(part);
  return Buffer.concat(parts);
};

let folder: string;
let files: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  files = diskFiles(join(folder, 'own'));
});
afterEach(() => rm(folder, { recursive: true }));

const expected = {
  id: 'evd_1',
  maxBytes: film.length,
  sha256: sha256Of(film),
  mediaType: 'video/mp4',
};

describe('files on disk', () => {
  it('keeps what was expected, and gives it back as it came', async () => {
    expect(await files.put(inParts(film), expected)).toBe('STORED');
    expect((await whole(await files.get('evd_1'))).equals(film)).toBe(true);
    expect(await readdir(join(folder, 'own'))).toEqual(['evd_1']);
  });

  it.each([
    { what: 'a byte more than was said', change: { maxBytes: film.length - 1 }, is: 'TOO_LARGE' },
    { what: 'another digest', change: { sha256: sha256Of(page) }, is: 'OTHER_CONTENT' },
    { what: 'another type', change: { mediaType: 'video/webm' }, is: 'OTHER_TYPE' },
  ] as const)('keeps nothing of a file with $what', async ({ change, is }) => {
    expect(await files.put(inParts(film), { ...expected, ...change })).toBe(is);
    expect(await files.get('evd_1')).toBeUndefined();
    expect(await readdir(join(folder, 'own'))).toEqual([]);
  });

  it('looks at the content alone: a page that calls itself a film is none', async () => {
    const wish = { ...expected, sha256: sha256Of(page) };
    expect(await files.put(inParts(page), wish)).toBe('OTHER_TYPE');
  });

  it.each([
    { what: 'a table', content: 'time,lat,lon\r\n1,54.687,25.28\n', mediaType: 'text/csv', is: 'STORED' },
    { what: 'words', content: 'Skrydžio įrašas\t1', mediaType: 'text/plain', is: 'STORED' },
    // The sample ends within the letter.
    { what: 'long words', content: `x${'ž'.repeat(3000)}`, mediaType: 'text/plain', is: 'STORED' },
    { what: 'words', content: 'a film', mediaType: 'video/mp4', is: 'OTHER_TYPE' },
    { what: 'signs for machines', content: 'a\u0000b', mediaType: 'text/plain', is: 'OTHER_TYPE' },
    { what: 'half a character', content: Buffer.from([0x61, 0xc3, 0x28]), mediaType: 'text/csv', is: 'OTHER_TYPE' },
    { what: 'a film', content: film, mediaType: 'text/plain', is: 'OTHER_TYPE' },
  ])('answers $is to $what as $mediaType', async ({ content, mediaType, is }) => {
    const bytes = Buffer.from(content);
    const wish = { id: 'evd_1', maxBytes: bytes.length, sha256: sha256Of(bytes), mediaType };
    expect(await files.put(inParts(bytes), wish)).toBe(is);
  }); // prettier-ignore

  it('reads a file that is too large to its end, so that whoever sends it hears why', async () => {
    let rest = 3;
    async function* counted(): FileContent {
      for (; rest > 0; rest -= 1) yield Buffer.alloc(10);
    }
    expect(await files.put(counted(), { id: 'evd_1', maxBytes: 5 })).toBe('TOO_LARGE');
    expect(rest).toBe(0);
  });

  it('keeps nothing of a file that breaks off, and says so', async () => {
    async function* broken(): FileContent {
      yield film.subarray(0, 100);
      throw new Error('hung up');
    }
    await expect(files.put(broken(), expected)).rejects.toThrow('hung up');
    expect(await readdir(join(folder, 'own'))).toEqual([]);
  });

  it('takes one file of two that come at once, whole', async () => {
    const both = await Promise.all([1, 2].map(() => files.put(inParts(film), expected)));
    expect(both).toEqual(['STORED', 'STORED']);
    expect((await whole(await files.get('evd_1'))).equals(film)).toBe(true);
  });

  it('removes a file, and one that is not there without a word', async () => {
    await files.put(inParts(film), expected);
    await files.remove('evd_1');
    await files.remove('evd_1');
    expect(await files.get('evd_1')).toBeUndefined();
  });

  it.each(['../evd_1', 'a/b', '', '.'])('names no file %j', async (id) => {
    await expect(files.get(id)).rejects.toThrow('names no file');
    await expect(files.put(inParts(film), { ...expected, id })).rejects.toThrow('names no file');
  });
});
