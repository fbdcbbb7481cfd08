/** A region with the wider one whose plans count in it too. */
export interface RegionFacts {
  readonly code: string;
  readonly partOfCode: string | null;
}

/** The European Union is a region of its own, whose plans hold in all its countries. */
export const europeanUnion = 'EU';

export const isInUnion = ({ code, partOfCode }: RegionFacts): boolean =>
  code === europeanUnion || partOfCode === europeanUnion;

/** A region and those that it is part of, the narrowest first. */
export const chainOf = ({ code, partOfCode }: RegionFacts): readonly string[] =>
  partOfCode === null ? [code] : [code, partOfCode];
