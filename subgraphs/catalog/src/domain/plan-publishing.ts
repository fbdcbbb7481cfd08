import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { FeeSchedule, FeeTier, PlanSku, Product, TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import type { FeeUse } from './fee';
import { kindsMissingIn, usesGranted, usesWithoutFee, winnersFor } from './sale-readiness';

export type PublishPlanRefusalCode = 'NO_TERMS' | 'NO_FEE';

/** What is known when a plan is to be put on sale. */
export interface PlanFacts {
  readonly plan: PlanSku;
  readonly product: Product | undefined;
  readonly terms: TermsVersion | undefined;
  /** The clauses of its terms. */
  readonly clauses: readonly TermsClause[];
  /** The schedules that go with its terms, and their tiers. */
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
}

type Found = Refusal<PublishPlanRefusalCode>;

const field = ['planSkuId'];

const noTerms = (detail: string): Found =>
  saying(refusal('NO_TERMS', field, ruleOnly('R-PRG-06')), detail);

/** Whoever buys a plan accepts its terms: they have to bind, and to answer all that a plan asks. */
const termsRefusals = ({ plan, product, terms, clauses }: PlanFacts): readonly Found[] => {
  if (terms?.status !== 'PUBLISHED')
    return [noTerms(`${terms?.code ?? 'what it names'} is not published`)];
  const missing = kindsMissingIn(winnersFor(clauses, plan, product));
  return missing.length === 0
    ? []
    : [noTerms(`no clause of ${terms.code} answers for it on ${missing.join(', ')}`)];
};

const inWords = ({ ordinal, incidentType }: FeeUse): string => `use ${ordinal} (${incidentType})`;

/** A contract pins one schedule, so one of them has to price every use; the one that comes nearest says what is missing. */
const feeRefusals = ({ plan, schedules, tiers }: PlanFacts): readonly Found[] => {
  const missing = schedules
    .filter(({ status }) => status === 'PUBLISHED')
    .map(({ id }) =>
      usesWithoutFee(
        plan,
        tiers.filter(({ scheduleId }) => scheduleId === id),
      ),
    )
    .reduce((fewest, uses) => (uses.length < fewest.length ? uses : fewest), usesGranted(plan));
  return missing.length === 0
    ? []
    : [
        saying(
          refusal('NO_FEE', field, ruleOnly('R-PRG-02', 'R-FEE-01')),
          `no fee is known for ${missing.map(inWords).join(', ')}`,
        ),
      ];
};

/** Every reason why a plan cannot be put on sale. */
export const planRefusals = (facts: PlanFacts): readonly Found[] => [
  ...termsRefusals(facts),
  ...feeRefusals(facts),
];
