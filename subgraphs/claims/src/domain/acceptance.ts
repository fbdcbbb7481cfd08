import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { isAcceptance, refusalKindOf } from './adjudication';
import type { Claim } from './claim';
import { standingOf } from './claim-status';
import { isFlagged } from './flagged';

export type AcceptanceRefusalCode =
  'NOTHING_TO_DECIDE' | 'REFUSAL_MANDATORY' | 'FLIGHT_RECORDS_MISSING';

type AcceptanceRefusal = Refusal<AcceptanceRefusalCode>;

const inTerms = ({ contract: { terms } }: Claim, ...ruleIds: readonly string[]) =>
  underTerms(terms, ...ruleIds);

/** A lost aircraft that was not tied throughout leaves no choice (R-BND-02, A-07). */
const untied = ({ flyaway }: Claim): boolean =>
  flyaway !== null && !(flyaway.ties.accountLinked && flyaway.ties.controllerBound);

/** What leaves no choice but to refuse. */
const mandatoryReasons = (claim: Claim): readonly DecisionBasis[] => [
  ...(untied(claim) ? inTerms(claim, 'R-BND-02', 'R-EXC-R2') : []),
  ...claim.doubts
    .filter(({ code }) => refusalKindOf(code) === 'MANDATORY')
    .flatMap(({ basis }) => basis),
];

/** True of a flyaway under review that nobody has accepted, and of a claim with a flag or doubt that is open. */
const isToDecide = (claim: Claim): boolean => {
  const isAccepted = claim.decisions.some(isAcceptance);
  return isFlagged(claim) || (claim.status === 'UNDER_REVIEW' && !isAccepted);
};

/** Why cover cannot be said to be given; undefined where nothing speaks against it. */
export const acceptanceRefusal = (claim: Claim): AcceptanceRefusal | undefined => {
  if (claim.status === 'AWAITING_FLIGHT_RECORDS')
    return refusal('FLIGHT_RECORDS_MISSING', null, inTerms(claim, 'R-FLY-03'), 'UPLOAD_FLIGHT_RECORDS');
  if (!isToDecide(claim))
    return saying(refusal('NOTHING_TO_DECIDE', null, inTerms(claim, 'R-RFS-05')), standingOf(claim));
  const reasons = mandatoryReasons(claim);
  return reasons.length > 0 ? refusal('REFUSAL_MANDATORY', null, reasons) : undefined;
}; // prettier-ignore
