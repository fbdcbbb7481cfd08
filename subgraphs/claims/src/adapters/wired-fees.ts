import type { OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';
import type { FeeTable, FeeTier } from '../domain/desks';
import { moneyOf, type WiredMoney } from './wired-money';

/** A fee schedule as the catalog tells it, for one product. */
export interface WiredFees {
  readonly status: string;
  readonly isIndicative: boolean;
  readonly ordinalBasis: OrdinalBasis;
  readonly tiers: readonly (Omit<FeeTier, 'fee'> & {
    readonly planMonths: number | null;
    readonly fee: WiredMoney;
  })[];
  readonly componentPrices: readonly {
    readonly component: { readonly code: string };
    readonly price: WiredMoney;
  }[];
}

/** Tiers for the plan's own length go before those for any. */
const tiersFor = ({ tiers }: WiredFees, termMonths: number): readonly FeeTier[] => {
  const own = tiers.filter(({ planMonths }) => planMonths === termMonths);
  const chosen = own.length > 0 ? own : tiers.filter(({ planMonths }) => planMonths === null);
  return chosen.map(({ incidentType, ordinalFrom, ordinalTo, fee }) => ({
    incidentType,
    ordinalFrom,
    ordinalTo,
    fee: moneyOf(fee),
  }));
};

/** The fees for a plan of so many months. */
export const feesOf = (wired: WiredFees, termMonths: number): FeeTable => {
  const { isIndicative, ordinalBasis } = wired;
  const componentPrices = wired.componentPrices.map(({ component: { code }, price }) => ({
    code,
    price: moneyOf(price),
  }));
  return {
    isIndicative,
    ordinalBasis,
    tiers: tiersFor(wired, termMonths),
    componentPrices,
  };
};
