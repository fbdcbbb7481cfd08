import { Temporal } from 'temporal-polyfill';

/** The days that are left out when business days are counted, beside Saturdays and Sundays. */
export interface BusinessCalendar {
  readonly timeZone: string;
  /** Public holidays as YYYY-MM-DD. */
  readonly holidays: readonly string[];
}

export interface BusinessDays {
  /** The last instant of the last of them. */
  readonly dueAt: Date;
  /** The weekend days and public holidays in between, as YYYY-MM-DD. */
  readonly skippedDays: readonly string[];
}

const saturday = 6;

/** So many business days, counted from the next such day after the local day of the instant. */
export const businessDaysAfter = (
  instant: Date,
  count: number,
  { timeZone, holidays }: BusinessCalendar,
): BusinessDays => {
  const skippedDays: string[] = [];
  let day = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  for (let counted = 0; counted < count;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < saturday && !holidays.includes(day.toString())) counted += 1;
    else skippedDays.push(day.toString());
  }
  const next = day.add({ days: 1 }).toZonedDateTime(timeZone);
  return { dueAt: new Date(next.epochMilliseconds - 1), skippedDays };
};
