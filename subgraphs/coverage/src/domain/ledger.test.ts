import { system } from '@care-graph/kernel/domain/actor';
import fc from 'fast-check';
import { asOf, lineBalance, openReserve, type QuotaEntry } from './ledger';

const entry = (change: Partial<QuotaEntry>): QuotaEntry => ({
  id: 'qle_1',
  contractId: 'ctr_1',
  kind: 'GRANT',
  line: 'REPLACEMENT',
  incidentType: null,
  count: 1,
  settlesId: null,
  claimId: null,
  claimNumber: null,
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
      remaining: 1,
    });
    expect(lineBalance([...held, settle('COMMIT', 'a')], 'REPLACEMENT').uses).toEqual({
      granted: 2, committed: 1, reserved: 0, remaining: 1,
    }); // prettier-ignore
  });

  it('A-12: a release gives the use back', () => {
    const entries = [grant(2), reserve('a', 'clm'), settle('RELEASE', 'a')];
    expect(lineBalance(entries, 'REPLACEMENT').uses.remaining).toBe(2);
    expect(openReserve(entries, 'clm', 'REPLACEMENT')).toBeUndefined();
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
