import fc from 'fast-check';
import { businessDaysAfter } from './business-days';

const berlin = { timeZone: 'Europe/Berlin', holidays: ['2026-05-01', '2026-05-14'] };

describe('business days', () => {
  it('R-EXP-03, A-10: leave out weekends and public holidays, and end with the last local day', () => {
    expect(businessDaysAfter(new Date('2026-04-30T09:00:00Z'), 3, berlin)).toEqual({
      dueAt: new Date('2026-05-06T21:59:59.999Z'),
      skippedDays: ['2026-05-01', '2026-05-02', '2026-05-03'],
    });
  });

  it('are counted from the next such day, whatever day it is asked on and at what hour', () => {
    const dueOf = (instant: string) => businessDaysAfter(new Date(instant), 1, berlin).dueAt;
    const endOfMonday = new Date('2026-05-04T21:59:59.999Z');
    for (const asked of ['2026-04-30T22:00:00Z', '2026-05-02T10:00:00Z', '2026-05-03T21:59:59Z'])
      expect(dueOf(asked)).toEqual(endOfMonday);
    expect(dueOf('2026-05-03T22:00:00Z')).toEqual(new Date('2026-05-05T21:59:59.999Z'));
  });

  it('are days of the region: the same instant is another day elsewhere', () => {
    const at = new Date('2026-05-04T22:30:00Z');
    expect(businessDaysAfter(at, 1, berlin).dueAt).toEqual(new Date('2026-05-06T21:59:59.999Z'));
    const lisbon = { timeZone: 'Europe/Lisbon', holidays: [] };
    expect(businessDaysAfter(at, 1, lisbon).dueAt).toEqual(new Date('2026-05-05T22:59:59.999Z'));
  });

  it('end on local midnight also across a change of the clocks', () => {
    const due = businessDaysAfter(new Date('2026-03-27T12:00:00Z'), 1, berlin).dueAt;
    expect(due).toEqual(new Date('2026-03-30T21:59:59.999Z'));
  });

  it('are as many as are asked for between the start and the end', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.nat(700), fc.integer({ min: 1, max: 30 }), (offset, count) => {
        const from = new Date(Date.parse('2026-01-01T12:00:00Z') + offset * day);
        const utc = { timeZone: 'UTC', holidays: berlin.holidays };
        const { dueAt, skippedDays } = businessDaysAfter(from, count, utc);
        const days = Math.round((dueAt.getTime() + 1 - from.getTime()) / day - 0.5);
        expect(days - skippedDays.length).toBe(count);
      }),
    );
  });
});
