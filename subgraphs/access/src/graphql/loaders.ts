import type { Clock } from '@care-graph/kernel/domain/clock';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import { loaderById, loaderPerFilter, pageLoader } from '@care-graph/kernel/graphql/loaders';
import type { KeyUsage } from '../domain/access-record';
import type { AccessReads } from '../domain/ports';

const hourMs = 3_600_000;

const dayMs = 24 * hourMs;

const placeOf = (place: string) => {
  const [client = '', id = ''] = place.split(' ');
  return { client, id };
};

const unused = (keyId: string): KeyUsage => ({ keyId, requests: 0, refused: 0, cost: 0 });

/** What the resolvers of one request load through; each look-up costs one statement, however many ask. */
export const accessLoaders = (reads: AccessReads, clock: Clock) => () => ({
  reads,
  key: loaderById((ids) => reads.keys(ids)),
  keysOfPartner: pageLoader((of, _all: null) => reads.keyPages(of)),
  usage: loaderPerFilter(async (keyIds, hours: number) => {
    const since = new Date(clock.now().getTime() - hours * hourMs);
    const found = new Map(
      (await reads.usageOf(keyIds, since)).map((usage) => [usage.keyId, usage]),
    );
    return keyIds.map((id) => found.get(id) ?? unused(id));
  }),
  /** By client and id with a blank between them, which neither of them has. */
  documentUsage: loaderPerFilter(async (places, days: number) => {
    const first = new Date(clock.now().getTime() - (days - 1) * dayMs).toISOString().slice(0, 10);
    return reads.documentUsageOf(places.map(placeOf), first);
  }),
});

export type AccessLoaders = ReturnType<ReturnType<typeof accessLoaders>>;
export type AccessContext = GraphContext<AccessLoaders>;
