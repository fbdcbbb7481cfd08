import { answered } from '../graph/command';
import { pictureWish } from '../support/claim-files';
import { filmWish } from '../support/condition-video';
import { startTestGraph, type TestGraph } from '../support/graph';
import { type Cast, castOf, eventually } from '../support/journey';
import { there } from '../support/there';
import { rowsOf } from '../support/traces';

const places = [
  { part: 'claims', command: 'requestClaimUpload', wish: pictureWish },
  { part: 'coverage', command: 'requestCoverageUpload', wish: filmWish },
] as const;

describe('places for files that nothing names', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('unnamed_files', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const onRecord = async (part: string): Promise<number> => {
    const count = `SELECT count(*) FROM ${part}.evidence`;
    const [row] = await rowsOf<{ count: string }>(graph.databaseUrl, count);
    return Number(there(row).count);
  };

  it.each(places)(
    'are so many of a caller’s in $part and no more, and go after a day',
    async ({ part, command, wish }) => {
      const ask = (by: 'customer' | 'other' = 'customer') => answered(cast[by], command, wish);
      const before = await onRecord(part);
      for (let batch = 0; batch < 5; batch += 1) {
        const asked = await Promise.all(Array.from({ length: 10 }, () => ask()));
        expect(asked.flatMap(({ userErrors }) => userErrors)).toEqual([]);
      }
      const refused = { code: 'TOO_MANY_FILES', field: null, basis: [] };
      expect((await ask()).userErrors).toMatchObject([refused]);
      expect(await onRecord(part)).toBe(before + 50);
      expect((await ask('other')).userErrors).toEqual([]);
      const dayAfter = new Date(Date.parse(graph.now()) + 26 * 3_600_000).toISOString();
      graph.moveTo(dayAfter);
      expect(
        await eventually(
          () => onRecord(part),
          (count) => count <= before,
        ),
      ).toBe(0);
      expect((await ask()).userErrors).toEqual([]);
    },
  );
});
