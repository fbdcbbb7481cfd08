import {
  importDatabase,
  type ImportDatabase,
  type Told,
} from '../../../../test/support/import-database';
import { documentOf, offerRow } from '../../../../test/support/table-imports';
import { there } from '../../../../test/support/there';

let db: ImportDatabase;
beforeAll(async () => {
  db = await importDatabase('import_unreadable');
});
beforeEach(() => db.catalog.reset());
afterAll(() => db.drop());

const offersOf = (seller = 'new shop') =>
  db.catalog.query(
    `SELECT price_minor AS price, currency, valid_from::text AS from, valid_to::text AS to
     FROM plan_offer WHERE seller_name = $1 ORDER BY valid_from NULLS FIRST, price_minor`,
    [seller],
  );

describe('a document, as far as it can be read', () => {
  it.each<[string, string, Told]>([
    [
      'with a byte order mark',
      `\uFEFF${documentOf('OFFERS', [offerRow()])}`,
      ['ROW_INVALID', 'line 1, product_code', 'byte order mark'],
    ],
    [
      'without the right header',
      `sku${documentOf('OFFERS', [])}`,
      ['ROW_INVALID', 'line 1, product_code', 'the header is wrong'],
    ],
    ['that is empty', '\n', ['ROW_INVALID', 'line 1, product_code', 'the header is wrong']],
    [
      'with bytes that were no UTF-8',
      documentOf('OFFERS', [offerRow({ seller: 'sh\uFFFDp' })]),
      ['ROW_INVALID', 'line 2, retailer', 'these bytes are not UTF-8'],
    ],
    [
      'with a quote that is not closed',
      `${documentOf('OFFERS', [offerRow()])}"open`,
      ['ROW_INVALID', 'line 3, (row)', 'the document is no CSV'],
    ],
    [
      'with a seller whose name is no name',
      documentOf('OFFERS', [offerRow({ seller: 'x'.repeat(201) })]),
      ['ROW_INVALID', 'line 2, retailer', 'may have up to 200'],
    ],
  ])('%s: is refused with the place', (_title, document, wanted) =>
    db.refuses('OFFERS', document, [wanted]),
  );

  it('is refused even where bad rows are to be left out', async () => {
    const { made } = await db.load('OFFERS', `${documentOf('OFFERS', [offerRow()])}"open`, {
      skipsBadRows: true,
    });
    expect(made).toBeUndefined();
    expect(await offersOf()).toEqual([]);
  });

  it('counts a line end inside quotes as one line', () =>
    db.refuses(
      'OFFERS',
      documentOf('OFFERS', [offerRow({ seller: '"two\r\nlines"' }), offerRow({ price: '0' })]),
      [['ROW_INVALID', 'line 4, price_minor', '0 is not above zero']],
    ));

  it.each(['\n', '\r\n'])('reads lines that end with %j, and a last one without', async (end) => {
    const text = documentOf('OFFERS', [offerRow(), offerRow({ seller: 'other' })], end);
    const { made } = await db.load('OFFERS', text.slice(0, -end.length));
    expect(made?.rowCount).toBe(2);
  });

  it('is refused where no row is left to load', async () => {
    const none = documentOf('OFFERS', [offerRow({ price: '0' })]);
    const { made, refusals } = await db.load('OFFERS', none, { skipsBadRows: true });
    expect([made, refusals.map(({ detail }) => detail)]).toEqual([
      undefined,
      [expect.stringContaining('line 2, price_minor')],
    ]);
    await db.refuses('OFFERS', documentOf('OFFERS', []), [
      ['ROW_INVALID', 'line 1, (row)', 'a header and no rows below it'],
    ]);
  });

  it('shows 500 mistakes and says how many more there are', async () => {
    const rows = Array.from({ length: 2_503 }, (_none, place) =>
      offerRow({ seller: `s${place}`, price: '0' }),
    );
    const { refusals } = await db.load('OFFERS', documentOf('OFFERS', rows));
    expect(refusals).toHaveLength(501);
    expect(there(refusals[499])).toMatchObject({ detail: expect.stringContaining('line 501, ') });
    expect(there(refusals[500])).toMatchObject({
      code: 'ROW_INVALID',
      detail: 'and 2003 more, which are not shown',
    });
  });
});
