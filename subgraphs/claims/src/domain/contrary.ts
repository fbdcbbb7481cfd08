import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { type Adjudication, type ClaimRefusalCode, isAcceptance } from './adjudication';
import type { Claim } from './claim';

interface Ground {
  readonly refusalCode: ClaimRefusalCode;
}

/** The acceptance against a doubt that a refusal names again; undefined where there is none. What was flagged bears no refusal then. */
const acceptedAgainst = (
  { doubts, decisions }: Claim,
  { refusalCode }: Ground,
): Adjudication | undefined =>
  doubts.some(({ code }) => code === refusalCode) ? decisions.findLast(isAcceptance) : undefined;

/** Whoever names the version has read what was decided before; the others may not know that they decide otherwise. */
export const unseenAcceptance = (
  claim: Claim,
  grounds: readonly Ground[],
  version: number | null | undefined,
): Refusal<'ALREADY_ACCEPTED'> | undefined => {
  if (typeof version === 'number') return undefined;
  const accepted = grounds.flatMap((ground) => acceptedAgainst(claim, ground) ?? [])[0];
  if (!accepted) return undefined;
  const basis = underTerms(claim.contract.terms, 'R-RFS-05');
  return saying(
    refusal('ALREADY_ACCEPTED', ['expectedVersion'], basis),
    `it was accepted at ${accepted.decidedAt.toISOString()}: read that, and send the claim's version to decide otherwise`,
  );
};
