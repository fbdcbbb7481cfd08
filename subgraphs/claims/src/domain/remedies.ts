import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal } from '@care-graph/kernel/domain/outcome';
import type { IncidentType, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { type ComponentCheck, isMissing } from './assessment';
import { type FeeTable, type FeeTier, isOffered } from './desks';
import { flyawayRemains, warrantyUnit } from './flyaway-remedies';
import { warrantyRules } from './further-warranty';
import { furtherWarrantyOffers, returnUnrepaired } from './further-warranty-remedies';
import { surchargeFor } from './missing-parts';
import { type Price, priceOf, type QuoteLine } from './quote';
import type { Remedy } from './remedy';
import { countedChecks } from './replaced-part';
import {
  inTerms,
  notOffered,
  quotaExhausted,
  type RemedyFacts,
  type RemedyOffer,
  type RemedyRefusal,
} from './remedy-facts';
import { repairDiscount, warrantyRepair } from './repair-remedies';

const field = ['remedy'] as const;

/** The turn of the next replacement, by what the pinned schedule counts (R-FEE-01, A-11). */
export const nextOrdinal = (
  { cover }: Pick<RemedyFacts, 'cover'>,
  fees: Pick<FeeTable, 'ordinalBasis'>,
): number =>
  fees.ordinalBasis === 'ALL_REPLACEMENTS'
    ? cover.replacementsUsed + 1
    : cover.replacementsUsed - cover.flyawaysUsed + 1;

const tierFor = (
  fees: FeeTable,
  incidentType: IncidentType,
  ordinal: number,
): FeeTier | undefined =>
  fees.tiers.find(
    (tier) =>
      tier.incidentType === incidentType &&
      tier.ordinalFrom <= ordinal &&
      (tier.ordinalTo === null || ordinal <= tier.ordinalTo),
  );

/** The fee for the turn; undefined where the pinned schedule has none, which is never the same as nothing to pay. */
const feeLine = (facts: RemedyFacts, fees: FeeTable): QuoteLine | undefined => {
  const ordinal = nextOrdinal(facts, fees);
  const tier = tierFor(fees, facts.incidentType, ordinal);
  const part = facts.assessment.replacedComponentCode;
  return (
    tier && {
      kind: 'SERVICE_FEE',
      text: `Replacement no. ${ordinal} of the contract${part === undefined ? '' : `, of ${part} alone`}`,
      amount: tier.fee,
      componentCode: part ?? null,
      ordinal,
      ordinalBasis: fees.ordinalBasis,
      basis: facts.terms?.feeRule ? [facts.terms.feeRule] : inTerms(facts, 'R-FEE-01'),
    }
  );
};

const isIndicative = ({ channel }: RemedyFacts, fees: FeeTable): boolean =>
  fees.isIndicative || channel === 'MAKER_DIRECT';

/** What is not replaced need not come, and is charged to nobody (R-CMP-15, R-CMP-16). */
const checksOf = ({ checks, assessment }: RemedyFacts): readonly ComponentCheck[] =>
  countedChecks(checks, assessment.replacedComponentCode);

const surchargeOf = (facts: RemedyFacts): Price | undefined =>
  surchargeFor(checksOf(facts), facts.fees, inTerms(facts, 'R-FEE-09', 'R-ORR-04'));

/** What the next replacement costs; undefined where its fee is not known. */
const replacementPrice = (facts: RemedyFacts): Price | undefined => {
  if (!facts.fees) return undefined;
  const line = feeLine(facts, facts.fees);
  const surcharge = surchargeOf(facts)?.lines ?? [];
  return line && priceOf([line, ...surcharge], isIndicative(facts, facts.fees));
};

/** One condition of a replacement: it names its refusal, or says nothing. */
type ReplacementRule = (facts: RemedyFacts, price: Price | undefined) => RemedyRefusal | undefined;

const isExhausted = ({ cover }: RemedyFacts): boolean => cover.replacementsRemaining < 1;

const useRemains: ReplacementRule = (facts) =>
  isExhausted(facts) ? quotaExhausted(inTerms(facts, 'R-TRM-02')) : undefined;

/** Beyond the last use no schedule has a fee; that is no news to somebody who has no use left. */
const feeIsKnown: ReplacementRule = (facts, price) =>
  price || isExhausted(facts)
    ? undefined
    : refusal('FEE_NOT_KNOWN', field, inTerms(facts, 'R-FEE-01'), 'CONTACT_SUPPORT');

/** What is missing is charged with the fee; where its price is not known, the parts have to come (R-FEE-09). */
const partsCameAlong: ReplacementRule = (facts) =>
  checksOf(facts).some(isMissing) && !surchargeOf(facts)
    ? refusal(
        'COMPONENTS_MISSING',
        field,
        inTerms(facts, 'R-FEE-09', 'R-ORR-04'),
        'SEND_COMPONENTS',
      )
    : undefined;

const replacementRules = [useRemains, flyawayRemains, feeIsKnown, partsCameAlong] as const;

/** By which rules each service gives a replacement. */
const rulesOfReplacement: Readonly<Record<ServiceType, readonly string[]>> = {
  ONLINE_REPAIR: ['R-ORR-03', 'R-FEE-01'],
  EXPRESS: ['R-EXP-01', 'R-FEE-01'],
  FLYAWAY: ['R-FLY-02', 'R-FLY-09', 'R-FEE-01'],
  MAINTENANCE: ['R-MNT-02', 'R-FEE-07'],
};

/** A replacement takes a use of the plan, costs the fee of its turn and asks for the parts that it replaces. */
export const replacement = (facts: RemedyFacts): RemedyOffer => {
  const ofPart = facts.assessment.replacedComponentCode === undefined ? [] : ['R-CMP-16'];
  const basis = inTerms(facts, ...rulesOfReplacement[facts.serviceType], ...ofPart);
  if (!facts.terms || !isOffered(facts.terms, facts.serviceType, 'REPLACEMENT'))
    return notOffered('REPLACEMENT', basis);
  const price = replacementPrice(facts);
  const refusals = replacementRules.flatMap((rule) => rule(facts, price) ?? []);
  return {
    remedy: 'REPLACEMENT',
    price: refusals.length === 0 ? price : undefined,
    refusals,
    basis,
  };
};

/** The ordinary repair that a plan never stands in the way of (R-PRG-09); its price is the assessor's estimate. */
const paidRepair = ({ assessment }: RemedyFacts): RemedyOffer => {
  const basis = ruleOnly('R-PRG-09', 'R-ORR-05');
  const price = priceOf(assessment.estimate, false);
  return price
    ? { remedy: 'PAID_REPAIR', price, refusals: [], basis }
    : notOffered('PAID_REPAIR', basis);
};

/** The remedies between which a customer chooses, in the order they should be read. */
export const remedyOffers = (facts: RemedyFacts): readonly RemedyOffer[] => {
  if (facts.warrantyLine) return furtherWarrantyOffers(facts, facts.warrantyLine);
  // What is lost can be neither repaired nor given back.
  return facts.serviceType === 'FLYAWAY'
    ? [warrantyUnit(facts), replacement(facts)]
    : [
        warrantyRepair(facts),
        replacement(facts),
        repairDiscount(facts),
        paidRepair(facts),
        returnUnrepaired(),
      ];
};

/** The rules by which the service, or the warranty that goes on without the plan, has the remedies that it has. */
export const rulesOfChoice = (facts: RemedyFacts): readonly DecisionBasis[] =>
  inTerms(facts, ...(facts.warrantyLine ? warrantyRules(facts.warrantyLine) : ['R-ORR-03']));

/** The offer of one remedy; what the service does not have is not offered. */
export const offerOf = (facts: RemedyFacts, remedy: Remedy): RemedyOffer =>
  remedyOffers(facts).find((offer) => offer.remedy === remedy) ??
  notOffered(remedy, rulesOfChoice(facts));
