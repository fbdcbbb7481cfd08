import type { Principal } from '@care-graph/kernel/domain/principal';
import type { FeeSchedule, PlanSku, Region, TermsVersion } from './catalogue';

/** First and last day are both days on which it holds. */
const isValidOn = (
  { validFrom, validTo }: Pick<TermsVersion, 'validFrom' | 'validTo'>,
  day: string,
): boolean => validFrom <= day && (validTo === null || day <= validTo);

/** Without drafts and what was withdrawn from sale. */
export const publishedOf = (plans: readonly PlanSku[]): readonly PlanSku[] =>
  plans.filter(({ status }) => status === 'PUBLISHED');

/**
 * The terms in force for a product on a day: of those that its published plans pin,
 * the newest that are valid then. What was retired was in force to its last day.
 */
export const termsInForce = (
  plans: readonly PlanSku[],
  terms: readonly TermsVersion[],
  day: string,
): TermsVersion | undefined => {
  const pinned = new Set(publishedOf(plans).map(({ termsId }) => termsId));
  return terms
    .filter(
      (version) => pinned.has(version.id) && version.status !== 'DRAFT' && isValidOn(version, day),
    )
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];
};

/** Terms as the regions name them in which their plans are sold: by programme and generation. */
export const soldAs = ({
  programme,
  generation,
}: Pick<TermsVersion, 'programme' | 'generation'>): string => `${programme}/${generation}`;

export const sellsUnder = (
  { soldTerms }: Pick<Region, 'soldTerms'>,
  terms: Pick<TermsVersion, 'programme' | 'generation'>,
): boolean => soldTerms.includes(soldAs(terms));

/** Whether plans under some terms are sold somewhere that a schedule serves: only their contracts pin it. */
export const isSoldWhereServed = (
  terms: Pick<TermsVersion, 'programme' | 'generation'>,
  { servesRegionCodes }: Pick<FeeSchedule, 'servesRegionCodes'>,
  regions: readonly Region[],
): boolean =>
  regions.some((region) => servesRegionCodes.includes(region.code) && sellsUnder(region, terms));

/** A plan may be sold in a region on a day: it is published, its terms are valid, and the region sells under them. */
export const isOnSale = (
  plan: PlanSku,
  terms: TermsVersion | null,
  region: Region,
  day: string,
): boolean =>
  plan.status === 'PUBLISHED' &&
  terms !== null &&
  isValidOn(terms, day) &&
  sellsUnder(region, terms);

/** Drafts of terms and fees are for those who publish them, and for the other parts of the system. */
export const mayReadDrafts = ({ kind, scopes }: Principal): boolean =>
  kind === 'service' || scopes.includes('terms:publish');

/** Whether drafts, and what goes with them, are there for somebody. */
export interface DraftSight {
  readonly withDrafts: boolean;
}

export const draftsSeenBy = (principal: Principal): DraftSight => ({
  withDrafts: mayReadDrafts(principal),
});
