import {
  importDatabase,
  type ImportDatabase,
  said,
  source,
} from '../../../../test/support/import-database';
import { documentOf, offerRow } from '../../../../test/support/table-imports';

let db: ImportDatabase;
beforeAll(async () => {
  db = await importDatabase('import_offers');
});
beforeEach(() => db.catalog.reset());
afterAll(() => db.drop());

const offersOf = (seller = 'new shop') =>
  db.catalog.query<{ readonly price: string }>(
    `SELECT price_minor AS price, currency, valid_from::text AS from, valid_to::text AS to
     FROM plan_offer WHERE seller_name = $1 ORDER BY valid_from NULLS FIRST, price_minor`,
    [seller],
  );

/** A draft that follows the edition on record, with the annual plan under it. */
const nextEdition = async () => {
  await db.catalog.draftTerms({ supersedesId: db.catalog.ids.terms });
  const plan = `rs-4-mini,12,2023-tc.2,2,0,0,0,none,12,,,${source}`;
  const { refusals } = await db.load('PLANS', documentOf('PLANS', [plan]));
  expect(refusals).toEqual([]);
};

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

  it('names the row that a price meets, though others begin between the two: of equals the first', async () => {
    const rows = [
      offerRow({ from: '2026-01-01', to: '2026-12-31' }),
      offerRow({ from: '2026-02-01', to: '2026-02-28' }),
      offerRow({ from: '2026-06-01' }),
      ...['2026-01-01', '2026-02-01', '2026-03-01'].map((from) => offerRow({ from, seller: 'b' })),
    ];
    await db.refuses('OFFERS', documentOf('OFFERS', rows), [
      ['ROW_INVALID', 'line 3, valid_from', 'that of line 2 holds too'],
      ['ROW_INVALID', 'line 4, valid_from', 'that of line 2 holds too'],
      ['ROW_INVALID', 'line 6, valid_from', 'that of line 5 holds too'],
      ['ROW_INVALID', 'line 7, valid_from', 'that of line 5 holds too'],
    ]);
  });

  it('names the one row that meets several on record once', async () => {
    const parts = [
      offerRow({ from: '2026-03-01', to: '2026-03-31' }),
      offerRow({ from: '2026-06-01', to: '2026-06-30' }),
    ];
    await db.load('OFFERS', documentOf('OFFERS', parts));
    await db.refuses(
      'OFFERS',
      documentOf('OFFERS', [offerRow({ seller: 'b' }), offerRow({ from: '2026-01-01' })]),
      [['ROW_INVALID', 'line 3, valid_from', 'one on record holds too']],
    );
  });

  it('leaves prices under other terms and of another kind as they are', async () => {
    await nextEdition();
    const others = [
      offerRow(),
      offerRow({ terms: '2023-tc.2', price: '6200' }),
      offerRow({ kind: 'WHOLESALE', price: '4000' }),
    ];
    const { refusals } = await db.load('OFFERS', documentOf('OFFERS', others));
    expect(refusals).toEqual([]);
    await db.load('OFFERS', documentOf('OFFERS', [offerRow({ price: '6300' })]));
    expect((await offersOf()).map(({ price }) => price)).toEqual(['4000', '6200', '6300']);
  });

  it('takes no price away from a partner: his ends, and the next one begins behind it', async () => {
    const anothers = offerRow({ partner: 'prt_b', price: '1' });
    await db.load('OFFERS', documentOf('OFFERS', [offerRow({ partner: 'prt_a' })]));
    await db.refuses('OFFERS', documentOf('OFFERS', [anothers, offerRow({ seller: 'b' })]), [
      ['ROW_INVALID', 'line 2, partner_id', "the price on record is partner prt_a's: end that one"],
    ]);
    await db.refuses(
      'OFFERS',
      documentOf('OFFERS', [offerRow({ seller: 'shop', partner: 'prt_b' })]),
      [['ROW_INVALID', 'line 2, partner_id', 'the price on record is of no partner']],
    );
    const { made } = await db.load(
      'OFFERS',
      documentOf('OFFERS', [anothers, offerRow({ seller: 'b' })]),
      { skipsBadRows: true },
    );
    expect(made).toMatchObject({ rowCount: 1, leftOut: { faults: [{ line: 2 }] } });
    const next = [
      offerRow({ partner: 'prt_a', to: '2026-06-30' }),
      offerRow({ partner: 'prt_b', from: '2026-07-01' }),
    ];
    expect((await db.load('OFFERS', documentOf('OFFERS', next))).refusals).toEqual([]);
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
