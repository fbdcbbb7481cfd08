import DataLoader from 'dataloader';
import type { Page, PageRequest } from '../domain/page';

/** Finds things by id in one go for all who ask in the same tick; null where one is not there. */
export const loaderById = <Thing extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Thing[]>,
): DataLoader<string, Thing | null> =>
  new DataLoader(async (ids) => {
    const found = new Map((await find(ids)).map((thing) => [thing.id, thing]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** The things of each parent, in the order of the parents. */
export const byParent = <Thing>(
  parentIds: readonly string[],
  things: readonly Thing[],
  parentOf: (thing: Thing) => string,
): readonly (readonly Thing[])[] => {
  const grouped = new Map<string, Thing[]>(parentIds.map((id) => [id, []]));
  for (const thing of things) grouped.get(parentOf(thing))?.push(thing);
  return parentIds.map((id) => grouped.get(id) ?? []);
};

/** Finds all things of each parent in one go. */
export const loaderByParent = <Thing>(
  find: (parentIds: readonly string[]) => Promise<readonly Thing[]>,
  parentOf: (thing: Thing) => string,
): DataLoader<string, readonly Thing[]> =>
  new DataLoader(async (parentIds) => byParent(parentIds, await find(parentIds), parentOf));

/** One loader for each filter that is asked with, kept by what the filter says. */
export const loaderPerFilter = <Filter, Thing>(
  find: (parentIds: readonly string[], filter: Filter) => Promise<readonly Thing[]>,
): ((parentId: string, filter: Filter) => Promise<Thing>) => {
  const loaders = new Map<string, DataLoader<string, Thing>>();
  return (parentId, filter) => {
    const key = JSON.stringify(filter);
    const known = loaders.get(key) ?? new DataLoader((ids: readonly string[]) => find(ids, filter));
    loaders.set(key, known);
    return known.load(parentId);
  };
};

/** One page of each parent: who asks for the same part of the list is answered together. */
export type PageLoader<Thing, Filter> = (
  parentId: string,
  page: PageRequest,
  filter: Filter,
) => Promise<Page<Thing>>;

export const pageLoader = <Thing, Filter = null>(
  find: (
    of: { readonly parentIds: readonly string[]; readonly page: PageRequest },
    filter: Filter,
  ) => Promise<readonly Page<Thing>[]>,
): PageLoader<Thing, Filter> => {
  const load = loaderPerFilter<readonly [PageRequest, Filter], Page<Thing>>(
    (parentIds, [page, filter]) => find({ parentIds, page }, filter),
  );
  return (parentId, page, filter) => load(parentId, [page, filter]);
};
