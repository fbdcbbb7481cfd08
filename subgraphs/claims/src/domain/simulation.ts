import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Deadline } from '@care-graph/kernel/domain/deadline';
import type { CauseOfLoss, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { WarrantyOutcome } from './assessment';
import { bordersOf, type Ways } from './borders';
import { isPrepaidService, statusesOf } from './claim-status';
import { type ClaimTerms, needsConsent } from './desks';
import type { Doubt } from './doubt';
import { exclusionsFor } from './exclusions';
import type { OpeningRefusal } from './opening-rules';
import { raisedExclusions } from './raised-exclusions';
import { remedyOffers, replacement, rulesOfChoice } from './remedies';
import { notOffered, type RemedyFacts, type RemedyOffer } from './remedy-facts';
import type { Remedy } from './remedy';

/** What would come of a claim. */
export interface Simulation {
  readonly refusals: readonly OpeningRefusal[];
  readonly likelyDecisions: readonly Doubt[];
  readonly remedies: readonly RemedyOffer[];
  readonly deadlines: readonly Deadline[];
  readonly basis: readonly DecisionBasis[];
}

/** What an assessor would say of the maker's warranty while it runs: it is for faults that the user did not cause (R-ORR-03). */
export const likelyWarranty = (cause: CauseOfLoss): WarrantyOutcome =>
  cause === 'PERFORMANCE_FAULT' ? 'IN_WARRANTY' : 'OUT_OF_SCOPE';

/** The remedies that the service leads to: the one that it begins with, those that are chosen between, or none. */
const offersOf = (facts: RemedyFacts): readonly RemedyOffer[] => {
  if (isPrepaidService(facts.serviceType)) return [replacement(facts)];
  return hasChoice(facts.serviceType) ? remedyOffers(facts) : [];
};

const hasChoice = (serviceType: ServiceType): boolean =>
  statusesOf(serviceType).includes('AWAITING_ELECTION');

/** The remedies with their cost, or the one that was asked for. */
export const simulatedRemedies = (
  facts: RemedyFacts,
  asked: Remedy | null | undefined,
): readonly RemedyOffer[] => {
  const offers = offersOf(facts);
  if (!asked) return offers;
  const found = offers.filter(({ remedy }) => remedy === asked);
  return found.length > 0 ? found : [notOffered(asked, rulesOfChoice(facts))];
};

/** A parcel across a border may be refused until the provider has agreed to it (R-RFS-06). */
export const crossingDoubts = (terms: ClaimTerms | undefined, ways: Ways | undefined): readonly Doubt[] => {
  if (!terms?.shipping || !ways || !needsConsent(terms)) return [];
  const { inbound, outbound } = bordersOf(ways);
  const { basis } = terms.shipping;
  const rule = (ruleId: string): DecisionBasis => (basis.terms ? { ruleId, terms: basis.terms } : { ruleId });
  return inbound || outbound
    ? [{ code: 'CROSS_BORDER_CONSENT_REQUIRED', basis: [basis, rule('R-RFS-06')] }]
    : [];
}; // prettier-ignore

/** Exclusions that the cause makes likely, each of which an adjudicator may refuse the claim by (rule book §1.17). */
export const exclusionDoubts = (
  terms: ClaimTerms | undefined,
  claimed: Pick<RemedyFacts, 'serviceType' | 'warrantyLine'>,
  cause: CauseOfLoss,
): readonly Doubt[] => {
  if (!terms) return [];
  const raised = raisedExclusions(exclusionsFor(terms, claimed), {
    causes: [{ cause, how: 'told' }],
    warranty: likelyWarranty(cause),
    warrantyLine: claimed.warrantyLine,
    lifted: claimed.serviceType === 'FLYAWAY' ? ['FLYAWAY_VERIFIED'] : ['COMPONENT_SENT_IN'],
  });
  return raised.flatMap(({ id }) => {
    const clause = terms.clauses.find((one) => one.id === id);
    return clause ? [{ code: 'EXCLUDED_CAUSE' as const, basis: [clause.basis] }] : [];
  });
};

/** Every rule and clause once, in the order in which they were first named. */
export const basisOfAll = (
  parts: readonly { readonly basis: readonly DecisionBasis[] }[],
): readonly DecisionBasis[] => {
  const all = parts.flatMap(({ basis }) => basis);
  const keyOf = ({ ruleId, clause }: DecisionBasis): string => `${ruleId} ${clause?.id ?? ''}`;
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
};
