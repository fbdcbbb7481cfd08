import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import { loaderByParent, loaderPerFilter, pageLoader } from '@care-graph/kernel/graphql/loaders';
import DataLoader from 'dataloader';
import type { ControllerDesk } from '../application/controller-desk';
import type { RemedyDesk } from '../application/remedy-desk';
import { visibilityOf } from '../application/row-rules';
import type { Claim } from '../domain/claim';
import type { ClaimListQuery, ClaimParent, ClaimReads } from '../domain/ports';

type Listed = Pick<ClaimListQuery, 'filter' | 'order'>;

/** The lists of claims under the entities of others, cut to what the caller may see. */
const listLoaders = (reads: ClaimReads, queryOf: (listed: Listed) => ClaimListQuery) => {
  const under = (parent: ClaimParent) => ({
    page: pageLoader(({ parentIds, page }, listed: Listed) =>
      reads.pagesUnder(parent, parentIds, queryOf(listed), page),
    ),
    count: loaderPerFilter((parentIds, listed: Listed) =>
      reads.countsUnder(parent, parentIds, queryOf(listed)),
    ),
  });
  return {
    contract: under('contract'),
    device: under('device'),
    customer: under('customer'),
    partner: under('partner'),
    serviceCenter: under('serviceCenter'),
  };
};

/** Those who ask the other parts, once for a whole list. */
interface Desks {
  readonly desk: RemedyDesk;
  readonly controllers: ControllerDesk;
}

/** What the resolvers of one request load through; each look-up costs one statement, however many ask. */
export const claimLoaders =
  (reads: ClaimReads, { desk, controllers }: Desks, clock: Clock) =>
  (principal: Principal) => {
    const now = clock.now();
    const visibility = visibilityOf(principal);
    const queryOf = (listed: Listed): ClaimListQuery => ({
      ...listed,
      visibility,
      now,
    });
    const claim = new DataLoader<string, Claim | null>(async (ids) =>
      (await reads.byIds(ids, visibility)).map((found) => found ?? null),
    );
    return {
      now,
      reads,
      visibility,
      queryOf,
      claim,
      ...listLoaders(reads, queryOf),
      claimIdsOfIncident: new DataLoader<string, readonly string[]>((ids) =>
        reads.idsOfIncidents(ids),
      ),
      files: loaderByParent(
        (claimIds) => reads.filesOf(claimIds),
        ({ claimId }) => claimId,
      ),
      historyPage: pageLoader(({ parentIds, page }, _all: null) =>
        reads.historyOf(parentIds, page),
      ),
      noticePage: pageLoader(({ parentIds, page }, _all: null) => reads.noticesOf(parentIds, page)),
      isControllerBound: new DataLoader<string, boolean | null>((contractIds) =>
        controllers.areBound(contractIds),
      ),
      remedyFacts: new DataLoader((claims: readonly Claim[]) => desk.factsOf(claims), {
        cacheKeyFn: ({ id, version }) => `${id}/${version}`,
      }),
    };
  };

export type ClaimLoaders = ReturnType<ReturnType<typeof claimLoaders>>;
export type ClaimContext = GraphContext<ClaimLoaders>;
