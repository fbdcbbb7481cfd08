import { isAcceptance } from './adjudication';
import type { Assessment } from './assessment';
import { type Claim, inStatus } from './claim';
import { type DeadlineRule, type LocalDays, startDeadline } from './deadline';
import type { Exclusion } from './exclusions';
import { flagsOf, raisingFacts } from './raised-exclusions';

/** A unit is assessed at the centre; a lost one by its records (R-FLY-02). */
export const isInAssessment = ({ status }: Pick<Claim, 'status'>): boolean =>
  status === 'IN_ASSESSMENT' || status === 'UNDER_REVIEW';

/** True while what was found can be put right: the customer has not chosen by it. */
export const isCorrectable = ({ status, assessment }: Claim): boolean =>
  status === 'AWAITING_ELECTION' && assessment !== null;

/** True where an adjudicator has accepted the claim as it was assessed. */
export const isDecidedOn = ({ assessment, decisions }: Claim): boolean =>
  assessment !== null &&
  decisions.some((one) => isAcceptance(one) && one.decidedAt >= assessment.assessedAt);

/** What an assessment is taken on record with. */
interface Findings {
  /** What was found, before records raise anything. */
  readonly found: Omit<Assessment, 'flags'>;
  /** The exclusions that touch what is claimed, and those of them that the assessor flagged. */
  readonly exclusions: readonly Exclusion[];
  readonly flaggedClauseIds: readonly string[];
  /** Until when a remedy is to be chosen; undefined where the terms set no time. */
  readonly electBy: { readonly rule: DeadlineRule; readonly where: LocalDays } | undefined;
}

const withFindings = (claim: Claim, findings: Omit<Findings, 'electBy'>): Claim => {
  const { found, exclusions, flaggedClauseIds } = findings;
  const looked = { ...claim, assessment: { ...found, flags: [] } };
  const flags = flagsOf(exclusions, flaggedClauseIds, raisingFacts(looked, found));
  return { ...claim, assessment: { ...found, flags } };
};

/** The claim with what was found, which opens the choice of a remedy (R-ORR-05). */
export const assessedClaim = (claim: Claim, { electBy, ...findings }: Findings): Claim => {
  const { assessedAt } = findings.found;
  return {
    ...withFindings(inStatus(claim, 'AWAITING_ELECTION', assessedAt), findings),
    deadlines: [
      ...claim.deadlines,
      ...(electBy ? [startDeadline(electBy.rule, assessedAt, electBy.where)] : []),
    ],
  };
};

/** Pictures stay where no others are named. */
const withPhotosOf = (
  before: Pick<Assessment, 'photoIds'>,
  found: Findings['found'],
): Findings['found'] => ({
  ...(before.photoIds ? { photoIds: before.photoIds } : {}),
  ...found,
});

/** The claim with another assessment in place of the one that had a mistake, which stays on record; the time to choose goes on. */
export const reassessedClaim = (claim: Claim, findings: Omit<Findings, 'electBy'>): Claim => {
  const { assessment: corrects } = claim;
  if (!corrects) throw new Error(`The claim ${claim.id} was never assessed.`);
  const found = { ...withPhotosOf(corrects, findings.found), corrects };
  return withFindings(claim, { ...findings, found });
};
