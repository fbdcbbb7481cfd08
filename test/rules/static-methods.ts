import { list, text, textOf, type Value } from './static-value';

/** Calls what was read as a function. */
export type Apply = (called: Value, given: readonly Value[]) => Value;

interface Call {
  readonly given: readonly Value[];
  readonly apply: Apply;
}

type ListMethod = (items: readonly Value[], call: Call) => Value;
type TextMethod = (said: string, call: Call) => Value;

const mapped: ListMethod = (items, { given, apply }) =>
  list(items.map((item, index) => apply(given[0], [item, text(index)])));

/** The methods of lists that tables of tests are made with. */
const listMethods: Readonly<Record<string, ListMethod>> = {
  map: mapped,
  flatMap: (items, call) => {
    const parts = mapped(items, call);
    const lists = parts?.kind === 'list' ? parts.items : [];
    return lists.every((part) => part?.kind === 'list')
      ? list(lists.flatMap((part) => part.items))
      : undefined;
  },
  slice: (items, { given }) => list(items.slice(...given.map((bound) => Number(textOf(bound))))),
  join: (items, { given }) => text(items.map(textOf).join(textOf(given[0]))),
};

const textMethods: Readonly<Record<string, TextMethod>> = {
  padStart: (said, { given: [length, filler] }) =>
    text(said.padStart(Number(textOf(length)), textOf(filler))),
};

const named = <Method>(
  methods: Readonly<Record<string, Method>>,
  name: string,
): Method | undefined => (Object.hasOwn(methods, name) ? methods[name] : undefined);

/** What a method gives on what was read; nothing for what is not among those above. */
export const methodValue = (target: Value, name: string, call: Call): Value => {
  if (target?.kind === 'list') return named(listMethods, name)?.(target.items, call);
  return target?.kind === 'text' ? named(textMethods, name)?.(target.text, call) : undefined;
};

/** So many times what a function gives for each number, as `Array.from({ length }, of)`. */
export const listFrom = (length: Value, of: Value, apply: Apply): Value => {
  if (length?.kind !== 'text') return undefined;
  const numbers = [...Array(Number(length.text)).keys()];
  return list(numbers.map((index) => apply(of, [undefined, text(index)])));
};
