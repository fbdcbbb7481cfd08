import { setImmediate as nextTurn } from 'node:timers/promises';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Holiday, HolidayCalendar } from '../domain/holidays';

const dayMs = 86_400_000;

/** Where a country's names are not on record in English, the library gives its own. */
const language = 'en';

const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);

/** The local days of a holiday; what leaves half of its day a working one is none. */
const daysOf = ({ date, start, end, name }: HolidaysTypes.Holiday): readonly Holiday[] => {
  const [day = '', time] = date.split(' ');
  // A day on which clocks change has an hour more or less.
  const length = Math.round((end.getTime() - start.getTime()) / dayMs);
  if (time !== '00:00:00') return [];
  return Array.from({ length }, (_, index) => ({ date: daysAfter(day, index), name }));
};

type Year = readonly Holiday[];

/** The holidays of one year; of those in a row that are of one name each day is given once. */
const yearOf = (country: Holidays, year: number): Year => {
  const days = country
    .getHolidays(year, language)
    .filter(({ type }) => type === 'public')
    .flatMap(daysOf);
  const distinct = new Map(days.map((holiday) => [`${holiday.date} ${holiday.name}`, holiday]));
  return [...distinct.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
};

const isCountry = (regionCode: string): boolean =>
  Object.hasOwn(new Holidays().getCountries(language), regionCode);

/**
 * The calendars of a library that is pinned by its version. A year takes up to a quarter of a second to work out, so
 * that each is worked out once, and others get their turn between two of them.
 */
export const publicHolidays = (): HolidayCalendar => {
  const countries = new Map<string, Holidays | null>();
  const years = new Map<string, Year>();
  const countryOf = (code: string): Holidays | null => {
    const known = countries.get(code);
    if (known !== undefined) return known;
    const country = isCountry(code) ? new Holidays(code) : null;
    countries.set(code, country);
    return country;
  };
  const inYear = async (code: string, year: number): Promise<Year> => {
    const country = countryOf(code);
    if (!country) return [];
    const key = `${code} ${year}`;
    const known = years.get(key);
    if (known) return known;
    await nextTurn();
    const found = years.get(key) ?? yearOf(country, year);
    years.set(key, found);
    return found;
  };
  return {
    isKeptFor: (code) => countryOf(code) !== null,
    holidays: async (code, from, to) => {
      const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
      // A holiday of several days may begin in the year before.
      const span = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index);
      const found: Holiday[] = [];
      for (const year of span) found.push(...(await inYear(code, year)));
      return found.filter(({ date }) => from <= date && date <= to);
    },
  };
};
