import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { noteAddresses } from '../start/addresses';

const root = resolve(__dirname, '../../..');
const register = join(root, 'subgraphs/kernel/src/runtime/register.cjs');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-operator-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (command: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const script = join(root, 'gateway/src', `${command}.ts`);
    const child = spawn(process.execPath, ['-r', register, script, ...args], {
      cwd: root,
      env: { PATH: process.execPath, CARE_DATA_DIR: folder },
    });
    const told = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
    child.on('close', (code) => {
      done({ code, ...told });
    });
  });

describe('a command', () => {
  it.each(['token', 'clock', 'first-start', 'keys', 'documents', 'sandbox-partner', 'secrets'])(
    '%s explains itself with --help',
    async (name) => {
      const { code, out, err } = await run(name, '--help');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`^Usage: npm run --silent ${name}\\b`));
    },
  );

  it.each([
    ['clock', ['tomorrow'], 'tomorrow is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.'],
    ['clock', ['--sandbox', 'tomorrow'], 'tomorrow is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.'],
    ['clock', ['2026-03-12T12:00:00Z', 'x'], '2026-03-12T12:00:00Z x is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.'],
    ['first-start', [], '--serial is missing: give the number on the unit, such as RS4-0001.'],
    ['first-start', ['--serial', 'A1'], '--product is missing: give the product’s code, such as rs-4-mini.'],
    ['first-start', ['--serial', 'A1', '--product', 'a', '--product', 'b'], '--product is given 2 times: one unit has one.'],
    ['first-start', ['--serial', 'A1', '--product', 'a', '--at', 'now'], '--at now is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.'],
    ['sandbox-partner', ['--name', 'Baltic Retail'], '--region is missing: give it as --region <code>.'],
    ['sandbox-partner', ['--name', 'A', '--region', 'LT', '--ean', '1', '--codes', '1001'], '--codes 1001 is not a count: give one from 1 to 1000.'],
    ['secrets', ['--gateway'], '--gateway is not needed: secrets takes no flags.'],
  ])('%s answers %j with one sentence', async (name, args, sentence) => {
    expect(await run(name, ...args)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  }); // prettier-ignore

  it('says what to do where no graph runs', async () => {
    const nowhere = 'http://127.0.0.1:9/graphql';
    const parts = { catalog: nowhere, coverage: nowhere, claims: nowhere };
    const noted = await noteAddresses(folder, {
      databaseUrl: 'postgres://127.0.0.1:9/care',
      parts: { live: parts, sandbox: parts },
    });
    const said = (name: string) =>
      `The coverage part does not answer at http://127.0.0.1:9: start the graph, or set CARE_DATA_DIR to the folder that it was started with, or ${name} to where it answers.\n`;
    expect(await run('clock')).toEqual({ code: 1, out: '', err: said('COVERAGE_URL') });
    const unit = ['--serial', 'A1', '--product', 'rs-4-mini', '--at', '2026-03-12T12:00:00Z'];
    const inSandbox = { code: 1, out: '', err: said('SANDBOX_COVERAGE_URL') };
    expect(await run('clock', '--sandbox')).toEqual(inSandbox);
    expect(await run('first-start', ...unit, '--sandbox')).toEqual(inSandbox);
    await noted.stop();
  });
});
