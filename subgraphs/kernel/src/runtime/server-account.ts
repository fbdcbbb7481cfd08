import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartFault } from './start-fault';

/** The account that the database server runs under; undefined is our own. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

const NOBODY = { uid: 65534, gid: 65534 };

/** PostgreSQL refuses to run as root: root hands it to the owner of the cluster, at first to nobody. */
export const serverAccountFor = (cluster: string): ServerAccount => {
  const ours = process.getuid?.();
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (ours !== 0) {
    if (owner !== undefined && owner.uid !== ours) {
      throw new StartFault(
        `The database in ${cluster} belongs to user ${String(owner.uid)} and this process runs as user ${String(ours)}: start it as the user that made it, or set CARE_DATA_DIR to another folder.`,
      );
    }
    return undefined;
  }
  return owner === undefined || owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
};

/** What a short program answers when the server's account runs it; asking beats computing permissions. */
export const tryAs = (
  account: ServerAccount,
  command: readonly [program: string, ...args: string[]],
  cwd = '/',
): { readonly ok: boolean; readonly output: string } => {
  const [program, ...args] = command;
  const run = spawnSync(program, args, { ...account, cwd, env: { LC_ALL: 'C' }, encoding: 'utf8' });
  const code = (run.error as NodeJS.ErrnoException | undefined)?.code;
  if (account !== undefined && (code === 'EPERM' || code === 'EINVAL')) {
    throw new StartFault(
      'PostgreSQL does not run as root, and this root may not start a process as another user: run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return {
    ok: run.status === 0,
    output: run.error?.message ?? `${run.stdout}${run.stderr}`.trim(),
  };
};

/** Whether the server's account gets into a folder by its name. */
export const canEnter = (account: ServerAccount, folder: string): boolean =>
  tryAs(account, ['/bin/sh', '-c', 'cd "$1"', 'sh', folder]).ok;
