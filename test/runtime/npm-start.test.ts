import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentKey, developmentToken } from '../../gateway/src/development-issuer';
import { canEnter } from '../../subgraphs/kernel/src/runtime/server-account';
import { CodeStatusDocument, PlanByEanDocument, SellCodeDocument } from '../generated/partner';
import {
  isGone,
  isRoot,
  postmasterIn,
  PROJECT,
  skipUnless,
  until,
} from '../support/embedded-starts';
import { type Ask, askAs } from '../support/graph';
import { dataOf } from '../support/journey';
import { Processes, type StartedProcess } from '../support/processes';

const processes = new Processes();
const dataDir = join(processes.folder, 'data');
const cluster = join(dataDir, 'postgres/cluster');
const env = { CARE_DATA_DIR: dataDir, PORT: '0' };
const ADDRESS = /^Care Graph answers at (\S+)$/m;

afterAll(() => processes.endAll());

const asPartner = async (url: string): Promise<Ask> =>
  askAs(url, await developmentToken(await developmentKey(dataDir), 'partner'));

const soldCode = async (ask: Ask): Promise<string> => {
  const { planSku } = dataOf(await ask(PlanByEanDocument, { ean: '6937224103313' }));
  const input = { saleReference: 'LT-1001', planSkuId: planSku?.id ?? '' };
  return dataOf(await ask(SellCodeDocument, { input })).sellCode.secret ?? '';
};

/** What is said of a start that cannot be, and that nothing is left of it. */
const refused = async (start: StartedProcess): Promise<string> => {
  const { code } = await start.leavesNothing();
  expect({ code, out: start.out }).toEqual({ code: 1, out: '' });
  return start.err;
};

/** What the command says of the sandbox’s time, which it moves when it is given an instant. */
const sandboxTime = async (...instant: readonly string[]): Promise<string> => {
  const run = processes.npm('clock', { args: ['--sandbox', ...instant], env });
  expect(await run.leavesNothing()).toEqual({ code: 0, signal: null });
  return run.out.slice(0, 13);
};

describe('npm start', () => {
  it('leaves nothing behind when Ctrl-C ends it while it makes its database', async () => {
    const start = processes.npm('start', { env });
    await until(() => existsSync(join(dataDir, 'postgres')));
    start.signalGroup('SIGINT');
    await start.leavesNothing();
    expect(start.err).toBe('');
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  it('keeps what was sold, and the sandbox’s time, over Ctrl-C and a second start, and lets no other start in between', async () => {
    const first = processes.npm('start', { env });
    const url = await first.says(ADDRESS);
    const ready = await fetch(new URL('/health/ready', url));
    expect(await ready.json()).toEqual({ status: 'ready' });
    const code = await soldCode(await asPartner(url));
    expect(await sandboxTime('2031-03-12T12:00:00Z')).toBe('2031-03-12T12');
    const postmaster = postmasterIn(cluster);

    const { port } = new URL(url);
    const other = { CARE_DATA_DIR: join(processes.folder, 'other') };
    expect(await refused(processes.script('start', { env: { ...other, PORT: port } }))).toBe(
      `Port ${port} of 127.0.0.1 is taken by another process: set PORT to another one, or to 0 for a free one.\n`,
    );
    expect(await refused(processes.script('start', { env }))).toBe(
      `The database in ${cluster} is in use by process ${postmaster}; stop it or set CARE_DATA_DIR to another folder.\n`,
    );

    first.signalGroup('SIGINT');
    await first.leavesNothing();
    expect(first.err).toBe('');
    expect(isGone(postmaster)).toBe(true);

    const second = processes.npm('start', { env });
    const ask = await asPartner(await second.says(ADDRESS));
    expect(dataOf(await ask(CodeStatusDocument, { code }))).toMatchObject({
      activationCode: { status: 'SOLD', saleReference: 'LT-1001' },
    });
    expect(await sandboxTime()).toBe('2031-03-12T12');
    const restarted = postmasterIn(cluster);
    second.signal('SIGTERM');
    await second.leavesNothing();
    await until(() => isGone(restarted));
    expect(second.err).toBe('');
    expect(existsSync(join(dataDir, 'addresses.json'))).toBe(false);
  });

  const ordinary = 1000;
  const reachable = isRoot && canEnter({ uid: ordinary, gid: ordinary }, PROJECT);
  const why = 'npm start as another user, as this is not root or the project is out of their reach';

  skipUnless(reachable, why)('works for an ordinary user too', async () => {
    const own = join(processes.folder, 'own');
    mkdirSync(own);
    chownSync(own, ordinary, ordinary);
    const place = { CARE_DATA_DIR: join(own, 'data') };
    const start = processes.npm('start', { env: { ...env, ...place }, uid: ordinary });
    const ready = await fetch(new URL('/health/ready', await start.says(ADDRESS)));
    expect(ready.status).toBe(200);
    const postmaster = postmasterIn(join(own, 'data/postgres/cluster'));
    expect(readFileSync(`/proc/${postmaster}/status`, 'utf8')).toMatch(/^Uid:\s+1000\s/m);
    start.signalGroup('SIGINT');
    await start.leavesNothing();
    expect(isGone(postmaster)).toBe(true);
  });
});
