import { isKnownCurrency } from '@care-graph/kernel/domain/money';
import type { FeeSchedule, FeeTier } from './catalogue';

/** The steps of one fee: what a product costs under one schedule, by kind of use and length. */
const stepsIn = (tiers: readonly FeeTier[]): readonly (readonly FeeTier[])[] => {
  const groups = new Map<string, FeeTier[]>();
  for (const tier of tiers) {
    const { scheduleId, productCode, incidentType, planMonths } = tier;
    const key = [scheduleId, productCode, incidentType, planMonths ?? ''].join(' ');
    const group = groups.get(key);
    if (group) group.push(tier);
    else groups.set(key, [tier]);
  }
  return [...groups.values()];
};

/** A step that does not begin with the turn after the last one of the step before it. */
export interface StepGap {
  readonly tier: FeeTier;
  /** The turn with which it would have to begin; undefined where the step before it has no end. */
  readonly expected: number | undefined;
}

const gapIn = (steps: readonly FeeTier[]): readonly StepGap[] => {
  const sorted = [...steps].sort((one, other) => one.ordinalFrom - other.ordinalFrom);
  let expected: number | undefined = 1;
  for (const tier of sorted) {
    if (tier.ordinalFrom !== expected) return [{ tier, expected }];
    expected = tier.ordinalTo === null ? undefined : tier.ordinalTo + 1;
  }
  return [];
};

/** The first step of each fee that leaves a hole or overlaps; fees run from the first turn on without either. */
export const stepGaps = (tiers: readonly FeeTier[]): readonly StepGap[] =>
  stepsIn(tiers).flatMap(gapIn);

/** The steps whose currency is not known, or is another one than their schedule's. */
export const tiersInOtherCurrency = (
  { id, currency }: Pick<FeeSchedule, 'id' | 'currency'>,
  tiers: readonly FeeTier[],
): readonly FeeTier[] =>
  tiers.filter(
    ({ scheduleId, fee }) =>
      scheduleId === id && (fee.currency !== currency || !isKnownCurrency(fee.currency)),
  );
