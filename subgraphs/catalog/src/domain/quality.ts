import { missingParts, missingPrices, unpricedUses } from './quality-fees';
import type { Gap } from './quality-gap';
import { planViews, type QualityFacts } from './quality-views';
import { madeUpValues, unconfirmedServices, unlistedParts } from './quality-values';

/**
 * Every gap in the catalog. What keeps a plan on sale from being served is an error; what a plan that is not sold
 * lacks, and what is only not confirmed by a source, may stay and is shown.
 */
export const qualityFindings = (facts: QualityFacts): readonly Gap[] => {
  const views = planViews(facts);
  return [
    ...views.flatMap(unlistedParts),
    ...views.flatMap((view) => unpricedUses(view, facts.now)),
    ...views.flatMap((view) => missingPrices(view, facts.now)),
    ...missingParts(views, facts.componentPrices),
    ...madeUpValues(views, facts.componentPrices),
    ...unconfirmedServices(views),
  ];
};
