import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const register = join(root, 'subgraphs/kernel/src/runtime/register.cjs');

describe('the command that builds a programme', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'care-seed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>(
      (done) => {
        const script = join(root, 'gateway/src/seed.ts');
        const child = spawn(process.execPath, ['-r', register, script, ...args], {
          cwd: root,
          env: { PATH: process.execPath, CARE_DATA_DIR: folder, ...env },
        });
        const told = { out: '', err: '' };
        child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
        child.on('close', (code) => {
          done({ code, ...told });
        });
      },
    );

  it('explains itself with --help', async () => {
    const { code, out, err } = await run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: npm run seed -- --contracts <n>/);
  });

  it.each([
    [[], '--contracts is missing: say how many contracts the programme has.'],
    [['--contracts', '0'], '--contracts 0 cannot be: give one whole number from 1 to 5000000.'],
    [['--contracts', '1.5'], '--contracts 1.5 cannot be: give one whole number from 1 to 5000000.'],
    [['--contracts', '5000001'], '--contracts 5000001 cannot be: give one whole number from 1 to 5000000.'],
    [['--contracts', '1', '--contracts', '2'], '--contracts 1 2 cannot be: give one whole number from 1 to 5000000.'],
    [['--contracts', '5', '--seed', 'x'], '--seed x cannot be: give one whole number from 1 to 65535.'],
    [['--colour', 'red'], '--colour is none of the flags: --contracts <n>, --seed <n>.'],
    [['--contracts'], '--contracts has no value: give it as --contracts <n>.'],
  ])('answers %j with one sentence', async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  }); // prettier-ignore

  it('does nothing in production unless it is told that this is meant', async () => {
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://127.0.0.1:9/care',
      CODE_KEY: 'ab'.repeat(32),
    };
    expect(await run(['--contracts', '5'], env)).toEqual({
      code: 1,
      out: '',
      err: 'This is production, and nobody in the programme is real: give --in-production where that is meant.\n',
    });
    const meant = await run(['--contracts', '5', '--in-production'], env);
    expect(meant.err).toContain('The database 127.0.0.1:9/care cannot be used');
  });
});
