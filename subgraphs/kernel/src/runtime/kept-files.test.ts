import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eicar, type FakeClamd, fakeClamd } from '../../../../test/support/fake-clamd';
import type { FileContent } from '../domain/files';
import { clamdSetting, fileOptions, fileSettings, keptFiles } from './kept-files';
import { makeLog } from './log';
import { z } from 'zod';

const log = makeLog('files', 'silent');
let filesFolder: string;
let clamd: FakeClamd;

beforeAll(async () => {
  filesFolder = await mkdtemp(join(tmpdir(), 'kept-'));
  clamd = await fakeClamd();
});
afterAll(async () => {
  await clamd.stop();
  await rm(filesFolder, { recursive: true });
});

async function* inOnePart(bytes: Buffer): FileContent {
  yield await Promise.resolve(bytes);
}

const keep = async (
  options: Partial<Parameters<typeof keptFiles>[1]>,
  text: string,
  id: string,
) => {
  const kept = keptFiles('claims', { filesFolder, isDevelopment: false, log, ...options });
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await kept.files.put(inOnePart(bytes), { id, maxBytes: bytes.length, sha256 });
  return kept.scanner.verdictOn(id);
};

describe('the files of a part', () => {
  it('are scanned where a scanner is configured, in development too', async () => {
    for (const isDevelopment of [true, false]) {
      const scanned = { isDevelopment, clamd: clamd.address };
      expect(await keep(scanned, 'a picture', 'evd_1')).toBe('CLEAN');
      expect(await keep(scanned, eicar, 'evd_2')).toBe('INFECTED');
    }
  });

  it('pass unscanned in development, and wait everywhere else', async () => {
    expect(await keep({ isDevelopment: true }, 'a picture', 'evd_3')).toBe('CLEAN');
    expect(await keep({}, 'a picture', 'evd_4')).toBe('UNKNOWN');
  });

  it('are kept apart from those of other parts', async () => {
    await keep({}, 'a picture', 'evd_5');
    const options = { filesFolder, isDevelopment: true, log };
    expect(await keptFiles('sandbox_claims', options).files.get('evd_5')).toBeUndefined();
    expect(await keptFiles('claims', options).files.get('evd_5')).toBeDefined();
  });
});

describe('the settings of files', () => {
  it('has the folder below the data, and nobody who scans, unless something else is said', () => {
    const read = z.object(fileSettings);
    const of = (settings: object) =>
      fileOptions({ ...read.parse(settings), CARE_DATA_DIR: '/data' });
    expect(of({})).toEqual({ filesFolder: '/data/files', clamd: undefined });
    expect(of({ CARE_FILES_DIR: '/files', CLAMD_ADDRESS: 'clamd:3310' })).toEqual({
      filesFolder: '/files',
      clamd: { host: 'clamd', port: 3310 },
    });
  });

  it.each([
    ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
  ])('reads %s', (text, address) => {
    expect(clamdSetting.parse(text)).toEqual(address);
  });

  it.each(['clamd', 'clamd:', ':3310', 'http://clamd:3310', 'clamd:0', 'clamd:65536', '::1:3310'])(
    'does not read %s',
    (text) => {
      expect(clamdSetting.safeParse(text).success).toBe(false);
    },
  );
});
