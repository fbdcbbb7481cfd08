import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import {
  buildASTSchema,
  getOperationAST,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { costedSupergraph } from '../../test/costed-graph';
import { called, queryAlong, waysTo } from '../../test/path-to-field';
import { type Draw, randomOperation } from '../../test/random-operation';
import { rowsAsked } from '../../test/rows-asked';
import { type CostTable, readCostTable } from './cost-table';
import { operationCost } from './operation-cost';

const schemaFile = (name: string): string =>
  readFileSync(resolve(__dirname, '../../../schema', name), 'utf8');

const read = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl), { assumeValidSDL: true });

interface Measured {
  readonly cost: number;
  readonly rows: number;
}

const measure = (
  { schema, table }: { readonly schema: GraphQLSchema; readonly table: CostTable },
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Measured => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The text has no operation.');
  return {
    cost: operationCost(table, schema, document, operation)(variables),
    rows: rowsAsked(schema, document, variables),
  };
};

describe.each([
  { name: 'the toy graph', sdl: costedSupergraph, costs: costedSupergraph, depth: 5, runs: 250 },
  {
    name: 'our graph',
    sdl: schemaFile('api.graphql'),
    costs: schemaFile('supergraph.graphql'),
    depth: 5,
    runs: 150,
  },
])('of $name the estimate', ({ sdl, costs, depth, runs }) => {
  const graph = { schema: read(sdl), table: readCostTable(costs) };

  it('is never under the rows that an operation asks for', () => {
    const seen: Measured[] = [];
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const draw: Draw = (min, max) => generate(fc.integer, { min, max });
        const { text, variables } = randomOperation(graph.schema, draw, { depth, largest: 6 });
        const measured = measure(graph, text, variables);
        seen.push(measured);
        expect(measured.cost).toBeGreaterThanOrEqual(measured.rows);
      }),
      { numRuns: runs },
    );
    expect(Math.max(...seen.map(({ rows }) => rows))).toBeGreaterThan(20);
  });
});

describe('of every paged list of our graph', () => {
  const schema = read(schemaFile('api.graphql'));
  const graph = { schema, table: readCostTable(schemaFile('supergraph.graphql')) };
  const ways = waysTo(schema);

  /** The lists that a client can ask a number of rows of. */
  const paged = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .filter(([, { args }]) => args.some(({ name }) => name === 'first'))
    .map(([type, field]) => ({ name: `${type}.${field.name}`, type, field }));

  const textFor = (
    { type, field }: { readonly type: string; readonly field: GraphQLField<unknown, unknown> },
    size: string,
  ): string => {
    const way = ways.get(type);
    if (!way) throw new Error(`No query leads to ${type}.`);
    return queryAlong(way, `${called(field, [size])} { nodes { __typename } edges { cursor } }`);
  };

  it('the size is declared', () => {
    expect(paged.length).toBeGreaterThan(20);
    const declared = paged.map(({ name }) => graph.table.sizes.get(name)?.slicing);
    expect(declared).toEqual(paged.map(() => ['first', 'last']));
  });

  it.each(paged)('$name the estimate is never under the rows asked for', (list) => {
    const size = fc.record({
      argument: fc.constantFrom('first', 'last'),
      rows: fc.integer({ min: 0, max: 100 }),
      isVariable: fc.boolean(),
    });
    fc.assert(
      fc.property(size, ({ argument, rows, isVariable }) => {
        const text = textFor(list, `${argument}: ${isVariable ? '$n' : String(rows)}`);
        const { cost, rows: answered } = isVariable
          ? measure(graph, `query ($n: Int) ${text}`, { n: rows })
          : measure(graph, text, {});
        expect(answered).toBeGreaterThanOrEqual(2 * rows);
        expect(cost).toBeGreaterThanOrEqual(answered);
      }),
      { numRuns: 10 },
    );
  });
});
