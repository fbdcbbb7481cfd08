import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/tool-output';

interface Task {
  readonly taskId: string;
  readonly command: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[] | null;
}

/** What turbo would do; it runs nothing. */
const planOf = (...tasks: readonly string[]): readonly Task[] => {
  const turbo = ['--env-file=.tools.env', 'node_modules/turbo/bin/turbo', 'run', ...tasks];
  const plan = execFileSync(process.execPath, [...turbo, '--dry=json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(plan) as { readonly tasks: readonly Task[] }).tasks;
};

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the tasks that are cached', () => {
  const tasks = planOf('operations', 'check-types', 'check-code', 'check-layers', 'check-format');

  const task = (taskId: string): Task | undefined => tasks.find((one) => one.taskId === taskId);

  it.each(['catalog', 'coverage', 'claims', 'access'])('emit the schema of %s', (name) => {
    const emit = task(`@care-graph/${name}#emit`);
    expect(emit?.command).toContain('src/emit.ts');
    expect(emit?.outputs).toEqual([`../../schema/${name}.graphql`]);
    const inputs = Object.keys(emit?.inputs ?? {});
    expect(inputs).toContain('src/app.ts');
    expect(inputs).toContain('../kernel/src/graphql/build-subgraph.ts');
    expect(inputs.filter((file) => file.endsWith('.test.ts'))).toEqual([]);
  });

  it('all have a command', () => {
    expect(tasks.filter(({ command }) => !/^\w/.test(command))).toEqual([]);
    expect(tasks).toHaveLength(10);
  });

  it.each(['check-types', 'check-code', 'check-format'])('read the whole tree in %s', (name) => {
    const inputs = Object.keys(task(`//#${name}`)?.inputs ?? {});
    expect(inputs).toEqual(
      expect.arrayContaining([
        'package-lock.json',
        'tsconfig.json',
        'gateway/src/start.ts',
        'subgraphs/kernel/src/domain/money.test.ts',
        'test/lint/eslint.config.mjs',
      ]),
    );
  });
});

describe('the scripts that start turbo', () => {
  const turbo = Object.values(scripts).filter((command) => command.includes('turbo'));

  it('tell it to send nothing to anybody', () => {
    expect(turbo).not.toEqual([]);
    expect(turbo.filter((command) => !command.startsWith('node --env-file=.tools.env '))).toEqual(
      [],
    );
    const environment = readFileSync(join(root, '.tools.env'), 'utf8');
    expect(environment).toMatch(/^DO_NOT_TRACK=1$/m);
    expect(environment).toMatch(/^TURBO_TELEMETRY_DISABLED=1$/m);
  });
});
