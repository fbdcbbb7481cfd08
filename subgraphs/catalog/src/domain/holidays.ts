/** A public holiday in a region, by its local day. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** The public holidays of every country that has a calendar; a region without one has none. */
export interface HolidayCalendar {
  /** True for a country; a group of countries has no public holidays of its own. */
  isKeptFor(regionCode: string): boolean;
  /** Those from one local day to another, both included, in order. */
  holidays(regionCode: string, from: string, to: string): Promise<readonly Holiday[]>;
}
