import type { Page } from '@care-graph/kernel/domain/page';
import { connectionOf, connectionType } from '@care-graph/kernel/graphql/connection';
import type { ClaimOrder, ClaimPlace } from '../domain/ports';
import { claimShape } from './claim-shape';
import { Claim } from './claim.type';
import type { ClaimLoaders } from './loaders';

export const ClaimConnection = connectionType('Claim', Claim, {
  of: 'claim',
  totalCount: 'How many there are in all that the filter lets through.',
});

/** Claims in another order are another list: a cursor of one leads nowhere in the other. */
export const listOfClaims = ({ order }: { readonly order: ClaimOrder }): string =>
  `claims ${order}`;

/** A page of claims; they are loaded together, and counted only when the count is asked for. */
export const claimConnection = async (
  page: Page<ClaimPlace>,
  loaders: ClaimLoaders,
  count: () => Promise<number>,
): Promise<object> => {
  const claims = await Promise.all(page.rows.map(({ id }) => loaders.claim.load(id)));
  const present = new Map(claims.flatMap((claim) => (claim ? [[claim.id, claim] as const] : [])));
  const rows = page.rows.filter(({ id }) => present.has(id));
  const connection = connectionOf({ ...page, rows }, ({ id }) => {
    const claim = present.get(id);
    return claim ? claimShape(claim, loaders.now) : null;
  });
  return {
    ...connection,
    get totalCount() {
      return count();
    },
  };
};
