import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecret } from './kept-secret';
import { keptSigningKey } from './key-folder';
import { StartFault } from './start-fault';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'care-keys-')), 'keys');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const starts = Array.from({ length: 20 });

describe('what is kept in the key folder', () => {
  it('is one and the same for processes that start at once, and no draft stays', async () => {
    const keys = await Promise.all(starts.map(() => keptSigningKey(folder, 'gateway')));
    const secrets = await Promise.all(starts.map(() => keptSecret(folder, 'code-key')));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['code-key', 'gateway.json']);
  });

  it('is its owner’s alone', async () => {
    await keptSecret(folder, 'code-key');
    expect((await stat(join(folder, 'code-key'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is never replaced where it cannot be read', async () => {
    await keptSigningKey(folder, 'gateway');
    await writeFile(join(folder, 'gateway.json'), '{');
    await expect(keptSigningKey(folder, 'gateway')).rejects.toThrow(
      new StartFault(
        `${join(folder, 'gateway.json')} holds no key: put the old one back, or remove it and have a new one made.`,
      ),
    );
    await writeFile(join(folder, 'code-key'), '');
    await expect(keptSecret(folder, 'code-key')).rejects.toThrow('holds no secret of 32 bytes');
  });
});
