import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { ClaimRefusalCode } from './adjudication';
import type { ClaimTerms, CoverFacts } from './desks';
import type { Doubt } from './doubt';
import { chainOf, type Region } from './region';

export type TerritoryRefusalCode = 'REGION_NOT_COVERED' | 'PROOF_OF_PURCHASE_MISSING';

type TerritoryRefusal = Refusal<TerritoryRefusalCode>;

/** Where service is asked for, and how the unit was bought. */
export interface TerritoryFacts {
  readonly cover: Pick<
    CoverFacts,
    'regionCode' | 'purchase' | 'termsVersionId' | 'termsVersionCode' | 'channel'
  >;
  readonly terms: Pick<ClaimTerms, 'territory'> | undefined;
  /** The region that the contract is tied to; undefined where the catalog does not know it. */
  readonly home: Region | undefined;
  /** Where service is asked for; undefined where that is no region of the programme. */
  readonly asked: Region | undefined;
  /** True when a proof of purchase was handed in with the claim. */
  readonly isProofGiven: boolean;
}

const inTerms = (
  { cover, terms }: TerritoryFacts,
  ...ruleIds: readonly string[]
): readonly DecisionBasis[] => [
  ...(terms?.territory ? [terms.territory.basis] : []),
  ...ruleIds.map((ruleId) => ({
    ruleId,
    terms: { id: cover.termsVersionId, code: cover.termsVersionCode },
  })),
];

/** Service at home is service in the plan's own region, or in a part of it (R-RGN-03, R-RGN-04). */
const isAtHome = ({ asked, cover }: TerritoryFacts): boolean =>
  asked !== undefined && chainOf(asked).includes(cover.regionCode);

/** True where the terms give service in the place at all; terms without such a clause give it at home. */
export const isRegionCovered = (facts: TerritoryFacts): boolean =>
  isAtHome(facts) ||
  (facts.asked !== undefined && facts.terms?.territory?.isInternational === true);

/** Where the terms end, no service begins (R-RGN-08). */
export const regionIsCovered = (facts: TerritoryFacts): TerritoryRefusal | undefined =>
  isRegionCovered(facts)
    ? undefined
    : refusal('REGION_NOT_COVERED', ['regionCode'], inTerms(facts, 'R-RGN-08', 'R-RFS-03'), 'CONTACT_SUPPORT'); // prettier-ignore

const isAbroad = (facts: TerritoryFacts): boolean => isRegionCovered(facts) && !isAtHome(facts);

/** Away from home a product is served that the terms let travel, once it is shown where it was bought (R-RGN-06). */
export const purchaseIsProven = (facts: TerritoryFacts): TerritoryRefusal | undefined => {
  const { terms, cover, isProofGiven } = facts;
  const isAsked = isAbroad(facts) && terms?.territory?.needsProofOfPurchase === true;
  return isAsked && !isProofGiven && cover.purchase?.isProven !== true
    ? refusal('PROOF_OF_PURCHASE_MISSING', ['proofOfPurchaseId'], inTerms(facts, 'R-RGN-06'), 'PROVE_PURCHASE') // prettier-ignore
    : undefined;
};

/** A seller who was found not to be authorised is a reason everywhere; one whom nobody has checked only where the terms ask. */
const isSellerDoubtful = (facts: TerritoryFacts): boolean => {
  const { purchase } = facts.cover;
  const isChecked = purchase !== null && purchase.isAuthorizedDealer !== null;
  if (isChecked) return !purchase.isAuthorizedDealer;
  return isAbroad(facts) && facts.terms?.territory?.needsAuthorizedDealer === true;
};

/** Plan and unit were bought in different regions, though the terms want one (R-RGN-02). */
const isRegionDoubtful = ({ cover: { purchase }, terms, home }: TerritoryFacts): boolean =>
  terms?.territory?.samePurchaseRegion === true &&
  home !== undefined &&
  purchase !== null &&
  !chainOf(home).some((code) => purchase.regionCodes.includes(code));

/** A retailer's code asks for a product from an authorised dealer beside what holds for every plan (R-ACT-13). */
const sellerRules = ({ cover: { channel } }: TerritoryFacts): readonly string[] =>
  channel === 'CODE' ? ['R-RFS-01', 'R-ACT-13'] : ['R-RFS-01'];

const doubts: readonly {
  readonly code: ClaimRefusalCode;
  readonly rulesOf: (facts: TerritoryFacts) => readonly string[];
  readonly holds: (facts: TerritoryFacts) => boolean;
}[] = [
  { code: 'NOT_OFFICIAL_CHANNEL', rulesOf: sellerRules, holds: isSellerDoubtful },
  { code: 'REGION_MISMATCH', rulesOf: () => ['R-RFS-02', 'R-RGN-02'], holds: isRegionDoubtful },
];

/** Everything about the purchase on which an adjudicator may refuse; the claim is opened all the same. */
export const doubtsOf = (facts: TerritoryFacts): readonly Doubt[] =>
  doubts
    .filter(({ holds }) => holds(facts))
    .map(({ code, rulesOf }) => ({ code, basis: inTerms(facts, ...rulesOf(facts)) }));
