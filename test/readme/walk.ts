/** One step of the README's walk: what is pasted, by whom, and what the README says comes of it. */
export interface Step {
  readonly number: number;
  readonly actor: string;
  readonly operation: string;
  readonly variables: Variables;
  readonly answer: unknown;
}

/** Steps that are gone through again with other variables, and what one of them then answers. */
export interface Round {
  readonly from: number;
  readonly to: number;
  readonly variables: Variables;
  readonly asked: number;
  readonly answer: unknown;
}

export type Variables = Readonly<Record<string, unknown>>;
export type Part = Step | Round;

const blockAfter = (label: RegExp, section: string): unknown => {
  const text = new RegExp(`${label.source}\\n\\n\`\`\`json\\n([^]*?)\`\`\``).exec(section)?.[1];
  return text === undefined ? undefined : JSON.parse(text);
};

const roundIn = (heading: RegExpExecArray, section: string): Round => ({
  from: Number(heading[1]),
  to: Number(heading[2]),
  variables: blockAfter(/Variables:/, section) as Variables,
  asked: Number(/^Step (\d+) now answers:$/m.exec(section)?.[1]),
  answer: blockAfter(/Step \d+ now answers:/, section),
});

const stepIn = (section: string): Step => {
  const heading = /^(\d+)\. .+ \((\w+)\)$/m.exec(section);
  const operation = /```graphql\n([^]*?)```/.exec(section)?.[1];
  if (!heading || operation === undefined)
    throw new Error(`The README has a step that is none: ${section.slice(0, 60)}`);
  return {
    number: Number(heading[1]),
    actor: heading[2] ?? '',
    operation,
    variables: (blockAfter(/Variables:/, section) ?? {}) as Variables,
    answer: blockAfter(/Answer:/, section),
  };
};

/** The walk of a README, in its order. */
export const walkIn = (readme: string): readonly Part[] => {
  const walk = /^## A walk through the graph$([^]*?)^## /m.exec(readme)?.[1] ?? '';
  return walk
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const again = /^\d+\. .+: steps (\d+) to (\d+)$/m.exec(section);
      return again ? roundIn(again, section) : stepIn(section);
    });
};

const valueAt = (answer: unknown, path: string): unknown =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((value, key) => (value as Variables | null)?.[key], answer);

/** The variables with every `copy … of step …` replaced by what that step answered. */
export const filled = (
  variables: Variables,
  answers: ReadonlyMap<number, { readonly data: unknown }>,
): Variables =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const copied = /^copy (\S+) of step (\d+)$/.exec(String(value));
      return [
        name,
        copied ? valueAt(answers.get(Number(copied[2]))?.data, copied[1] ?? '') : value,
      ];
    }),
  );

const own: readonly (readonly [RegExp, string])[] = [
  [/^([a-z]{3})_[0-9a-f]{26,}$/, '$1_…'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'an instant'],
  [/^([A-Z]+)-\d{4}-(\d{6})$/, '$1-…-$2'],
  [/^[0-9A-Z]{16}$/, 'a code'],
];

/** An answer without what is a reader's own: ids, instants, codes and the year in numbers. */
export const common = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value: unknown) =>
      typeof value === 'string'
        ? own.reduce((text, [pattern, stands]) => text.replace(pattern, stands), value)
        : value,
    ),
  );
