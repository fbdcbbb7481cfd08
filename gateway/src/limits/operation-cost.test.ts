import { buildASTSchema, Kind, parse } from 'graphql';
import { costedSupergraph } from '../../test/costed-graph';
import { type CostTable, readCostTable } from './cost-table';
import { defaultListSize } from './list-sizes';
import { operationCost } from './operation-cost';

const read = (sdl: string) => buildASTSchema(parse(sdl), { assumeValidSDL: true });
const schema = read(costedSupergraph);
const table = readCostTable(costedSupergraph);

const compiled = (text: string, costs: CostTable = table) => {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The text has no operation.');
  return operationCost(costs, schema, document, operation);
};

const costOf = (text: string, variables?: Readonly<Record<string, unknown>>): number =>
  compiled(text)(variables);

describe('the estimated cost', () => {
  it.each([
    ['an object is one point, its values are none', '{ shop(code: "a") { id tags } }', 1],
    ['objects in each other add up', '{ shop(code: "a") { next { next { id } } } }', 3],
    ['a field has the cost it declares', '{ dear { next { id } } }', 51],
    ['a scalar has the cost it declares', '{ weigh colour }', 3],
    ['a list of scalars has it for each', '{ weights }', 6],
    ['a mutation is ten before its fields', 'mutation { open(code: "a") { next { id } } }', 12],
    ['what the schema says of itself is free', '{ __typename __schema { types { name } } }', 0],
    ['a list is as long as assumed, each with its cost', '{ clauses { next { id } } }', 4 * 6],
    ['a list of which nothing is said has a length', '{ found { __typename } }', defaultListSize],
    ['a page is as long as asked for', '{ shops(first: 7) { nodes { id } } }', 1 + 7],
    ['edges and their nodes are rows', '{ shops(last: 7) { edges { node { id } } } }', 1 + 14],
    ['what else a page has is there once', '{ shops(first: 7) { pageInfo { hasNextPage } } }', 2],
    ['a page of which nothing is asked is as long as assumed', '{ shops { nodes { id } } }', 21],
    ['null asks for nothing', '{ shops(first: null) { nodes { id } } }', 21],
    ['the larger of two sizes counts', '{ shops(first: 2, last: 9) { nodes { id } } }', 10],
    ['a size has a default', '{ newest { id } }', 3],
    ['a size may be on the list itself', '{ newest(limit: 8) { id } }', 8],
    ['none is none', '{ shops(first: 0) { nodes { id } } }', 1],
    [
      'lists in lists multiply',
      '{ shops(first: 3) { nodes { parts(first: 4) { id } } } }',
      1 + 3 * 5,
    ],
    ['an alias is counted like the field', '{ a: dear { id } b: dear { id } }', 100],
    [
      '@skip and @include count as on',
      '{ dear @skip(if: true) { id } weigh @include(if: false) }',
      53,
    ],
    ['of an interface the longest list counts', '{ things { parts { id } } }', 2 * (1 + 9)],
    ['of an interface sizes hold too', '{ things { parts(first: 1) { id } } }', 4],
    ['a member of a union is looked into', '{ found { ... on Person { shop { id } } } }', 20],
  ])('%s', (_name, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it.each([
    ['an argument', '{ priced(plain: 1, dear: 2) }', 7],
    ['null of it', '{ priced(dear: null) }', 0],
    ['an input field', '{ priced(filter: { name: "a", near: { place: "b" } }) }', 11],
    [
      'each of several inputs',
      '{ priced(filters: [{ near: { place: "a" } }, { near: { place: "b" } }]) }',
      22,
    ],
    ['one input where several may stand', '{ priced(filters: { near: { place: "a" } }) }', 11],
    ['a list of values, and each of them', '{ priced(filter: { labels: ["a", "b"] }) }', 6],
  ])('counts what %s declares', (_name, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('takes values from variables, then from their defaults, then from what is assumed', () => {
    const text = 'query ($n: Int = 5, $m: Int) { shops(first: $n, last: $m) { nodes { id } } }';
    expect(costOf(text, { n: 9 })).toBe(10);
    expect(costOf(text)).toBe(6);
    expect(costOf(text, { n: null })).toBe(21);
    expect(costOf(text, { m: 8 })).toBe(9);
    const dear = 'query ($f: ShopFilter) { priced(filter: $f) }';
    expect(costOf(dear, { f: { near: { place: 'a' }, unknown: 1 } })).toBe(11);
    expect(costOf(dear)).toBe(0);
  });

  it('takes for a value only what the request itself brings', () => {
    const text = 'query ($constructor: Int) { newest(limit: $constructor) { id } }';
    expect(costOf(text)).toBe(3);
    expect(costOf(text, JSON.parse('{ "__proto__": { "constructor": 90 } }') as never)).toBe(3);
    expect(costOf(text, JSON.parse('{ "constructor": 90 }') as never)).toBe(90);
  });

  it('clamps sizes that nobody may ask for, and never leaves the numbers', () => {
    const text = 'query ($n: Int) { shops(first: $n) { nodes { id } } }';
    expect(costOf(text, { n: -5 })).toBe(1);
    expect(costOf(text, { n: 2 ** 31 - 1 })).toBe(2 ** 31);
    // What is no Int is refused when it is read.
    expect(costOf(text, { n: 1e300 })).toBe(21);
    expect(costOf(text, { n: 'many' })).toBe(21);
    const deep = `query ($n: Int) { shops(first: $n) { nodes { ${'parts(first: $n) { '.repeat(9)} id ${'} '.repeat(9)} } } }`;
    expect(costOf(deep, { n: 2 ** 31 - 1 })).toBe(Number.MAX_SAFE_INTEGER);
    expect(costOf(deep.replaceAll('$n)', '2147483647)'))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('counts a fragment as often as it is spread, with the length of the list it is under', () => {
    const fragment = 'fragment rows on ShopPage { nodes { id } ... { edges { cursor } } }';
    expect(
      costOf(
        `{ a: shops(first: 2) { ...rows } b: shops(first: 30) { ...rows ...rows } } ${fragment}`,
      ),
    ).toBe(1 + 4 + 1 + 120);
  });

  it('is worked out in as many steps as the text is long', () => {
    const bomb = Array.from(
      { length: 40 },
      (_, at) =>
        `fragment f${at} on Shop { parts(first: $n) { id } shelves(first: $n) { nodes { shop { ${at < 39 ? `...f${at + 1} ...f${at + 1}` : 'id'} } } edges { node { shop { ${at < 39 ? `...f${at + 1} ...f${at + 1}` : 'id'} } } } } }`,
    );
    const text = `query ($n: Int) { dear { ...f0 ...f0 } } ${bomb.join(' ')}`;
    expect(costOf(text, { n: 1 })).toBeGreaterThan(2 ** 40);
    expect(costOf(text.replaceAll('$n)', '1)'))).toBeGreaterThan(2 ** 40);
  });
});

describe('the table of costs', () => {
  it('reads the names that a supergraph gives to the directives', () => {
    const renamed = costedSupergraph
      .replace(
        'import: ["@listSize"])',
        'as: "price", import: [{ name: "@listSize", as: "@length" }])',
      )
      .replaceAll('@listSize(', '@length(')
      .replaceAll('@cost(', '@price(');
    expect(readCostTable(renamed)).toEqual(table);
    const spaced = costedSupergraph
      .replace(', import: ["@listSize"]', '')
      .replaceAll('@listSize(', '@cost__listSize(');
    expect(readCostTable(spaced)).toEqual(table);
    expect(table.weights.get('Query.dear')).toBe(50);
    expect(table.sizes.size).toBe(8);
  });

  it('is empty where a supergraph has no costs', () => {
    const costs = readCostTable('schema { query: Query } type Query { a: Int }');
    expect(costs).toEqual({ weights: new Map(), sizes: new Map() });
    expect(compiled('{ dear { id } }', costs)()).toBe(1);
  });
});
