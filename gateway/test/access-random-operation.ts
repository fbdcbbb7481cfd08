import {
  type Choose,
  isLeaf,
  oneOf,
  type RandomGraph,
  type RandomType,
} from './access-random-graph';

interface Fragment {
  readonly name: string;
  readonly type: RandomType;
  readonly text: string;
}

const switches = [
  '', '', '', '', '@skip(if: true)', '@skip(if: $off)', '@skip(if: $either)', '@include(if: $either)', '@include(if: false)', '@include(if: $off) @skip(if: $either)',
]; // prettier-ignore

/** An argument, with the alias it needs: equal response names always mean equal fields. */
const called = (choose: Choose, name: string): string =>
  oneOf(choose, [
    name,
    name,
    `again_${name}: ${name}`,
    `one_${name}: ${name}(n: 1)`,
    `two_${name}: ${name}(n: 2)`,
    `given_${name}: ${name}(n: $n)`,
  ]);

const typeNames = ['__typename', 'kind: __typename', 'typeOfObject: __typename'];

/** Writes one random operation, valid by the way it is made. */
class Writer {
  readonly fragments: Fragment[] = [];
  private readonly composites: readonly RandomType[];

  constructor(
    private readonly graph: RandomGraph,
    private readonly choose: Choose,
  ) {
    this.composites = [...graph.values()].filter(({ possible }) => possible.length > 0);
  }

  set(type: RandomType, depth: number): string {
    const count = 1 + this.choose(4);
    const selections = Array.from({ length: count }, () => this.selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  private selection(type: RandomType, depth: number): string {
    const kind = depth > 0 ? this.choose(8) : 3 + this.choose(5);
    if (kind === 0) return this.inline(type, depth - 1);
    if (kind === 1) return this.spread(type, depth - 1);
    return this.field(type, depth);
  }

  private on(): string {
    return oneOf(this.choose, switches);
  }

  private field(type: RandomType, depth: number): string {
    const fields = type.fields.filter(({ field }) => depth > 0 || isLeaf(field));
    if (fields.length === 0 || this.choose(10) === 0)
      return `${oneOf(this.choose, typeNames)} ${this.on()}`;
    const { field } = oneOf(this.choose, fields);
    const below = isLeaf(field) ? '' : this.set(this.typeNamed(field.base), depth - 1);
    return `${called(this.choose, field.name)} ${this.on()} ${below}`;
  }

  private overlapping(type: RandomType): RandomType {
    const fitting = this.composites.filter(({ possible }) =>
      possible.some((name) => type.possible.includes(name)),
    );
    return oneOf(this.choose, fitting);
  }

  private inline(type: RandomType, depth: number): string {
    if (this.choose(3) === 0) return `... ${this.on()} ${this.set(type, depth)}`;
    const condition = this.overlapping(type);
    return `... on ${condition.name} ${this.on()} ${this.set(condition, depth)}`;
  }

  private spread(type: RandomType, depth: number): string {
    const known = this.fragments.filter((fragment) =>
      fragment.type.possible.some((name) => type.possible.includes(name)),
    );
    if (known.length > 0 && this.choose(2) === 0)
      return `...${oneOf(this.choose, known).name} ${this.on()}`;
    const condition = this.overlapping(type);
    const text = this.set(condition, depth);
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, type: condition, text });
    return `...${name} ${this.on()}`;
  }

  private typeNamed(name: string): RandomType {
    const type = this.graph.get(name);
    if (!type) throw new Error(`The model has no ${name}.`);
    return type;
  }
}

const declarations = ['$n: Int = 3', '$either: Boolean!', '$off: Boolean = false'];

export const randomOperation = (graph: RandomGraph, choose: Choose): string => {
  const writer = new Writer(graph, choose);
  const query = graph.get('Query');
  if (!query) throw new Error('The model has no Query.');
  const body = writer.set(query, 4);
  const fragments = writer.fragments.map(
    ({ name, type, text }) => `fragment ${name} on ${type.name} ${text}`,
  );
  const text = [body, ...fragments].join('\n');
  const used = declarations.filter((each) =>
    new RegExp(`\\${each.split(':')[0] ?? ''}\\b`).test(text),
  );
  return `query ${used.length > 0 ? `(${used.join(', ')})` : ''} ${text}`;
};
