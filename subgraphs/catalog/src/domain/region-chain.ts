/** A region with the wider one whose plans count in it too. */
export interface RegionFacts {
  readonly code: string;
  readonly partOfCode: string | null;
}

/** A region and those that it is part of, the narrowest first. */
export const chainOf = ({ code, partOfCode }: RegionFacts): readonly string[] =>
  partOfCode === null ? [code] : [code, partOfCode];
