import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decodeJwt } from 'jose';
import { post, startToyGraph } from '../test/toy-graph';
import { developmentKey, developmentTrust } from './development-issuer';

const root = resolve(__dirname, '../..');
const register = join(root, 'subgraphs/kernel/src/runtime/register.cjs');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const token = (folder: string, ...args: string[]): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['-r', register, join(__dirname, 'token.ts'), ...args], {
      cwd: root,
      env: { PATH: process.execPath, CARE_DATA_DIR: folder },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => {
      done({ code, out, err });
    });
  });

describe('the token command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'care-token-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints one token and nothing else, which a gateway started later believes', async () => {
    const { code, out, err } = await token(folder, 'customer', '--as', 'Jonas');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { exp = 0, iat = 0, ...claims } = decodeJwt(out.trim());
    expect(exp - iat).toBe(8 * 3600);
    expect(claims).toMatchObject({
      sub: 'dev-customer-jonas',
      given_name: 'Jonas',
      email: 'jonas@example.com',
    });
    const graph = await startToyGraph({ tokens: developmentTrust(await developmentKey(folder)) });
    const answer = await post(
      graph.gateway.url,
      { query: '{ mine }' },
      { authorization: `Bearer ${out.trim()}` },
    );
    expect(answer.data).toEqual({ mine: 'yours' });
    await graph.stop();
  });

  it.each([
    [[]],
    [['nobody']],
    [['customer', 'x']],
    [['customer', '--as']],
    [['customer', '--as', 'a b']],
    [['agent', '--as', 'b', 'c']],
  ])('answers %j with its usage', async (args) => {
    const { code, out, err } = await token(folder, ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Usage: npm run .*customer\|agent\|adjudicator\|admin\|partner/);
  });
});
