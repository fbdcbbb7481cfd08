import { Temporal } from 'temporal-polyfill';

/** A contract's time: it starts at the first instant and is over at the last (A-01: half-open). */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const zoned = (instant: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);

const instantOf = (zonedTime: Temporal.ZonedDateTime): Date =>
  new Date(zonedTime.epochMilliseconds);

/** The same local time so many calendar months on, clamped at the month's end. */
export const addCalendarMonths = (instant: Date, months: number, timeZone: string): Date =>
  instantOf(zoned(instant, timeZone).add({ months }));

/** So many calendar months of cover from an instant on, counted in the contract region's time zone. */
export const periodOfMonths = (startsAt: Date, months: number, timeZone: string): Period => ({
  startsAt,
  endsAt: addCalendarMonths(startsAt, months, timeZone),
});

export const includes = ({ startsAt, endsAt }: Period, instant: Date): boolean =>
  startsAt.getTime() <= instant.getTime() && instant.getTime() < endsAt.getTime();

export const overlaps = (one: Period, other: Period): boolean =>
  one.startsAt.getTime() < other.endsAt.getTime() &&
  other.startsAt.getTime() < one.endsAt.getTime();

/** The last instant of a window in hours; that instant itself is still in time. */
export const addHours = (instant: Date, hours: number): Date =>
  new Date(instant.getTime() + hours * 3_600_000);

/** The last instant of an allowance in calendar days: the end of the last local day. */
export const endOfDayAfter = (instant: Date, days: number, timeZone: string): Date =>
  new Date(
    zoned(instant, timeZone)
      .add({ days: days + 1 })
      .startOfDay().epochMilliseconds - 1,
  );

/** The local calendar day of an instant, as YYYY-MM-DD. */
export const localDayOf = (instant: Date, timeZone: string): string =>
  zoned(instant, timeZone).toPlainDate().toString();

/** So many days after a local day, both as YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();
