import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { makeAgain, shapeOf, takeBackTo } from '../../../../test/support/schema-shape';
import { CatalogCommands1764200000000 } from './migrations/1764200000000-catalog-commands';
import { migrations } from './rows';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_tables');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

describe('the tables of the catalog', () => {
  it('can be taken back one migration after the other, to nothing, and made again as they were', async () => {
    const { database } = catalog;
    const before = await shapeOf(database, 'catalog');
    await takeBackTo(database, 0);
    expect(await shapeOf(database, 'catalog')).toEqual([]);
    await makeAgain(database);
    expect(await shapeOf(database, 'catalog')).toEqual(before);
  });

  it('keep what was loaded before commands came: it is at its first version, and binds', async () => {
    const { terms, schedule, annual } = catalog.ids;
    await catalog.query('UPDATE plan_sku SET version = 7 WHERE id = $1', [annual]);
    await takeBackTo(catalog.database, migrations.indexOf(CatalogCommands1764200000000));
    await makeAgain(catalog.database);
    for (const [table, id] of [
      ['terms_version', terms],
      ['fee_schedule', schedule],
      ['plan_sku', annual],
    ])
      expect(
        await catalog.query(`SELECT status, version FROM ${table} WHERE id = $1`, [id]),
      ).toEqual([{ status: 'PUBLISHED', version: 1 }]);
    await expect(catalog.query('DELETE FROM terms_clause')).rejects.toThrow('no draft any more');
    expect((await catalog.withdrawPlan(annual)).refusals).toEqual([]);
  });
});
