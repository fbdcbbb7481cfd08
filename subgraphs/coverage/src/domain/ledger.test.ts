import { system } from '@care-graph/kernel/domain/actor';
import { money } from '@care-graph/kernel/domain/money';
import fc from 'fast-check';
import { asOf, changeOf, lineBalance, openReserves, type QuotaEntry } from './ledger';

const entry = (change: Partial<QuotaEntry>): QuotaEntry => ({
  id: 'qle_1',
  contractId: 'ctr_1',
  kind: 'GRANT',
  line: 'REPLACEMENT',
  incidentType: null,
  count: 1,
  money: null,
  settlesId: null,
  claimId: null,
  claimNumber: null,
  adjustmentId: null,
  at: new Date(0),
  actor: system,
  reason: null,
  basis: [],
  ...change,
});

const grant = (count: number) => entry({ id: 'qle_grant', count });
const reserve = (id: string, claimId: string) => entry({ id, kind: 'RESERVE', claimId });
const settle = (kind: 'COMMIT' | 'RELEASE', settlesId: string) =>
  entry({ id: `${settlesId}_${kind}`, kind, settlesId, claimId: 'clm' });

describe('the ledger of quotas', () => {
  it('R-QTA-06: a reserve takes one from what is left, and its commit takes no second', () => {
    const held = [grant(2), reserve('a', 'clm')];
    expect(lineBalance(held, 'REPLACEMENT').uses).toEqual({
      granted: 2,
      committed: 0,
      reserved: 1,
      expired: 0,
      remaining: 1,
    });
    expect(lineBalance([...held, settle('COMMIT', 'a')], 'REPLACEMENT').uses).toEqual({
      granted: 2, committed: 1, reserved: 0, expired: 0, remaining: 1,
    }); // prettier-ignore
  });

  it('A-12: a release gives the use back', () => {
    const entries = [grant(2), reserve('a', 'clm'), settle('RELEASE', 'a')];
    expect(lineBalance(entries, 'REPLACEMENT').uses.remaining).toBe(2);
    expect(openReserves(entries, 'clm', 'REPLACEMENT')).toEqual([]);
  });

  it('R-QTA-02: a flyaway counts in the pool and in its own limit inside it', () => {
    const entries = [
      grant(3),
      entry({ id: 'limit', count: 2, incidentType: 'FLYAWAY' }),
      entry({ id: 'f', kind: 'RESERVE', claimId: 'clm', incidentType: 'FLYAWAY' }),
    ];
    const { uses, flyaways } = lineBalance(entries, 'REPLACEMENT');
    expect([uses.remaining, flyaways?.remaining]).toEqual([2, 1]);
  });

  it('R-QTA-09: keeps a sum beside the uses of a line, and neither counts in the other', () => {
    const euros = (minor: number) => ({ count: null, money: money(minor, 'EUR') });
    const entries = [
      grant(2),
      entry({ id: 'cap', ...euros(20000) }),
      reserve('a', 'clm'),
      entry({ id: 'b', kind: 'RESERVE', claimId: 'clm', ...euros(15000) }),
    ];
    expect(lineBalance(entries, 'REPLACEMENT')).toMatchObject({
      uses: { granted: 2, reserved: 1, remaining: 1 },
      money: {
        granted: money(20000, 'EUR'),
        committed: money(0, 'EUR'),
        reserved: money(15000, 'EUR'),
        remaining: money(5000, 'EUR'),
      },
    });
    expect(openReserves(entries, 'clm', 'REPLACEMENT').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('R-QTA-09, C-28: without a sum in the terms has none, which is not a sum of zero', () => {
    expect(lineBalance([grant(2)], 'REPLACEMENT').money).toBeUndefined();
  });

  it('R-QTA-06: adds what two people granted, and takes what they took', () => {
    const corrected = [
      grant(2),
      entry({ id: 'a', kind: 'ADJUST', count: 3, adjustmentId: 'adj_1' }),
      entry({ id: 'b', kind: 'ADJUST', count: -1, adjustmentId: 'adj_2' }),
    ];
    expect(lineBalance(corrected, 'REPLACEMENT').uses).toMatchObject({ granted: 4, remaining: 4 });
  });

  it('R-QTA-02: an adjustment of flyaways changes the pool and the limit', () => {
    const entries = [
      grant(3),
      entry({ id: 'limit', count: 2, incidentType: 'FLYAWAY' }),
      entry({ id: 'a', kind: 'ADJUST', incidentType: 'FLYAWAY', adjustmentId: 'adj_1' }),
    ];
    const { uses, flyaways } = lineBalance(entries, 'REPLACEMENT');
    expect([uses.remaining, flyaways?.remaining]).toEqual([4, 3]);
  });

  it('names each clause that it rests on once', () => {
    const basis = [{ ruleId: 'R-QTA-02', clause: { id: 'cls_1', reference: '2.3' } }];
    const entries = [grant(3), entry({ id: 'limit', incidentType: 'FLYAWAY' })];
    const { basis: grounds } = lineBalance(
      entries.map((one) => ({ ...one, basis })),
      'REPLACEMENT',
    );
    expect(grounds).toEqual(basis);
  });

  it('is what is left, when all changes of it are added up', () => {
    const signs = (['GRANT', 'RESERVE', 'COMMIT', 'RELEASE', 'EXPIRE', 'ADJUST'] as const).map(
      (kind) => changeOf(entry({ kind, count: 2 })),
    );
    expect(signs).toEqual([2n, -2n, 0n, 2n, -2n, 2n]);
  });

  it('shows itself as of any moment', () => {
    const entries = [grant(2), { ...reserve('a', 'clm'), at: new Date(1000) }];
    expect(lineBalance(asOf(entries, new Date(999)), 'REPLACEMENT').uses.remaining).toBe(2);
    expect(lineBalance(asOf(entries, new Date(1000)), 'REPLACEMENT').uses.remaining).toBe(1);
  });

  it('R-QTA-06: whatever is reserved, committed and released, granted = committed + reserved + remaining ≥ 0', () => {
    const steps = fc.array(fc.constantFrom('reserve', 'commit', 'release'), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), steps, (granted, walk) => {
        const entries: QuotaEntry[] = [grant(granted)];
        walk.forEach((step, index) => {
          const open = entries.find(
            ({ id, kind }) =>
              kind === 'RESERVE' && !entries.some(({ settlesId }) => settlesId === id),
          );
          if (step === 'reserve' && lineBalance(entries, 'REPLACEMENT').uses.remaining > 0)
            entries.push(reserve(`r${index}`, `clm${index}`));
          if (step !== 'reserve' && open)
            entries.push(settle(step === 'commit' ? 'COMMIT' : 'RELEASE', open.id));
        });
        const { uses } = lineBalance(entries, 'REPLACEMENT');
        return (
          uses.remaining >= 0 && uses.granted === uses.committed + uses.reserved + uses.remaining
        );
      }),
    );
  });
});
