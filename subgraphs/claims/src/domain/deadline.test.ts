import { deadlineAt, isInTime } from '@care-graph/kernel/domain/deadline';
import { type DeadlineRule, settleDeadline, startDeadline, waiveDeadline } from './deadline';

const rule: DeadlineRule = {
  kind: 'HAND_OVER_UNIT',
  allowance: 7,
  unit: 'CALENDAR_DAY',
  onMiss: 'REFUSABLE',
  basis: { ruleId: 'R-ORR-02' },
};
const vilnius = { regionCode: 'LT', timeZone: 'Europe/Vilnius' };
const started = startDeadline(rule, new Date('2026-05-01T09:00:00Z'), vilnius);

describe('the deadline for handing a unit over', () => {
  it('ends with the seventh local day (R-ORR-02, A-02, A-10)', () => {
    expect(started.dueAt.toISOString()).toBe('2026-05-08T20:59:59.999Z');
    expect(started).toMatchObject({ state: 'RUNNING', regionCode: 'LT', settledAt: null });
  });

  it('counts the days of the region, across a change of the clocks too (A-02)', () => {
    const before = startDeadline(rule, new Date('2026-03-26T23:30:00Z'), vilnius);
    expect(before.dueAt.toISOString()).toBe('2026-04-03T20:59:59.999Z');
  });

  it.each([
    { at: '2026-05-08T20:59:59.999Z', state: 'MET' },
    { at: '2026-05-08T21:00:00.000Z', state: 'MISSED' },
  ])('is $state when the unit was handed over at $at (A-02, A-10)', ({ at, state }) => {
    expect(settleDeadline(started, new Date(at)).state).toBe(state);
  });

  it('is missed by the clock from the instant after it was due, and keeps what settled it', () => {
    expect(deadlineAt(started, started.dueAt).state).toBe('RUNNING');
    expect(deadlineAt(started, new Date(started.dueAt.getTime() + 1)).state).toBe('MISSED');
    const met = settleDeadline(started, new Date('2026-05-02T09:00:00Z'));
    expect(deadlineAt(met, new Date('2027-01-01T00:00:00Z'))).toBe(met);
    const fellAwayAt = new Date('2026-05-03T09:00:00Z');
    expect(waiveDeadline(met, fellAwayAt).state).toBe('MET');
    expect(waiveDeadline(started, fellAwayAt).state).toBe('WAIVED');
  });

  it('counts hours to the very instant (A-02)', () => {
    const hours = startDeadline(
      { ...rule, unit: 'HOUR', allowance: 48 },
      new Date('2026-05-01T09:00:00Z'),
      vilnius,
    );
    expect(hours.dueAt.toISOString()).toBe('2026-05-03T09:00:00.000Z');
    expect(hours.regionCode).toBeNull();
    expect(isInTime(hours, new Date('2026-05-03T09:00:00Z'))).toBe(true);
  });
});
