import type { Assessment } from './assessment';
import { type Claim, inStatus } from './claim';
import { type DeadlineRule, type LocalDays, startDeadline } from './deadline';
import type { Exclusion } from './exclusions';
import { flagsOf, raisingFacts } from './raised-exclusions';

/** A unit is assessed at the centre; a lost one by its records (R-FLY-02). */
export const isInAssessment = ({ status }: Pick<Claim, 'status'>): boolean =>
  status === 'IN_ASSESSMENT' || status === 'UNDER_REVIEW';

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
