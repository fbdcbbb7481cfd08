import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateSigningKey } from '@care-graph/kernel/runtime/internal-token';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { noteAddresses } from './start/addresses';

const root = resolve(__dirname, '../..');
const register = join(root, 'subgraphs/kernel/src/runtime/register.cjs');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-subject-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['-r', register, join(root, 'gateway/src/subject.ts'), ...args],
      { cwd: root, env: { PATH: process.execPath, CARE_DATA_DIR: folder, ...environment } },
    );
    const told = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
    child.on('close', (code) => {
      done({ code, ...told });
    });
  });

const erase = ['erase', 'cus_1', '--reason', 'case 7'] as const;

describe('npm run subject', () => {
  it('explains itself with --help', async () => {
    const { code, out, err } = await run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: npm run --silent subject -- export <customerId>/);
  });

  it.each([
    [[], 'Nothing is neither export nor erase: give one of them.'],
    [['burn', 'cus_1'], 'burn is neither export nor erase: give one of them.'],
    [['export'], 'The customer is missing: give the id behind export, which begins with cus_.'],
    [['erase', '--reason', 'x'], 'The customer is missing: give the id behind erase, which begins with cus_.'],
    [['export', 'anna@example.com'], 'There is no customer anna@example.com: give the id of one, which begins with cus_.'],
    [['erase', 'cus_1'], '--reason is missing: say why, without a name; it stays on record.'],
    [['erase', 'cus_1', '--reason', ' '], '--reason has no value: give it as --reason <text>.'],
    [[...erase, '--reason', 'case 8'], '--reason is given 2 times: once is enough.'],
    [['export', 'cus_1', '--why', 'x'], '--why is none of the flags: --reason <text>, --by <who>.'],
    [['export', 'cus_1', 'cus_2'], 'cus_2 is none of the flags: --reason <text>, --by <who>.'],
  ])('answers %j with one sentence', async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  }); // prettier-ignore

  it('wants a reason that is no story', async () => {
    const { code, err } = await run(['export', 'cus_1', '--reason', 'x'.repeat(501)]);
    expect({ code, err }).toEqual({
      code: 1,
      err: '--reason is longer than 500 characters: say it in fewer.\n',
    });
  });

  it('asks each part where the graph of the data folder noted it, as whoever is responsible', async () => {
    const seen: unknown[] = [];
    const server = createServer((request, response) => {
      const [, payload = ''] = (request.headers.authorization ?? '').split('.');
      seen.push(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      response.end('{"isKnown":false,"subjects":[],"open":[]}');
    });
    const url = `${await listen(server, '127.0.0.1', 0)}/graphql`;
    const parts = { live: { catalog: 'http://127.0.0.1:9', coverage: url, claims: url } };
    const noted = await noteAddresses(folder, { databaseUrl: 'none', gateway: url, parts });
    const { err } = await run(['export', 'cus_1']);
    await Promise.all([noted.stop(), stopServer(server)]);
    expect(err).toBe('There is no customer cus_1: give the id of one, which begins with cus_.\n');
    const as = { iss: 'privacy', principal: { kind: 'service', subject: 'privacy' } };
    expect(seen).toMatchObject(
      ['claims', 'access', 'coverage'].map((audience) => ({ ...as, aud: audience })),
    );
  });

  it('says what to do where no graph runs', async () => {
    expect(await run(erase, { CLAIMS_URL: 'http://127.0.0.1:9/graphql' })).toEqual({
      code: 1,
      out: '',
      err: 'The claims part does not answer at http://127.0.0.1:9: start the graph, or set CARE_DATA_DIR to the folder that it was started with, or CLAIMS_URL to where it answers.\n',
    });
  });

  it('demands in production where the parts are, and a key of its own', async () => {
    const { code, err } = await run(erase, { NODE_ENV: 'production' });
    expect(code).toBe(1);
    for (const name of ['CLAIMS_URL', 'COVERAGE_URL', 'GATEWAY_URL', 'INTERNAL_SIGNING_KEY'])
      expect(err).toContain(`  ${name}: has to be set in production`);
    const key = JSON.stringify(await generateSigningKey('claims'));
    const foreign = await run(erase, { NODE_ENV: 'production', INTERNAL_SIGNING_KEY: key });
    expect(foreign.err).toContain(
      '  INTERNAL_SIGNING_KEY: has to be a signing key as JSON, of the issuer privacy',
    );
  });
});
