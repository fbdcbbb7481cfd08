import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { TermsVersion } from '../domain/catalogue';
import type { Catalogue } from '../domain/import/read-catalogue';
import type { CatalogueStore } from '../domain/ports';
import type { TermsStatus } from '../domain/vocabulary';
import { ComponentPriceRow, componentPriceRowOf } from './component-price.row';
import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierRowOf } from './fees.row';
import { pgCatalogStores } from './pg-catalog.stores';
import { RegionRow, ServiceCenterRow } from './places.row';
import {
  extensionRowOf,
  offerRowOf,
  PlanExtensionRow,
  PlanOfferRow,
  PlanSkuRow,
} from './plans.row';
import { clauseRowOf, TermsClauseRow, TermsVersionRow } from './terms.row';

/** What binds takes no clause and no fee any more: it is a draft until all of its parts are there. */
const asDraft = <Row extends { readonly status: TermsStatus }>(row: Row): Row => ({
  ...row,
  status: 'DRAFT',
});

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
  [TermsVersionRow, catalogue.terms.map(asDraft)],
  [TermsClauseRow, catalogue.clauses.map(clauseRowOf)],
  [PlanSkuRow, catalogue.plans],
  [PlanOfferRow, catalogue.offers.map(offerRowOf)],
  [PlanExtensionRow, catalogue.extensions.map(extensionRowOf)],
  [FeeScheduleRow, catalogue.schedules.map(asDraft)],
  [FeeTierRow, catalogue.tiers.map(tierRowOf)],
  [ComponentPriceRow, catalogue.componentPrices.map(componentPriceRowOf)],
];

type Statuses = readonly Pick<TermsVersion, 'id' | 'status'>[];

/** Gives what was added as a draft the status that it is to have. */
const setStatuses = async (
  manager: EntityManager,
  row: EntityTarget<Pick<TermsVersion, 'id' | 'status'>>,
  things: Statuses,
): Promise<void> => {
  for (const status of ['PUBLISHED', 'RETIRED'] as const) {
    const ids = things.filter((thing) => thing.status === status).map(({ id }) => id);
    await manager.update(row, { id: In(ids), status: 'DRAFT' }, { status });
  }
};

const isFull = async (manager: EntityManager): Promise<boolean> => {
  const [found] = await manager.query<{ full: boolean }[]>(
    'SELECT EXISTS (SELECT 1 FROM product) AS "full"',
  );
  return found?.full === true;
};

/** The catalogue in the subgraph's own schema, within the transaction of the manager. */
export const pgCatalogueStore = (manager: EntityManager): CatalogueStore => {
  const stores = pgCatalogStores(manager);
  return {
    history: stores.history,
    quality: stores.quality,
    isEmpty: async () => {
      // A part that starts need not wait for a long import into a catalogue that is there.
      if (await isFull(manager)) return false;
      await stores.takeTurn();
      return !(await isFull(manager));
    },
    add: async (catalogue) => {
      for (const [row, values] of contentsOf(catalogue)) {
        if (values.length === 0) continue;
        const insert = manager.createQueryBuilder().insert();
        await insert
          .into(row)
          .values([...values])
          .execute();
      }
      await setStatuses(manager, TermsVersionRow, catalogue.terms);
      await setStatuses(manager, FeeScheduleRow, catalogue.schedules);
    },
  };
};
