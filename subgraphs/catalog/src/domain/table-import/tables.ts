import type { CatalogTable } from './catalog-table';
import { clauses } from './clauses';
import { fees } from './fees';
import { offers } from './offers';
import { plans } from './plans';
import { products } from './products';
import { regions } from './regions';
import { register } from './register';
import { serviceCenters } from './service-centers';

/** Every table that can be loaded from a document. */
export const catalogTables = {
  PRODUCTS: products,
  PLANS: plans,
  OFFERS: offers,
  FEES: fees,
  REGIONS: regions,
  SERVICE_CENTERS: serviceCenters,
  CLAUSES: clauses,
  REGISTER: register,
} as const satisfies Readonly<Record<string, CatalogTable>>;

export type CatalogTableName = keyof typeof catalogTables;

export const catalogTableNames = Object.keys(catalogTables) as readonly CatalogTableName[];
