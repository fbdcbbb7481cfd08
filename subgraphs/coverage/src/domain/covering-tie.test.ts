import { at, someBinding, someContract } from '../../../../test/support/coverage-rows';
import { coveringTieAt } from './contract';

const contract = someContract('ctr_1', 'dev_1');
const tie = someBinding(contract);
const { startsAt, endsAt } = contract.period;
const before = (instant: Date) => new Date(instant.getTime() - 1);

describe('the unit that a contract covers at a moment', () => {
  it('R-TRM-01: is there from the first instant of the period to the last, and not at its end', () => {
    const found = [before(startsAt), startsAt, before(endsAt), endsAt].map(
      (instant) => coveringTieAt(contract, [tie], instant)?.id,
    );
    expect(found).toEqual([undefined, tie.id, tie.id, undefined]);
  });

  it('R-TRM-03: is none from the instant at which the contract ended early', () => {
    const endedAt = new Date(at.getTime() + 86_400_000);
    const released = { ...tie, status: 'RELEASED', endedAt } as const;
    expect(coveringTieAt(contract, [released], before(endedAt))?.id).toBe(tie.id);
    expect(coveringTieAt(contract, [released], endedAt)).toBeUndefined();
  });

  it('R-PLN-03: is none before cover begins, though the unit is tied already', () => {
    const scheduled = someContract('ctr_2', 'dev_1', {
      status: 'SCHEDULED',
      period: { startsAt: endsAt, endsAt: new Date(endsAt.getTime() + 1000) },
    });
    expect(coveringTieAt(scheduled, [tie], at)).toBeUndefined();
    expect(coveringTieAt({ period: null }, [tie], at)).toBeUndefined();
  });

  it('R-SN-04: is the one that took the place of the other, from that instant on', () => {
    const endedAt = new Date(at.getTime() + 86_400_000);
    const ties = [
      { ...tie, status: 'SUPERSEDED', endedAt } as const,
      { ...tie, id: 'bnd_2', deviceId: 'dev_2', boundAt: endedAt },
    ];
    const unitAt = (instant: Date) => coveringTieAt(contract, ties, instant)?.deviceId;
    expect([unitAt(before(endedAt)), unitAt(endedAt)]).toEqual(['dev_1', 'dev_2']);
  });
});
