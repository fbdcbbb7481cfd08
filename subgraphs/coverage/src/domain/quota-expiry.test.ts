import { money } from '@care-graph/kernel/domain/money';
import { someContract, someEntry } from '../../../../test/support/coverage-rows';
import { lineBalance, type QuotaEntry } from './ledger';
import { expiredAt, givenBackFor } from './quota-expiry';

const contract = someContract('ctr_1', 'dev_1');
const end = contract.period.endsAt;

const entry = (id: string, change: Partial<QuotaEntry>) => someEntry(id, contract.id, change);
const euros = (minor: number) => ({ count: null, money: money(minor, 'EUR') });

const granted = [
  entry('pool', { count: 3 }),
  entry('limit', { count: 2, incidentType: 'FLYAWAY' }),
  entry('cap', euros(20000)),
  entry('other', { line: 'MAINTENANCE' }),
];
const held = entry('held', { kind: 'RESERVE', claimId: 'clm_1' });

const of = { line: 'REPLACEMENT', incidentType: null, count: null, money: null } as const;

describe('what expires of a ledger', () => {
  it('R-QTA-11: is nothing as long as the period runs', () => {
    expect(expiredAt(contract, granted, new Date(end.getTime() - 1))).toEqual([]);
    expect(expiredAt({ period: null }, granted, end)).toEqual([]);
  });

  it('R-QTA-11: is all that is left of every line from the very instant of the end, but not what is held', () => {
    expect(expiredAt(contract, [...granted, held], end)).toEqual([
      { ...of, count: 2 },
      { ...of, count: 2, incidentType: 'FLYAWAY' },
      { ...of, money: money(20000, 'EUR') },
      { ...of, line: 'MAINTENANCE', count: 1 },
    ]);
  });

  it('leaves nothing to expire again', () => {
    const expiries = expiredAt(contract, granted, end).map((amount, place) =>
      entry(`expiry_${place}`, { kind: 'EXPIRE', ...amount }),
    );
    expect(expiredAt(contract, [...granted, ...expiries], end)).toEqual([]);
    const { uses, flyaways } = lineBalance([...granted, ...expiries], 'REPLACEMENT');
    expect([uses, flyaways]).toMatchObject([
      { granted: 3, expired: 3, remaining: 0 },
      { granted: 2, expired: 2, remaining: 0 },
    ]);
  });
});

describe('what a claim in time gets back of it', () => {
  const balance = (...more: readonly QuotaEntry[]) =>
    lineBalance([...granted, ...more], 'REPLACEMENT');
  const gone = [
    entry('gone', { kind: 'EXPIRE', count: 3 }),
    entry('limit gone', { kind: 'EXPIRE', count: 2, incidentType: 'FLYAWAY' }),
    entry('cap gone', { kind: 'EXPIRE', ...euros(20000) }),
  ];

  it('A-16: is what it still needs, and no more', () => {
    const all = { isFlyaway: true, minor: 15000n };
    expect(givenBackFor(balance(...gone), all)).toEqual([
      { ...of, count: -1 },
      { ...of, count: -1, incidentType: 'FLYAWAY' },
      { ...of, money: money(-15000, 'EUR') },
    ]);
    expect(givenBackFor(balance(...gone), { isFlyaway: false, minor: 0n })).toEqual([
      { ...of, count: -1 },
    ]);
  });

  it('is at most what expired of the sum', () => {
    const [back] = givenBackFor(balance(...gone.slice(2)), { isFlyaway: false, minor: 90000n });
    expect(back).toEqual({ ...of, money: money(-20000, 'EUR') });
  });

  it('is nothing while something is left', () => {
    expect(givenBackFor(balance(), { isFlyaway: true, minor: 20000n })).toEqual([]);
  });
});
