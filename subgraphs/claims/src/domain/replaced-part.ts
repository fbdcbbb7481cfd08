import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { ComponentCheck } from './assessment';
import type { Claim } from './claim';
import { isLostOnWay } from './lost-unit';
import type { PartsCover } from './parts-cover';
import { mainOf, type NumberedPart } from './replacement';

/** The part that alone is to be replaced, as the assessor said; undefined for the whole unit (R-CMP-16). */
export const partAlone = ({ assessment }: Pick<Claim, 'assessment'>): string | undefined =>
  assessment?.replacedComponentCode;

/** The lines of the check-list that count: of a part that alone is replaced, its own (R-CMP-15, R-CMP-16). */
export const countedChecks = (
  checks: readonly ComponentCheck[],
  partCode: string | undefined,
): readonly ComponentCheck[] =>
  partCode === undefined ? checks : checks.filter(({ code }) => code === partCode);

/** The whole check-list, where what is not replaced bears no charge (R-FEE-09). */
export const chargedAsCounted = (
  checks: readonly ComponentCheck[],
  partCode: string | undefined,
): readonly ComponentCheck[] => {
  const counted = countedChecks(checks, partCode);
  return checks.map((check) => {
    const { charge: _charge, ...free } = check;
    return counted.includes(check) ? check : free;
  });
};

/** The parts that the pinned cover replaces alone: never the one whose number names the unit (R-CMP-16). */
export const partsGivenAlone = (
  cover: PartsCover | undefined,
  numberedParts: readonly NumberedPart[],
): readonly string[] => {
  if (cover?.allowsPartOnly !== true) return [];
  const main = mainOf(numberedParts)?.code;
  return cover.parts.map(({ code }) => code).filter((code) => code !== main);
};

/** What a part that is named is held against. */
export interface GivenAlone {
  /** The pinned terms. */
  readonly terms: NonNullable<DecisionBasis['terms']>;
  /** The parts that a replacement covers; undefined where the terms do not say. */
  readonly cover: PartsCover | undefined;
  readonly partsAlone: readonly string[];
}

/** The refusal of a part that the pinned cover does not replace alone, with those that it does. */
const partNotReplaceable = (
  field: string,
  { terms, cover, partsAlone }: GivenAlone,
): Refusal<'PART_NOT_REPLACEABLE'> => {
  const ruleId = 'R-CMP-16';
  const basis = cover ? [{ ...cover.basis, ruleId }] : underTerms(terms, ruleId);
  const found = refusal('PART_NOT_REPLACEABLE' as const, [field], basis);
  const right =
    partsAlone.length > 0 ? `${partsAlone.join(', ')} may be` : 'the unit is given whole';
  return saying(found, right);
};

/** Why a part cannot be named as the one that alone is to be replaced; none for the whole unit (R-CMP-16). */
export const namedPartRefusals = (
  partCode: string | undefined,
  alone: GivenAlone,
): readonly Refusal<'PART_NOT_REPLACEABLE'>[] =>
  partCode === undefined || alone.partsAlone.includes(partCode)
    ? []
    : [partNotReplaceable('replacedComponentCode', alone)];

export type PartRefusalCode = 'PART_NOT_REPLACEABLE' | 'OTHER_PART_DUE';

/** The part that alone is due; of what was lost, what was lost alone. */
export const duePart = (claim: Claim): string | undefined => {
  const named = partAlone(claim);
  return isLostOnWay(claim) && claim.replacement?.componentCode !== named ? undefined : named;
};

/** A part makes nothing good that was lost as a whole (R-SHP-01). */
const wasLostWhole = (claim: Claim, partCode: string): boolean =>
  isLostOnWay(claim) && claim.replacement?.componentCode !== partCode;

/** What somebody wants to set aside. */
interface ToGive {
  readonly componentCode?: string | null;
  readonly serialNumbers: readonly object[];
}

/** What the customer paid for is given: parts that did not come are charged with the unit that is whole (R-FEE-09). */
const isPaidWhole = ({ quotes }: Claim, partCode: string): boolean =>
  quotes
    .filter(({ status }) => status === 'PAID')
    .flatMap(({ lines }) => lines)
    .some(({ kind, componentCode }) => kind === 'MISSING_COMPONENT' && componentCode !== partCode);

/** Nobody said before the customer chose that a part alone would come; what was lost is made good as it was. */
const isAssessedWhole = (claim: Claim): boolean => claim.assessment !== null && !isLostOnWay(claim);

/** The part that is named, or whose number alone is; a whole unit has others. */
const isFor = (partCode: string, { componentCode, serialNumbers }: ToGive): boolean =>
  typeof componentCode === 'string' ? componentCode === partCode : serialNumbers.length <= 1;

/** Why the whole unit is due although a part is named, and by which rules; undefined where that part may be given. */
const whyWhole = (claim: Claim, partCode: string): readonly [string, ...string[]] | undefined => {
  if (isPaidWhole(claim, partCode))
    return ['the unit, whose missing parts were paid for', 'R-FEE-09'];
  return isAssessedWhole(claim)
    ? ['the unit, of which no part was named', 'R-PRG-02', 'R-CMP-16']
    : undefined;
};

/** Why a part, or the whole unit, is not what the claim waits for; undefined where it is (R-CMP-16, R-FEE-09). */
export const partRefusal = (
  claim: Claim,
  given: ToGive,
  alone: GivenAlone,
): Refusal<PartRefusalCode> | undefined => {
  const { componentCode } = given;
  const field = typeof componentCode === 'string' ? 'componentCode' : 'serialNumbers';
  const otherIsDue = (what: string, ...ruleIds: readonly string[]) =>
    saying(
      refusal('OTHER_PART_DUE' as const, [field], underTerms(claim.contract.terms, ...ruleIds)),
      what,
    );
  const due = duePart(claim);
  if (due !== undefined)
    return isFor(due, given) ? undefined : otherIsDue(`${due} alone`, 'R-CMP-15', 'R-CMP-16');
  if (typeof componentCode !== 'string') return undefined;
  if (wasLostWhole(claim, componentCode))
    return otherIsDue('the unit, which was lost as a whole', 'R-SHP-01');
  if (!alone.partsAlone.includes(componentCode)) return partNotReplaceable(field, alone);
  const why = whyWhole(claim, componentCode);
  return why && otherIsDue(...why);
};
