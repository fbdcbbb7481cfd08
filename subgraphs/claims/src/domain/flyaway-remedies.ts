import { refusal } from '@care-graph/kernel/domain/outcome';
import {
  flyawaySublimitReached,
  inTerms,
  type RemedyFacts,
  type RemedyOffer,
  type RemedyRefusal,
} from './remedy-facts';

/** A loss that the maker's warranty covers is made good by a working unit for nothing, and takes no use (R-FLY-02). */
export const warrantyUnit = (facts: RemedyFacts): RemedyOffer => {
  const basis = inTerms(facts, 'R-FLY-02', 'R-QTA-10');
  const refusals =
    facts.assessment.warranty === 'IN_WARRANTY'
      ? []
      : [refusal('NOT_IN_WARRANTY' as const, ['remedy'], basis, 'CHOOSE_OTHER_REMEDY')];
  return { remedy: 'WARRANTY_UNIT', price: undefined, refusals, basis };
};

/** A flyaway takes a use of the pool, and one of those inside it that are for flyaways (R-FLY-09, R-QTA-02). */
export const flyawayRemains = (facts: RemedyFacts): RemedyRefusal | undefined => {
  const { incidentType, cover } = facts;
  if (incidentType !== 'FLYAWAY' || cover.replacementsRemaining < 1) return undefined;
  return (cover.flyawaysRemaining ?? 0) < 1
    ? flyawaySublimitReached(inTerms(facts, 'R-QTA-02'))
    : undefined;
};
