import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import DataLoader from 'dataloader';
import type { FeeSchedule, FeeTier, PlanOffer, PlanSku, Region } from '../domain/catalogue';
import type { TermsClause } from '../domain/clause';
import type { World } from '../domain/clause-ties';
import type { ComponentPrice } from '../domain/component-price';
import { type DraftSight, draftsSeenBy } from '../domain/in-force';
import type { CatalogReads, ClauseFilter, OfferFilter } from '../domain/ports';

type Keys = readonly string[];

/** One thing for each key, null where there is none. */
const one = <Row>(
  find: (keys: Keys) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string | null,
) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** All things that belong to each key, in the order in which they were found. */
const many = <Row>(
  find: (keys: Keys) => Promise<readonly Row[]>,
  belongs: (row: Row, key: string) => boolean,
) =>
  new DataLoader<string, readonly Row[]>(async (keys) => {
    const rows = await find(keys);
    return keys.map((key) => rows.filter((row) => belongs(row, key)));
  });

/** One parent of a list, with what is asked of the list. */
interface PageKey<Filter> {
  readonly parentId: string;
  readonly filter: Filter;
  readonly page: PageRequest;
}

type PageBatch<Filter, Row> = (
  parentIds: Keys,
  filter: Filter,
  page: PageRequest,
) => Promise<readonly Page<Row>[]>;

/** Reads one page for each parent of a group that asks the same. */
const readGroup = async <Filter, Row>(
  read: PageBatch<Filter, Row>,
  group: readonly PageKey<Filter>[],
  found: Map<PageKey<Filter>, Page<Row>>,
): Promise<void> => {
  const [first] = group;
  if (!first) return;
  const answers = await read(
    group.map(({ parentId }) => parentId),
    first.filter,
    first.page,
  );
  for (const [index, key] of group.entries()) {
    const answer = answers[index];
    if (answer) found.set(key, answer);
  }
};

