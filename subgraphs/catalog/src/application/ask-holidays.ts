import { badInput } from '@care-graph/kernel/domain/fault';
import type { Holiday, HolidayCalendar } from '../domain/holidays';

const dayMs = 86_400_000;

/** How many days after the first one the last one may be. */
const longestSpan = 400;

/** The first and the last day that calendars are kept for. */
const kept = { from: '2000-01-01', to: '2100-12-31' } as const;

const requireSpan = (from: string, to: string): void => {
  for (const [name, day] of Object.entries({ from, to })) {
    if (day < kept.from || day > kept.to)
      throw badInput(`${name} is ${day}; days from ${kept.from} to ${kept.to} can be asked for.`, name); // prettier-ignore
  }
  if (to < from) throw badInput(`to is ${to}, which is before ${from}.`, 'to');
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (days > longestSpan)
    throw badInput(`to is ${days} days after from; it may be up to ${longestSpan}.`, 'to');
};

/** The public holidays of a region from one local day to another; a span that nobody needs is the caller's mistake. */
export const holidaysIn = async (
  calendar: HolidayCalendar,
  regionCode: string,
  from: string,
  to: string,
): Promise<readonly Holiday[]> => {
  requireSpan(from, to);
  return calendar.holidays(regionCode, from, to);
};
