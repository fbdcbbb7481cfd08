import { money } from '@care-graph/kernel/domain/money';
import {
  aContractOf,
  aCoverageDesk,
  aPlan,
  claimsPart,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { lineBalance } from '../domain/ledger';
import type { ReserveQuotaCommand } from './reserve-quota';

const euros = (minor: number) => money(minor, 'EUR');
const terms = { id: 'trm_1', code: '2022-tc' };
const discounts = { line: 'REPAIR_DISCOUNT', count: 3, flyawayCount: 0, basis: { ruleId: 'R-QTA-03', terms } } as const; // prettier-ignore

let desk: CoverageDesk;
let contractId: string;

const contractWith = async (cap: number | undefined, serial = 'RS4-0001') => {
  const grant = { ...discounts, ...(cap === undefined ? {} : { moneyCap: euros(cap) }) };
  desk.terms.plans.set('sku_1', aPlan({ grants: [grant] }));
  contractId = await aContractOf(desk, serial);
};

beforeEach(async () => {
  desk = await aCoverageDesk();
  await contractWith(20000);
});

const reserve = (claimId: string, asked?: number, change: Partial<ReserveQuotaCommand> = {}) =>
  desk.reserve.execute(
    {
      claimId,
      claimNumber: `CLM-${claimId}`,
      contractId,
      line: 'REPAIR_DISCOUNT',
      occurredAt: new Date('2026-03-12T12:00:00Z'),
      ...(asked === undefined ? {} : { money: euros(asked) }),
      ...change,
    },
    claimsPart,
  );

const settle = (claimId: string, action: 'COMMIT_QUOTA' | 'RELEASE_QUOTA') =>
  desk.apply.execute(
    {
      messageId: `msg_${claimId}`, claimId, sequence: 1, action, contractId, line: 'REPAIR_DISCOUNT',
      occurredAt: desk.now(), ruleIds: [],
    },
    claimsPart,
  ); // prettier-ignore

const heldMoney = async (...args: Parameters<typeof reserve>) =>
  there((await reserve(...args)).made).heldMoney;

const ledger = () => desk.memory.record.ledger.filter((entry) => entry.contractId === contractId);
const balance = () => lineBalance(ledger(), 'REPAIR_DISCOUNT');

describe('reserving a discount', () => {
  it('R-QTA-09: draws on the cap that the terms set, granted at activation beside the uses', () => {
    expect(ledger().map(({ kind, count, money: sum }) => [kind, count, sum])).toEqual([
      ['GRANT', 3, null],
      ['GRANT', null, euros(20000)],
    ]);
  });

  it('R-QTA-09: is cut to what is left of the cap, and refused when nothing is (GJ-12)', async () => {
    expect(await heldMoney('clm_1', 15000)).toEqual(euros(15000));
    await settle('clm_1', 'COMMIT_QUOTA');
    expect(balance()).toMatchObject({
      uses: { committed: 1, remaining: 2 },
      money: { committed: euros(15000), reserved: euros(0), remaining: euros(5000) },
    });
    expect(await heldMoney('clm_2', 10000)).toEqual(euros(5000));
    const third = await reserve('clm_3', 1);
    expect(reasons(third)).toEqual([
      { code: 'DISCOUNT_CAP_REACHED', field: ['money'], rules: ['R-QTA-09', 'R-QTA-03'] },
    ]);
    expect(third.refusals).toMatchObject([{ nextStep: 'CHOOSE_OTHER_REMEDY' }]);
    expect(balance().uses.remaining).toBe(1);
  });

  it('R-QTA-09: says at once that neither a use nor anything of the cap is left', async () => {
    for (const claim of ['clm_1', 'clm_2']) await reserve(claim, 10000);
    await reserve('clm_3');
    const codes = reasons(await reserve('clm_4', 1)).map(({ code }) => code);
    expect(codes).toEqual(['QUOTA_EXHAUSTED', 'DISCOUNT_CAP_REACHED']);
  });

  it('A-12: gives use and discount back together', async () => {
    await reserve('clm_1', 15000);
    await settle('clm_1', 'RELEASE_QUOTA');
    expect(balance()).toMatchObject({ uses: { remaining: 3 }, money: { remaining: euros(20000) } });
    expect(ledger().slice(2).map(({ kind }) => kind)).toEqual([
      'RESERVE',
      'RESERVE',
      'RELEASE',
      'RELEASE',
    ]); // prettier-ignore
  });

  it('C-28: is whole where the terms set no cap, and nothing is kept of it', async () => {
    await contractWith(undefined, 'RS4-0002');
    expect(balance().money).toBeUndefined();
    expect(await heldMoney('clm_1', 999999)).toEqual(euros(999999));
    expect(ledger().map(({ kind }) => kind)).toEqual(['GRANT', 'RESERVE']);
    expect(await heldMoney('clm_1', 999999)).toEqual(euros(999999));
  });

  it('R-QTA-09: is nothing where the terms set a cap of zero', async () => {
    await contractWith(0, 'RS4-0002');
    expect(reasons(await reserve('clm_1', 1))).toMatchObject([{ code: 'DISCOUNT_CAP_REACHED' }]);
  });

  it('is not held where none is asked for', async () => {
    expect(await heldMoney('clm_1')).toBeNull();
    expect(balance().money?.remaining).toEqual(euros(20000));
  });
});

describe('reserving a discount again', () => {
  it('for the same claim gives the same hold, cut as it was', async () => {
    await reserve('clm_1', 15000);
    const cut = await reserve('clm_2', 10000);
    await settle('clm_1', 'RELEASE_QUOTA');
    expect(await reserve('clm_2', 10000)).toEqual(cut);
    expect(there(cut.made).heldMoney).toEqual(euros(5000));
  });

  it.each([14999, undefined])('with another one (%p) is a conflict', async (asked) => {
    await reserve('clm_1', 15000);
    await expect(reserve('clm_1', asked)).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'money'],
    });
  });

  it('beside a use that was held without one is a conflict', async () => {
    await reserve('clm_1');
    await expect(reserve('clm_1', 1)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('under the same key gives the first answer, whatever became of the hold', async () => {
    const first = await reserve('clm_1', 15000, { idempotencyKey: 'key' });
    await settle('clm_1', 'COMMIT_QUOTA');
    expect(await reserve('clm_1', 15000, { idempotencyKey: 'key' })).toEqual(first);
    const other = reserve('clm_1', 15001, { idempotencyKey: 'key' });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(balance().uses).toMatchObject({ committed: 1, reserved: 0 });
  });
});

describe('a discount that cannot be read', () => {
  it.each([
    [{ money: euros(0) }, 'amount'],
    [{ money: euros(-1) }, 'amount'],
    [{ money: money(1, 'PLN') }, 'currency'],
  ] as const)('is the caller’s mistake: %p', async (change, field) => {
    await expect(reserve('clm_1', 1, change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'money', field],
    });
  });
});
