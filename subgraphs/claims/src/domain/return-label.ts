import { mayBeSent } from './borders';
import type { CenterAddress } from './center-address';
import type { Claim } from './claim';
import { awaitsUnit } from './hand-over';

/** True while a label is given: the unit is awaited, nobody has sent it, and it may be sent. */
export const isLabelled = (claim: Claim): boolean =>
  awaitsUnit(claim) && claim.returnAuthorization?.handedOverAt === null && mayBeSent(claim);

/** What stands on the label: where the parcel goes and by which number it is known there; nothing of the customer. */
export const labelOf = (
  { returnAuthorization, claimNumber }: Claim,
  { name, lines }: CenterAddress,
): string => [name, ...lines, '', returnAuthorization?.number ?? claimNumber, ''].join('\n');
