import { loaderByParent } from '@care-graph/kernel/graphql/loaders';
import type { ContractEndReads } from '../domain/contract-end-reads';
import type { Visibility } from '../domain/visibility';

/** How contracts end, each look-up in one statement, however many ask. */
export const contractEndLoaders = (reads: ContractEndReads, visible: Visibility) => ({
  contractRequests: loaderByParent(
    (ids) => reads.requestsOf(ids),
    ({ contractId }) => contractId,
  ),
  bonusGrants: loaderByParent(
    (ids) => reads.bonusGrantsOf(ids),
    ({ contractId }) => contractId,
  ),
  followers: loaderByParent(
    (ids) => reads.followersOf(ids, visible),
    ({ renewsId }) => renewsId ?? '',
  ),
});
