/** Gives a number from 0 up to but without the limit; where it comes from is the property's business. */
export type Choose = (limit: number) => number;

export const oneOf = <Item>(choose: Choose, items: readonly Item[]): Item => {
  const item = items[choose(items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

export const some = <Item>(choose: Choose, items: readonly Item[]): readonly Item[] => {
  const chosen = items.filter(() => choose(2) === 0);
  return chosen.length > 0 ? chosen : [oneOf(choose, items)];
};

/** Who asks, in the words of the model: names that one either holds or does not. */
export interface RandomCaller {
  readonly isSignedIn: boolean;
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
}

/** A directive of the model, with what it means said apart from the code under test. */
interface Guard {
  readonly text: string;
  readonly lets: (caller: RandomCaller) => boolean;
}

const scoped = (sets: readonly (readonly string[])[]): Guard => ({
  text: `@requiresScopes(scopes: ${JSON.stringify(sets)})`,
  lets: ({ isSignedIn, scopes }) =>
    isSignedIn && sets.some((set) => set.every((scope) => scopes.includes(scope))),
});

const guards: readonly Guard[] = [
  scoped([['a']]),
  scoped([['b']]),
  scoped([['a'], ['c']]),
  scoped([['b', 'c']]),
  { text: '@authenticated', lets: ({ isSignedIn }) => isSignedIn },
  {
    text: '@policy(policies: [["p"]])',
    lets: ({ policies }) => policies.includes('p'),
  },
];

const perhaps = (choose: Choose): Guard | undefined =>
  choose(5) === 0 ? oneOf(choose, guards) : undefined;

const objectNames = ['Query', 'O0', 'O1', 'O2'] as const;
const interfaceNames = ['I0', 'I1'] as const;

/** A field of the pool: wherever it stands, it answers the same type, so that any two selections fit together. */
export interface RandomField {
  readonly name: string;
  readonly base: string;
  readonly wrapped: string;
}

interface Own {
  readonly field: RandomField;
  readonly guard: Guard | undefined;
  /** A field of the same type that has to be read before it. */
  readonly requires: RandomField | undefined;
}

export interface RandomType {
  readonly name: string;
  readonly kind: 'type' | 'interface' | 'union';
  readonly guard: Guard | undefined;
  readonly fields: readonly Own[];
  /** The object types that an answer may be of. */
  readonly possible: readonly string[];
}

export type RandomGraph = ReadonlyMap<string, RandomType>;

const wraps = ['T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[[T]]', '[[T!]!]'];
const bases = ['Int', 'Guarded', 'Kind', 'O0', 'O1', 'O2', 'I0', 'I1', 'U0'];

const pool = (choose: Choose): readonly RandomField[] =>
  [...bases, ...bases].map((base, index) => ({
    name: `f${index}`,
    base,
    wrapped: oneOf(choose, wraps).replace('T', base),
  }));

const ownOf = (choose: Choose, fields: readonly RandomField[], isObject: boolean): readonly Own[] =>
  fields.map((field) => ({
    field,
    guard: isObject ? perhaps(choose) : undefined,
    requires: isObject && choose(6) === 0 ? oneOf(choose, fields) : undefined,
  }));

/** A graph of a few objects, two interfaces and a union, with guards strewn over all that can have one. */
export const randomGraph = (choose: Choose): RandomGraph => {
  const fields = pool(choose);
  const leaf = { kind: 'type', fields: [], possible: [] } as const;
  const interfaces = interfaceNames.map((name) => ({
    name, kind: 'interface' as const, guard: undefined,
    fields: ownOf(choose, some(choose, fields), false), possible: some(choose, objectNames.slice(1)),
  })); // prettier-ignore
  const objects = objectNames.map((name) => {
    const promised = interfaces.filter(({ possible }) => possible.includes(name));
    const all = [...some(choose, fields), ...promised.flatMap((each) => each.fields.map(({ field }) => field))];
    const guard = name === 'Query' ? undefined : perhaps(choose);
    return { name, kind: 'type' as const, guard, fields: ownOf(choose, [...new Set(all)], true), possible: [name] };
  }); // prettier-ignore
  const union = { name: 'U0', kind: 'union' as const, guard: undefined, fields: [], possible: some(choose, objectNames.slice(1)) }; // prettier-ignore
  const guarded = ['Guarded', 'Kind'].map((name) => ({ ...leaf, name, guard: perhaps(choose) }));
  return new Map([...objects, ...interfaces, union, ...guarded].map((type) => [type.name, type]));
};

/** What a field set says of a field: objects need something to be selected of them. */
const selected = (graph: RandomGraph, { name, base }: RandomField): string => {
  const below = graph.get(base)?.fields[0]?.field;
  if (below) return `${name} { ${leaves.includes(below.base) ? below.name : '__typename'} }`;
  return graph.get(base)?.kind === 'union' ? `${name} { __typename }` : name;
};

const leaves = ['Int', 'Guarded', 'Kind'];

export const isLeaf = ({ base }: RandomField): boolean => leaves.includes(base);

const fieldText = (graph: RandomGraph, { field, guard, requires }: Own): string => {
  const join = requires ? `@join__field(graph: G, requires: "${selected(graph, requires)}")` : '';
  return `${field.name}(n: Int): ${field.wrapped} ${guard?.text ?? ''} ${join}`;
};

const typeText = (graph: RandomGraph, { name, kind, guard, fields, possible }: RandomType) => {
  if (kind === 'union') return `union ${name} = ${possible.join(' | ')}`;
  const promised = [...graph.values()].filter(
    (each) => each.kind === 'interface' && kind === 'type' && each.possible.includes(name),
  );
  const promises = promised.map((each) => each.name).join(' & ');
  const text = fields.map((own) => fieldText(graph, own)).join('\n  ');
  return `${kind} ${name} ${promises && `implements ${promises}`} ${guard?.text ?? ''} {\n  ${text}\n}`;
};

export const sdlOf = (graph: RandomGraph): string => {
  const guardOf = (name: string) => graph.get(name)?.guard?.text ?? '';
  const types = [...graph.values()].filter(({ name }) => !leaves.includes(name));
  return [
    ...types.map((type) => typeText(graph, type)),
    `scalar Guarded ${guardOf('Guarded')}`,
    `enum Kind ${guardOf('Kind')} { ONE TWO }`,
  ].join('\n');
};

/** Everything that has to let a caller through for one field, worked out from the model alone. */
const guardsOf = (graph: RandomGraph, type: string, name: string, seen: Set<string>): Guard[] => {
  if (seen.has(`${type}.${name}`)) return [];
  seen.add(`${type}.${name}`);
  const parent = graph.get(type);
  const own = parent?.fields.find(({ field }) => field.name === name);
  if (!parent || !own) throw new Error(`The model has no ${type}.${name}.`);
  const behind = parent.kind === 'interface' ? parent.possible : [];
  return [
    ...[own.guard, parent.guard, graph.get(own.field.base)?.guard].flatMap((guard) => guard ?? []),
    ...behind.flatMap((each) => guardsOf(graph, each, name, seen)),
    ...(own.requires ? guardsOfRequired(graph, type, own.requires, seen) : []),
  ];
};

const guardsOfRequired = (
  graph: RandomGraph,
  type: string,
  field: RandomField,
  seen: Set<string>,
): Guard[] => {
  const below = graph.get(field.base)?.fields[0]?.field;
  const isRead = below !== undefined && isLeaf(below);
  return [
    ...guardsOf(graph, type, field.name, seen),
    ...(isRead ? guardsOf(graph, field.base, below.name, seen) : []),
  ];
};

/** Whether the model lets a caller use a field. */
export const lets =
  (graph: RandomGraph, caller: RandomCaller) =>
  (type: string, name: string): boolean =>
    guardsOf(graph, type, name, new Set()).every((guard) => guard.lets(caller));
