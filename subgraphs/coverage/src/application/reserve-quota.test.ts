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

const rule = (code: string, field: string, ...rules: readonly string[]) => [
  { code, field: [field], rules },
];

let desk: CoverageDesk;
let contractId: string;

beforeEach(async () => {
  desk = await aCoverageDesk();
  contractId = await aContractOf(desk, 'RS4-0001');
});

const reserve = (claimId: string, change: Partial<ReserveQuotaCommand> = {}) =>
  desk.reserve.execute(
    {
      claimId,
      claimNumber: `CLM-${claimId}`,
      contractId,
      line: 'REPLACEMENT',
      occurredAt: new Date('2026-03-12T12:00:00Z'),
      ...change,
    },
    claimsPart,
  );

const commit = (claimId: string, sequence = 1) =>
  desk.apply.execute(
    {
      messageId: `msg_${claimId}_${sequence}`,
      claimId,
      sequence,
      action: 'COMMIT_QUOTA',
      contractId,
      line: 'REPLACEMENT',
      occurredAt: desk.now(),
      ruleIds: [],
    },
    claimsPart,
  );

const balance = () => lineBalance(desk.memory.record.ledger, 'REPLACEMENT');

describe('reserving quota', () => {
  it('R-QTA-06: notes what happened for replacements alone, and repeats a hold of another line whatever is said of it', async () => {
    const maintenance = {
      line: 'MAINTENANCE',
      count: 1,
      flyawayCount: 0,
      basis: { ruleId: 'R-QTA-04' },
    } as const;
    desk.terms.plans.set('sku_1', aPlan({ grants: [...aPlan().grants, maintenance] }));
    contractId = await aContractOf(desk, 'RS4-0002');
    const wish = { line: 'MAINTENANCE', incidentType: 'DAMAGE' } as const;
    const { entry } = there((await reserve('clm_1', wish)).made);
    expect(entry.incidentType).toBeNull();
    const again = there((await reserve('clm_1', { line: 'MAINTENANCE' })).made);
    expect(again.id).toBe(entry.id);
  });

  it('R-QTA-06: holds one use for the claim, with the rule and the pinned terms as its basis', async () => {
    const { entry } = there((await reserve('clm_1', { incidentType: 'DAMAGE' })).made);
    expect(entry).toMatchObject({
      contractId,
      kind: 'RESERVE',
      line: 'REPLACEMENT',
      incidentType: 'DAMAGE',
      count: 1,
      claimId: 'clm_1',
      claimNumber: 'CLM-clm_1',
      settlesId: null,
      basis: [{ ruleId: 'R-QTA-06', terms: { id: 'trm_1', code: '2023-tc' } }],
    });
    expect(desk.memory.record.ledger.at(-1)).toEqual(entry);
    expect(balance().uses).toMatchObject({ granted: 2, reserved: 1, remaining: 1 });
  });

  it('R-QTA-02, R-FLY-09: a flyaway takes one of the pool and one of the limit inside it', async () => {
    await reserve('clm_1', { incidentType: 'FLYAWAY' });
    expect(balance()).toMatchObject({ uses: { remaining: 1 }, flyaways: { remaining: 0 } });
  });

  it('again for the same claim gives the same hold', async () => {
    const first = await reserve('clm_1');
    expect(await reserve('clm_1')).toEqual(first);
    expect(balance().uses.reserved).toBe(1);
  });

  it('again for another kind of use is a conflict', async () => {
    await reserve('clm_1', { incidentType: 'DAMAGE' });
    await expect(reserve('clm_1', { incidentType: 'FLYAWAY' })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: expect.arrayContaining(['incidentType']),
    });
  });

  it('A-16: for an incident of the first instant of the period and the last before its end', async () => {
    await reserve('clm_1');
    const last = new Date('2027-03-12T11:59:59.999Z');
    desk.moveTo('2027-06-01T00:00:00Z');
    expect((await reserve('clm_2', { occurredAt: last })).refusals).toEqual([]);
  });
});

