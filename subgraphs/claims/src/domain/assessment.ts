import type { Actor } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import { currencyMixed } from './one-currency';
import type { QuoteLine } from './quote';

export type WarrantyOutcome = 'IN_WARRANTY' | 'OUT_OF_SCOPE' | 'OUT_OF_PERIOD';

/** A clause of the terms, by id and by its place in words. */
export interface ClauseReference {
  readonly id: string;
  readonly reference: string;
}

/** An exclusion that may apply; records that raise one say why, and a person's is raised by hand. */
export interface ExclusionFlag extends ClauseReference {
  readonly note?: string;
}

/** What an assessor found. */
export interface Assessment {
  readonly id: string;
  readonly assessedAt: Date;
  readonly assessor: Actor;
  readonly warranty: WarrantyOutcome;
  readonly cause: CauseOfLoss;
  readonly findings: string;
  /** Exclusions that may apply; records or a person raise them, and only an adjudicator decides. */
  readonly flags: readonly ExclusionFlag[];
  /** What a paid repair would cost; empty when it cannot be repaired. */
  readonly estimate: readonly QuoteLine[];
  /** The part that alone is to be replaced; left out for the whole unit (R-CMP-16). */
  readonly replacedComponentCode?: string;
  /** Pictures of the damage, among the files of the claim; left out when there are none. */
  readonly photoIds?: readonly string[];
  /** The assessment that it put right; left out where it is the first. */
  readonly corrects?: Assessment;
}

/** One line of the check-list of parts. */
export interface ComponentCheck {
  readonly code: string;
  readonly expected: number;
  readonly received: number;
  /** What the missing ones cost by the pinned prices; left out when none is missing or the price is not known. */
  readonly charge?: Money;
}

export const isMissing = ({ expected, received }: ComponentCheck): boolean => received < expected;

type EstimateLineKind = 'REPAIR_LABOR' | 'REPAIR_PARTS';

/** One line of an estimate as the assessor hands it in. */
export interface EstimatedLine {
  readonly kind: EstimateLineKind;
  readonly text: string;
  readonly componentCode: string | null;
  readonly amount: Money;
}

const paidRepair: readonly DecisionBasis[] = ruleOnly('R-PRG-09');

export const estimateLine = (line: EstimatedLine): QuoteLine => ({
  ...line,
  ordinal: null,
  ordinalBasis: null,
  basis: paidRepair,
});

export type AssessmentRefusalCode = 'CLAUSE_NOT_APPLICABLE' | 'CURRENCY_MIXED' | 'NOT_IN_WARRANTY';

export interface AssessmentFacts {
  /** The pinned terms. */
  readonly terms: NonNullable<DecisionBasis['terms']>;
  readonly flaggedClauseIds: readonly string[];
  /** The exclusions of the pinned terms for the product. */
  readonly exclusions: readonly ClauseReference[];
  readonly estimate: readonly EstimatedLine[];
  /** That of the contract's fees; undefined where they are not known. */
  readonly currency: string | undefined;
  readonly warranty: WarrantyOutcome;
  /** The first instant without the maker's warranty; null where nobody knows it. */
  readonly warrantyEndsAt: Date | null;
  readonly occurredAt: Date;
  readonly isLoss: boolean;
}

type AssessmentRule = (facts: AssessmentFacts) => Refusal<AssessmentRefusalCode> | undefined;

const flagsAreExclusions: AssessmentRule = ({ terms, flaggedClauseIds, exclusions }) => {
  const wrong = flaggedClauseIds.findIndex(
    (flagged) => !exclusions.some(({ id }) => id === flagged),
  );
  return wrong < 0
    ? undefined
    : refusal(
        'CLAUSE_NOT_APPLICABLE',
        ['flaggedClauseIds', String(wrong)],
        underTerms(terms, 'R-EXC-C1'),
      );
};

/** A paid repair is paid in the currency of the contract's fees (C-10). */
const estimateIsInCurrency: AssessmentRule = ({ terms, estimate, currency }) =>
  currencyMixed(
    { list: 'estimate', lines: estimate, currency },
    underTerms(terms, 'R-ORR-05', 'C-10'),
  );

/** The maker's warranty is for what happened inside its period (R-ORR-03, R-FLY-02). */
const warrantyHadNotEnded: AssessmentRule = (facts) => {
  const { terms, warranty, warrantyEndsAt, occurredAt, isLoss } = facts;
  const hadEnded = warrantyEndsAt !== null && warrantyEndsAt <= occurredAt;
  return warranty === 'IN_WARRANTY' && hadEnded
    ? refusal('NOT_IN_WARRANTY', ['warranty'], underTerms(terms, isLoss ? 'R-FLY-02' : 'R-ORR-03'))
    : undefined;
};

const assessmentRules = [flagsAreExclusions, estimateIsInCurrency, warrantyHadNotEnded] as const;

/** Every reason not to take the assessment on record. */
export const assessmentRefusals = (
  facts: AssessmentFacts,
): readonly Refusal<AssessmentRefusalCode>[] =>
  assessmentRules.flatMap((rule) => rule(facts) ?? []);
