import {
  addCalendarMonths,
  addHours,
  endOfDayAfter,
  includes,
  localDayOf,
  overlaps,
  periodOfMonths,
} from './period';

const at = (text: string) => new Date(text);

describe('periods and calendar months', () => {
  it.each([
    {
      what: 'GJ-01: a year from an instant',
      from: '2026-03-12T12:00:00Z',
      months: 12,
      zone: 'Europe/Vilnius',
      to: '2027-03-12T12:00:00.000Z',
    },
    {
      what: '29 February and a year',
      from: '2028-02-29T10:00:00Z',
      months: 12,
      zone: 'Europe/Warsaw',
      to: '2029-02-28T10:00:00.000Z',
    },
    {
      what: 'the end of a long month',
      from: '2026-01-31T12:00:00Z',
      months: 1,
      zone: 'UTC',
      to: '2026-02-28T12:00:00.000Z',
    },
    {
      what: 'local time kept over a change to summer time',
      from: '2026-02-28T22:30:00Z',
      months: 3,
      zone: 'Europe/Vilnius',
      to: '2026-05-31T21:30:00.000Z',
    },
    {
      what: 'a local time that does not exist',
      from: '2025-03-30T01:30:00Z',
      months: 12,
      zone: 'Europe/Warsaw',
      to: '2026-03-30T01:30:00.000Z',
    },
  ])('A-01: $what', ({ from, months, zone, to }) => {
    expect(addCalendarMonths(at(from), months, zone).toISOString()).toBe(to);
  });

  it('A-01: the first instant is inside and the last is not', () => {
    const period = periodOfMonths(at('2026-03-12T12:00:00Z'), 12, 'Europe/Vilnius');
    expect(includes(period, period.startsAt)).toBe(true);
    expect(includes(period, new Date(period.endsAt.getTime() - 1))).toBe(true);
    expect(includes(period, period.endsAt)).toBe(false);
  });

  it('A-01: periods that touch do not overlap', () => {
    const first = { startsAt: at('2026-01-01T00:00:00Z'), endsAt: at('2026-02-01T00:00:00Z') };
    const next = { startsAt: first.endsAt, endsAt: at('2026-03-01T00:00:00Z') };
    expect(overlaps(first, next)).toBe(false);
    expect(overlaps(first, { ...next, startsAt: new Date(first.endsAt.getTime() - 1) })).toBe(true);
  });

  it('A-02: a window in hours ends at an instant', () => {
    expect(addHours(at('2026-02-10T12:00:00Z'), 720).toISOString()).toBe(
      '2026-03-12T12:00:00.000Z',
    );
  });

  it('A-02, R-ORR-02: an allowance in days ends with the last local day', () => {
    expect(endOfDayAfter(at('2026-03-12T23:30:00Z'), 7, 'Europe/Vilnius').toISOString()).toBe(
      '2026-03-20T21:59:59.999Z',
    );
    expect(localDayOf(at('2026-03-12T23:30:00Z'), 'Europe/Vilnius')).toBe('2026-03-13');
  });

  it('A-02: a day of 23 hours is a day', () => {
    expect(endOfDayAfter(at('2026-03-28T12:00:00Z'), 1, 'Europe/Vilnius').toISOString()).toBe(
      '2026-03-29T20:59:59.999Z',
    );
  });
});
