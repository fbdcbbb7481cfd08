import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CatalogDatabase, catalogDatabase } from '../support/catalog-database';
import { Processes } from '../support/processes';
import { documentOf, offerRow } from '../support/table-imports';
import { there } from '../support/there';

describe('the command for the catalogue', () => {
  const processes = new Processes();
  const folder = mkdtempSync(join(tmpdir(), 'care-graph-import-'));
  let catalog: CatalogDatabase;
  beforeAll(async () => {
    catalog = await catalogDatabase('catalog_command');
  });
  beforeEach(() => catalog.reset());
  afterAll(async () => {
    await processes.endAll();
    await catalog.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  const run = async (...args: readonly string[]) => {
    const env = { DATABASE_URL: catalog.url, CARE_DATA_DIR: folder };
    const process = processes.npm('catalog', { env, args });
    const { code } = await process.leavesNothing();
    return { code, out: process.out.trim(), err: process.err.trim() };
  };

  const sellers = async () =>
    (
      await catalog.query<{ name: string }>(
        'SELECT seller_name AS name FROM plan_offer ORDER BY seller_name',
      )
    ).map(({ name }) => name);

  it('loads a file, and records who did', async () => {
    const path = file('offers.csv', documentOf('OFFERS', [offerRow()], '\n'));
    const done = await run('import', 'OFFERS', path);
    expect(done).toEqual({ code: 0, out: '1 row(s) were loaded into OFFERS.', err: '' });
    expect(await sellers()).toEqual(['new shop', 'shop']);
    expect(
      await catalog.query("SELECT action, actor ->> 'principalId' AS by FROM history_event"),
    ).toEqual([{ action: 'importCatalog', by: 'operator' }]);
  });

  it('refuses a file whole, one finding a line, and changes nothing', async () => {
    const rows = [offerRow(), offerRow({ seller: 'b', price: '0' }), offerRow({ region: 'XX' })];
    const path = file('bad.csv', documentOf('OFFERS', rows));
    expect(await run('import', 'OFFERS', path)).toEqual({
      code: 1,
      out: [
        'bad.csv, line 3, price_minor: 0 is not above zero',
        'bad.csv, line 4, region: XX is no region on record',
        'Nothing was loaded.',
      ].join('\n'),
      err: '',
    });
    expect(await sellers()).toEqual(['shop']);
  });

  it('leaves bad rows out where that is asked, and only looks in a dry run', async () => {
    const rows = [offerRow(), offerRow({ seller: 'b', price: '0' })];
    const path = file('some.csv', documentOf('OFFERS', rows));
    const finding = 'some.csv, line 3, price_minor: 0 is not above zero';
    expect(await run('import', 'OFFERS', path, '--skip-bad-rows', '--dry-run')).toMatchObject({
      code: 0,
      out: `${finding}\n1 row(s) would be loaded into OFFERS. Some rows were left out.`,
    });
    expect(await sellers()).toEqual(['shop']);
    expect(await run('import', 'OFFERS', path, '--skip-bad-rows')).toMatchObject({
      code: 0,
      out: `${finding}\n1 row(s) were loaded into OFFERS. Some rows were left out.`,
    });
    expect(await sellers()).toEqual(['new shop', 'shop']);
  });

  it('names the place of bytes that are no UTF-8, and of a byte order mark', async () => {
    const text = documentOf('OFFERS', [offerRow({ seller: 'SELLER' })]);
    const bytes = Buffer.from(text);
    bytes[text.indexOf('SELLER')] = 0xff;
    expect(await run('import', 'OFFERS', file('latin.csv', bytes))).toMatchObject({
      code: 1,
      out: 'latin.csv, line 2, retailer: these bytes are not UTF-8\nNothing was loaded.',
    });
    const marked = file('marked.csv', `\uFEFF${text}`);
    expect(await run('import', 'OFFERS', marked)).toMatchObject({
      code: 1,
      out: 'marked.csv, line 1, product_code: the document begins with a byte order mark\nNothing was loaded.',
    });
  });

  it('loads clauses into the draft that is named by its code, and prints what the check finds', async () => {
    const { id } = there((await catalog.draftTerms({ supersedesId: catalog.ids.terms })).made);
    const row =
      'R-X-01,TRANSFER,one,,,,,,,,"{""isTransferable"":false}",Words.,,false,Test (no page address),true';
    const path = file('clauses.csv', documentOf('CLAUSES', [row]));
    const args = ['import', 'CLAUSES', path, '--terms', '2023-tc.2'] as const;
    const gap = 'DJI Care Refresh RS 4 Mini (annual plan): no clause of kind QUOTA';
    const whole = await run(...args);
    expect([whole.code, whole.out]).toEqual([1, expect.stringContaining(gap)]);
    const { code, out } = await run(...args, '--skip-bad-rows');
    expect([code, out]).toEqual([0, expect.stringContaining(`ERROR: ${gap}`)]);
    expect(
      await catalog.query('SELECT reference FROM terms_clause WHERE terms_id = $1', [id]),
    ).toEqual([{ reference: 'one' }]);
  });

  it.each<[string, readonly string[], string]>([
    ['no verb', [], 'Usage: npm run'],
    ['a table that is none', ['import', 'PRICES', 'x.csv'], 'PRICES is no table'],
    ['a file that is none', ['import', 'OFFERS', 'none.csv'], 'none.csv cannot be read'],
    ['a flag that is none', ['import', 'OFFERS', 'x.csv', '--fast'], '--fast'],
    ['no draft for clauses', ['import', 'CLAUSES', 'x.csv'], '--terms is missing'],
  ])('exits with 2 for %s', async (_title, args, says) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});
