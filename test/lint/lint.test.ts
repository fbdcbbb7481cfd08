import { relative } from 'node:path';
import { jsonFrom, root } from '../support/tool-output';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly Message[];
}

interface Message {
  /** Null where ESLint itself speaks, as about a disable that silences nothing. */
  readonly ruleId: string | null;
  readonly message: string;
}

/** Each planted file and the one rule it breaks, as often as it breaks it. */
const breaches: Readonly<Record<string, readonly string[]>> = {
  'any.ts': ['@typescript-eslint/no-explicit-any'],
  'application/wall-clock-handed-on.ts': ['care-graph/no-wall-clock'],
  'application/wall-clock.ts': ['care-graph/no-wall-clock'],
  'bare-class.ts': ['@typescript-eslint/no-extraneous-class'],
  'bare-disable-line.ts': ['care-graph/no-bare-disable', 'care-graph/no-bare-disable'],
  'bare-disable.ts': ['care-graph/no-bare-disable'],
  'barrel.ts': ['care-graph/no-barrel'],
  'complexity.ts': ['complexity'],
  'console.ts': ['no-console'],
  'default-export-renamed.ts': ['care-graph/no-default-export'],
  'default-export.ts': ['care-graph/no-default-export'],
  'domain/chance.ts': ['care-graph/no-chance'],
  'domain/wall-clock-number.ts': ['care-graph/no-wall-clock'],
  'domain/wall-clock-of-temporal.ts': ['care-graph/no-wall-clock'],
  'domain/wall-clock.ts': ['care-graph/no-wall-clock'],
  'enum.ts': ['care-graph/no-enum'],
  'environment-taken-apart.ts': ['care-graph/no-environment'],
  'environment.ts': ['care-graph/no-environment'],
  'equality.ts': ['eqeqeq'],
  'floating-promise.ts': ['@typescript-eslint/no-floating-promises'],
  'long-file.ts': ['max-lines'],
  'long-function.ts': ['max-lines-per-function'],
  'many-parameters.ts': ['max-params'],
  'switch.ts': ['@typescript-eslint/switch-exhaustiveness-check'],
  'type-import.ts': ['@typescript-eslint/consistent-type-imports'],
  'unused-variable.ts': ['@typescript-eslint/no-unused-vars'],
  'unused-disable.ts': ['unused disable'],
};

/** What each rule must leave alone. */
const sound = ['clean.ts', 'config.ts', 'domain/clean.ts', 'long-function.test.ts'];

const planted = 'test/lint/planted';
const eslint = [
  'eslint/bin/eslint.js',
  ['--config', 'test/lint/eslint.config.mjs', '--format', 'json'],
] as const;

const nameOf = ({ ruleId, message }: Message): string =>
  ruleId ?? (message.startsWith('Unused eslint-disable directive') ? 'unused disable' : message);

describe('the linter', () => {
  const found = new Map<string, readonly Message[]>();

  beforeAll(async () => {
    const [script, args] = eslint;
    const files = (await jsonFrom(script, [...args, '--no-ignore', planted])) as LintedFile[];
    for (const { filePath, messages } of files) {
      found.set(relative(`${root}/${planted}`, filePath), messages);
    }
  });

  it('is tried on every planted file', () => {
    expect([...found.keys()].sort()).toEqual([...Object.keys(breaches), ...sound].sort());
  });

  it.each(Object.entries(breaches))('finds in %s exactly %j', (file, rules) => {
    expect(found.get(file)?.map(nameOf)).toEqual(rules);
  });

  it.each(sound)('finds nothing in %s', (file) => {
    expect(found.get(file)).toEqual([]);
  });

  it('says where time is to come from', () => {
    const said = ['domain/wall-clock.ts', 'domain/chance.ts'].map((file) =>
      found.get(file)?.map(({ message }) => message),
    );
    expect(said).toEqual([
      ['Take the time from Clock.'],
      ['Take the time from Clock. Chance is handed in too, as ids are.'],
    ]);
  });

  it('leaves the planted files out of its normal run', async () => {
    const [script, args] = eslint;
    const pattern = ['--no-error-on-unmatched-pattern', '--no-warn-ignored'];
    expect(await jsonFrom(script, [...args, ...pattern, planted])).toEqual([]);
  });
});
