import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import type { RemedyOffer } from '../domain/remedy-facts';
import { lineShape } from './claim-shape';
import { electRemedy } from './elect-remedy';

/** A remedy as its type shows it. */
export const optionShape = ({ remedy, price, refusals, basis }: RemedyOffer) => ({
  remedy,
  isOpen: refusals.length === 0,
  lines: price?.lines.map(lineShape) ?? [],
  total: price ? moneyTypeOf(price.total) : null,
  refusals: refusals.map((refusal) => electRemedy.errorOf(refusal)),
  basis: basis.map(basisTypeOf),
});
