import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isGone, postmasterIn, PROJECT, until } from '../support/embedded-starts';
import { Processes } from '../support/processes';

const processes = new Processes();
const dataDir = join(processes.folder, 'data');
const cluster = join(dataDir, 'postgres/cluster');

afterAll(() => processes.endAll());

describe('npm run dev', () => {
  it('starts anew when a file changes, the database in order with it, and leaves nothing behind', async () => {
    const dev = processes.npm('dev', { env: { CARE_DATA_DIR: dataDir, PORT: '0' } });
    await dev.says(/Care Graph answers at/);
    const first = postmasterIn(cluster);

    const now = new Date();
    utimesSync(join(PROJECT, 'gateway/src/start/demonstration.ts'), now, now);
    const url = await dev.says(/Care Graph answers at[^]+Care Graph answers at (\S+)/);
    expect(isGone(first)).toBe(true);
    const second = postmasterIn(cluster);
    expect(second).not.toBe(first);
    expect((await fetch(new URL('/health/ready', url))).status).toBe(200);

    dev.signal('SIGTERM');
    await dev.leavesNothing();
    await until(() => isGone(second));
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    expect(dev.err).toBe('');
  });
});