/** The pages of one field, in as many questions as the operation asks differently. */
const pages = <Filter, Row>(read: PageBatch<Filter, Row>) =>
  new DataLoader<PageKey<Filter>, Page<Row>, string>(
    async (keys) => {
      const groups = new Map<string, PageKey<Filter>[]>();
      for (const key of keys) {
        const asked = JSON.stringify([key.filter, key.page]);
        groups.set(asked, [...(groups.get(asked) ?? []), key]);
      }
      const found = new Map<PageKey<Filter>, Page<Row>>();
      for (const group of groups.values()) await readGroup(read, group, found);
      return keys.map(
        (key) => found.get(key) ?? new Error('A list was read without one of its parents.'),
      );
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );

/** Shows drafts as if they were not there to whoever may not read them. */
const published =
  <Row extends { readonly status: string }>(
    { withDrafts }: DraftSight,
    find: (keys: Keys) => Promise<readonly Row[]>,
  ) =>
  async (keys: Keys): Promise<readonly Row[]> => {
    const rows = await find(keys);
    return withDrafts ? rows : rows.filter(({ status }) => status !== 'DRAFT');
  };

const code = (row: { readonly code: string }): string => row.code;
const id = (row: { readonly id: string }): string => row.id;

const deviceLoaders = (reads: CatalogReads) => ({
  product: one((codes) => reads.productsByCode(codes), code),
  productById: one((ids) => reads.productsById(ids), id),
  series: one((codes) => reads.seriesByCode(codes), code),
  component: one((codes) => reads.componentsByCode(codes), code),
  productsOfSeries: many(
    (codes) => reads.productsBySeries(codes),
    ({ seriesCodes }, seriesCode) => seriesCodes.includes(seriesCode),
  ),
  registerOf: many(
    (codes) => reads.registerByProduct(codes),
    ({ productCode }, asked) => productCode === asked,
  ),
});

const placeLoaders = (reads: CatalogReads) => ({
  region: one<Region>((codes) => reads.regionsByCode(codes), code),
  center: one((codes) => reads.centersByCode(codes), code),
  centersServing: many(
    (codes) => reads.centersServing(codes),
    ({ authorizations }, asked) => authorizations.some(({ regionCode }) => regionCode === asked),
  ),
});

/** Plans of terms that are still a draft are as hidden as these. */
const planLoaders = (reads: CatalogReads, sight: DraftSight) => ({
  plan: one((ids) => reads.plansById(ids, sight), id),
  planByEan: one(
    (eans) => reads.plansByEan(eans, sight),
    ({ ean }) => ean,
  ),
  planByPartNumber: one(
    (numbers) => reads.plansByPartNumber(numbers, sight),
    (plan) => plan.manufacturerPartNumber,
  ),
  plansOf: many(
    (codes) => reads.plansOf(codes),
    ({ productCode }, asked) => productCode === asked,
  ),
  offer: one((ids) => reads.offersById(ids), id),
  offersOf: pages<OfferFilter, PlanOffer>((ids, filter, page) => reads.offersOf(ids, filter, page)),
});

const termsLoaders = (reads: CatalogReads, sight: DraftSight) => ({
  terms: one(
    published(sight, (ids) => reads.termsById(ids)),
    id,
  ),
  termsByCode: one(
    published(sight, (codes) => reads.termsByCode(codes)),
    code,
  ),
  clause: one((ids) => reads.clausesById(ids, sight), id),
  clausesOf: many<TermsClause>(
    (ids) => reads.clausesOf(ids),
    ({ termsId }, asked) => termsId === asked,
  ),
  clausePagesOf: pages<ClauseFilter, TermsClause>((ids, filter, page) =>
    reads.clausePagesOf(ids, filter, page),
  ),
});

const feeLoaders = (reads: CatalogReads, sight: DraftSight) => ({
  schedule: one<FeeSchedule>(
    published(sight, (ids) => reads.schedulesById(ids)),
    id,
  ),
  schedulesServing: many(
    (codes) => reads.schedulesServing(codes),
    ({ servesRegionCodes }, asked) => servesRegionCodes.includes(asked),
  ),
  tiersOf: many<FeeTier>(
    (codes) => reads.tiersOfProducts(codes),
    ({ productCode }, asked) => productCode === asked,
  ),
});

/** What one question after another needs whole is read once. */
const worldLoader = (reads: CatalogReads) => {
  let asked: Promise<World> | undefined;
  const read = async (): Promise<World> => {
    const [products, regions] = await Promise.all([reads.everyProduct(), reads.regions(null)]);
    return { products, regions };
  };
  return () => (asked ??= read());
};

const checkLoaders = (reads: CatalogReads, sight: DraftSight) => ({
  world: worldLoader(reads),
  plansPinning: many<PlanSku>(
    (ids) => reads.plansPinning(ids),
    ({ termsId }, asked) => termsId === asked,
  ),
  schedulesGoingWith: many<FeeSchedule>(
    (ids) => reads.schedulesGoingWith(ids),
    ({ termsId }, asked) => termsId === asked,
  ),
  tiersOfSchedule: many<FeeTier>(
    (ids) => reads.tiersOfSchedules(ids),
    ({ scheduleId }, asked) => scheduleId === asked,
  ),
  componentPricesOf: many<ComponentPrice>(
    (ids) => reads.componentPricesOf(ids),
    ({ scheduleId }, asked) => scheduleId === asked,
  ),
  offersByPartner: pages<null, PlanOffer>((ids, _all, page) =>
    reads.offersByPartner(ids, sight, page),
  ),
});

const historyLoaders = (reads: CatalogReads) => ({
  historyOf: pages<null, HistoryEvent>((ids, _all, page) => reads.historyOf(ids, page)),
});

/** One loader for each way in which things are found, made anew for each request. */
export const catalogLoaders = (reads: CatalogReads, principal: Principal) => {
  const sight = draftsSeenBy(principal);
  return {
    ...deviceLoaders(reads),
    ...placeLoaders(reads),
    ...planLoaders(reads, sight),
    ...termsLoaders(reads, sight),
    ...feeLoaders(reads, sight),
    ...historyLoaders(reads),
    ...checkLoaders(reads, sight),
  };
};

export type CatalogLoaders = ReturnType<typeof catalogLoaders>;
export type CatalogContext = GraphContext<CatalogLoaders>;
