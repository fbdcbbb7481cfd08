import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier, TermsVersion } from './catalogue';
import { isClauseOf, type TermsClause } from './clause';
import { clausesFor } from './clause-resolution';
import { type StepGap, stepGaps } from './fee-steps';

export type PublishFeesRefusalCode =
  'TERMS_NOT_PUBLISHED' | 'TIERS_NOT_CONTIGUOUS' | 'CURRENCY_MIXED' | 'VALIDITY_OVERLAPS';

/** What is known when a draft of fees is to be published. */
export interface FeePublishingFacts {
  readonly draft: FeeSchedule;
  readonly terms: TermsVersion | undefined;
  readonly tiers: readonly FeeTier[];
  /** The currencies of its amounts, those of parts among them. */
  readonly currencies: readonly string[];
  /** All other schedules that go with the same terms. */
  readonly others: readonly FeeSchedule[];
}

type Found = Refusal<PublishFeesRefusalCode>;

const field = ['feeScheduleId'];

/** Those that the draft takes its place among: the same region and who serves there, under the same terms. */
const rivalsOf = <Schedule extends FeeSchedule>(
  draft: FeeSchedule,
  others: readonly Schedule[],
): readonly Schedule[] =>
  others.filter(
    ({ status, termsId, regionCode, channel }) =>
      status !== 'DRAFT' &&
      termsId === draft.termsId &&
      regionCode === draft.regionCode &&
      channel === draft.channel,
  );

/** The schedule that stands until the draft's first day. */
export const scheduleToEnd = <Schedule extends FeeSchedule>(
  draft: FeeSchedule,
  others: readonly Schedule[],
): Schedule | undefined =>
  rivalsOf(draft, others).find(
    ({ status, validFrom, validTo }) =>
      status === 'PUBLISHED' &&
      validFrom < draft.validFrom &&
      (validTo === null || validTo >= draft.validFrom),
  );

const termsRefusals = ({ terms }: FeePublishingFacts): readonly Found[] =>
  !terms || terms.status === 'DRAFT'
    ? [
        saying(
          refusal('TERMS_NOT_PUBLISHED', field, ruleOnly('R-FEE-01')),
          `publish ${terms?.code ?? 'them'} first`,
        ),
      ]
    : [];

const gapInWords = ({ tier, expected }: StepGap): string => {
  const fee = `${tier.productCode} (${tier.incidentType})`;
  const wanted =
    expected === undefined ? 'after a step without an end' : `where turn ${expected} was expected`;
  return `${fee} has a step from turn ${tier.ordinalFrom}, ${wanted}`;
};

const tierRefusals = ({ tiers }: FeePublishingFacts): readonly Found[] => {
  const faults = tiers.length === 0 ? ['it has no fee at all'] : stepGaps(tiers).map(gapInWords);
  return faults.map((fault) =>
    saying(refusal('TIERS_NOT_CONTIGUOUS', field, ruleOnly('R-FEE-01')), fault),
  );
};

const currencyRefusals = ({ draft, currencies }: FeePublishingFacts): readonly Found[] =>
  currencies
    .filter((currency) => currency !== draft.currency)
    .map((currency) =>
      saying(
        refusal('CURRENCY_MIXED', field, ruleOnly('C-10')),
        `${currency} and not ${draft.currency}`,
      ),
    );

const validityRefusals = ({ draft, others }: FeePublishingFacts): readonly Found[] =>
  rivalsOf(draft, others)
    .filter(({ validFrom }) => validFrom >= draft.validFrom)
    .map(({ name, validFrom }) =>
      saying(refusal('VALIDITY_OVERLAPS', field, []), `${name} begins on ${validFrom}`),
    );

/** Every reason why a draft of fees cannot be made the one that contracts pin. */
export const feeRefusals = (facts: FeePublishingFacts): readonly Found[] => [
  ...termsRefusals(facts),
  ...tierRefusals(facts),
  ...currencyRefusals(facts),
  ...validityRefusals(facts),
];

/**
 * How turns are counted under some terms: by their general clause, or by what all of their clauses say.
 * A schedule takes it over when it is published, and decides from then on.
 */
export const ordinalBasisIn = (clauses: readonly TermsClause[]): OrdinalBasis | undefined => {
  const nothing = { product: null, planMonths: null, region: null, channel: null };
  const [general] = clausesFor(clauses, nothing, ['FEE_RULE']).filter(isClauseOf('FEE_RULE'));
  if (general) return general.content.ordinalBasis;
  const said = new Set(
    clauses.filter(isClauseOf('FEE_RULE')).map(({ content }) => content.ordinalBasis),
  );
  return said.size === 1 ? [...said][0] : undefined;
};
