import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartFault } from './start-fault';

const STOPPING_MAY_TAKE_MS = 15_000;
const NOTICING_MAY_TAKE_MS = 1_000;

const isAlive = (pid: number): boolean => {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Process numbers are used again: a number in an old file may be anybody's by now, and a zombie serves nobody. */
const isPostgres = async (pid: number): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
    return /^Name:\s+postgres$/m.test(status) && !/^State:\s+[ZX]/m.test(status);
  }
  const found = spawnSync('ps', ['-p', String(pid), '-o', 'stat=,comm='], { encoding: 'utf8' });
  return /^[^Z\s]\S*\s+(.*\/)?postgres/.test(found.stdout.trim());
};

const linesOf = async (file: string): Promise<readonly string[]> =>
  (await readFile(file, 'utf8').catch(() => '')).split('\n');

/**
 * PostgreSQL takes any living process of its own user with that number for a server; under its parent's number it
 * looks at the shared memory alone, which is the check that must stay.
 */
const disown = async (file: string, lines: readonly string[]): Promise<void> => {
  const handle = await open(file, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW);
  try {
    await handle.writeFile([String(process.pid), ...lines.slice(1)].join('\n'));
  } finally {
    await handle.close();
  }
};

/** Refuses a cluster that a living server owns, after a moment for one whose starter has just died. */
export const refuseOwnedCluster = async (
  cluster: string,
  log: (line: string) => void,
): Promise<void> => {
  const file = join(cluster, 'postmaster.pid');
  const began = Date.now();
  let lines = await linesOf(file);
  for (let said = false; await isPostgres(Number(lines[0])); lines = await linesOf(file)) {
    const isStopping = lines[7]?.trim() === 'stopping';
    if (Date.now() - began > (isStopping ? STOPPING_MAY_TAKE_MS : NOTICING_MAY_TAKE_MS)) {
      throw new StartFault(
        `The database in ${cluster} is in use by process ${String(lines[0])}; stop it or set CARE_DATA_DIR to another folder.`,
      );
    }
    if (!said) log(`Waiting for the earlier PostgreSQL (process ${String(lines[0])}) to stop.`);
    said = true;
    await pause(50);
  }
  if (isAlive(Number(lines[0]))) await disown(file, lines);
};
