import type { CauseOfLoss, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { type Clause, isAcceptance } from './adjudication';
import type { Assessment, ExclusionFlag, WarrantyOutcome } from './assessment';
import type { Claim } from './claim';
import type { ClaimTerms } from './desks';
import { byWarranty, clausesFor, type Exclusion, type ExclusionExemption } from './exclusions';
import type { MissingTie } from './flyaway-ties';
import { hasAllParts } from './fulfilment';

/** What is on record of a claim that makes exclusions likely, or lifts them. */
export interface RaisingFacts {
  /** What led to the damage, as it was told and, once somebody looked, as it was found. */
  readonly causes: readonly { readonly cause: CauseOfLoss; readonly how: 'told' | 'found' }[];
  readonly warranty: WarrantyOutcome;
  /** What the claim was opened under when the plan was over; null under the plan. */
  readonly warrantyLine: ServiceLine | null;
  readonly lifted: readonly ExclusionExemption[];
}

/** What has to be so for an exclusion to be lifted. */
const lifting: Readonly<Record<ExclusionExemption, (claim: Claim) => boolean>> = {
  // Nothing is given for a loss before it was verified (R-FLY-03).
  FLYAWAY_VERIFIED: ({ flyaway }) => flyaway !== null,
  COMPONENT_SENT_IN: hasAllParts,
};

const exemptions = Object.keys(lifting) as ExclusionExemption[];

/** True where what the claim is for lifts the exclusion, so that nothing can rest on it (C-08, C-19). */
export const isLifted = ({ unless }: Pick<Exclusion, 'unless'>, claim: Claim): boolean =>
  unless !== null && lifting[unless](claim);

/** The facts of a claim whose unit, or whose loss, was looked at. */
export const raisingFacts = (
  claim: Claim,
  { cause, warranty }: Pick<Assessment, 'cause' | 'warranty'>,
): RaisingFacts => ({
  causes: [
    { cause, how: 'found' },
    { cause: claim.incident.cause, how: 'told' },
  ],
  warranty,
  warrantyLine: claim.warrantyLine,
  lifted: exemptions.filter((unless) => isLifted({ unless }, claim)),
});

const isAtStake = ({ lines }: Exclusion, { warranty, warrantyLine }: RaisingFacts): boolean =>
  warrantyLine !== null ||
  warranty === 'IN_WARRANTY' ||
  lines.length === 0 ||
  lines.some((line) => !byWarranty.includes(line));

/** Why records raise an exclusion; undefined where they do not. */
const noteFor = (exclusion: Exclusion, facts: RaisingFacts): string | undefined => {
  const { causes, unless, isMachineChecked } = exclusion;
  if (isMachineChecked || (unless && facts.lifted.includes(unless))) return undefined;
  const seen = facts.causes.find(({ cause }) => causes.includes(cause));
  return seen && isAtStake(exclusion, facts)
    ? `The cause that was ${seen.how}, ${seen.cause}, is among those that the clause names.`
    : undefined;
};

/** The exclusions that records make likely, each with why; only an adjudicator decides (rule book §1.13, §1.17). */
export const raisedExclusions = (
  exclusions: readonly Exclusion[],
  facts: RaisingFacts,
): readonly ExclusionFlag[] =>
  exclusions.flatMap((exclusion) => {
    const note = noteFor(exclusion, facts);
    return note === undefined ? [] : [{ id: exclusion.id, reference: exclusion.reference, note }];
  });

/** What a person flagged, and what records raise beside it. */
export const flagsOf = (
  exclusions: readonly Exclusion[],
  flaggedIds: readonly string[],
  facts: RaisingFacts,
): readonly ExclusionFlag[] => {
  const byHand = exclusions
    .filter(({ id }) => flaggedIds.includes(id))
    .map(({ id, reference }) => ({ id, reference }));
  const raised = raisedExclusions(exclusions, facts);
  return [...byHand, ...raised.filter(({ id }) => !flaggedIds.includes(id))];
};

/** The exclusions that an adjudicator dismissed by accepting the claim after its assessment. */
export const dismissedClauseIds = ({ assessment, decisions }: Claim): ReadonlySet<string> => {
  const flagged = new Set(assessment?.flags.map(({ id }) => id));
  return new Set(
    decisions
      .filter((one) => isAcceptance(one) && assessment && one.decidedAt >= assessment.assessedAt)
      .flatMap(({ basis }) => basis.flatMap(({ clause }) => clause?.id ?? []))
      .filter((id) => flagged.has(id)),
  );
}; // prettier-ignore

/** True where the clauses name an exclusion that records alone decide. */
export const namesMachineChecked = (
  { exclusions }: Pick<ClaimTerms, 'exclusions'>,
  clauseIds: readonly string[],
): boolean =>
  exclusions.some(({ id, isMachineChecked }) => isMachineChecked && clauseIds.includes(id));

/**
 * The clauses on which a refusal may rest: those that touch what is claimed, but for exclusions that the claim lifts,
 * those that an adjudicator dismissed, and those that records alone decide where no tie was missing (R-EXC-R2).
 */
export const refusingClauses = (
  terms: ClaimTerms,
  claim: Claim,
  missingTies: readonly MissingTie[],
): readonly Clause[] => {
  const unborne = ({ isMachineChecked }: Exclusion): boolean =>
    isMachineChecked && missingTies.length === 0;
  const lifted = terms.exclusions.filter((one) => isLifted(one, claim) || unborne(one));
  const gone = new Set([...lifted.map(({ id }) => id), ...dismissedClauseIds(claim)]);
  return clausesFor(terms, claim).filter(({ id }) => !gone.has(id));
};
