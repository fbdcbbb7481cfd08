import { parseArgs } from 'node:util';
import { type JestRun, runJest } from './jest-run';
import type { Mutation } from './mutation';
import { mutations } from './mutations/mutations';
import { readRules } from './rule-list';
import { type TestedRule, testedRules } from './tested-rules';
import { TreeCopy } from './tree-copy';

const usage = `Usage: npm run rules:mutate -- [<id> …] [--part <part>]
Switches each rule off in a copy of the project, one way after the other, and expects a test that names it to fail.
Ends with 1 when no test noticed, and when a rule could not be switched off as written.`;

interface Verdict {
  readonly isGood: boolean;
  readonly text: string;
}

interface Candidate {
  readonly rule: TestedRule;
  readonly mutation: Mutation;
}

/** Where tests run, until told to stop. */
interface Place {
  readonly copy: TreeCopy;
  readonly signal: AbortSignal;
}

/** Titles and files of tests that fail as well with nothing switched off: they notice nothing. */
type Failing = readonly string[];

const good = (text: string): Verdict => ({ isGood: true, text });
const bad = (text: string): Verdict => ({ isGood: false, text });

const wayOf = (mutation: Mutation): string =>
  'edits' in mutation ? [...new Set(mutation.edits.map(({ file }) => file))].join(', ') : 'nowhere';

const indent = ' '.repeat(10);

const tell = ({ rule, mutation }: Candidate, { text }: Verdict): void => {
  process.stdout.write(`${rule.id.padEnd(9)} ${text}\n${indent}${wayOf(mutation)}\n`);
};

/** What `npm test` runs; what is long is not run here. */
const filesOf = ({ tests }: TestedRule): readonly string[] => [
  ...new Set(tests.map(({ file }) => file).filter((file) => file.endsWith('.test.ts'))),
];

/** The tests beside the code are fast and go first; those of the whole graph run where these notice nothing. */
const roundsOf = (rule: TestedRule): readonly (readonly string[])[] => {
  const isWhole = (file: string): boolean => file.startsWith('test/');
  const files = filesOf(rule);
  const rounds = [files.filter((file) => !isWhole(file)), files.filter(isWhole)];
  return rounds.filter((round) => round.length > 0);
};

const verdictOn = ({ broken, failed }: JestRun, before: Failing): Verdict | undefined => {
  const files = broken.filter((file) => !before.includes(file));
  if (files.length > 0) return bad(`BROKEN, not switched off: ${files.join(', ')}`);
  const first = failed.find(({ title }) => !before.includes(title));
  return first && good(`noticed by: ${first.title}\n${indent}${first.why}`);
};

const verdictOf = async (
  { copy, signal }: Place,
  { rule, mutation }: Candidate,
  before: Failing,
): Promise<Verdict> => {
  if ('because' in mutation) return good(`not switched off: ${mutation.because}`);
  const undo = copy.edit(mutation.edits);
  try {
    for (const files of roundsOf(rule)) {
      const run = await runJest({ copy, files, ids: [rule.id], signal });
      const verdict = verdictOn(run, before);
      if (verdict) return verdict;
    }
    return bad('SURVIVED: no test noticed');
  } finally {
    undo();
  }
};

/** What goes wrong with one rule is told with it, and the next one is tried. */
const triedOn = (place: Place, candidate: Candidate, before: Failing): Promise<Verdict> =>
  verdictOf(place, candidate, before).catch((error: unknown) => {
    if (place.signal.aborted) throw error;
    return bad(`FAULT: ${error instanceof Error ? error.message : String(error)}`);
  });

const isNamedBy = (titles: readonly string[], { rule }: Candidate): boolean => {
  const named = new RegExp(`\\b${rule.id}\\b`);
  return titles.some((title) => named.test(title));
};

/** How the tests do with nothing switched off: one that fails then notices nothing, whatever is switched off. */
const undisturbed = (
  { copy, signal }: Place,
  candidates: readonly Candidate[],
): Promise<JestRun> => {
  const files = [...new Set(candidates.flatMap(({ rule }) => filesOf(rule)))];
  const ids = [...new Set(candidates.map(({ rule }) => rule.id))];
  return runJest({ copy, files, ids, signal });
};

/** Whether every rule was noticed; what is found is told as soon as it is. */
const mutateRules = async (place: Place, candidates: readonly Candidate[]): Promise<boolean> => {
  const { passed, failed, broken } = await undisturbed(place, candidates);
  const failing = [...failed.map(({ title }) => title), ...broken];
  let isGood = failing.length === 0;
  for (const one of failing) process.stdout.write(`FAILS with nothing switched off: ${one}\n`);
  for (const candidate of candidates) {
    const verdict = isNamedBy(passed, candidate)
      ? await triedOn(place, candidate, failing)
      : bad('UNSOUND: none of its tests passes with nothing switched off');
    tell(candidate, verdict);
    isGood &&= verdict.isGood;
  }
  return isGood;
};

const candidatesFor = (ids: readonly string[], part: string | undefined): readonly Candidate[] =>
  testedRules(readRules())
    .filter((rule) => part === undefined || rule.part === part)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .flatMap((rule) =>
      mutations.filter((one) => one.rule === rule.id).map((mutation) => ({ rule, mutation })),
    );

const inCopy = async (candidates: readonly Candidate[]): Promise<number> => {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stop.abort();
    });
  const copy = TreeCopy.make();
  try {
    return (await mutateRules({ copy, signal: stop.signal }, candidates)) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return stop.signal.aborted ? 130 : 1;
  } finally {
    await copy.remove();
  }
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { part: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const candidates = candidatesFor(positionals, values.part);
  if (values.help || candidates.length === 0) process.stdout.write(`${usage}\n`);
  else process.exitCode = await inCopy(candidates);
};

void main();
