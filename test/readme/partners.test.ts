import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/tool-output';
import { newcomersEnvironment } from './config';
import { commonText, type ShellStep, shellStepsIn } from './shell-walk';
import { documented, type Started, startAsDocumented, stopAsDocumented } from './started';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README for partners', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'care-graph-partners-'));
  const env = newcomersEnvironment(dataDir);
  let started: Started;

  beforeAll(async () => {
    started = await startAsDocumented(env);
  });
  afterAll(async () => {
    await stopAsDocumented(started);
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Each block in a shell of its own, which has what the ones before it have set. */
  const run = ({ command }: ShellStep): string => {
    const state = join(dataDir, 'shell');
    const script = [
      `[ -f ${state} ] && . ${state}`,
      command.replaceAll(new URL(documented).origin, new URL(started.url).origin),
      `{ declare -p KEY NEW SMALL 2>/dev/null; declare -f ask; } > ${state}`,
    ].join('\n');
    return execFileSync('bash', ['-c', script], { cwd: root, env, encoding: 'utf8' });
  };

  it('takes a partner from a first key to a revoked one, and prints what it says', () => {
    const steps = shellStepsIn(readme, 'For partners');
    expect(steps).toHaveLength(8);
    for (const step of steps) {
      expect([step.command, commonText(run(step))]).toEqual([
        step.command,
        commonText(step.prints),
      ]);
    }
  });
});
