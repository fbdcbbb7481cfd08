import { isAcceptance } from './adjudication';
import type { Claim } from './claim';

const isAcceptedSince = ({ decisions }: Claim, since: Date): boolean =>
  decisions.some(
    (decision) => isAcceptance(decision) && decision.decidedAt.getTime() >= since.getTime(),
  );

/** True while a refusal stands: to take it back would be a decision after it. */
const isRefused = ({ decisions }: Claim): boolean => decisions.at(-1)?.outcome === 'REFUSED';

/**
 * True of an open claim while something speaks against cover and nobody has decided on it. A refusal for it ends the
 * claim, and one that was taken back, whatever its reason, has decided nothing.
 */
export const isFlagged = (claim: Claim): boolean => {
  const { assessment, doubts, openedAt, closedAt } = claim;
  if (closedAt !== null || isRefused(claim)) return false;
  const hasFlags = assessment !== null && assessment.flags.length > 0;
  return (
    (hasFlags && !isAcceptedSince(claim, assessment.assessedAt)) ||
    (doubts.length > 0 && !isAcceptedSince(claim, openedAt))
  );
};
