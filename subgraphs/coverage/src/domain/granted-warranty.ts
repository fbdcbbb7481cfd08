import { includes, type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { Bonus } from './bonus';
import type { CoveringContract } from './contract';
import type { EndTerms } from './end-terms';

/** A time of warranty that a contract gives when its cover is over. */
export interface GrantedWarranty extends Period {
  readonly line: ServiceLine;
}

/** All that decides which warranty a contract gives after its cover. */
interface WarrantyFacts {
  readonly contract: Pick<CoveringContract, 'status' | 'period' | 'timeZone'>;
  readonly terms: Pick<EndTerms, 'uncounted'>;
  /** Undefined when the terms have none. */
  readonly bonus: Bonus | undefined;
}

/** A year that was granted and not taken back (R-BON-01, A-15); without its beginning nobody can say when it runs. */
const bonusYear = ({ bonus }: WarrantyFacts): readonly GrantedWarranty[] =>
  bonus?.status === 'GRANTED' && bonus.period ? [{ line: 'BONUS_WARRANTY', ...bonus.period }] : [];

const endedEarly: readonly string[] = ['TERMINATED', 'RETURNED'];

/** An extension runs as long as its text says, from the first instant of cover; without a length it gives no time (C-15). */
const extension = ({ contract, terms }: WarrantyFacts): readonly GrantedWarranty[] =>
  endedEarly.includes(contract.status)
    ? []
    : terms.uncounted.flatMap(({ line, months }) =>
        line === 'WARRANTY_EXTENSION' && months !== null
          ? [{ line, ...periodOfMonths(contract.period.startsAt, months, contract.timeZone) }]
          : [],
      );

/** The warranty that goes on without the plan, the extended one first. */
export const grantedWarranties = (facts: WarrantyFacts): readonly GrantedWarranty[] => [
  ...extension(facts),
  ...bonusYear(facts),
];

/** True while something can be claimed under the contract. */
export const givesSomething = (
  cover: Period & { readonly warranties: readonly Period[] },
  at: Date,
): boolean => [cover, ...cover.warranties].some((period) => includes(period, at));
