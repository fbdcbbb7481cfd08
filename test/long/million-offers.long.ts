import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CatalogDatabase, catalogDatabase } from '../support/catalog-database';
import { Processes } from '../support/processes';
import { headers, offerRow } from '../support/table-imports';

jest.setTimeout(1_800_000);

const million = 1_000_000;

/** The prices of one seller after another; the row at each of these places has none. */
function* lines(withoutPrice: ReadonlySet<number>): Generator<string> {
  yield `${headers.OFFERS}\n`;
  for (let place = 1; place <= million; place += 1) {
    const price = withoutPrice.has(place) ? '' : String(place);
    yield `${offerRow({ seller: `seller ${place}`, price })}\n`;
  }
}

describe('a file of a million lines', () => {
  const processes = new Processes();
  const folder = mkdtempSync(join(tmpdir(), 'care-graph-million-'));
  let catalog: CatalogDatabase;
  beforeAll(async () => {
    catalog = await catalogDatabase('million_offers');
    await catalog.reset();
  });
  afterAll(async () => {
    await processes.endAll();
    await catalog.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** All rows at once would need more than ten times the memory that the command has here. */
  const run = async (file: string, ...flags: readonly string[]) => {
    const env = {
      DATABASE_URL: catalog.url,
      CARE_DATA_DIR: folder,
      NODE_OPTIONS: '--max-old-space-size=160',
    };
    const process = processes.npm('catalog', { env, args: ['import', 'OFFERS', file, ...flags] });
    const { code } = await process.leavesNothing();
    return { code, out: process.out.trim(), err: process.err.trim() };
  };

  const count = async (): Promise<number> => {
    const [found] = await catalog.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM plan_offer WHERE seller_name LIKE 'seller %'",
    );
    return found?.count ?? -1;
  };

  it('is refused whole with every mistake, or loaded without them, in little memory', async () => {
    const file = join(folder, 'offers.csv');
    await pipeline(lines(new Set([7, 500_000, million])), createWriteStream(file));
    const mistakes = [8, 500_001, million + 1].map(
      (line) =>
        `offers.csv, line ${line}, price_minor: "" is not a whole number of the currency's smallest unit`,
    );
    expect(await run(file)).toEqual({
      code: 1,
      out: [...mistakes, 'Nothing was loaded.'].join('\n'),
      err: '',
    });
    expect(await count()).toBe(0);
    expect(await run(file, '--skip-bad-rows')).toEqual({
      code: 0,
      out: [
        ...mistakes,
        `${million - 3} row(s) were loaded into OFFERS. Some rows were left out.`,
      ].join('\n'),
      err: '',
    });
    expect(await count()).toBe(million - 3);
  });
});
