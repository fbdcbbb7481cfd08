import { spawnSync } from 'node:child_process';
import { root } from '../support/tool-output';

/** The API as a commit has it, or why that cannot be known. */
type Committed =
  | { readonly commit: string; readonly sdl: string }
  | { readonly commit: string; readonly missing: string };

/**
 * schema/api.graphql at a commit. The path is relative to the folder, so that a copy of the project
 * inside somebody else's repository is not taken for theirs.
 */
export const apiAt = (commit: string): Committed => {
  const { error, status, stdout, stderr } = spawnSync(
    'git',
    ['show', `${commit}:./schema/api.graphql`],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error) return { commit, missing: `git does not run: ${error.message}` };
  return status === 0 ? { commit, sdl: stdout } : { commit, missing: stderr.trim() };
};
