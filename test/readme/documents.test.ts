import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/tool-output';
import { newcomersEnvironment } from './config';
import { type ShellStep, shellStepsIn } from './shell-walk';
import { documented, type Started, startAsDocumented, stopAsDocumented } from './started';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** An answer without what differs from one request to the next. */
const withoutCost = (text: string): unknown => {
  if (!text.trim().startsWith('{')) return text.trim();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  return { data, errors };
};

describe('the README on publishing documents', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'care-graph-documents-'));
  const env = newcomersEnvironment(dataDir);
  let started: Started;

  beforeAll(async () => {
    started = await startAsDocumented(env);
  });
  afterAll(async () => {
    await stopAsDocumented(started);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const run = ({ command }: ShellStep): string => {
    const script = command
      .replaceAll(new URL(documented).origin, new URL(started.url).origin)
      .replaceAll('manifest.json', join(dataDir, 'manifest.json'));
    return execFileSync('bash', ['-c', script], { cwd: root, env, encoding: 'utf8' });
  };

  it('publishes, asks and checks as it says', () => {
    const steps = shellStepsIn(readme, 'Publishing what your app sends');
    expect(steps).toHaveLength(3);
    const [publish, ...others] = steps.map((step) => ({ step, printed: run(step) }));
    expect(publish?.printed).toMatch(/^client +name +audience [^]*\nportal-web +HomeV1 +PUBLIC /);
    for (const { step, printed } of others)
      expect(withoutCost(printed)).toEqual(withoutCost(step.prints ?? ''));
  });
});
