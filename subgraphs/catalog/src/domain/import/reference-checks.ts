import { familyFacts } from '../vocabulary';
import type { Finding } from './sheet';
import { findingAt, keyOf } from './table';
import { type CatalogueRows, tables } from './tables';

type Check = (rows: CatalogueRows) => readonly Finding[];

const namesOf = <Given>(
  rows: readonly Given[],
  nameOf: (row: Given) => string,
): ReadonlySet<string> => new Set(rows.map(nameOf));

interface Reference {
  readonly table: keyof CatalogueRows;
  readonly column: string;
  /** What the column has to name. */
  readonly what: string;
}

const references = (
  known: ReadonlySet<string>,
  rows: CatalogueRows,
  places: readonly Reference[],
) =>
  places.flatMap(({ table, column, what }) =>
    rows[table].flatMap((row) => {
      const given = (row as Readonly<Record<string, unknown>>)[column];
      const named = (Array.isArray(given) ? given : [given]) as readonly (string | null)[];
      return named
        .filter((name) => name !== null && !known.has(name))
        .map((name) =>
          findingAt(tables[table], row, column as never, `${name ?? ''} is no ${what} on record`),
        );
    }),
  );

const productsKnown: Check = (rows) => {
  const known = namesOf(rows.products, ({ product_code }) => product_code);
  const what = 'product';
  const named = ['plans', 'prices', 'fees', 'plusExtension', 'furtherSeries', 'plansOnSale', 'planForms', 'priceDetails', 'feeRules'] as const; // prettier-ignore
  return references(new Set([...known, '*']), rows, [
    ...named.map((table) => ({ table, column: 'product_code', what })),
    { table: 'contradictions', column: 'product_code', what },
    { table: 'clauses', column: 'product', what },
  ]);
};

const regionsKnown: Check = (rows) => {
  const known = namesOf(rows.regions, ({ iso_code }) => iso_code);
  const what = 'region';
  return references(known, rows, [
    ...(
      ['prices', 'fees', 'plusExtension', 'serviceCenters', 'clauses', 'feeTerritories'] as const
    ).map((table) => ({
      table,
      column: 'region',
      what,
    })),
    { table: 'regionSettings', column: 'iso_code', what },
    { table: 'regionSettings', column: 'part_of', what },
    { table: 'feeTerritories', column: 'serves_region', what },
    { table: 'serviceCenters', column: 'serves_regions', what },
  ]);
};

const termsKnown: Check = (rows) => [
  ...references(
    namesOf(rows.termsVersions, ({ terms_code }) => terms_code),
    rows,
    [
      { table: 'clauses', column: 'terms_code', what: 'terms version' },
      { table: 'termsVersions', column: 'supersedes', what: 'terms version' },
    ],
  ),
  ...references(
    namesOf(rows.termsVersions, ({ terms_generation }) => terms_generation),
    rows,
    [
      ...(['plans', 'fees', 'feeRules'] as const).map((table) => ({
        table,
        column: 'terms_generation',
        what: 'terms version',
      })),
      {
        table: 'regions',
        column: 'service_since_terms_generation',
        what: 'terms version',
      },
    ],
  ),
];

const seriesKnown: Check = (rows) => [
  ...references(
    namesOf(rows.series, ({ series_code }) => series_code),
    rows,
    [
      { table: 'furtherSeries', column: 'series_code', what: 'series' },
      { table: 'clauses', column: 'series', what: 'series' },
      { table: 'serviceCenters', column: 'series', what: 'series' },
    ],
  ),
  ...references(
    namesOf(rows.series, ({ name }) => name),
    rows,
    [{ table: 'products', column: 'series', what: 'series' }],
  ),
];

const partsKnown: Check = (rows) => {
  const known = namesOf(rows.components, ({ component_code }) => component_code);
  const wanting = (names: readonly string[]) => names.filter((name) => !known.has(name));
  const reason = (name: string) => `${name} is no component on record`;
  const wholes = { table: 'components', column: 'part_of', what: 'component' } as const;
  const ofProducts = rows.products.flatMap((row) => [
    ...wanting(row.covered_parts.map(({ code }) => code)).map((name) =>
      findingAt(tables.products, row, 'covered_parts', reason(name)),
    ),
    ...wanting(row.warranty_extension_parts).map((name) =>
      findingAt(tables.products, row, 'warranty_extension_parts', reason(name)),
    ),
  ]);
  return [...references(known, rows, [wholes]), ...ofProducts];
};

