import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { EmbeddedPostgres } from '../../subgraphs/kernel/src/runtime/embedded-postgres';
import {
  EmbeddedStarts,
  ask,
  faultOf,
  isGone,
  postmasterIn,
  serverAccount,
  until,
} from '../support/embedded-starts';

const starts = new EmbeddedStarts();
const dataDirectory = join(starts.folder, 'data');
const cluster = join(dataDirectory, 'cluster');
const start = (port = 0): Promise<EmbeddedPostgres> => starts.here(dataDirectory, port);
const abandoned = `${cluster}-being-made-999999999-abc`;
const KEPT = 'SELECT answer FROM kept';

afterAll(() => starts.endAll());

describe('starting on a fresh directory', () => {
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    mkdirSync(abandoned, { recursive: true });
    postgres = await start();
    await ask(postgres.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  });

  it.each([
    ["current_setting('data_checksums')", 'on'],
    ["current_setting('TimeZone')", 'UTC'],
    ["current_setting('server_encoding')", 'UTF8'],
    ["current_setting('fsync')", 'on'],
    ["current_setting('listen_addresses')", '127.0.0.1'],
    ["current_setting('unix_socket_directories')", ''],
    ["lower('Ż')", 'ż'],
    ["'a' > 'B'", true],
  ])('has %s = %p', async (expression, value) => {
    expect(await ask(postgres.url, `SELECT ${expression} AS answer`)).toBe(value);
  });

  it('lets nobody in without its password, and clears away an interrupted start', async () => {
    const wrong = postgres.url.replace(/:\w+@/, ':wrong@');
    await expect(ask(wrong, KEPT)).rejects.toThrow('password authentication failed');
    expect(statSync(join(cluster, 'care-superuser-password')).mode & 0o777).toBe(0o600);
    expect(statSync(cluster).mode & 0o777).toBe(0o700);
    expect(existsSync(abandoned)).toBe(false);
  });

  it('leaves no process behind when it is stopped, twice too', async () => {
    const pid = postmasterIn(cluster);
    await Promise.all([postgres.stop(), postgres.stop()]);
    expect(isGone(pid)).toBe(true);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    expect(readFileSync(join(dataDirectory, 'server.log'), 'utf8')).toContain('is shut down');
  });
});

describe('starting again', () => {
  const expectKept = async (): Promise<void> => {
    const postgres = await start();
    expect(await ask(postgres.url, KEPT)).toBe(42);
    await postgres.stop();
  };

  it('keeps the data', expectKept);

  it('recovers after the server was killed, and says that it was', async () => {
    await start();
    process.kill(postmasterIn(cluster), 'SIGKILL');
    await until(() => starts.said.some((line) => line.includes('ended by itself (SIGKILL)')));
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(true);
    await expectKept();
  });

  it('takes no other process for a server because it has the number of an old one', async () => {
    const someone = spawn('/bin/sh', ['-c', 'read -r word'], { ...serverAccount, stdio: 'pipe' });
    const old = `${String(someone.pid)}\n${cluster}\n1\n5432\n\n`;
    writeFileSync(join(cluster, 'postmaster.pid'), old);
    await expectKept();
    await starts.end(someone, 'SIGKILL');
  });

  it('waits for a server whose starter died without a word: it stops by itself', async () => {
    const { child, line } = await starts.elsewhere({ dataDirectory });
    expect(line).toMatch(/^postgres:/);
    const pid = postmasterIn(cluster);
    await starts.end(child, 'SIGKILL');
    await expectKept();
    expect(isGone(pid)).toBe(true);
  });
});

describe('a start that cannot be', () => {
  it('is refused where a living server owns the database, which goes on', async () => {
    const postgres = await start();
    const pid = String(postmasterIn(cluster));
    expect(await faultOf(start())).toContain(
      `is in use by process ${pid}; stop it or set CARE_DATA_DIR`,
    );
    expect(await ask(postgres.url, KEPT)).toBe(42);
    await postgres.stop();
  });

  it('is one of two at once in a fresh folder: one serves, and the other is told who does', async () => {
    const fresh = join(starts.folder, 'two-at-once');
    const both = await Promise.allSettled([starts.here(fresh), starts.here(fresh)]);
    const served = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    expect(served).toHaveLength(1);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        `^The database in ${fresh}/cluster is in use by process ${String(postmasterIn(join(fresh, 'cluster')))}; .*\\.$`,
      ),
    ]);
    await served[0]?.stop();
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await faultOf(start(port))).toContain(`Port ${String(port)} of 127.0.0.1 is taken`);
    other.close();
  });

  it('gives the end of the log', async () => {
    const settings = join(cluster, 'postgresql.conf');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${before}\nno_such_setting = 1\n`);
    expect(await faultOf(start())).toContain('no_such_setting');
    writeFileSync(settings, before);
  });

  it('is refused for a database of another version', async () => {
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n');
    expect(await faultOf(start())).toMatch(/made by PostgreSQL 15 and this is PostgreSQL 18/);
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
  });
});
