import { at, someContract, someEntry, someEvent } from '../../../../test/support/coverage-rows';
import type { ServiceContract } from '../domain/contract';
import type { UncountedLine } from '../domain/end-terms';
import { ContractFields } from './contracts.resolver';
import type { CoverageContext } from './loaders';

const later = new Date(at.getTime() + 1000);
const now = new Date(at.getTime() + 2000);
const contract = someContract('ctr_1', 'dev_1', { status: 'TERMINATED' });

const ledger = [
  someEntry('grant', contract.id, { count: 2 }),
  someEntry('held', contract.id, { kind: 'RESERVE', claimId: 'clm_1', at: later }),
];
const changes = [
  someEvent('evt_1', contract.id),
  { ...someEvent('evt_2', contract.id), at: now, toStatus: 'TERMINATED' },
];

const basis = { ruleId: 'R-PLN-06', terms: { id: 'trm_1', code: '2022-tc' } };

const entitlements = (
  moment: Date | null,
  uncounted: readonly UncountedLine[] = [],
  of: ServiceContract = contract,
) => {
  const asked: string[] = [];
  const reading = (name: string, rows: readonly object[]) => ({
    load: (id: string) => {
      asked.push(`${name} of ${id}`);
      return Promise.resolve(rows);
    },
  });
  const loaders = {
    now,
    ledger: reading('ledger', ledger),
    statusChanges: reading('statuses', changes),
  };
  const context = { loaders } as unknown as CoverageContext;
  const desk = {
    endTermsOf: () =>
      Promise.resolve({ renewal: undefined, bonus: undefined, returns: [], transfer: undefined, uncounted }),
  }; // prettier-ignore
  return new ContractFields(desk).entitlements(of, moment, context).then((all) => ({
    all,
    found: all.map(({ status, uses }) => [status, uses?.remaining]),
    asked,
  }));
};

describe('what a contract gives a right to', () => {
  it('R-QTA-08: is what is left of each line now', async () => {
    expect(await entitlements(null)).toMatchObject({
      found: [['TERMINATED', 1]],
      asked: ['ledger of ctr_1'],
    });
  });

  it('R-QTA-08: at an earlier moment is what was left then, with the status that the contract had', async () => {
    expect((await entitlements(later)).found).toEqual([['ACTIVE', 1]]);
    expect((await entitlements(at)).found).toEqual([['ACTIVE', 2]]);
    expect((await entitlements(new Date(at.getTime() - 1))).found).toEqual([]);
  });

  it('C-15, R-PRG-07: has a service without a count, whose length the terms do not say either', async () => {
    const uncounted = [{ line: 'WARRANTY_EXTENSION', months: null, basis }] as const;
    const active = { ...contract, status: 'ACTIVE' } as const;
    const { all } = await entitlements(null, uncounted, active);
    expect(all.map(({ line }) => line)).toEqual(['REPLACEMENT', 'WARRANTY_EXTENSION']);
    expect(all[1]).toMatchObject({
      status: 'ACTIVE', period: null, uses: null, flyaways: null, money: null,
      basis: [{ ruleId: 'R-PLN-06' }],
    }); // prettier-ignore
    const before = new Date(contract.createdAt.getTime() - 1);
    expect((await entitlements(before, uncounted, active)).all).toEqual([]);
  });

  it('C-15: lists a line that was granted once, with its count', async () => {
    const { all } = await entitlements(null, [{ line: 'REPLACEMENT', months: null, basis }]);
    expect(all.map(({ uses }) => uses?.granted)).toEqual([2]);
  });
});
