import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';

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

  it('follows what commands do: a plan that is withdrawn has no gaps any more', async () => {
    await recheckAt('2026-03-12T12:00:00Z');
    await catalog.withdrawPlan(catalog.ids.annual);
    expect((await kept()).map(({ kind }) => kind)).toEqual(['NO_FEE_TIER']);
  });
});
