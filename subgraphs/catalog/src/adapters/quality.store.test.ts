import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { there } from '../../../../test/support/there';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_quality');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

interface Kept {
  readonly kind: string;
  readonly severity: string;
  readonly region_code: string | null;
  readonly found_at: Date;
}

const recheckAt = (instant: string) =>
  catalog.work.transact(({ quality }) => quality.recheck(new Date(instant)));

const kept = () =>
  catalog.query<Kept>(
    `SELECT kind, severity, region_code, to_char(found_at AT TIME ZONE 'UTC', 'HH24:MI') AS found_at
     FROM data_quality_finding WHERE kind IN ('NO_PRICE', 'NO_FEE_TIER') ORDER BY sort_key`,
  );

const noPrice = { kind: 'NO_PRICE', severity: 'WARNING', region_code: 'PL' };
const noFee = { kind: 'NO_FEE_TIER', severity: 'WARNING', region_code: null };

describe('the check of the catalogue', () => {
  it('keeps for each gap when it was found first, adds new ones and takes away those that were mended', async () => {
    await recheckAt('2026-03-12T12:00:00Z');
    const first = { found_at: '12:00' };
    expect(await kept()).toEqual([
      { ...noFee, ...first },
      { ...noPrice, ...first },
    ]);
    await catalog.query(`UPDATE plan_offer SET valid_to = '2026-03-01'`);
    await recheckAt('2026-03-12T13:00:00Z');
    const nobodys = { kind: 'NO_PRICE', severity: 'ERROR', region_code: null, found_at: '13:00' };
    expect(await kept()).toEqual([nobodys, { ...noFee, ...first }]);
    await catalog.query(`UPDATE plan_offer SET valid_to = NULL`);
    await recheckAt('2026-03-12T14:00:00Z');
    expect(await kept()).toEqual([
      { ...noFee, ...first },
      { ...noPrice, found_at: '14:00' },
    ]);
  });

  it('says again how bad a gap is that stays, without finding it anew', async () => {
    await recheckAt('2026-03-12T12:00:00Z');
    await catalog.query(`UPDATE plan_sku SET status = 'PUBLISHED' WHERE term_months = 24`);
    await recheckAt('2026-03-12T13:00:00Z');
    expect(await kept()).toContainEqual({
      ...noFee,
      severity: 'ERROR',
      found_at: '12:00',
    });
  });

  it('keeps the instant up to which it looked, also when nothing has changed', async () => {
    await recheckAt('2026-03-12T12:00:00Z');
    const before = await catalog.query(
      'SELECT xmin::text, id FROM data_quality_finding ORDER BY id',
    );
    await recheckAt('2026-03-12T13:00:00Z');
    expect(await catalog.query('SELECT checked_at FROM data_quality_check')).toEqual([
      { checked_at: new Date('2026-03-12T13:00:00Z') },
    ]);
    expect(
      await catalog.query('SELECT xmin::text, id FROM data_quality_finding ORDER BY id'),
    ).toEqual(before);
  });

  it('is undone with the transaction that it is part of', async () => {
    await recheckAt('2026-03-12T12:00:00Z');
    await expect(
      catalog.work.transact(async ({ quality }) => {
        await quality.recheck(new Date('2026-03-12T13:00:00Z'));
        throw new Error('the command fails');
      }),
    ).rejects.toThrow('the command fails');
    expect(await catalog.query('SELECT checked_at FROM data_quality_check')).toEqual([
      { checked_at: new Date('2026-03-12T12:00:00Z') },
    ]);
  });

  it.each([
    ['2026-03-11', null, true],
    ['2026-03-12', null, true],
    ['2026-03-13', null, false],
    [null, '2026-03-12', true],
    [null, '2026-03-11', false],
    [null, null, true],
  ])('counts a price from %s to %s on 12 March 2026: %s', async (validFrom, validTo, counts) => {
    await catalog.query('UPDATE plan_offer SET valid_from = $1, valid_to = $2', [
      validFrom,
      validTo,
    ]);
    await recheckAt('2026-03-12T12:00:00Z');
    const prices = (await kept()).filter(({ kind }) => kind === 'NO_PRICE');
    expect(prices).toMatchObject([counts ? noPrice : { severity: 'ERROR', region_code: null }]);
  });

  it('finds prices that no source gives once for a plan in a region, however many there are', async () => {
    const madeUp = () =>
      catalog.query<{ region_code: string; message: string }>(
        `SELECT region_code, split_part(message, ': ', 2) AS message FROM data_quality_finding
         WHERE kind = 'SYNTHETIC_VALUE' AND region_code IS NOT NULL ORDER BY region_code`,
      );
    const addOffers = (count: number, region: string) =>
      catalog.query(
        `INSERT INTO plan_offer (id, plan_sku_id, kind, seller_name, region_code, price_minor, currency, is_indicative,
           minimum_quantity, source)
         SELECT $1 || n, $2, 'RETAIL', 'shop ' || lpad(n::text, 4, '0'), $1, n, 'EUR', false, 1,
           '{"document": "test", "isSynthetic": true}' FROM generate_series(1, $3::integer) n`,
        [region, catalog.ids.annual, count],
      );
    await recheckAt('2026-03-12T12:00:00Z');
    expect(await madeUp()).toEqual([]);
    await addOffers(1, 'PL');
    await addOffers(1000, 'LT');
    await recheckAt('2026-03-12T13:00:00Z');
    expect(await madeUp()).toEqual([
      {
        region_code: 'LT',
        message: 'no source gives the prices of several sellers, from shop 0001 to shop 1000.',
      },
      { region_code: 'PL', message: 'no source gives the price of shop 0001.' },
    ]);
  });

  it('keeps apart what it finds about a draft, until that is published', async () => {
    const draft = there((await catalog.draftTerms({ supersedesId: catalog.ids.terms })).made);
    await catalog.query(
      `INSERT INTO plan_sku (id, name, product_code, term_months, terms_id, generation, kind, forms, status, counts, source)
       SELECT 'sku_new', name, product_code, term_months, $1, generation, kind, forms, 'DRAFT', counts, source
       FROM plan_sku WHERE id = $2`,
      [draft.id, catalog.ids.annual],
    );
    const found = () =>
      catalog.query(
        `SELECT kind, is_of_draft FROM data_quality_finding WHERE plan_sku_id = 'sku_new' ORDER BY sort_key`,
      );
    const both = (isOfDraft: boolean) =>
      ['NO_COMPONENT_LIST', 'NO_FEE_TIER'].map((kind) => ({ kind, is_of_draft: isOfDraft }));
    await recheckAt('2026-03-12T12:00:00Z');
    expect(await found()).toEqual(both(true));
    expect((await catalog.publishTerms(draft.id)).refusals).toEqual([]);
    expect(await found()).toEqual(both(false));
  });

  it('follows what commands do: a plan that is withdrawn has no gaps any more', async () => {
    await recheckAt('2026-03-12T12:00:00Z');
    await catalog.withdrawPlan(catalog.ids.annual);
    expect((await kept()).map(({ kind }) => kind)).toEqual(['NO_FEE_TIER']);
  });
});
