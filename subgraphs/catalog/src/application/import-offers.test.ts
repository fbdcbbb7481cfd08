import {
  importDatabase,
  type ImportDatabase,
  said,
} from '../../../../test/support/import-database';
import { documentOf, offerRow } from '../../../../test/support/table-imports';
import { there } from '../../../../test/support/there';

let db: ImportDatabase;
beforeAll(async () => {
  db = await importDatabase('import_offers');
});
beforeEach(() => db.catalog.reset());
afterAll(() => db.drop());

const offersOf = (seller = 'new shop') =>
  db.catalog.query(
    `SELECT price_minor AS price, currency, valid_from::text AS from, valid_to::text AS to
     FROM plan_offer WHERE seller_name = $1 ORDER BY valid_from NULLS FIRST, price_minor`,
    [seller],
  );

describe('importing offers', () => {
  it('adds new prices and changes those of the same seller, and touches nothing else', async () => {
    const first = await db.load(
      'OFFERS',
      documentOf('OFFERS', [offerRow(), offerRow({ seller: 'shop', price: '5999' })]),
    );
    expect(first).toMatchObject({
      made: { rowCount: 2, findings: [], leftOut: { faults: [] } },
      refusals: [],
    });
    expect(await offersOf()).toEqual([{ price: '6100', currency: 'EUR', from: null, to: null }]);
    expect(await offersOf('shop')).toEqual([
      { price: '5999', currency: 'EUR', from: null, to: null },
    ]);
    expect(
      await db.catalog.query("SELECT action, actor ->> 'kind' AS by FROM history_event"),
    ).toEqual([{ action: 'importCatalog', by: 'ADMIN' }]);
  });

  it.each(['\n', '\r\n'])('reads lines that end with %j, and a last one without', async (end) => {
    const text = documentOf('OFFERS', [offerRow(), offerRow({ seller: 'other' })], end);
    const { made } = await db.load('OFFERS', text.slice(0, -end.length));
    expect(made?.rowCount).toBe(2);
  });

  it('names line, column and reason of every mistake, in the order of lines, and changes nothing', async () => {
    const rows = [
      offerRow({ product: 'rs-9' }),
      offerRow({ currency: 'XTS' }),
      offerRow({ price: '-5' }),
      offerRow({ price: '99999999999999999999' }),
      offerRow({ price: '12.50' }),
      offerRow({ region: 'XX' }),
      offerRow({ terms: '2019-tc' }),
      offerRow({ from: '2026-05-01', to: '2026-04-01', seller: 'ends early' }),
      offerRow({ from: '2026-02-30' }),
      offerRow({ seller: 'twice' }),
      offerRow({ seller: 'twice', price: '1' }),
      'rs-4-mini,12',
    ];
    await db.refuses('OFFERS', documentOf('OFFERS', rows), [
      ['REFERENCE_UNKNOWN', 'line 2, product_code', 'rs-9 is no product on record'],
      ['ROW_INVALID', 'line 3, currency', 'no currency whose number of decimals is known'],
      ['ROW_INVALID', 'line 4, price_minor', '-5 is not above zero'],
      ['ROW_INVALID', 'line 5, price_minor', 'is more than 10000000'],
      ['ROW_INVALID', 'line 6, price_minor', 'is not a whole number'],
      ['REFERENCE_UNKNOWN', 'line 7, region', 'XX is no region on record'],
      ['REFERENCE_UNKNOWN', 'line 8, terms_code', '2019-tc is no terms version on record'],
      ['ROW_INVALID', 'line 9, valid_to', '2026-04-01 is before 2026-05-01'],
      ['ROW_INVALID', 'line 10, valid_from', 'is no calendar day'],
      ['DUPLICATE_ROW', 'line 12, product_code', 'stands on line 11 already'],
      ['ROW_INVALID', 'line 13, (row)', 'the row has 2 fields instead of 19'],
    ]);
  });

  it('refuses prices of one seller that hold on the same days, in the document or on record', async () => {
    await db.load(
      'OFFERS',
      documentOf('OFFERS', [offerRow({ from: '2026-01-01', to: '2026-06-30' })]),
    );
    const rows = [
      offerRow({ from: '2026-06-30', to: '2026-12-31' }),
      offerRow({ seller: 'b', from: '2026-01-01' }),
      offerRow({ seller: 'b', from: '2026-03-01' }),
    ];
    await db.refuses('OFFERS', documentOf('OFFERS', rows), [
      ['ROW_INVALID', 'line 2, valid_from', 'one on record holds too'],
      ['ROW_INVALID', 'line 4, valid_from', 'that of line 3 holds too'],
    ]);
  });

  it('takes a price that follows another one whose end the same document says', async () => {
    const old = { from: '2026-01-01' };
    await db.load('OFFERS', documentOf('OFFERS', [offerRow(old)]));
    const rows = [
      offerRow({ from: '2026-07-01', price: '7000' }),
      offerRow({ ...old, to: '2026-06-30' }),
    ];
    const { refusals } = await db.load('OFFERS', documentOf('OFFERS', rows));
    expect(refusals).toEqual([]);
    expect(await offersOf()).toEqual([
      { price: '6100', currency: 'EUR', from: '2026-01-01', to: '2026-06-30' },
      { price: '7000', currency: 'EUR', from: '2026-07-01', to: null },
    ]);
  });

  it('leaves bad rows out and loads the others where that is asked, overlaps among them', async () => {
    const rows = [
      offerRow({ from: '2026-01-01', to: '2026-06-30' }),
      offerRow({ product: 'rs-9' }),
      offerRow({ from: '2026-06-30', price: '7000' }),
      offerRow({ seller: 'other', price: '1' }),
    ];
    const { made, refusals } = await db.load('OFFERS', documentOf('OFFERS', rows), {
      skipsBadRows: true,
    });
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({
      rowCount: 2,
      leftOut: {
        faults: [
          { code: 'REFERENCE_UNKNOWN', line: 3, column: 'product_code' },
          { code: 'ROW_INVALID', line: 4, column: 'valid_from' },
        ],
        more: null,
      },
    });
    expect(await offersOf()).toEqual([
      { price: '6100', currency: 'EUR', from: '2026-01-01', to: '2026-06-30' },
    ]);
    expect(await offersOf('other')).toHaveLength(1);
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

  it('checks all in a dry run and keeps nothing, not even the key', async () => {
    const before = await db.tables.digests();
    const document = documentOf('OFFERS', [offerRow()]);
    const key = { idempotencyKey: 'dry' };
    expect((await db.load('OFFERS', document, { ...key, isDryRun: true })).made?.rowCount).toBe(1);
    expect(
      said(
        await db.load('OFFERS', documentOf('OFFERS', [offerRow({ price: '0' })]), {
          ...key,
          isDryRun: true,
        }),
      ),
    ).toHaveLength(1);
    expect(await db.tables.digests()).toEqual(before);
    expect((await db.load('OFFERS', document, key)).made?.rowCount).toBe(1);
  });

  it('is done once for a key: a repeat is answered alike, and another document is a conflict', async () => {
    const key = { idempotencyKey: 'once', skipsBadRows: true };
    const document = documentOf('OFFERS', [offerRow(), offerRow({ price: '0' })]);
    const first = await db.load('OFFERS', document, key);
    const after = await db.tables.digests();
    expect(await db.load('OFFERS', document, key)).toEqual(first);
    expect(await db.tables.digests()).toEqual(after);
    await expect(db.load('OFFERS', documentOf('OFFERS', [offerRow()]), key)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const refusal = { idempotencyKey: 'refused' };
    const bad = documentOf('OFFERS', [offerRow({ price: '0' })]);
    expect(said(await db.load('OFFERS', bad, refusal))).toEqual(
      said(await db.load('OFFERS', bad, refusal)),
    );
  });

  it('goes one after the other where two come at once', async () => {
    const rows = (price: string) =>
      Array.from({ length: 50 }, (_none, place) => offerRow({ seller: `s${place}`, price }));
    const both = await Promise.all(
      ['100', '200'].map((price) => db.load('OFFERS', documentOf('OFFERS', rows(price)))),
    );
    expect(both.map(({ made }) => made?.rowCount)).toEqual([50, 50]);
    expect(
      await db.catalog.query(
        "SELECT count(*)::int AS offers, count(DISTINCT price_minor)::int AS prices FROM plan_offer WHERE seller_name LIKE 's_' OR seller_name LIKE 's__'",
      ),
    ).toEqual([{ offers: 50, prices: 1 }]);
  });
});