/** Every founding document that is named has a title, which is what the API shows. */
const documentsKnown: Check = (rows) => {
  const known = namesOf(rows.documents, ({ file }) => file);
  return (Object.keys(tables) as (keyof CatalogueRows)[]).flatMap((table) =>
    rows[table].flatMap((row) => {
      const source = 'source' in row ? row.source : '';
      return source.endsWith('.txt') && !known.has(source)
        ? [
            findingAt(
              tables[table],
              row,
              'source' as never,
              `${source} has no title in ${tables.documents.file}`,
            ),
          ]
        : [];
    }),
  );
};

const settingsComplete: Check = (rows) => {
  const known = namesOf(rows.regionSettings, ({ iso_code }) => iso_code);
  return rows.regions
    .filter(({ iso_code }) => !known.has(iso_code))
    .map((row) =>
      findingAt(
        tables.regions,
        row,
        'iso_code',
        `${row.iso_code} has no time zone and currency in ${tables.regionSettings.file}`,
      ),
    );
};

const planKey = ['product_code', 'plan_term_months', 'terms_generation'];

const plansKnown: Check = (rows) => {
  const known = namesOf(rows.plans, (row) => keyOf(row, planKey));
  return (['plansOnSale', 'planForms'] as const).flatMap((table) =>
    rows[table]
      .filter((row) => !known.has(keyOf(row, planKey)))
      .map((row) =>
        findingAt(
          tables[table],
          row,
          'plan_term_months',
          `there is no plan ${keyOf(row, planKey)}`,
        ),
      ),
  );
};

const pricedPlansKnown: Check = (rows) => {
  const columns = ['product_code', 'plan_term_months'];
  const known = namesOf(rows.plans, (row) => keyOf(row, columns));
  return rows.prices
    .filter((row) => !known.has(keyOf(row, columns)))
    .map((row) =>
      findingAt(tables.prices, row, 'plan_term_months', `there is no plan ${keyOf(row, columns)}`),
    );
};

const pricesKnown: Check = (rows) => {
  const known = namesOf([...rows.prices, ...rows.furtherPrices], (row) =>
    keyOf(row, tables.prices.key),
  );
  return rows.priceDetails
    .filter((row) => !known.has(keyOf(row, tables.priceDetails.key)))
    .map((row) =>
      findingAt(
        tables.priceDetails,
        row,
        'retailer',
        `there is no price ${keyOf(row, tables.priceDetails.key)}`,
      ),
    );
};

const marksUnique: Check = (rows) =>
  (['sku', 'ean'] as const).flatMap((column) => {
    const seen = new Map<string, number>();
    return rows.plans.flatMap((row) => {
      const name = row[column];
      const earlier = name === null ? undefined : seen.get(name);
      if (name !== null) seen.set(name, earlier ?? row.line);
      return earlier === undefined
        ? []
        : [findingAt(tables.plans, row, column, `${name ?? ''} stands on line ${earlier} already`)];
    });
  });

/** Only aircraft fly away. */
const familiesFit: Check = (rows) =>
  rows.products
    .filter((row) => row.flyaway_covered && familyFacts[row.family].kind !== 'AIRCRAFT')
    .map((row) =>
      findingAt(tables.products, row, 'flyaway_covered', `a ${row.family} cannot fly away`),
    );

const checks = [
  productsKnown, regionsKnown, termsKnown, seriesKnown, partsKnown, documentsKnown, settingsComplete,
  plansKnown, pricedPlansKnown, pricesKnown, marksUnique, familiesFit,
]; // prettier-ignore

/** Every row that names something that is nowhere on record, or says what cannot be. */
export const referenceFindings: Check = (rows) => checks.flatMap((check) => check(rows));
