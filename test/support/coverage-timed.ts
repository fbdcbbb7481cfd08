import type { ServiceContract } from '../../subgraphs/coverage/src/domain/contract';
import { hasCover } from '../../subgraphs/coverage/src/domain/contract';
import { stepDueAt, type TimedContracts } from '../../subgraphs/coverage/src/domain/contract-clock';
import type { CoverageRecord } from './coverage-memory';

/** Contracts that time alone moves on, in memory. */
export const timedContractsIn = (record: CoverageRecord): TimedContracts => {
  const covering = () => record.contracts.filter((contract) => hasCover(contract));
  const change = (ids: readonly string[], next: (one: ServiceContract) => ServiceContract) => {
    record.contracts = record.contracts.map((one) => (ids.includes(one.id) ? next(one) : one));
  };
  return {
    lockDue: async (step, now, limit) =>
      covering()
        .filter((contract) => step.from.includes(contract.status))
        .filter((contract) => (stepDueAt(contract, step)?.getTime() ?? Infinity) <= now.getTime())
        .slice(0, limit),
    move: async (ids, status) => {
      change(ids, (one) => ({ ...one, status, version: one.version + 1 }));
    },
    withoutClosing: async (limit) =>
      covering()
        .filter(({ closesAt }) => closesAt === null)
        .slice(0, limit),
    setClosing: async (closings) => {
      for (const { id, closesAt } of closings)
        change([id], (one) => ({ ...one, closesAt: one.closesAt ?? closesAt }));
    },
  };
};
