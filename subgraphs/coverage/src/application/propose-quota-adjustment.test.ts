import { money } from '@care-graph/kernel/domain/money';
import {
  aCoverageDesk,
  anna,
  type CoverageDesk,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import {
  aContractWithCap,
  euros,
  type Quotas,
  quotasOf,
} from '../../../../test/support/coverage-quotas';
import { there } from '../../../../test/support/there';
import { lineBalance } from '../domain/ledger';

let desk: CoverageDesk;
let contractId: string;
let quotas: Quotas;

beforeEach(async () => {
  desk = await aCoverageDesk();
  contractId = await aContractWithCap(desk);
  quotas = quotasOf(desk, contractId);
});

const propose = (...args: Parameters<Quotas['propose']>) => quotas.propose(...args);

const one = (code: string, field: string | null, ...rules: readonly string[]) => [
  { code, field: field === null ? null : [field], rules },
];

describe('proposing a change of a quota', () => {
  it('puts it before somebody else, and changes nothing yet', async () => {
    await quotas.reserve('clm_1');
    const adjustment = there((await propose({ claimId: 'clm_1' })).made);
    expect(adjustment).toMatchObject({
      contractId, line: 'REPLACEMENT', incidentType: null, count: 1, money: null, claimId: 'clm_1',
      claimNumber: 'CLM-clm_1', version: 1,
      approval: {
        status: 'OPEN', reason: 'The centre broke it.', requestedAt: desk.now(), decidedBy: null, decidedAt: null,
        note: null, basis: [], requestedBy: { kind: 'ADJUDICATOR', principalId: 'sub_adjudicator' },
      },
    }); // prettier-ignore
    expect(lineBalance(desk.memory.record.ledger, 'REPLACEMENT').uses).toMatchObject({
      granted: 2,
      remaining: 1,
    });
    expect(desk.memory.record.events.at(-1)).toMatchObject({
      subjectId: adjustment.id, action: 'proposeQuotaAdjustment', fromStatus: null, toStatus: 'OPEN',
      reason: 'The centre broke it.', basis: [{ ruleId: 'R-QTA-06' }],
    }); // prettier-ignore
  });

  it('again with the same key gives the same proposal, and with another wish is a conflict', async () => {
    const first = await propose({ idempotencyKey: 'key' });
    expect(await propose({ idempotencyKey: 'key' })).toEqual(first);
    expect(desk.memory.record.adjustments).toHaveLength(1);
    await expect(propose({ idempotencyKey: 'key', count: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'idempotencyKey'],
    });
  });

  it.each([
    ['a contract that is not there', { contractId: 'ctr_gone' }, one('NOT_FOUND', 'contractId')],
    ['a claim that never touched the contract', { claimId: 'clm_9' }, one('NOT_FOUND', 'claimId')],
    ['no amount', { count: null }, one('AMOUNT_MISSING', 'count')],
    ['zero', { count: 0 }, one('AMOUNT_MISSING', 'count')],
    ['a sum of zero', { count: null, line: 'REPAIR_DISCOUNT', money: euros(0) }, one('AMOUNT_MISSING', 'count')],
    ['two amounts', { line: 'REPAIR_DISCOUNT', money: euros(1) }, one('AMOUNT_MISSING', 'count')],
    ['R-QTA-06: a line that was not granted', { line: 'MAINTENANCE' }, one('LINE_NOT_OFFERED', 'line', 'R-QTA-06')],
    [
      'R-QTA-02: flyaways of a line that has none',
      { line: 'REPAIR_DISCOUNT', incidentType: 'FLYAWAY' },
      one('LINE_NOT_OFFERED', 'incidentType', 'R-QTA-06', 'R-QTA-02'),
    ],
    [
      'R-QTA-09, C-28: a sum where the terms set none',
      { count: null, money: euros(1) },
      one('LINE_NOT_OFFERED', 'money', 'R-QTA-09'),
    ],
    ['R-QTA-06: more than is left', { count: -3 }, one('WOULD_GO_NEGATIVE', 'count', 'R-QTA-06')],
    [
      'R-QTA-02: more flyaways than are left',
      { count: -2, incidentType: 'FLYAWAY' },
      one('WOULD_GO_NEGATIVE', 'count', 'R-QTA-06', 'R-QTA-02'),
    ],
    [
      'R-QTA-09: more of the sum than is left',
      { count: null, line: 'REPAIR_DISCOUNT', money: euros(-20001) },
      one('WOULD_GO_NEGATIVE', 'money', 'R-QTA-09'),
    ],
  ] as const)('is refused for %s', async (_what, change, refusals) => {
    expect(reasons(await propose(change))).toEqual(refusals);
    expect(desk.memory.record.adjustments).toEqual([]);
  }); // prettier-ignore

  it('says how much can be taken', async () => {
    expect((await propose({ count: -3 })).refusals).toMatchObject([{ detail: 'take at most 2' }]);
  });

  it('is refused for all reasons at once', async () => {
    const answer = await propose({ count: -9, money: euros(-1), claimId: 'clm_9' });
    expect(answer.refusals.map(({ code }) => code)).toEqual([
      'NOT_FOUND',
      'AMOUNT_MISSING',
      'LINE_NOT_OFFERED',
    ]);
  });

  it.each([anna, sellerA])('finds nothing for whoever is not staff', async (by) => {
    expect(reasons(await propose({}, by))).toEqual(one('NOT_FOUND', 'contractId'));
  });

  it.each([
    [{ count: 1001 }, ['input', 'count']],
    [{ count: -1001 }, ['input', 'count']],
    [{ count: null, line: 'REPAIR_DISCOUNT', money: money(1, 'PLN') }, ['input', 'money', 'currency']],
  ] as const)('cannot be read: %p', async (change, field) => {
    await expect(propose(change)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field });
  }); // prettier-ignore
});
