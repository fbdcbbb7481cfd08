import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Money, money } from '@care-graph/kernel/domain/money';
import { refusal, saying } from '@care-graph/kernel/domain/outcome';
import { isMissing } from './assessment';
import { type CoverLine, isOffered } from './desks';
import { isSamePart } from './parts-cover';
import { cutTo, type Price, priceOf, type QuoteLine } from './quote';
import {
  inTerms,
  notOffered,
  quotaExhausted,
  type RemedyFacts,
  type RemedyOffer,
  type RemedyRefusal,
} from './remedy-facts';

const field = ['remedy'] as const;

/** A fault that the maker's warranty covers is repaired for nothing, and takes no use (R-ORR-03, R-QTA-10). */
export const warrantyRepair = (facts: RemedyFacts): RemedyOffer => {
  const basis = inTerms(facts, 'R-ORR-03', 'R-QTA-10');
  const isCovered = facts.assessment.warranty === 'IN_WARRANTY';
  const refusals = isCovered
    ? []
    : [refusal('NOT_IN_WARRANTY', field, basis, 'CHOOSE_OTHER_REMEDY')];
  return { remedy: 'WARRANTY_REPAIR', price: undefined, refusals, basis };
};

/** The lines that the discount is counted on: not those of parts that were not sent in (R-ORR-04). */
const eligible = ({ assessment, checks, terms }: RemedyFacts): readonly QuoteLine[] => {
  const missing = checks.filter(isMissing);
  const didNotCome = (named: string): boolean =>
    missing.some(({ code }) => isSamePart(terms?.wholes ?? {}, code, named));
  return assessment.estimate.filter(
    ({ componentCode }) => componentCode === null || !didNotCome(componentCode),
  );
};

/** A decimal of percent in hundredths of it; undefined where it is none. */
const hundredthsOf = (percent: string): bigint | undefined => {
  const [, whole = '', fraction = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(percent) ?? [];
  return whole === '' ? undefined : BigInt(whole + fraction.padEnd(2, '0'));
};

/** So much of a sum, to the unit below. */
const partOf = ({ minor, currency }: Money, percent: string): Money | undefined => {
  const hundredths = hundredthsOf(percent);
  const part = hundredths === undefined ? 0n : (minor * hundredths) / 10_000n;
  // Less than the smallest coin is no discount.
  return part > 0n ? money(part, currency) : undefined;
};

/** No more than is left under the cap (R-QTA-09); nothing where that is in another currency. */
const capped = (off: Money, left: Money | null): Money | undefined => {
  if (!left) return off;
  if (left.currency !== off.currency) return undefined;
  return left.minor < off.minor ? left : off;
};

/** The discount by its percentage, before the cap; undefined where that is not known, or nothing is left to repair. */
const uncapped = (facts: RemedyFacts): Money | undefined => {
  const whole = priceOf(eligible(facts), false)?.total;
  return whole && partOf(whole, facts.terms?.discount?.percent ?? '');
};

/** What is taken off; undefined also where the cap is in another currency. */
const takenOff = (facts: RemedyFacts, { moneyRemaining }: CoverLine): Money | undefined => {
  const off = uncapped(facts);
  return off && capped(off, moneyRemaining);
};

/** The estimate with what is taken off it; the line says where the cap cut that (R-QTA-09). */
const lessOf = (facts: RemedyFacts, off: Money): Price | undefined => {
  const { percent = null, basis } = facts.terms?.discount ?? {};
  const full = uncapped(facts) ?? off;
  const line: QuoteLine = {
    kind: 'REPAIR_DISCOUNT',
    text: `${percent ?? ''} % off the repair`,
    amount: money(-full.minor, full.currency),
    componentCode: null,
    ordinal: null,
    ordinalBasis: null,
    basis: basis ? [basis] : [],
  };
  return priceOf([...facts.assessment.estimate, cutTo(line, off)], false);
};

/** Why nothing would come off at all: no part of the repair was sent in, or too little of it is left for a coin. */
const nothingOff = (facts: RemedyFacts, because: Because): RemedyRefusal => {
  if (eligible(facts).length === 0)
    return refusal('COMPONENTS_MISSING', field, because('R-CMP-18', 'R-ORR-04'), 'SEND_COMPONENTS');
  const isKnown = hundredthsOf(facts.terms?.discount?.percent ?? '') !== undefined;
  if (isKnown && !uncapped(facts))
    return saying(
      refusal('REMEDY_NOT_OFFERED', field, because('R-FEE-05'), 'CHOOSE_OTHER_REMEDY'),
      'less than the smallest coin would come off',
    );
  return refusal('FEE_NOT_KNOWN', field, because('R-FEE-05'), 'CONTACT_SUPPORT');
};

type Because = (...ruleIds: readonly string[]) => readonly DecisionBasis[];

const refusalsOf = (
  facts: RemedyFacts,
  { usesRemaining, moneyRemaining }: CoverLine,
  off: Money | undefined,
): readonly RemedyRefusal[] => {
  const because: Because = (...ruleIds) => inTerms(facts, ...ruleIds);
  if (usesRemaining < 1) return [quotaExhausted(because('R-TRM-02'))];
  if (moneyRemaining && moneyRemaining.minor <= 0n)
    return [refusal('DISCOUNT_CAP_REACHED', field, because('R-QTA-09'), 'CHOOSE_OTHER_REMEDY')];
  return off ? [] : [nothingOff(facts, because)];
};

/** What is left of the discount where plan, terms and estimate have one at all (R-PRG-05). */
const lineFor = ({ cover, terms, serviceType, assessment }: RemedyFacts): CoverLine | undefined => {
  const isThere =
    assessment.estimate.length > 0 && terms && isOffered(terms, serviceType, 'REPAIR_DISCOUNT');
  return isThere ? cover.lines.find(({ line }) => line === 'REPAIR_DISCOUNT') : undefined;
};

/** A repair at a lower price: it takes a use, and draws on the sum for discounts (R-QTA-09, R-FEE-05). */
export const repairDiscount = (facts: RemedyFacts): RemedyOffer => {
  const remedy = 'REPAIR_DISCOUNT';
  const basis = inTerms(facts, 'R-ORR-03', 'R-FEE-05');
  const line = lineFor(facts);
  if (!line) return notOffered(remedy, basis);
  const off = takenOff(facts, line);
  const refusals = refusalsOf(facts, line, off);
  if (refusals.length > 0 || !off) return { remedy, price: undefined, refusals, basis };
  const price = lessOf(facts, off);
  return { remedy, price, ...(line.moneyRemaining ? { heldMoney: off } : {}), refusals, basis };
};
