import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier, PlanSku, Region, TermsVersion } from './catalogue';
import { isClauseOf, type TermsClause } from './clause';
import { clausesFor } from './clause-resolution';
import { hasTiersFor } from './fee';
import { type StepGap, stepGaps } from './fee-steps';
import { isSoldWhereServed } from './in-force';
import { usesInWords, usesWithoutFee } from './sale-readiness';

export type PublishFeesRefusalCode =
  | 'TERMS_NOT_PUBLISHED'
  | 'TIERS_NOT_CONTIGUOUS'
  | 'NO_FEE'
  | 'CURRENCY_MIXED'
  | 'VALIDITY_OVERLAPS'
  | 'VALID_FROM_PAST';

/** What is known when a draft of fees is to be published. */
export interface FeePublishingFacts {
  readonly draft: FeeSchedule;
  readonly terms: TermsVersion | undefined;
  readonly tiers: readonly FeeTier[];
  /** The currencies of its amounts, those of parts among them. */
  readonly currencies: readonly string[];
  /** All other schedules that go with the same terms. */
  readonly others: readonly FeeSchedule[];
  /** The plans that pin the same terms, of any status. */
  readonly plans: readonly PlanSku[];
  /** Every region. */
  readonly regions: readonly Region[];
  readonly now: Date;
}

type Found = Refusal<PublishFeesRefusalCode>;

const field = ['feeScheduleId'];

/** What a schedule takes its place by. */
export type FeePlace = Pick<FeeSchedule, 'termsId' | 'regionCode' | 'channel' | 'validFrom'>;

/**
 * Whether two schedules have one place: the same region and who serves there, under the same terms. Contracts pin the
 * newer of the two, in whatever currency it is.
 */
export const sharesPlace = (one: FeePlace, other: FeePlace): boolean =>
  one.termsId === other.termsId &&
  one.regionCode === other.regionCode &&
  one.channel === other.channel;

/** Those that the draft takes its place among; what is retired is pinned by nobody any more. */
const rivalsOf = <Schedule extends FeeSchedule>(
  draft: FeePlace,
  others: readonly Schedule[],
): readonly Schedule[] =>
  others.filter((other) => other.status === 'PUBLISHED' && sharesPlace(other, draft));

/** The schedule whose place a draft takes: of those that it takes its place among, the last that began before it. */
export const predecessorOf = <Schedule extends FeeSchedule>(
  draft: FeePlace,
  others: readonly Schedule[],
): Schedule | undefined =>
  rivalsOf(draft, others)
    .filter(({ validFrom }) => validFrom < draft.validFrom)
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];

/** The schedule whose place the draft takes, when that would hold on beside it. */
export const scheduleToEnd = <Schedule extends FeeSchedule>(
  draft: FeePlace,
  others: readonly Schedule[],
): Schedule | undefined => {
  const predecessor = predecessorOf(draft, others);
  if (!predecessor) return undefined;
  const { validTo } = predecessor;
  return validTo === null || validTo >= draft.validFrom ? predecessor : undefined;
};

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

const regionsServed = ({ draft, regions }: FeePublishingFacts): readonly Region[] =>
  regions.filter(({ code }) => draft.servesRegionCodes.includes(code));

/**
 * The plans whose contracts would pin the draft: those sold where it holds, withdrawn ones too since their codes stay
 * good. Where it has no fee at all for a product and length, the schedules before it stand behind it.
 */
const plansPinning = (facts: FeePublishingFacts): readonly PlanSku[] => {
  const { draft, terms, tiers, plans, regions } = facts;
  if (!terms || !isSoldWhereServed(terms, draft, regions)) return [];
  return plans
    .filter(({ status }) => status !== 'DRAFT')
    .filter(({ productCode, termMonths }) => hasTiersFor(tiers, productCode, termMonths));
};

/** Contracts of a plan pin one schedule for all of its uses, and an unknown fee is never zero. */
const unpricedRefusals = (facts: FeePublishingFacts): readonly Found[] =>
  plansPinning(facts)
    .map((plan) => ({ plan, uses: usesWithoutFee(plan, facts.tiers) }))
    .filter(({ uses }) => uses.length > 0)
    .map(({ plan, uses }) =>
      saying(
        refusal('NO_FEE', field, ruleOnly('R-PRG-02', 'R-FEE-01')),
        `${plan.name} has none for ${usesInWords(uses)}`,
      ),
    );

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

/** Contracts of a day that is over where the draft is to hold have pinned what was published by then. */
const pastRefusals = (facts: FeePublishingFacts): readonly Found[] => {
  const { draft, now } = facts;
  const past = regionsServed(facts).find(
    ({ timeZone }) => draft.validFrom < localDayOf(now, timeZone),
  );
  return past
    ? [
        saying(
          refusal('VALID_FROM_PAST', field, []),
          `it is ${draft.validFrom}, and in ${past.name} it is ${localDayOf(now, past.timeZone)} already`,
        ),
      ]
    : [];
};

/** Every reason why a draft of fees cannot be made the one that contracts pin. */
export const feeRefusals = (facts: FeePublishingFacts): readonly Found[] => [
  ...termsRefusals(facts),
  ...tierRefusals(facts),
  ...unpricedRefusals(facts),
  ...currencyRefusals(facts),
  ...validityRefusals(facts),
  ...pastRefusals(facts),
];

/**
 * How turns are counted under some terms: by their general clause, or by what all of their clauses say. What sellers
 * state in their offers is none of them. A schedule takes it over when it is published, and decides from then on.
 */
export const ordinalBasisIn = (clauses: readonly TermsClause[]): OrdinalBasis | undefined => {
  const nothing = { product: null, planMonths: null, region: null, channel: null };
  const [general] = clausesFor(clauses, nothing, ['FEE_RULE']).filter(isClauseOf('FEE_RULE'));
  if (general) return general.content.ordinalBasis;
  const said = new Set(
    clauses
      .filter(isClauseOf('FEE_RULE'))
      .filter(({ isOfferOnly }) => !isOfferOnly)
      .map(({ content }) => content.ordinalBasis),
  );
  return said.size === 1 ? [...said][0] : undefined;
};
