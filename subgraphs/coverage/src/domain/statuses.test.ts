import { type CodeStatus, nextCodeStatuses } from './activation-code';
import { type ContractStatus, nextContractStatuses, statusAt } from './contract';

const reachable = <Status extends string>(
  table: Readonly<Record<Status, readonly Status[]>>,
  from: readonly Status[],
): Set<Status> => {
  const found = new Set(from);
  for (const status of found) for (const next of table[status]) found.add(next);
  return found;
};

describe('the life of a code and of a contract', () => {
  it('every status of a code is reached from GENERATED, and none follows itself', () => {
    const table: Readonly<Record<CodeStatus, readonly CodeStatus[]>> = nextCodeStatuses;
    expect(reachable(table, ['GENERATED']).size).toBe(Object.keys(table).length);
    for (const [status, next] of Object.entries(table)) expect(next).not.toContain(status);
  });

  it('every status of a contract is reached from those it can begin with', () => {
    const table: Readonly<Record<ContractStatus, readonly ContractStatus[]>> = nextContractStatuses;
    expect(reachable(table, ['PENDING_SHIPMENT', 'AWAITING_VIDEO']).size).toBe(
      Object.keys(table).length,
    );
  });

  it('R-TRM-01: a contract is expired from the first instant outside its period', () => {
    const period = { startsAt: new Date(0), endsAt: new Date(1000) };
    const contract = { status: 'ACTIVE', period, closesAt: null, activateBy: null } as const;
    expect([statusAt(contract, new Date(999)), statusAt(contract, new Date(1000))]).toEqual([
      'ACTIVE',
      'EXPIRED',
    ]);
  });
});
