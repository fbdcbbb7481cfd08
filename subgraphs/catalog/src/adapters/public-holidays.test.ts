import { publicHolidays } from './public-holidays';

const calendar = publicHolidays();

const between = async (regionCode: string, from: string, to: string) =>
  (await calendar.holidays(regionCode, from, to)).map(({ date, name }) => `${date} ${name}`);

describe('public holidays (A-10)', () => {
  it('are those of the region by its local days, first and last day included', async () => {
    expect(await between('LT', '2026-02-16', '2026-04-06')).toEqual([
      '2026-02-16 Day of Restoration of the State of Lithuania',
      '2026-03-11 Day of Restoration of Independence of Lithuania',
      '2026-04-05 Easter Sunday',
      '2026-04-06 Easter Monday',
    ]);
    expect(await between('LT', '2026-02-17', '2026-03-10')).toEqual([]);
    expect(await between('NZ', '2026-01-01', '2026-01-01')).toEqual(["2026-01-01 New Year's Day"]);
    expect(await between('US', '2026-07-04', '2026-07-04')).toEqual([
      '2026-07-04 Independence Day',
    ]);
  });

  it('are public ones only: no observances, and no days of which half is worked', async () => {
    expect(await between('DE', '2026-12-24', '2026-12-31')).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-26 Boxing Day',
    ]);
    expect(await between('CN', '2026-03-08', '2026-03-08')).toEqual([]);
  });

  it('of several days are each of these, across the turn of a year too', async () => {
    expect(await between('RO', '2026-01-01', '2026-01-02')).toEqual([
      "2026-01-01 New Year's Day",
      "2026-01-02 New Year's Day",
    ]);
    const dates = (await between('DE', '2025-12-25', '2026-01-01')).map((day) => day.slice(0, 10));
    expect(dates).toEqual(['2025-12-25', '2025-12-26', '2026-01-01']);
  });

  it('are kept for countries, and not for the Union, which has none of its own', async () => {
    const codes = ['DE', 'LT', 'EU', 'XX'];
    expect(codes.filter((code) => calendar.isKeptFor(code))).toEqual(['DE', 'LT']);
    expect(await between('EU', '2026-01-01', '2026-12-31')).toEqual([]);
  });
});
