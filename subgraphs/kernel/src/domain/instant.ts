const rfc3339 =
  /^\d{4}-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Outside of these years a day is a slip, and what is counted from it may have a year of five digits. */
const years = '1900 to 2999';

/** What `instantFrom` asks for, in words. */
export const instantForm = `an RFC 3339 instant of the years ${years} such as "2026-03-12T12:00:00Z"`;

/** What `isCalendarDay` asks for, in words. */
export const calendarDayForm = `a calendar day of the years ${years} such as "2026-03-12"`;

export const isCalendarDay = (text: string): boolean => {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};

/** The instant that a text says; undefined when it says none. */
export const instantFrom = (text: string): Date | undefined => {
  if (!rfc3339.test(text) || !isCalendarDay(text.slice(0, 10))) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};
