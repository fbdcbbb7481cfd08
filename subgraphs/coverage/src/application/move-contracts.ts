import type { ClockStep } from '../domain/contract-clock';
import { closingOf } from '../domain/cover';
import { takeStep } from './clock-work';
import type { CoverageWork } from './coverage-work';

/** Takes a step with contracts for which it is due, up to a number of them; answers how many it were. */
export const moveContracts =
  (work: Pick<CoverageWork, 'transact' | 'newId'>, step: ClockStep) =>
  (now: Date, limit: number): Promise<number> =>
    work.transact(async (stores) => {
      const due = await stores.timedContracts.lockDue(step, now, limit);
      if (due.length > 0) await takeStep(work, stores, { step, due, now });
      return due.length;
    });

/**
 * Asks the terms of contracts that were made before it was kept until when they can be renewed: once for all of them,
 * outside any transaction. Where they are silent it is the end of cover.
 */
export const lookUpClosings =
  ({ transact, endTerms }: Pick<CoverageWork, 'transact' | 'endTerms'>) =>
  async (_now: Date, limit: number): Promise<number> => {
    const contracts = await transact(({ timedContracts }) => timedContracts.withoutClosing(limit));
    if (contracts.length === 0) return 0;
    const said = await Promise.all(contracts.map((contract) => endTerms.endTermsOf(contract)));
    const closings = contracts.map(({ id, period, timeZone }, place) => ({
      id,
      closesAt: closingOf(period, said[place]?.renewal, timeZone),
    }));
    await transact(({ timedContracts }) => timedContracts.setClosing(closings));
    return closings.length;
  };