describe('reserving quota is refused', () => {
  it.each([
    ['R-TRM-03', 'TERMINATED'],
    ['R-RTN-01', 'RETURNED'],
  ] as const)(
    '%s: under a contract that is %s, whenever the incident was',
    async (ruleId, status) => {
      const { record } = desk.memory;
      record.contracts = record.contracts.map((contract) => ({ ...contract, status }));
      expect(reasons(await reserve('clm_1'))).toEqual(rule('OUT_OF_PERIOD', 'contractId', ruleId));
    },
  );

  it('without a contract', async () => {
    expect(reasons(await reserve('clm_1', { contractId: 'ctr_gone' }))).toEqual(
      rule('CONTRACT_NOT_FOUND', 'contractId'),
    );
  });

  it.each(['2026-03-12T11:59:59.999Z', '2027-03-12T12:00:00Z'])(
    'R-RFS-04, A-16: for an incident of %s, outside the period',
    async (at) => {
      expect(reasons(await reserve('clm_1', { occurredAt: new Date(at) }))).toEqual(
        rule('OUT_OF_PERIOD', 'occurredAt', 'R-RFS-04'),
      );
    },
  );

  it('R-QTA-06: on a line that the terms did not grant', async () => {
    expect(reasons(await reserve('clm_1', { line: 'MAINTENANCE' }))).toEqual(
      rule('LINE_NOT_OFFERED', 'line', 'R-QTA-06'),
    );
  });

  it('R-FLY-10: for a flyaway where the plan has none', async () => {
    const basis = { ruleId: 'R-QTA-05' };
    const grants = [{ line: 'REPLACEMENT', count: 2, flyawayCount: 0, basis }] as const;
    desk.terms.plans.set('sku_1', aPlan({ grants }));
    contractId = await aContractOf(desk, 'RS4-0002');
    expect(reasons(await reserve('clm_1', { incidentType: 'FLYAWAY' }))).toEqual(
      rule('FLYAWAY_NOT_INCLUDED', 'incidentType', 'R-FLY-10'),
    );
  });

  it('R-QTA-02, R-FLY-09: for a second flyaway, though a use is left', async () => {
    await reserve('clm_1', { incidentType: 'FLYAWAY' });
    const answer = await reserve('clm_2', { incidentType: 'FLYAWAY' });
    expect(reasons(answer)).toEqual(rule('FLYAWAY_SUBLIMIT_REACHED', 'incidentType', 'R-QTA-02'));
    expect(answer.refusals).toMatchObject([{ nextStep: 'CHOOSE_OTHER_REMEDY' }]);
    expect((await reserve('clm_3', { incidentType: 'DAMAGE' })).refusals).toEqual([]);
  });

  it('R-QTA-06: not again once it took its use, though the call comes late and without a key', async () => {
    const first = there((await reserve('clm_1')).made);
    await commit('clm_1');
    expect(there((await reserve('clm_1')).made).id).toBe(first.id);
    expect(balance().uses).toMatchObject({ committed: 1, reserved: 0, remaining: 1 });
  });

  it('R-TRM-02: when all uses are held or committed, until one is released', async () => {
    await reserve('clm_1');
    await commit('clm_1');
    await reserve('clm_2');
    const answer = await reserve('clm_3');
    expect(reasons(answer)).toEqual(rule('QUOTA_EXHAUSTED', 'line', 'R-TRM-02', 'R-QTA-05'));
    expect(answer.refusals).toMatchObject([{ nextStep: 'CHOOSE_OTHER_REMEDY' }]);
    const released = {
      messageId: 'msg_2',
      claimId: 'clm_2',
      sequence: 1,
      action: 'RELEASE_QUOTA',
      contractId,
      line: 'REPLACEMENT',
      occurredAt: desk.now(),
      ruleIds: [],
    } as const;
    expect((await desk.apply.execute(released, claimsPart)).refusals).toEqual([]);
    expect((await reserve('clm_3')).refusals).toEqual([]);
    expect(balance().uses).toMatchObject({ committed: 1, reserved: 1, remaining: 0 });
  });
});
