import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { overlaps, type Period } from '@care-graph/kernel/domain/period';
import type { ServiceContract } from './contract';
import type { Device } from './device';
import { basisOfLock, isLocked } from './device-lock';
import type { LineageLimits, Plan } from './plan';

/** A contract that was not given back, as the rules of a lineage read it. */
export type ContractOfLineage = Pick<ServiceContract, 'status' | 'period' | 'termMonths'>;

/** What decides whether a unit can come under one more plan. */
export interface LineageFacts {
  readonly plan: Pick<Plan, 'terms' | 'termMonths' | 'renewal'>;
  /** The unit as it is on record; undefined for one that nobody has reported. */
  readonly device: Pick<Device, 'lock' | 'supersededById'> | undefined;
  /** Every contract of the lineage that was not given back. */
  readonly contractsOfLineage: readonly ContractOfLineage[];
  /** The cover that the plan would give. */
  readonly period: Period;
}

/** Contracts of which the unit had, has or will have cover. */
const counted = <Contract extends ContractOfLineage>(ofLineage: readonly Contract[]) =>
  ofLineage.filter(({ period }) => period !== null);

/** The months that all contracts of a lineage come to, whether or not they ran to their end. */
export const usedMonths = (ofLineage: readonly ContractOfLineage[]): number =>
  counted(ofLineage).reduce((sum, { termMonths }) => sum + termMonths, 0);

/** A limit that one more plan would pass: the rule behind it, and what is too much. */
export interface PassedLimit {
  readonly ruleId: string;
  readonly said: string;
}

/** What is too much about one more plan of that length; undefined where the terms still allow it (C-02). */
export const limitPassed = (
  { maxTotalMonths, maxContracts }: LineageLimits,
  ofLineage: readonly ContractOfLineage[],
  months: number,
): PassedLimit | undefined => {
  if (maxContracts !== null && counted(ofLineage).length >= maxContracts) {
    const most = maxContracts === 1 ? 'one contract' : `${maxContracts} contracts`;
    return { ruleId: 'R-OPP-01', said: `a device has ${most} at most` };
  }
  const used = usedMonths(ofLineage);
  if (maxTotalMonths !== null && used + months > maxTotalMonths)
    return { ruleId: 'R-RNW-04', said: `${used} of ${maxTotalMonths} months are used` };
  return undefined;
};

/** Terms that are silent allow what every product is allowed: one plan in its life (R-RNW-02). */
const limitsOf = ({ renewal, terms }: LineageFacts['plan']): LineageLimits =>
  renewal ?? { maxTotalMonths: null, maxContracts: 1, basis: { ruleId: 'R-OPP-01', terms } };

type Covered = Refusal<'DEVICE_ALREADY_COVERED'>;

/** A terminated contract covers no longer, though it counts as one that the unit had. */
const coversMeanwhile = ({ contractsOfLineage, period }: LineageFacts): boolean =>
  contractsOfLineage.some(
    (other) => other.status !== 'TERMINATED' && other.period && overlaps(other.period, period),
  );

/** A replacement counts as the original, so the whole lineage has to have room for the plan (R-OPP-02). */
export const lineageRefusal = (
  facts: LineageFacts,
  field: readonly string[],
): Covered | undefined => {
  const { plan, contractsOfLineage } = facts;
  if (coversMeanwhile(facts)) {
    const basis = underTerms(plan.terms, 'R-OPP-01', 'R-OPP-02');
    return refusal('DEVICE_ALREADY_COVERED', field, basis);
  }
  const limits = limitsOf(plan);
  const passed = limitPassed(limits, contractsOfLineage, plan.termMonths);
  if (!passed) return undefined;
  const basis = [{ ...limits.basis, ruleId: passed.ruleId }];
  return saying(refusal('DEVICE_ALREADY_COVERED', field, basis), passed.said);
};

const replaced: readonly DecisionBasis[] = [{ ruleId: 'R-ORR-06' }];

/**
 * A unit that was verified as flown away is locked, and belongs to the obligor once its replacement was paid. One that
 * another unit took the place of was given up for it; while its lineage is covered, that is the answer for both.
 */
export const unitRefusal = (
  facts: LineageFacts,
  field: readonly string[],
): Refusal<'DEVICE_LOCKED'> | undefined => {
  const { device } = facts;
  if (device && isLocked(device.lock))
    return refusal('DEVICE_LOCKED', field, basisOfLock(device.lock), 'CONTACT_SUPPORT');
  if (!device?.supersededById || lineageRefusal(facts, field)) return undefined;
  const found = refusal('DEVICE_LOCKED' as const, field, replaced, 'CONTACT_SUPPORT');
  return saying(found, 'another unit has taken its place');
};
