import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal } from '@care-graph/kernel/domain/outcome';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { PartsCover } from './desks';
import { warrantyRules } from './further-warranty';
import { isSamePart } from './parts-cover';
import { inTerms, type RemedyFacts, type RemedyOffer, type RemedyRefusal } from './remedy-facts';

const notInWarranty = (basis: readonly DecisionBasis[]): RemedyRefusal =>
  refusal('NOT_IN_WARRANTY', ['remedy'], basis, 'CHOOSE_OTHER_REMEDY');

/** The parts that the warranty covers; undefined where the terms do not list them, so that all of the product's are. */
const coverOf = ({ terms }: RemedyFacts, line: ServiceLine): PartsCover | undefined =>
  terms?.covers.find((cover) => cover.line === line);

/** One condition of a repair under a warranty that goes on without the plan: it names its refusal, or says nothing. */
type WarrantyRule = (facts: RemedyFacts, line: ServiceLine) => RemedyRefusal | undefined;

/** A use that committed later takes the year back, and what was opened in it with it. */
const isStillGiven: WarrantyRule = (facts, line) =>
  facts.cover.warranties.some((given) => given.line === line)
    ? undefined
    : notInWarranty(inTerms(facts, 'A-15', ...warrantyRules(line)));

/** It is for faults of the unit: whoever assessed it says whether this is one (R-EXC-W3). */
const isFaultOfUnit: WarrantyRule = (facts, line) =>
  facts.assessment.warranty === 'IN_WARRANTY'
    ? undefined
    : notInWarranty(inTerms(facts, ...warrantyRules(line)));

/** Where parts to be changed are named and none of them is covered, nothing is repaired (R-EXC-C1). */
const somePartIsCovered: WarrantyRule = (facts, line) => {
  const cover = coverOf(facts, line);
  const named = facts.assessment.estimate.flatMap(({ componentCode }) => componentCode ?? []);
  const wholes = facts.terms?.wholes ?? {};
  const isCovered = ({ parts }: PartsCover): boolean =>
    named.length === 0 ||
    parts.some(({ code }) => named.some((one) => isSamePart(wholes, one, code)));
  return !cover || isCovered(cover)
    ? undefined
    : notInWarranty([cover.basis, ...inTerms(facts, 'R-EXC-C1')]);
};

const warrantyRepairRules = [isStillGiven, isFaultOfUnit, somePartIsCovered] as const;

/** A fault of a covered part is repaired for nothing, and takes no use (R-BON-05, R-WEX-08, R-FEE-06). */
const furtherWarrantyRepair = (facts: RemedyFacts, line: ServiceLine): RemedyOffer => {
  const cover = coverOf(facts, line);
  return {
    remedy: 'WARRANTY_REPAIR',
    price: undefined,
    refusals: warrantyRepairRules.flatMap((rule) => rule(facts, line) ?? []),
    basis: [...inTerms(facts, ...warrantyRules(line)), ...(cover ? [cover.basis] : [])],
  };
};

/** The unit goes back as it came, which nothing speaks against. */
export const returnUnrepaired = (): RemedyOffer => ({
  remedy: 'RETURN_UNREPAIRED',
  price: undefined,
  refusals: [],
  basis: ruleOnly('R-ORR-05', 'R-SHP-01'),
});

/** All that a customer can choose between once the plan is over and a warranty goes on. */
export const furtherWarrantyOffers = (
  facts: RemedyFacts,
  line: ServiceLine,
): readonly RemedyOffer[] => [furtherWarrantyRepair(facts, line), returnUnrepaired()];
