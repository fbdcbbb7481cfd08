import { parseArgs } from 'node:util';
import { readRules } from './rule-list';
import { isMissing, type TestedRule, testedRules } from './tested-rules';

const usage = `Usage: npm run --silent rules -- [--missing] [--part <part>] [--json]
Prints every rule with the tests that name it.
--missing  only rules that decide something and that no test proves
--part     only rules of catalog, coverage, claims, access or the programme
--json     as JSON`;

const width = 110;

const shortened = (text: string): string =>
  text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;

const linesOf = ({ id, kind, part, text, tests, unproven }: TestedRule): readonly string[] => [
  `${id.padEnd(9)} ${kind.padEnd(7)} ${part.padEnd(9)} ${shortened(text)}`,
  ...unproven.map((why) => `    not proven: ${why}`),
  ...tests.map(({ file, title }) => `    ${file} › ${title.replace(/\s+/g, ' ')}`),
];

const summaryOf = (rules: readonly TestedRule[]): string => {
  const deciding = rules.filter(({ kind }) => kind === 'DECIDES');
  const facts = rules.filter(({ kind }) => kind === 'FACT').length;
  const named = deciding.filter((rule) => !isMissing(rule)).length;
  return `${rules.length} rules: ${deciding.length} decide something, of which tests prove ${named}; ${facts} only state a fact.`;
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      missing: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      part: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const rules = testedRules(readRules())
    .filter(({ part }) => values.part === undefined || part === values.part)
    .filter((rule) => !values.missing || isMissing(rule));
  const text = values.json
    ? JSON.stringify(rules, null, 2)
    : [...rules.flatMap(linesOf), summaryOf(rules)].join('\n');
  process.stdout.write(`${values.help ? usage : text}\n`);
};

main();
