import { badInput } from '@care-graph/kernel/domain/fault';

type Given = Readonly<Record<string, string | null | undefined>>;

/** The one argument that was given, by name and value; none, or more than one, is the caller's mistake. */
export const onlyOne = <Arguments extends Given>(
  given: Arguments,
): readonly [name: keyof Arguments & string, value: string] => {
  const named = Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const [first, second] = named;
  if (first && !second) return first;
  const names = Object.keys(given);
  const wrong = second?.[0] ?? names[0] ?? '';
  throw badInput(`Give exactly one of ${names.join(', ')}; ${named.length} were given.`, wrong);
};
