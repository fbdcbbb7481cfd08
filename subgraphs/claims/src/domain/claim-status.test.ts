import { type ClaimStatus, claimStatuses, isFinal, mayBecome, nextStatuses } from './claim-status';

const way: readonly ClaimStatus[] = [
  'REGISTERED', 'AWAITING_RETURN', 'RECEIVED', 'IN_ASSESSMENT', 'AWAITING_ELECTION', 'AWAITING_PAYMENT',
  'IN_SERVICE', 'SHIPPED', 'COMPLETED',
]; // prettier-ignore

const reachableFrom = (start: ClaimStatus): ReadonlySet<ClaimStatus> => {
  const reached = new Set<ClaimStatus>([start]);
  for (const status of reached)
    for (const next of nextStatuses('ONLINE_REPAIR', status)) reached.add(next);
  return reached;
};

describe('the statuses of an online repair', () => {
  it('lead from registration to completion, step by step (rule book §2.5)', () => {
    way.slice(1).forEach((to, index) => {
      expect(mayBecome('ONLINE_REPAIR', way[index] ?? 'COMPLETED', to)).toBe(true);
    });
  });

  it('are all reachable from registration, and none may follow itself', () => {
    expect([...reachableFrom('REGISTERED')].sort()).toEqual([...claimStatuses].sort());
    for (const status of claimStatuses)
      expect(mayBecome('ONLINE_REPAIR', status, status)).toBe(false);
  });

  it.each(claimStatuses)('all lead from %s to an end', (status) => {
    expect([...reachableFrom(status)].some((one) => isFinal('ONLINE_REPAIR', one))).toBe(true);
  });

  it('end in completion, cancellation and refusal only', () => {
    expect(claimStatuses.filter((status) => isFinal('ONLINE_REPAIR', status)).sort()).toEqual([
      'CANCELLED',
      'COMPLETED',
      'REFUSED',
    ]);
  });

  it.each(claimStatuses)('let %s be cancelled exactly while nothing was paid (A-12)', (status) => {
    const unpaid = way.slice(0, 6).includes(status) || status === 'RETURN_OVERDUE';
    expect(mayBecome('ONLINE_REPAIR', status, 'CANCELLED')).toBe(unpaid);
  });

  it('let a late unit be received or refused by a person (R-ORR-02, R-RFS-05)', () => {
    expect(nextStatuses('ONLINE_REPAIR', 'AWAITING_RETURN')).toContain('RETURN_OVERDUE');
    expect(nextStatuses('ONLINE_REPAIR', 'RETURN_OVERDUE')).toEqual([
      'RECEIVED',
      'CANCELLED',
      'REFUSED',
    ]);
  });

  it('let the choice decide where a claim goes: to payment, into service or back (R-ORR-05)', () => {
    expect(nextStatuses('ONLINE_REPAIR', 'AWAITING_ELECTION')).toEqual([
      'AWAITING_PAYMENT', 'IN_SERVICE', 'SHIPPED', 'CANCELLED', 'REFUSED',
    ]); // prettier-ignore
  });
});
