import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { json } from 'node:stream/consumers';
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
    [[...erase, '--files', 'out'], '--files goes with export: an erasure removes the files and writes none.'],
    [['export', 'cus_1', '--files'], '--files has no value: give it as --files <folder>.'],
    [['export', 'cus_1', '--why', 'x'], '--why is none of the flags: --reason <text>, --by <who>, --files <folder>.'],
    [['export', 'cus_1', 'cus_2'], 'cus_2 is none of the flags: --reason <text>, --by <who>, --files <folder>.'],
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

  describe('with --files', () => {
    const content = 'time,lat,lon';
    const row = {
      id: 'evd_1', kind: 'FLIGHT_RECORD', media_type: 'text/csv', byte_size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'), scan_due_at: null, received_at: 'then',
    }; // prettier-ignore
    let out: string;
    beforeEach(async () => {
      out = await mkdtemp(join(tmpdir(), 'care-subject-out-'));
    });
    afterEach(() => rm(out, { recursive: true }));

    /** Has claims answer for its one file as the test says, and the command export it. */
    const exported = async (answerFile: (response: ServerResponse) => void) => {
      const seen: unknown[] = [];
      const server = createServer((request, response) => {
        if (request.url === '/operator/personal-files') {
          void json(request).then((asked) => {
            seen.push(asked);
            answerFile(response);
          });
          return;
        }
        const known = { isKnown: true, subjects: ['sub_1'], open: [], evidence: [row] };
        response.end(JSON.stringify(known));
      });
      const noFiles = createServer((_request, response) =>
        response.end('{"isKnown":false,"subjects":[],"open":[]}'),
      );
      const CLAIMS_URL = `${await listen(server, '127.0.0.1', 0)}/graphql`;
      const COVERAGE_URL = `${await listen(noFiles, '127.0.0.1', 0)}/graphql`;
      const addresses = { CLAIMS_URL, COVERAGE_URL, GATEWAY_URL: COVERAGE_URL };
      const told = await run(['export', 'cus_1', '--files', out, '--by', 'x'], addresses);
      await Promise.all([server, noFiles].map((one) => stopServer(one)));
      return { ...told, seen };
    };

    it('asks for each file by its id, for the customer as all parts know them, and writes it', async () => {
      const { code, out: told, err, seen } = await exported((response) => response.end(content));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(told)).toMatchObject({ files: [{ id: 'evd_1', path: 'evd_1.csv' }] });
      expect(await readFile(join(out, 'evd_1.csv'), 'utf8')).toBe(content);
      const asked = { customerId: 'cus_1', subjects: ['sub_1'], askedBy: 'x', reason: null };
      expect(seen).toEqual([{ ...asked, fileId: 'evd_1' }]);
    });

    it('says in the answer that a part has no such file any more', async () => {
      const { code, out: told } = await exported((response) => response.writeHead(404).end('{}'));
      expect(code).toBe(0);
      expect(JSON.parse(told)).toMatchObject({ files: [{ state: 'LOST', path: null }] });
      expect(await readdir(out)).toEqual([]);
    });

    it.each<readonly [string, (response: ServerResponse) => void, string]>([
      ['breaks off', (response) => {
        response.writeHead(200, { 'content-length': content.length });
        response.write(content.slice(0, 4), () => response.destroy());
      }, 'The claims part broke off in the midst of evd_1: try again.'],
      ['goes down', (response) => response.destroy(), 'The claims part does not answer at http'],
      ['fails', (response) => response.writeHead(500).end('{"message":"It failed."}'), 'The claims part refused: It failed.'],
      ['gives another content', (response) => response.end('time,lat,LON'), 'The claims part gave another content for evd_1 than the one on record: no file was written.'],
    ])('leaves nothing where the part %s', async (_what, answerFile, sentence) => {
      const { code, out: told, err } = await exported(answerFile);
      expect({ code, told }).toEqual({ code: 1, told: '' });
      expect(err.startsWith(sentence)).toBe(true);
      expect(await readdir(out)).toEqual([]);
    }); // prettier-ignore
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
