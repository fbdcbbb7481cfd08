import {
  aCoverageDesk,
  admin,
  anna,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import {
  aContractWithCap,
  adjudicator,
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

const proposed = async (change: Parameters<Quotas['propose']>[0] = {}) =>
  there((await quotas.propose(change)).made);

const decide = (...args: Parameters<Quotas['decide']>) => quotas.decide(...args);

const balance = (line: 'REPLACEMENT' | 'REPAIR_DISCOUNT' = 'REPLACEMENT') =>
  lineBalance(desk.memory.record.ledger, line);

const one = (code: string, field: string | null, ...rules: readonly string[]) => [
  { code, field: field === null ? null : [field], rules },
];

describe('deciding about a change of a quota', () => {
  it('R-QTA-06: granted, it enters the ledger with both names and the reason', async () => {
    const { id } = await proposed();
    const decided = there((await decide(id, { note: 'Agreed.' })).made);
    expect(decided).toMatchObject({
      version: 2,
      approval: {
        status: 'APPROVED', note: 'Agreed.', decidedAt: desk.now(), decidedBy: { principalId: 'sub_admin' },
        basis: [{ ruleId: 'R-QTA-06' }],
      },
    }); // prettier-ignore
    expect(balance().uses).toMatchObject({ granted: 3, remaining: 3 });
    expect(desk.memory.record.ledger.at(-1)).toMatchObject({
      kind: 'ADJUST', count: 1, money: null, adjustmentId: id, reason: 'The centre broke it.',
      actor: { principalId: 'sub_admin' }, settlesId: null,
    }); // prettier-ignore
    expect(desk.memory.record.events.slice(-2)).toMatchObject([
      { subjectId: id, fromStatus: 'OPEN', toStatus: 'APPROVED', reason: 'Agreed.' },
      { subjectId: contractId, fromStatus: null, toStatus: null },
    ]);
  });

  it('R-QTA-02: of flyaways, it changes the pool and the limit', async () => {
    await decide((await proposed({ incidentType: 'FLYAWAY' })).id);
    expect(balance()).toMatchObject({ uses: { remaining: 3 }, flyaways: { remaining: 2 } });
  });

  it('R-QTA-09: of a sum, it changes the sum alone', async () => {
    const change = { line: 'REPAIR_DISCOUNT', count: null, money: euros(-5000) } as const;
    await decide((await proposed(change)).id);
    expect(balance('REPAIR_DISCOUNT')).toMatchObject({
      uses: { remaining: 2 },
      money: { granted: euros(15000), remaining: euros(15000) },
    });
  });

  it('denied, it changes nothing', async () => {
    const { id } = await proposed();
    const { approval } = there((await decide(id, { decision: 'REJECT' })).made);
    expect(approval.status).toBe('REJECTED');
    expect(balance().uses.granted).toBe(2);
    expect(desk.memory.record.events.at(-1)).toMatchObject({ subjectId: id, toStatus: 'REJECTED' });
  });

  it.each(['APPROVE', 'REJECT'] as const)(
    'is refused to whoever proposed it, in whatever role they come back: %s',
    async (decision) => {
      const { id } = await proposed();
      const same = { ...admin, subject: adjudicator.subject };
      expect(reasons(await decide(id, { decision }, same))).toEqual(one('SAME_PERSON', null));
      expect(balance().uses.granted).toBe(2);
    },
  );

  it('is refused where it is decided already, or not there at all', async () => {
    const { id } = await proposed();
    await decide(id);
    expect(reasons(await decide(id))).toEqual(one('NOT_OPEN', 'adjustmentId'));
    const both = await decide(id, {}, adjudicator);
    expect(both.refusals.map(({ code }) => code)).toEqual(['NOT_OPEN', 'SAME_PERSON']);
    expect(reasons(await decide('adj_gone'))).toEqual(one('NOT_FOUND', 'adjustmentId'));
    expect(reasons(await decide(id, {}, anna))).toEqual(one('NOT_FOUND', 'adjustmentId'));
    expect(balance().uses.granted).toBe(3);
  });

  it('R-QTA-06: is refused where less than nothing would be left by now, though it can still be denied', async () => {
    const { id } = await proposed({ count: -2 });
    await quotas.reserve('clm_1');
    const refused = one('WOULD_GO_NEGATIVE', 'adjustmentId', 'R-QTA-06');
    expect(reasons(await decide(id))).toEqual(refused);
    expect(balance().uses).toMatchObject({ granted: 2, remaining: 1 });
    expect((await decide(id, { decision: 'REJECT' })).refusals).toEqual([]);
  });

  it('from another version than the one that stands is a conflict', async () => {
    const { id } = await proposed();
    await expect(decide(id, { expectedVersion: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await decide(id, { expectedVersion: 1 })).refusals).toEqual([]);
  });

  it('again with the same key gives the same answer, and enters once', async () => {
    const { id } = await proposed();
    const first = await decide(id, { idempotencyKey: 'key' });
    expect(await decide(id, { idempotencyKey: 'key' })).toEqual(first);
    const other = decide(id, { idempotencyKey: 'key', decision: 'REJECT' });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(balance().uses.granted).toBe(3);
  });

  it('R-QTA-11, A-16: after the end it is for claims in time alone', async () => {
    const { id } = await proposed();
    desk.moveTo('2027-06-01T00:00:00Z');
    await decide(id);
    expect(balance().uses).toMatchObject({ granted: 3, expired: 3, remaining: 0 });
    for (const claim of ['clm_1', 'clm_2', 'clm_3'])
      expect((await quotas.reserve(claim)).refusals).toEqual([]);
    expect(reasons(await quotas.reserve('clm_4'))).toMatchObject([{ code: 'QUOTA_EXHAUSTED' }]);
    expect(balance().uses).toMatchObject({ reserved: 3, expired: 0, remaining: 0 });
  });
});
