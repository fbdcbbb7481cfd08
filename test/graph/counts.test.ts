import { type Crowd, crowd, variablesFor } from '../support/crowd';
import { type Size, sizes } from '../support/copied-rows';
import { startTestGraph, type TestGraph } from '../support/graph';
import { type Cast, castOf, dataOf } from '../support/journey';
import { coordinatesIn } from '../support/list-operation';
import { blindScans } from '../support/query-plans';
import { fieldCoordinates, isOfCommand } from '../support/schema-lists';
import {
  type CountedOperation,
  countedOperations,
  foundAlong,
  narrowedOperations,
  schema,
  typesInLists,
} from './counted-operations';
import { answersToQuestions, lists, notInLists, ofCustomersAlone, withoutValues } from './lists';
import { questionsOfClients } from './questions';
import type { Reach } from './reach';

const typeOf = (coordinate: string): string => coordinate.replace(/\..*/, '');

describe('The same statements and calls for 1, 10 and 100 rows, for every list in the graph', () => {
  let graph: TestGraph;
  let cast: Cast;
  let everything: Crowd;
  const sent = new Map<string, Set<string>>();

  const remember = (): void => {
    for (const [part, statements] of Object.entries(graph.statements)) {
      const known = sent.get(part) ?? new Set();
      for (const statement of statements) known.add(statement);
      sent.set(part, known);
    }
  };

  /** What one operation sends, and how much of what it is about it finds. */
  const count = async ({ paths, operation }: CountedOperation, size: Size) => {
    graph.startCounting();
    const answer = dataOf(await cast.admin(operation, variablesFor(everything, size)));
    remember();
    const statements = Object.entries(graph.statements).map(([part, of]) => [part, of.length]);
    return {
      sent: {
        statements: Object.fromEntries(statements) as Record<string, number>,
        fetches: [...graph.fetches].sort(),
        questions: [...graph.asked].sort(),
      },
      tooFew: paths.filter((path) => foundAlong(path, answer) < size),
    };
  };

  const countForAllSizes = async (one: CountedOperation) => {
    const counts = [];
    for (const size of sizes) counts.push(await count(one, size));
    return counts;
  };

  beforeAll(async () => {
    // With one connection for each part, what is read side by side is put together in the same way each time.
    graph = await startTestGraph('counts', '2026-02-10T12:00:00Z', { poolSize: 1 });
    cast = await castOf(graph);
    // Migrations may look through whole tables.
    graph.startCounting();
    everything = await crowd(cast);
    remember();
  });
  afterAll(() => graph.stop());

  it('every list in the API has its place in the table, and nothing else has', () => {
    const ofThings = [...typesInLists.keys()].filter((coordinate) => {
      const type = schema.getType(typeOf(coordinate));
      // Refusals and their grounds come with the answer to one command.
      return type && !isOfCommand(type);
    });
    expect(Object.keys(lists).sort()).toEqual(ofThings.sort());
  });

  it('every list is asked for with many rows, or with many parents where it says why it stays short', () => {
    const isWithin = ([name, path]: readonly [string, string]): boolean =>
      countedOperations.some(
        ({ what, paths: [, ...values] }) =>
          what.endsWith(` ${name}`) && values.some((value) => value.endsWith(` > ${path}`)),
      );
    const isVaried = ([coordinate, { rows, parents, bounded, within }]: [
      string,
      Reach,
    ]): boolean =>
      bounded === undefined
        ? rows !== undefined && (parents !== undefined || typeOf(coordinate) === 'Query')
        : parents !== undefined || (within !== undefined && isWithin(within));
    const inLists = Object.entries(lists).filter(
      ([one]) => !answersToQuestions.includes(typeOf(one)) && !withoutValues.includes(one),
    );
    expect(inLists.filter((one) => !isVaried(one))).toEqual([]);
  });

  it('every field of what stands in a list is asked for, of many at once', () => {
    const asked = new Set(
      countedOperations.flatMap(({ operation }) => coordinatesIn(schema, operation)),
    );
    const missing = fieldCoordinates(schema).filter(
      (field) =>
        !asked.has(field) &&
        !notInLists.includes(typeOf(field)) &&
        !ofCustomersAlone.includes(field),
    );
    expect(missing).toEqual([]);
  });

  it('terms and fees that are not kept yet are asked for at once, however many claims pin different ones', async () => {
    const [remedies] = countedOperations.filter(({ what }) => what.endsWith(' Claim.remedies'));
    const counts = remedies ? await countForAllSizes(remedies) : [];
    // The first claim's terms and fees are new to this subgraph, and so are those of nine and of ninety others.
    const newToClaims = ['claims → catalog', 'claims → catalog', 'claims → coverage'];
    expect(counts.map((each) => each.sent.questions)).toEqual(sizes.map(() => newToClaims));
  });

  it('what terms say of the end of contracts is asked for at once, however many contracts pin different ones', async () => {
    const ends = ['Query.serviceContracts', 'Query.videoVerifications', 'Query.quotaAdjustments'];
    for (const one of countedOperations.filter(({ what }) =>
      ends.some((end) => what.endsWith(` ${end}`)),
    )) {
      const counts = await countForAllSizes(one);
      const toCatalog = counts.map(
        ({ sent: { questions } }) =>
          questions.filter((asked) => asked === 'coverage → catalog').length,
      );
      expect(Math.max(...toCatalog)).toBeLessThanOrEqual(1);
    }
  });

  // From here on the terms and fees of all hundred are kept, so that they do not disturb the counts.
  it.each(countedOperations)('1, 10 and 100 $what', async (one) => {
    const counts = await countForAllSizes(one);
    const [first, ...others] = counts;
    for (const other of others) expect(other.sent).toEqual(first?.sent);
    expect(counts.flatMap(({ tooFew }) => tooFew)).toEqual([]);
  });

  it('a row that is looked for without an index is found out', async () => {
    const byProduct = 'SELECT id FROM claim WHERE product_code = $1';
    const blind = await blindScans(graph.databaseUrl, 'claims', [byProduct]);
    expect(blind.map(({ table }) => table)).toEqual(['claims.claim']);
  });

  it('no row of a table that grows is looked for without an index', async () => {
    for (const operation of narrowedOperations) {
      graph.startCounting();
      dataOf(await cast.admin(operation, variablesFor(everything, 10)));
      remember();
    }
    for (const ask of questionsOfClients(cast, everything)) {
      graph.startCounting();
      dataOf(await ask());
      remember();
    }
    const blind = [];
    for (const part of ['coverage', 'claims', 'access']) {
      blind.push(...(await blindScans(graph.databaseUrl, part, sent.get(part) ?? [])));
    }
    expect(blind).toEqual([]);
  });
});
