import { regionsFrom } from '../import/assemble-places';
import { regions as collected } from '../import/collected-tables';
import * as cell from '../import/cells';
import { regionSettings } from '../import/own-tables';
import { type RowOf, table } from '../import/table';
import type { CatalogueRows } from '../import/tables';
import { catalogTable, type LoadingTools, untitledSources } from './catalog-table';
import { editionCode } from './cells';
import { invalidAt, type RowFault, unknownNames } from './fault';
import { movedRegionFaults, type RegionAnswerFacts } from './region-answers';

const { part_of, time_zone, currency, note } = regionSettings.columns;

const spec = table(
  'regions.csv',
  {
    ...collected.columns,
    service_since_terms_generation: cell.someOrNone(editionCode),
    part_of,
    time_zone,
    currency,
    settings_source: cell.sourceText,
    note,
  },
  ['iso_code'],
);
type Row = RowOf<typeof spec>;

/** What each region would then be part of. */
const wider = (
  rows: readonly Row[],
  { regions }: RegionAnswerFacts,
): ReadonlyMap<string, string | null> =>
  new Map([
    ...regions.map(({ code, partOfCode }) => [code, partOfCode] as const),
    ...rows.map((row) => [row.iso_code, row.part_of] as const),
  ]);

/** A region is part of at most one wider one, and that of none: who looks for what counts there takes one step. */
const nestedFaults = (rows: readonly Row[], facts: RegionAnswerFacts): readonly RowFault[] => {
  const partOf = wider(rows, facts);
  const wholes = new Set([...partOf.values()]);
  return rows.flatMap((row) => {
    if (row.part_of === null) return [];
    const isNested = (partOf.get(row.part_of) ?? null) !== null || wholes.has(row.iso_code);
    return isNested
      ? [
          invalidAt(
            row,
            'part_of',
            `${row.iso_code} or ${row.part_of} is part of something else itself`,
          ),
        ]
      : [];
  });
};

const asCatalogue = (rows: readonly Row[], { terms }: RegionAnswerFacts): CatalogueRows =>
  ({
    regions: rows,
    regionSettings: rows.map((row) => ({ ...row, source: row.settings_source })),
    termsVersions: terms.map(({ code, programme, generation, revision }) => ({
      terms_code: code,
      terms_generation: code,
      programme,
      generation,
      revision,
    })),
  }) as unknown as CatalogueRows;

const loaded = (
  rows: readonly Row[],
  facts: RegionAnswerFacts,
  { idOf, sourceOf }: LoadingTools,
) => ({
  regions: regionsFrom(asCatalogue(rows, facts), idOf, sourceOf),
});

export const regions = catalogTable<Row, RegionAnswerFacts>({
  specs: [spec],
  mostRows: 1_000,
  learn: async (onRecord) => ({
    regions: await onRecord.regions(),
    terms: await onRecord.terms(),
    products: new Map((await onRecord.products()).map((product) => [product.code, product])),
    plans: await onRecord.plans(),
    clauses: await onRecord.clauses(),
    schedules: await onRecord.schedules(),
    tiers: await onRecord.tiers(),
  }),
  faultsIn: (rows, facts, tools) => [
    ...unknownNames(rows, 'service_since_terms_generation', {
      known: new Set(facts.terms.map(({ code }) => code)),
      what: 'terms version',
    }),
    ...unknownNames(rows, 'part_of', { known: new Set(wider(rows, facts).keys()), what: 'region' }),
    ...nestedFaults(rows, facts),
    ...movedRegionFaults(rows, facts, tools.now),
    ...untitledSources(rows, tools),
    ...untitledSources(rows, tools, 'settings_source'),
  ],
  loadedFrom: loaded,
});
