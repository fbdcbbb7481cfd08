import type { MigrationInterface } from 'typeorm';
import { ComponentPriceRow } from './component-price.row';
import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow } from './fees.row';
import { HistoryEventRow } from './history.row';
import { CreateCatalog1763700000000 } from './migrations/1763700000000-create-catalog';
import { WidenCatalog1764100000000 } from './migrations/1764100000000-widen-catalog';
import { CatalogCommands1764200000000 } from './migrations/1764200000000-catalog-commands';
import { TermsSoldInRegions1764300000000 } from './migrations/1764300000000-terms-sold-in-regions';
import { TableImports1764500000000 } from './migrations/1764500000000-table-imports';
import { FindingsOfDrafts1764600000000 } from './migrations/1764600000000-findings-of-drafts';
import { PartsOfParts1764961000003 } from './migrations/1764961000003-parts-of-parts';
import { RegionRow, ServiceCenterRow } from './places.row';
import { PlanExtensionRow, PlanOfferRow, PlanSkuRow } from './plans.row';
import { QualityFindingRow } from './quality.row';
import { TableImportRow } from './table-import.row';
import { TermsClauseRow, TermsVersionRow } from './terms.row';

/** Every table of the catalog. */
export const rows: readonly (new () => object)[] = [
  SeriesRow, ComponentRow, ProductRow, RegisterEntryRow, RegionRow, ServiceCenterRow, TermsVersionRow,
  TermsClauseRow, PlanSkuRow, PlanOfferRow, PlanExtensionRow, FeeScheduleRow, FeeTierRow,
  ComponentPriceRow, QualityFindingRow, HistoryEventRow, TableImportRow,
]; // prettier-ignore

/** How the tables came about, in order. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateCatalog1763700000000,
  WidenCatalog1764100000000,
  CatalogCommands1764200000000,
  TermsSoldInRegions1764300000000,
  TableImports1764500000000,
  FindingsOfDrafts1764600000000,
  PartsOfParts1764961000003,
];
