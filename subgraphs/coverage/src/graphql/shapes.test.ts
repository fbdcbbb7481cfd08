import { money } from '@care-graph/kernel/domain/money';
import { at, someContract, someEntry } from '../../../../test/support/coverage-rows';
import { type ContractStatus, nextContractStatuses } from '../domain/contract';
import { type Balance, type LineBalance, type QuotaEntryKind } from '../domain/ledger';
import { contractShape, entitlementShape, entryShape } from './shapes';

const line = (uses: Partial<Balance>): LineBalance => ({
  line: 'REPLACEMENT',
  uses: { granted: 2, committed: 0, reserved: 0, expired: 0, remaining: 2, ...uses },
  flyaways: undefined,
  money: undefined,
  basis: [],
});

const statusOf = (status: ContractStatus, uses: Partial<Balance> = {}, when = at) =>
  entitlementShape(someContract('ctr_1', 'dev_1', { status }), line(uses), when).status;

const endOf = someContract('ctr_1', 'dev_1').period.endsAt;

describe('the status of a service line (rule book §2.2)', () => {
  it('is known for every status of its contract', () => {
    const statuses = Object.keys(nextContractStatuses) as ContractStatus[];
    const before = new Date(at.getTime() - 1);
    const statusBefore = (status: ContractStatus) => [status, statusOf(status, {}, before)];
    expect(Object.fromEntries(statuses.map(statusBefore))).toEqual({
      PENDING_SHIPMENT: 'SUSPENDED',
      SCHEDULED: 'SUSPENDED',
      AWAITING_VIDEO: 'SUSPENDED',
      VIDEO_REVIEW: 'SUSPENDED',
      AWAITING_ACTIVATION: 'SUSPENDED',
      ACTIVE: 'ACTIVE',
      TERMINATION_REQUESTED: 'ACTIVE',
      EXPIRED: 'EXPIRED',
      CLOSED: 'EXPIRED',
      TERMINATED: 'TERMINATED',
      RETURNED: 'TERMINATED',
    });
  });

  it('R-TRM-02, R-QTA-11: ends when all uses are committed, not while one is only held', () => {
    expect(statusOf('ACTIVE', { committed: 1, reserved: 1, remaining: 0 })).toBe('ACTIVE');
    expect(statusOf('ACTIVE', { committed: 2, remaining: 0 })).toBe('EXHAUSTED');
    expect(statusOf('EXPIRED', { committed: 2, remaining: 0 })).toBe('EXPIRED');
  });

  it('R-QTA-09, R-QTA-11: ends when the sum of its discounts is used up, though uses are left', () => {
    const sum = (committed: number) => {
      const [zero, all] = [money(0, 'EUR'), money(20000, 'EUR')];
      const spent = money(committed, 'EUR');
      return { granted: all, committed: spent, reserved: zero, expired: zero, remaining: zero };
    };
    const statusWith = (committed: number) =>
      entitlementShape(
        someContract('ctr_1', 'dev_1'),
        { ...line({ committed: 1, remaining: 1 }), money: sum(committed) },
        at,
      ).status;
    expect([statusWith(19999), statusWith(20000)]).toEqual(['ACTIVE', 'EXHAUSTED']);
  });

  it('R-TRM-01: ends with the period, at that very instant', () => {
    expect(statusOf('ACTIVE', {}, new Date(endOf.getTime() - 1))).toBe('ACTIVE');
    expect(statusOf('ACTIVE', {}, endOf)).toBe('EXPIRED');
  });
});

describe('a contract in the graph', () => {
  it('R-TRM-01: is expired from the end of its period on, with what may follow then', () => {
    const contract = someContract('ctr_1', 'dev_1');
    expect(contractShape(contract, at)).toMatchObject({
      status: 'ACTIVE',
      nextStatuses: ['TERMINATION_REQUESTED', 'EXPIRED', 'RETURNED'],
      product: { code: 'rs-4-mini' },
      termsVersion: { id: 'trm_1', code: '2023-tc' },
      feeSchedule: { id: 'fee_1' },
    });
    expect(contractShape(contract, endOf)).toMatchObject({
      status: 'EXPIRED',
      nextStatuses: ['CLOSED'],
    });
  });
});

describe('an entry of the ledger in the graph', () => {
  it('is signed as it changes what is left', () => {
    const signed = (kind: QuotaEntryKind) =>
      entryShape(someEntry('q', 'c', { kind, count: 2 })).count;
    expect((['GRANT', 'RESERVE', 'COMMIT', 'RELEASE'] as const).map(signed)).toEqual([2, -2, 0, 2]);
    expect((['EXPIRE', 'ADJUST'] as const).map(signed)).toEqual([-2, 2]);
  });

  it('R-QTA-09: is over uses or over a sum, signed alike', () => {
    const sum = { count: null, money: money(15000, 'EUR') };
    const held = entryShape(someEntry('q', 'c', { kind: 'RESERVE', ...sum }));
    expect([held.count, held.money]).toEqual([null, { amount: '-150.00', currency: 'EUR' }]);
    expect(entryShape(someEntry('q', 'c')).money).toBeNull();
  });

  it('names the claim that it is about, where it is about one', () => {
    expect(entryShape(someEntry('q', 'c')).claim).toBeNull();
    const ofClaim = someEntry('q', 'c', { claimId: 'clm_1', claimNumber: 'CLM-1' });
    expect(entryShape(ofClaim).claim).toEqual({ id: 'clm_1', claimNumber: 'CLM-1' });
  });
});
