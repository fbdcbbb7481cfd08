import {
  contradictions,
  fees,
  plans,
  plusExtension,
  prices,
  products,
  regions,
} from './collected-tables';
import * as own from './own-tables';
import { register, registerStatements } from './register-tables';
import type { RowOf } from './table';
import * as widening from './widening-tables';

/** Every file of the catalogue, by the name that its rows have here. */
export const tables = {
  products,
  plans,
  prices,
  fees,
  regions,
  plusExtension,
  contradictions,
  register,
  registerStatements,
  documents: own.documents,
  regionSettings: own.regionSettings,
  series: own.series,
  furtherSeries: own.furtherSeries,
  components: own.components,
  serialParts: own.serialParts,
  programmes: own.programmes,
  termsVersions: own.termsVersions,
  clauses: own.clauses,
  plansOnSale: own.plansOnSale,
  planForms: own.planForms,
  priceDetails: own.priceDetails,
  feeRules: own.feeRules,
  feeTerritories: own.feeTerritories,
  serviceCenters: own.serviceCenters,
  serialHints: widening.serialHints,
  swapGroups: widening.swapGroups,
  componentPrices: widening.componentPrices,
  furtherPrices: widening.furtherPrices,
  sellers: widening.sellers,
} as const;

type Tables = typeof tables;
type TableName = keyof Tables;
export type Row<Name extends TableName> = RowOf<Tables[Name]>;
export type CatalogueRows = { readonly [Name in TableName]: readonly Row<Name>[] };
