/** A country or region as the catalog knows it. */
export interface Region {
  readonly code: string;
  /** The wider region whose plans count here too; null when there is none. */
  readonly partOfCode: string | null;
  /** The IANA zone in which its days begin and end. */
  readonly timeZone: string;
  /** True for a country; a group of countries has no public holidays of its own. */
  readonly hasCalendar: boolean;
}

type Place = Pick<Region, 'code' | 'partOfCode'>;

/** A region and the wider one that it is part of. */
export const chainOf = ({ code, partOfCode }: Place): readonly string[] =>
  partOfCode === null ? [code] : [code, partOfCode];

/** A place that the catalog does not know is part of nothing wider. */
export const unknownRegion = (code: string): Place => ({ code, partOfCode: null });

/** True where no border is crossed: both places are one, or lie in one wider region (R-SHP-01). */
export const isOneArea = (one: Place, other: Place): boolean =>
  chainOf(one).some((code) => chainOf(other).includes(code));
