import { seededOperations } from '../seeded/operations';
import { claimOperations } from '../seeded/operations-of-claims';
import { answered, type Stage, stageOn } from '../seeded/stage';
import { seededContracts } from '../support/config';
import { startTestGraph, type TestGraph } from '../support/graph';
import { blindScans, scansOfLarge } from '../support/query-plans';
import { brokenInvariants, livedUntil, seededPlace } from '../support/seeded-programme';

jest.setTimeout(3_600_000);

/** A table with more rows than that is read by its indexes. */
const large = 5000;

describe('operations on a large programme', () => {
  let place: Awaited<ReturnType<typeof seededPlace>>;
  let graph: TestGraph;
  let stage: Stage;
  let brokenAtFirst: readonly string[];
  beforeAll(async () => {
    place = await seededPlace('seeded_plans', { contracts: seededContracts(), seed: 1 });
    brokenAtFirst = await brokenInvariants(place.databaseUrl);
    graph = await startTestGraph('seeded_plans', livedUntil, { on: place });
    stage = await stageOn(graph, 1);
  });
  afterAll(async () => {
    await graph.stop();
    await place.drop();
  });

  const expectIndexes = async (part: 'coverage' | 'claims'): Promise<void> => {
    const statements = new Set(graph.statements[part]);
    expect(statements.size).toBeGreaterThan(0);
    const of = { part, rows: large };
    expect(await scansOfLarge(place.databaseUrl, of, statements)).toEqual([]);
    expect(await blindScans(place.databaseUrl, part, statements)).toEqual([]);
  };

  it('R-OPP-01, R-QTA-05: have rows to ask of which nothing is broken', () => {
    expect(brokenAtFirst).toEqual([]);
  });

  it('would notice a large table that is read from end to end', async () => {
    const sql = `SELECT id FROM service_contract WHERE time_zone = $1`;
    const of = { part: 'coverage', rows: large };
    const found = await scansOfLarge(place.databaseUrl, of, [sql]);
    expect(found.map(({ table }) => table)).toEqual(['coverage.service_contract']);
  });

  it.each(seededOperations)('read no large table from end to end: $client $name', async ({ prepare, settle }) => {
    const send = await prepare(stage, 1);
    graph.startCounting();
    await answered(send());
    await settle?.(stage);
    await expectIndexes('coverage');
  }); // prettier-ignore

  it.each(claimOperations)('read no large table of claims from end to end: $client $name', async ({ prepare }) => {
    const send = await prepare(stage, 1);
    graph.startCounting();
    await answered(send());
    await expectIndexes('claims');
  }); // prettier-ignore
});
