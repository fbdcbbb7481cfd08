import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Catalogue } from '../domain/import/read-catalogue';
import type { CatalogueStore } from '../domain/ports';
import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierRowOf } from './fees.row';
import { RegionRow, ServiceCenterRow } from './places.row';
import {
  extensionRowOf,
  offerRowOf,
  PlanExtensionRow,
  PlanOfferRow,
  PlanSkuRow,
} from './plans.row';
import { clauseRowOf, TermsClauseRow, TermsVersionRow } from './terms.row';

/** A number of our own for PostgreSQL's advisory locks, so that two processes never load at once. */
const loadingLock = 7_215_412;

/** Every table with the rows it gets, those that others point to first. */
const contentsOf = (
  catalogue: Catalogue,
): readonly (readonly [EntityTarget<ObjectLiteral>, readonly object[]])[] => [
  [SeriesRow, catalogue.series],
  [ComponentRow, catalogue.components],
  [ProductRow, catalogue.products],
  [RegisterEntryRow, catalogue.register],
  [RegionRow, catalogue.regions],
  [ServiceCenterRow, catalogue.serviceCenters],
  [TermsVersionRow, catalogue.terms],
  [TermsClauseRow, catalogue.clauses.map(clauseRowOf)],
  [PlanSkuRow, catalogue.plans],
  [PlanOfferRow, catalogue.offers.map(offerRowOf)],
  [PlanExtensionRow, catalogue.extensions.map(extensionRowOf)],
  [FeeScheduleRow, catalogue.schedules],
  [FeeTierRow, catalogue.tiers.map(tierRowOf)],
];

/** The catalogue in the subgraph's own schema, within the transaction of the manager. */
export const pgCatalogueStore = (manager: EntityManager): CatalogueStore => ({
  isEmpty: async () => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [loadingLock]);
    const [found] = await manager.query<{ full: boolean }[]>(
      'SELECT EXISTS (SELECT 1 FROM product) AS "full"',
    );
    return found?.full !== true;
  },
  add: async (catalogue) => {
    for (const [row, values] of contentsOf(catalogue)) {
      if (values.length === 0) continue;
      await manager
        .createQueryBuilder()
        .insert()
        .into(row)
        .values([...values])
        .orIgnore()
        .execute();
    }
  },
});
