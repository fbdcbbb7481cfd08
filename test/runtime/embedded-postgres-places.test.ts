import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  installedPostgres,
  usableBinaries,
} from '../../subgraphs/kernel/src/runtime/postgres-binaries';
import type { PostgresBinaries } from '../../subgraphs/kernel/src/runtime/postgres-binaries';
import { canEnter } from '../../subgraphs/kernel/src/runtime/server-account';
import {
  EmbeddedStarts,
  NOBODY,
  PROJECT,
  ask,
  faultOf,
  isRoot,
  serverAccount,
  skipUnless,
} from '../support/embedded-starts';

const starts = new EmbeddedStarts();
const { log } = starts;
const withoutLinks = join(starts.folder, 'without-links');
const hidden = join(starts.folder, 'hidden');
const installedAt = join(hidden, 'installed');
const cache = join(starts.folder, 'cache');

beforeAll(() => {
  const filter = (file: string): boolean => !lstatSync(file).isSymbolicLink();
  cpSync(installedPostgres(), withoutLinks, { recursive: true, filter });
  mkdirSync(cache);
  mkdirSync(hidden, { mode: 0o700 });
  cpSync(withoutLinks, installedAt, { recursive: true });
});

afterAll(() => starts.endAll());

const asRoot = skipUnless(isRoot, 'folders that only root can enter, as this is not root');

describe('an install without scripts', () => {
  it('gets the links between libraries that it left out', async () => {
    const libpq = join(withoutLinks, 'native/lib/libpq.so.5');
    expect(existsSync(libpq)).toBe(process.platform !== 'linux');
    const wanted = { account: serverAccount, installedAt: withoutLinks, caches: [], log };
    const found = await usableBinaries(wanted);
    expect(found.majorVersion).toBe('18');
    expect(found.postgres.startsWith(withoutLinks)).toBe(true);
    expect(existsSync(libpq)).toBe(process.platform === 'linux');
  });
});

describe('programs in a folder that only root can enter', () => {
  const usable = (): Promise<PostgresBinaries> =>
    usableBinaries({ account: NOBODY, installedAt, caches: [hidden, cache], log });
  const copy = (): string => join(cache, String(readdirSync(cache)[0]));

  asRoot('are copied once, by two starts at once too', async () => {
    chmodSync(join(installedAt, 'native'), 0o700);
    const [one, two] = await Promise.all([usable(), usable()]);
    expect(two).toEqual(one);
    expect(readdirSync(cache)).toHaveLength(1);
    const saidSoFar = starts.said.length;
    await usable();
    expect(starts.said).toHaveLength(saidSoFar);
  });

  asRoot('are copied anew when a part of the copy is gone', async () => {
    const part = join(copy(), 'native/share/postgresql/postgres.bki');
    rmSync(part);
    await usable();
    expect(existsSync(part)).toBe(true);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  asRoot('are never run from a copy that somebody else made', async () => {
    chownSync(copy(), 1000, 1000);
    expect(await faultOf(usable())).toContain(`${copy()} is not a folder that only this user`);
  });

  asRoot('serve a database in such a folder, at the second start too', async () => {
    for (let start = 0; start < 2; start += 1) {
      const place = { dataDirectory: join(hidden, 'data'), installedAt };
      const { child, line } = await starts.elsewhere(place);
      expect(await ask(line, 'SELECT 1 AS answer')).toBe(1);
      await starts.end(child, 'SIGTERM');
    }
  });
});

describe('an ordinary user', () => {
  const reachable = isRoot && canEnter(NOBODY, PROJECT);
  const asAnother = skipUnless(
    reachable,
    'another user, as this is not root or out of their reach',
  );
  const own = join(starts.folder, 'own');
  const dataDirectory = join(own, 'data');

  asAnother('starts a database of their own', async () => {
    mkdirSync(own, { mode: 0o755 });
    chownSync(own, 1000, 1000);
    const { child, line } = await starts.elsewhere({ dataDirectory }, { uid: 1000, gid: 1000 });
    expect(await ask(line, 'SELECT 1 AS answer')).toBe(1);
    await starts.end(child, 'SIGTERM');
  });

  asAnother('shares it with root, who starts it as its owner', async () => {
    const postgres = await starts.here(dataDirectory);
    expect(await ask(postgres.url, 'SELECT 1 AS answer')).toBe(1);
    await postgres.stop();
    expect(statSync(join(dataDirectory, 'cluster')).uid).toBe(1000);
  });

  asAnother('is told whose database it is that they cannot start', async () => {
    expect((await starts.elsewhere({ dataDirectory }, NOBODY)).line).toContain(
      'belongs to user 1000 and this process runs as user 65534',
    );
  });
});
