import { join } from 'node:path';
import { root } from '../support/tool-output';
import { mutations } from './mutations/mutations';
import { isTest, projectFiles } from './project-files';
import { idsIn, type Rule } from './rule-list';
import { titlesIn } from './test-titles';

/** A test that names a rule in its title. */
export interface NamingTest {
  readonly file: string;
  readonly title: string;
}

export interface TestedRule extends Rule {
  readonly tests: readonly NamingTest[];
  /** Why its tests prove nothing of it yet; nothing where they do. */
  readonly unproven: readonly string[];
}

/** Which tests name which id, whether a rule has that id or not. */
export const namingTests = (): ReadonlyMap<string, readonly NamingTest[]> => {
  const found = new Map<string, NamingTest[]>();
  for (const file of projectFiles().filter(isTest))
    for (const title of titlesIn(join(root, file)))
      for (const id of idsIn(title)) found.set(id, [...(found.get(id) ?? []), { file, title }]);
  return found;
};

const reasonsNotToSwitchOff = (rule: string): readonly string[] =>
  mutations.flatMap((one) => (one.rule === rule && 'because' in one ? [one.because] : []));

export const testedRules = (rules: readonly Rule[]): readonly TestedRule[] => {
  const naming = namingTests();
  return rules.map((rule) => ({
    ...rule,
    tests: naming.get(rule.id) ?? [],
    unproven: reasonsNotToSwitchOff(rule.id),
  }));
};

/** Rules that decide something and that no test proves. */
export const isMissing = ({ kind, tests, unproven }: TestedRule): boolean =>
  kind === 'DECIDES' && (tests.length === 0 || unproven.length > 0);
