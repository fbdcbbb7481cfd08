import type {
  Component,
  FeeSchedule,
  FeeTier,
  PlanExtension,
  PlanOffer,
  PlanSku,
  Product,
  Region,
  RegisterEntry,
  Series,
  ServiceCenter,
  TermsVersion,
} from '../catalogue';
import type { TermsClause } from '../clause';
import type { ComponentPrice } from '../component-price';
import type { KeyedId } from '../ids';
import { componentsFrom, productsFrom, seriesFrom } from './assemble-devices';
import { schedulesFrom, tiersFrom } from './assemble-fees';
import { regionsFrom, serviceCentersFrom } from './assemble-places';
import { offersFrom } from './assemble-offers';
import { extensionsFrom, plansFrom } from './assemble-plans';
import { registerFrom } from './assemble-register';
import { clausesFrom, termsFrom } from './assemble-terms';
import { componentPricesFrom } from './assemble-widening';
import { contentFindings, tieFindings } from './clause-checks';
import { countFindings, feeFindings } from './fee-checks';
import { planFindings } from './plan-checks';
import { programmeFindings } from './programme-checks';
import { referenceFindings } from './reference-checks';
import { saleFindings } from './sale-checks';
import type { Finding, Sheet } from './sheet';
import { sourcesFrom } from './sources';
import { readTable, type TableSpec } from './table';
import { type CatalogueRows, tables } from './tables';
import { wideningFindings } from './widening-checks';

/** Everything that is loaded, understood and checked. */
export interface Catalogue {
  readonly series: readonly Series[];
  readonly components: readonly Component[];
  readonly products: readonly Product[];
  readonly regions: readonly Region[];
  readonly serviceCenters: readonly ServiceCenter[];
  readonly terms: readonly TermsVersion[];
  readonly clauses: readonly TermsClause[];
  readonly plans: readonly PlanSku[];
  readonly offers: readonly PlanOffer[];
  readonly extensions: readonly PlanExtension[];
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
  readonly componentPrices: readonly ComponentPrice[];
  readonly register: readonly RegisterEntry[];
}

/** A catalogue without a fault, or every fault that was found. */
type ReadCatalogue =
  | { readonly catalogue: Catalogue; readonly findings: readonly [] }
  | { readonly catalogue: undefined; readonly findings: readonly Finding[] };

/** The names of the files that a catalogue consists of. */
export const catalogueFiles: readonly string[] = Object.values(tables).map(({ file }) => file);

const rowsFrom = (sheets: readonly Sheet[]) => {
  const byFile = new Map(sheets.map((sheet) => [sheet.file, sheet]));
  const read = Object.entries(tables).map(
    ([name, spec]) => [name, readTable<TableSpec>(spec, byFile.get(spec.file))] as const,
  );
  return {
    rows: Object.fromEntries(
      read.map(([name, { rows }]) => [name, rows]),
    ) as unknown as CatalogueRows,
    findings: read.flatMap(([, { findings }]) => findings),
  };
};

const assemble = (rows: CatalogueRows, idOf: KeyedId): ReadCatalogue => {
  const sourceOf = sourcesFrom(rows.documents);
  const { placed, findings } = clausesFrom(rows, idOf, sourceOf);
  const clauses = placed.map(({ clause }) => clause);
  const schedules = schedulesFrom(rows, clauses, idOf);
  const catalogue: Catalogue = {
    series: seriesFrom(rows, idOf, sourceOf),
    components: componentsFrom(rows, idOf, sourceOf),
    products: productsFrom(rows, idOf, sourceOf),
    regions: regionsFrom(rows, idOf, sourceOf),
    serviceCenters: serviceCentersFrom(rows, idOf, sourceOf),
    terms: termsFrom(rows, idOf, sourceOf),
    clauses,
    plans: plansFrom(rows, idOf, sourceOf),
    offers: offersFrom(rows, idOf, sourceOf),
    extensions: extensionsFrom(rows, idOf, sourceOf),
    schedules,
    tiers: tiersFrom(rows, idOf, sourceOf),
    componentPrices: componentPricesFrom(rows, schedules, idOf, sourceOf),
    register: registerFrom(rows, idOf, sourceOf),
  };
  const parts = new Set(catalogue.components.map(({ code }) => code));
  const ties = [
    ...findings,
    ...contentFindings(placed, catalogue, parts),
    ...tieFindings(placed, catalogue),
  ];
  // A tie has no winner, so plans are only judged once there is none.
  const all =
    ties.length > 0
      ? ties
      : [...planFindings(catalogue, rows, idOf), ...saleFindings(catalogue, rows, idOf)];
  return all.length > 0 ? { catalogue: undefined, findings: all } : { catalogue, findings: [] };
};

/** The catalogue that the files hold; one bad row and there is none, only what is wrong with it. */
export const readCatalogue = (sheets: readonly Sheet[], idOf: KeyedId): ReadCatalogue => {
  const { rows, findings } = rowsFrom(sheets);
  // What was not understood cannot be compared: a row left out would look like a missing one.
  if (findings.length > 0) return { catalogue: undefined, findings };
  const wrong = [
    ...referenceFindings(rows),
    ...programmeFindings(rows),
    ...wideningFindings(rows),
    ...countFindings(rows),
    ...feeFindings(rows),
  ];
  return wrong.length > 0 ? { catalogue: undefined, findings: wrong } : assemble(rows, idOf);
};
