import type { Claim } from './claim';

/** True where a person has said since then that cover is given, or is not. */
const isDecidedSince = ({ decisions }: Claim, since: Date): boolean =>
  decisions.some(
    ({ outcome, decidedAt }) =>
      outcome !== 'ACCEPTED_LATE' && decidedAt.getTime() >= since.getTime(),
  );

/** True of an open claim while something speaks against cover and nobody has decided on it. */
export const isFlagged = (claim: Claim): boolean => {
  const { assessment, doubts, openedAt, closedAt } = claim;
  if (closedAt !== null) return false;
  const hasFlags = assessment !== null && assessment.flags.length > 0;
  return (
    (hasFlags && !isDecidedSince(claim, assessment.assessedAt)) ||
    (doubts.length > 0 && !isDecidedSince(claim, openedAt))
  );
};
