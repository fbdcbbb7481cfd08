import { exclusionFindings } from './assemble-offers';
import type { Finding } from './sheet';
import { findingAt, keyOf } from './table';
import { type CatalogueRows, tables } from './tables';

/** Products, parts and regions that the files about devices, sellers and missing parts name but nobody knows. */
const unknownNames = (rows: CatalogueRows): readonly Finding[] => {
  const products = new Set(rows.products.map(({ product_code }) => product_code));
  const parts = new Set(rows.components.map(({ component_code }) => component_code));
  const regions = new Set(rows.regions.map(({ iso_code }) => iso_code));
  const product = (
    ['serialHints', 'swapGroups', 'furtherPrices', 'componentPrices'] as const
  ).flatMap((table) =>
    rows[table]
      .filter(({ product_code }) => product_code !== null && !products.has(product_code))
      .map((row) =>
        findingAt(
          tables[table],
          row,
          'product_code',
          `${row.product_code ?? ''} is no product on record`,
        ),
      ),
  );
  const region = (['furtherPrices', 'componentPrices'] as const).flatMap((table) =>
    rows[table]
      .filter((row) => row.region !== null && !regions.has(row.region))
      .map((row) =>
        findingAt(tables[table], row, 'region', `${row.region ?? ''} is no region on record`),
      ),
  );
  const part = rows.componentPrices
    .filter(({ component_code }) => !parts.has(component_code))
    .map((row) =>
      findingAt(
        tables.componentPrices,
        row,
        'component_code',
        `${row.component_code} is no component on record`,
      ),
    );
  return [...product, ...region, ...part];
};

/** Offers of nobody's plan, prices that were collected already, and sellers without a price. */
const strandedOffers = (rows: CatalogueRows): readonly Finding[] => {
  const collected = new Set(rows.prices.map((row) => keyOf(row, tables.prices.key)));
  const columns = ['product_code', 'plan_term_months'];
  const plans = new Set(rows.plans.map((row) => keyOf(row, columns)));
  const retailers = new Set(
    [...rows.prices, ...rows.furtherPrices].map(({ retailer }) => retailer),
  );
  return [
    ...rows.furtherPrices
      .filter((row) => !plans.has(keyOf(row, columns)))
      .map((row) =>
        findingAt(
          tables.furtherPrices,
          row,
          'plan_term_months',
          `there is no plan ${keyOf(row, columns)}`,
        ),
      ),
    ...rows.furtherPrices
      .filter((row) => collected.has(keyOf(row, tables.prices.key)))
      .map((row) =>
        findingAt(
          tables.furtherPrices,
          row,
          'retailer',
          `its price stands in ${tables.prices.file} already`,
        ),
      ),
    ...rows.sellers
      .filter(({ retailer }) => !retailers.has(retailer))
      .map((row) =>
        findingAt(tables.sellers, row, 'retailer', `${row.retailer} asks for no price on record`),
      ),
  ];
};

const checks = [unknownNames, strandedOffers, exclusionFindings];

/** Every mistake in the files about devices, sellers and missing parts. */
export const wideningFindings = (rows: CatalogueRows): readonly Finding[] =>
  checks.flatMap((check) => check(rows));
