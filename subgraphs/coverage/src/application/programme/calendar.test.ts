import { coverFrom } from '../../domain/cover';
import { Calendar } from './calendar';
import { chanceAt } from '@care-graph/kernel/domain/chance';

const zones = [
  'Europe/Vilnius', 'America/New_York', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Auckland',
  'Asia/Tokyo', 'America/Sao_Paulo', 'Africa/Cairo', 'UTC',
]; // prettier-ignore
const span = { from: Date.UTC(2018, 0, 1), until: Date.UTC(2031, 0, 1) };
const plan = { feeScheduleId: 'fee_1', renewal: { isOffered: true, graceDays: 10 } };

describe('the calendar of a programme', () => {
  const calendar = new Calendar(span);

  it.each(zones)('reckons covers as the rules of a contract do, in %s', (timeZone) => {
    const chance = chanceAt(1, zones.indexOf(timeZone));
    for (let round = 0; round < 300; round += 1) {
      const termMonths = chance.oneOf([12, 24]);
      const startsAt = new Date(chance.between(span.from, Date.UTC(2027, 0, 1)));
      const { period, closesAt } = coverFrom({ ...plan, termMonths, timeZone }, startsAt);
      const cover = calendar.coverOf({ ...plan, termMonths, timeZone }, startsAt.getTime());
      expect(cover).toEqual({
        startsAt: period.startsAt.getTime(),
        endsAt: period.endsAt.getTime(),
        closesAt: closesAt?.getTime(),
      });
    }
  });

  it.each([
    ['a leap day', 'Europe/Vilnius', '2024-02-29T10:00:00Z'],
    ['an hour that the year after skips', 'Europe/Vilnius', '2024-03-30T01:30:00Z'],
    ['an hour that the year after has twice', 'Europe/Vilnius', '2024-10-26T00:30:00Z'],
    ['midnight', 'America/New_York', '2023-11-05T04:00:00Z'],
  ])('does so from %s', (_what, timeZone, at) => {
    const year = { ...plan, termMonths: 12, timeZone };
    const { period, closesAt } = coverFrom(year, new Date(at));
    const cover = calendar.coverOf(year, Date.parse(at));
    expect([cover.endsAt, cover.closesAt]).toEqual([period.endsAt.getTime(), closesAt?.getTime()]);
  });

  it('closes a cover at its end where its terms give no grace', () => {
    const silent = { termMonths: 12, timeZone: 'UTC', renewal: undefined };
    const cover = calendar.coverOf(silent, span.from);
    expect(cover.closesAt).toBe(cover.endsAt);
  });
});

describe('chance', () => {
  const drawn = (seed: number, place: number): readonly number[] => {
    const chance = chanceAt(seed, place);
    return Array.from({ length: 5 }, () => chance.below(1_000_000));
  };

  it('is the same for a seed and a place, and another one for others', () => {
    expect(drawn(1, 7)).toEqual(drawn(1, 7));
    expect(new Set([drawn(1, 7), drawn(1, 8), drawn(2, 7)].map(String)).size).toBe(3);
  });

  it('is spread evenly over places', () => {
    const places = Array.from({ length: 10_000 }, (_none, place) => chanceAt(3, place).next());
    const mean = places.reduce((sum, one) => sum + one, 0) / places.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});
