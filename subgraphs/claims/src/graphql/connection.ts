import type { Page } from '@care-graph/kernel/domain/page';
import { connectionOf, connectionType } from '@care-graph/kernel/graphql/connection';
import type { Claim as OneClaim } from '../domain/claim';
import type { ClaimOrder, ClaimPlace, PartPlace } from '../domain/ports';
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

interface Parts {
  readonly shapeOf: (claim: OneClaim, place: PartPlace) => object | undefined;
  readonly count: () => Promise<number>;
}

/** A page of parts of claims; the claims are loaded together, and the parts counted only when the count is asked for. */
export const partConnection = async (
  page: Page<PartPlace>,
  loaders: ClaimLoaders,
  { shapeOf, count }: Parts,
): Promise<object> => {
  const claims = await Promise.all(page.rows.map(({ claimId }) => loaders.claim.load(claimId)));
  const shapes = new Map<string, object>();
  for (const [at, place] of page.rows.entries()) {
    const claim = claims[at];
    const shape = claim && shapeOf(claim, place);
    if (shape) shapes.set(place.id, shape);
  }
  const rows = page.rows.filter(({ id }) => shapes.has(id));
  return {
    ...connectionOf({ ...page, rows }, ({ id }) => shapes.get(id) ?? null),
    get totalCount() {
      return count();
    },
  };
};
