import type { FileContent } from '../domain/files';
import { eicar, type FakeClamd, fakeClamd } from '../../../../test/support/fake-clamd';
import { clamdScanner } from './clamd';
import { makeLog } from './log';

const kept = new Map<string, readonly Buffer[]>();
let clamd: FakeClamd;

async function* partsOf(parts: readonly Buffer[]): FileContent {
  for (const part of parts) yield await Promise.resolve(part);
}

const files = {
  get: (id: string) => {
    const parts = kept.get(id);
    return Promise.resolve(parts && partsOf(parts));
  },
};

const log = makeLog('clamd', 'silent');
const verdictOn = (id: string, silentForMs = 5_000) =>
  clamdScanner({ address: clamd.address, files, log, silentForMs }).verdictOn(id);

beforeAll(async () => {
  clamd = await fakeClamd();
});
beforeEach(() => {
  clamd.says = undefined;
  clamd.seen.length = 0;
  kept.clear();
  kept.set('clean', [Buffer.from('a picture'), Buffer.alloc(0), Buffer.alloc(200_000, 7)]);
  kept.set('harmful', [Buffer.from('a picture '), Buffer.from(eicar), Buffer.from(' of a crash')]);
});
afterAll(() => clamd.stop());

describe('the scanner that asks clamd', () => {
  it('finds nothing in a harmless file, of which clamd was sent every byte, an empty part left out', async () => {
    expect(await verdictOn('clean')).toBe('CLEAN');
    expect(clamd.seen).toEqual([Buffer.concat(kept.get('clean') ?? [])]);
  });

  it('finds what is harmful', async () => {
    expect(await verdictOn('harmful')).toBe('INFECTED');
  });

  it('asks nobody about a file that is not there', async () => {
    expect(await verdictOn('none')).toBe('MISSING');
    expect(clamd.seen).toEqual([]);
  });

  it.each(['INSTREAM size limit exceeded. ERROR', 'UNKNOWN COMMAND', 'stream: ERROR', ''])(
    'knows nothing of a file when clamd says %j',
    async (says) => {
      clamd.says = says;
      expect(await verdictOn('clean')).toBe('UNKNOWN');
    },
  );

  it('knows nothing when clamd hangs up over a file, is silent, or is not there', async () => {
    clamd.says = 'hang up';
    expect(await verdictOn('clean')).toBe('UNKNOWN');
    clamd.says = 'silence';
    expect(await verdictOn('clean', 50)).toBe('UNKNOWN');
    const nowhere = clamdScanner({ address: { host: '127.0.0.1', port: 1 }, files, log });
    expect(await nowhere.verdictOn('clean')).toBe('UNKNOWN');
  });

  it('knows nothing of a file that could not be read to its end', async () => {
    async function* broken(): FileContent {
      yield Buffer.from('half');
      throw new Error('the disk is gone');
    }
    const scanner = clamdScanner({
      address: clamd.address, log, files: { get: () => Promise.resolve(broken()) },
    }); // prettier-ignore
    expect(await scanner.verdictOn('clean')).toBe('UNKNOWN');
    expect(clamd.seen).toEqual([]);
  });
});
