import type { Region } from './catalogue';
import { dayAfter, dayBefore, endedBefore, latestDayAmong, latestDayOf, sharesDays } from './days';

const region = (timeZone: string, ...generations: readonly string[]) =>
  ({ timeZone, termsGenerations: generations }) as unknown as Region;

describe('the latest day that it is', () => {
  const regions = [
    region('America/New_York', 'RETAIL_2025', 'TWO_TIER_2022'),
    region('Australia/Sydney', 'CLASSIC_2018'),
    region('Europe/Vilnius', 'RETAIL_2025'),
  ];

  it.each([
    { generation: 'RETAIL_2025', at: '2026-03-12T21:59:59Z', day: '2026-03-12' },
    { generation: 'RETAIL_2025', at: '2026-03-12T22:00:00Z', day: '2026-03-13' },
    { generation: 'CLASSIC_2018', at: '2026-03-12T13:00:00Z', day: '2026-03-13' },
    { generation: 'TWO_TIER_2022', at: '2026-03-13T03:59:59Z', day: '2026-03-12' },
    { generation: 'TWO_TIER_2022', at: '2026-03-13T04:00:00Z', day: '2026-03-13' },
    { generation: 'PLUS_2021', at: '2026-03-12T23:59:59Z', day: '2026-03-12' },
  ] as const)('where $generation is sold is $day at $at', ({ generation, at, day }) => {
    expect(latestDayOf(new Date(at), generation, regions)).toBe(day);
  });
});

describe('the latest day that it is in some regions', () => {
  const at = new Date('2026-03-13T02:00:00Z');
  const [newYork, honolulu, sydney] = ['America/New_York', 'Pacific/Honolulu', 'Australia/Sydney'];

  it.each([
    { zones: [newYork, honolulu], day: '2026-03-12' },
    { zones: [newYork, sydney, honolulu], day: '2026-03-13' },
    { zones: [], day: '2026-03-13' },
  ])('is $day among $zones', ({ zones, day }) => {
    expect(
      latestDayAmong(
        at,
        zones.map((zone) => region(zone)),
      ),
    ).toBe(day);
  });
});

describe('days', () => {
  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2025-03-01', '2025-02-28'],
    ['2026-01-01', '2025-12-31'],
  ])('%s comes after %s', (later, earlier) => {
    expect(dayBefore(later)).toBe(earlier);
    expect(dayAfter(earlier)).toBe(later);
  });

  const from = (validFrom: string, validTo: string | null) => ({ validFrom, validTo });

  it.each([
    { other: from('2026-03-01', '2026-03-09'), shares: false },
    { other: from('2026-03-01', '2026-03-10'), shares: true },
    { other: from('2026-03-01', null), shares: true },
    { other: from('2026-03-20', null), shares: true },
    { other: from('2026-03-21', null), shares: false },
  ])('the 10th to the 20th and $other share a day: $shares', ({ other, shares }) => {
    const span = from('2026-03-10', '2026-03-20');
    expect([sharesDays(span, other), sharesDays(other, span)]).toEqual([shares, shares]);
  });

  it('what is open, or reaches that day, is ended the day before, and what ends sooner stays', () => {
    const ended = (validTo: string | null) =>
      endedBefore(from('2026-01-01', validTo), '2026-03-01').validTo;
    expect([null, '2026-03-01', '2026-02-28', '2026-02-01'].map(ended)).toEqual([
      '2026-02-28',
      '2026-02-28',
      '2026-02-28',
      '2026-02-01',
    ]);
  });
});
