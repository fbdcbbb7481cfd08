import { type CatalogPart, startCatalogPart } from '../../../test/support/catalog-part';

let catalog: CatalogPart;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_main');
});

afterAll(() => catalog.stop());

describe('the catalogue', () => {
  it('is loaded whole when the tables are empty', async () => {
    const counts = [
      'product',
      'plan_sku',
      'plan_offer',
      'fee_tier',
      'region',
      'register_entry',
      'plan_extension',
      'fee_schedule',
    ].map((table) => `(SELECT count(*)::int FROM catalog.${table}) AS ${table}`);
    expect(await catalog.sql(`SELECT ${counts.join(', ')}`)).toEqual([
      {
        product: 58,
        plan_sku: 119,
        plan_offer: 72,
        fee_tier: 113,
        region: 41,
        register_entry: 69,
        plan_extension: 3,
        fee_schedule: 15,
      },
    ]);
  });

  it('publishes the plans whose terms and fees are known under each edition, and no other', async () => {
    expect(
      await catalog.sql(`SELECT t.code, count(*)::int FROM catalog.plan_sku p JOIN catalog.terms_version t ON t.id = p.terms_id
        WHERE p.status = 'PUBLISHED' AND t.status = 'PUBLISHED' GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      { code: '2018-faq', count: 4 },
      { code: '2021-plus', count: 7 },
      { code: '2022-tc', count: 14 },
      { code: '2023-tc', count: 23 },
      { code: '2025-retail', count: 3 },
    ]);
  });

  it('stays as it is when the subgraph starts again', async () => {
    const xmins = () => catalog.sql('SELECT id, xmin::text FROM catalog.plan_sku ORDER BY id');
    const before = await xmins();
    const second = await catalog.startAgain();
    await second.stop();
    expect(await xmins()).toEqual(before);
  });

  it('gives every time zone and currency', async () => {
    expect(
      await catalog.sql("SELECT code FROM catalog.region WHERE time_zone = '' OR currency = ''"),
    ).toEqual([]);
  });

  it('is out of reach for the roles of other parts, and theirs for its own', async () => {
    await catalog.sql('CREATE ROLE care_stranger').catch(() => undefined);
    await catalog.sql(
      'CREATE SCHEMA IF NOT EXISTS stranger; CREATE TABLE IF NOT EXISTS stranger.secret (id text)',
    );
    await expect(catalog.sql('SELECT * FROM catalog.product', 'care_stranger')).rejects.toThrow(
      'permission denied for schema catalog',
    );
    await expect(catalog.sql('SELECT * FROM stranger.secret', 'care_catalog')).rejects.toThrow(
      'permission denied for schema stranger',
    );
    await expect(catalog.sql('CREATE SCHEMA mine', 'care_catalog')).rejects.toThrow(
      'permission denied for database',
    );
  });
});
