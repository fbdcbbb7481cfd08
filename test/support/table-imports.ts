import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textDocument } from '../../subgraphs/catalog/src/adapters/sheet-stream';
import {
  type ImportCatalogCommand,
  ImportTable,
} from '../../subgraphs/catalog/src/application/import-table';
import { sourcesFrom } from '../../subgraphs/catalog/src/domain/import/sources';
import type { CatalogTableName } from '../../subgraphs/catalog/src/domain/table-import/tables';
import { importToolsIn } from '../../subgraphs/catalog/src/import-desk';
import { admin, type CatalogDatabase } from './catalog-database';

/** The folder of the catalogue that comes with the program. */
export const ownFolder = join(__dirname, '../../subgraphs/catalog/data');

/** The lines of one of the program's own files. */
export const ownFile = (file: string): Promise<string> => readFile(join(ownFolder, file), 'utf8');

const bareTools = {
  sourceOf: sourcesFrom([]),
  documents: new Set<string>(),
  split: textDocument,
};

let calls = 0;

/** A command whose key nobody has used. */
export const wish = (
  table: CatalogTableName,
  document: string,
  more: Partial<ImportCatalogCommand> = {},
): ImportCatalogCommand => ({
  table,
  document,
  idempotencyKey: `import-${(calls += 1)}`,
  ...more,
});

/** Imports over a test's database, as an administrator; with the titles of the program's own documents where those are in it. */
export const importing = async ({ work }: Pick<CatalogDatabase, 'work'>, isReal = false) => {
  const table = new ImportTable(work, isReal ? await importToolsIn(ownFolder) : bareTools);
  return (name: CatalogTableName, document: string, more: Partial<ImportCatalogCommand> = {}) =>
    table.execute(wish(name, document, more), admin);
};

export const headers = {
  PRODUCTS:
    'product_code,name,family,series,has_gimbal_serial,flyaway_covered,activation_window_hours,international_warranty,covered_parts,warranty_extension_parts,source,notes',
  PLANS:
    'product_code,plan_term_months,terms_generation,replacements,flyaway_max,repair_discounts,maintenance,renewable,max_total_months,sku,ean,source',
  OFFERS:
    'product_code,plan_term_months,terms_code,region,currency,price_minor,retailer,offer_kind,partner_id,item_code,minimum_quantity,stock,exclusions,is_indicative,valid_from,valid_to,source,is_synthetic,note',
  FEES: 'product_code,terms_generation,plan_term_months,region,currency,fee_kind,sequence_no,amount_minor,source',
  REGIONS:
    'iso_code,name,service_since_terms_generation,source,part_of,time_zone,currency,settings_source,note',
  SERVICE_CENTERS:
    'center_code,name,kind,address,region,intake_channels,serves_regions,lines,series,source,is_synthetic',
  CLAUSES:
    'rule_id,kind,reference,product,series,family,product_kind,plan_months,region,channel,content,text,note,offer_only,source,is_synthetic',
  REGISTER:
    'code,kind,product_code,subject,resolution,statement_no,value,is_followed,source,is_synthetic',
} as const satisfies Record<CatalogTableName, string>;

/** A document of a table from its rows. */
export const documentOf = (
  table: CatalogTableName,
  rows: readonly string[],
  end = '\r\n',
): string => [headers[table], ...rows].map((line) => `${line}${end}`).join('');

const usualOffer = {
  product: 'rs-4-mini',
  months: '12',
  terms: '2023-tc',
  region: 'LT',
  currency: 'EUR',
  price: '6100',
  seller: 'new shop',
  kind: 'RETAIL',
  partner: '',
  exclusions: '',
  from: '',
  to: '',
};

/** One row of offers: the annual plan of the small catalogue in Lithuania, unless something else is said. */
export const offerRow = (cells: Partial<typeof usualOffer> = {}): string => {
  const row = { ...usualOffer, ...cells };
  const { product, months, terms, region, currency, price, seller, kind, partner, exclusions } =
    row;
  return `${product},${months},${terms},${region},${currency},${price},${seller},${kind},${partner},,1,,${exclusions},true,${row.from},${row.to},Test (no page address),false,`;
};
