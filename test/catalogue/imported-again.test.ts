import { catalogueFolder } from '../../subgraphs/catalog/src/adapters/catalogue-folder';
import { pgCatalogueStore } from '../../subgraphs/catalog/src/adapters/pg-catalogue.store';
import type { Catalogue } from '../../subgraphs/catalog/src/domain/import/read-catalogue';
import type { CatalogTableName } from '../../subgraphs/catalog/src/domain/table-import/tables';
import { type Digests, openTables, type Tables } from '../graph/tables';
import { type CatalogDatabase, catalogDatabase } from '../support/catalog-database';
import { readRealCatalogue } from '../support/real-catalogue';
import { documentOf, importing, ownFile, ownFolder } from '../support/table-imports';
import { there } from '../support/there';

/** The catalogue that comes with the program, in a database of its own. */
let catalog: CatalogDatabase;
let catalogue: Catalogue;
let load: Awaited<ReturnType<typeof importing>>;
let tables: Tables;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_again');
  ({ catalogue } = await readRealCatalogue());
  await catalog.database.transact(pgCatalogueStore)((store) => store.add(catalogue));
  load = await importing(catalog, true);
  tables = await openTables(catalog.url);
});
afterAll(async () => {
  await tables.close();
  await catalog.drop();
});

type Cell = string | number | bigint | boolean | null | undefined;

const asLine = (cells: readonly Cell[]): string =>
  cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');

/** The rows of one of the program's own files, below its header, as cells. */
const cellsOf = async (file: string): Promise<readonly (readonly string[])[]> => {
  const { sheets } = await catalogueFolder(ownFolder).read();
  const { rows } = there(sheets.find((sheet) => sheet.file === file));
  return rows.map(({ cells }) => cells);
};

/** Regions with their settings, which stand in a file of their own. */
const regionRows = async (): Promise<readonly string[]> => {
  const settings = new Map((await cellsOf('region_settings.csv')).map((row) => [row[0], row]));
  return (await cellsOf('regions.csv')).map((row) => {
    const [, partOf, timeZone, currency, source, , note] = there(settings.get(row[0]));
    return asLine([...row, partOf, timeZone, currency, source, note]);
  });
};

/** Offers in the form in which they are loaded one table at a time. */
const offerRows = async (): Promise<readonly string[]> => {
  const files = new Map(
    (await cellsOf('documents.csv')).map(([file, title, publisher]) => [
      `${title} (${publisher})`,
      file,
    ]),
  );
  const plans = new Map(catalogue.plans.map((plan) => [plan.id, plan]));
  const codes = new Map(catalogue.terms.map(({ id, code }) => [id, code]));
  const references = new Map(catalogue.clauses.map(({ id, reference }) => [id, reference]));
  return catalogue.offers.map((offer) => {
    const { productCode, termMonths, termsId } = there(plans.get(offer.planSkuId));
    const { regionCode, price, source } = offer;
    const exclusions = offer.exclusionIds.map((id) => references.get(id)).join(';');
    return asLine([
      productCode, termMonths, codes.get(termsId), regionCode, price.currency, price.minor,
      offer.sellerName, offer.kind, offer.partnerId, offer.itemCode, offer.minimumQuantity, offer.stock, exclusions,
      offer.isIndicative, offer.validFrom, offer.validTo, files.get(source.document) ?? source.document, source.isSynthetic, source.note,
    ]); // prettier-ignore
  });
};

/** What stays as it is when the same rows are loaded once more. */
const binding = (digests: Digests): Digests =>
  Object.fromEntries(
    ['product', 'plan_sku', 'plan_offer', 'service_center', 'terms_version', 'terms_clause'].map(
      (table) => [table, there(digests[`catalog.${table}`])],
    ),
  );

const documents: Readonly<Partial<Record<CatalogTableName, () => Promise<string>>>> = {
  PRODUCTS: () => ownFile('products.csv'),
  PLANS: () => ownFile('plans.csv'),
  REGIONS: async () => documentOf('REGIONS', await regionRows()),
  OFFERS: async () => documentOf('OFFERS', await offerRows()),
  SERVICE_CENTERS: () => ownFile('service_centers.csv'),
  FEES: () => ownFile('fees.csv'),
};

describe('the program’s own tables, loaded again one at a time', () => {
  it.each(Object.entries(documents))('%s is taken, and changes nothing that binds', async (name, read) => {
    const before = binding(await tables.digests());
    const { made, refusals } = await load(name as CatalogTableName, await read());
    expect(refusals).toEqual([]);
    expect(made?.rowCount).toBeGreaterThan(0);
    expect(binding(await tables.digests())).toEqual(before);
  }); // prettier-ignore

  it('leaves fees that are published as they are: those of the document are drafts', async () => {
    await load('FEES', await ownFile('fees.csv'));
    const { schedules, tiers } = catalogue;
    const [drafted] = await catalog.query(
      `SELECT (SELECT count(*)::int FROM fee_schedule WHERE status = 'DRAFT') AS schedules,
         (SELECT count(*)::int FROM fee_tier t JOIN fee_schedule s ON s.id = t.schedule_id AND s.status = 'DRAFT') AS tiers`,
    );
    expect(drafted).toEqual({ schedules: schedules.length, tiers: tiers.length });
  });
});
