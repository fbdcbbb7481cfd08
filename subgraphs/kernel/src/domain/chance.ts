/** Chance that comes out the same whenever it is asked for the same seed and place. */
export interface Chance {
  /** At least 0 and less than 1. */
  next(): number;
  /** True in so large a share of all cases. */
  isIn(share: number): boolean;
  /** A whole number below the given one. */
  below(count: number): number;
  between(from: number, to: number): number;
  oneOf<Some>(some: readonly Some[]): Some;
}

/** So many rounds until the place of two neighbours is told by nothing. */
const warmUp = 12;

/** A small fast counter (sfc32): the place is a part of its state, so that no two places run into each other's. */
const wordsFrom = (seed: number, place: number): (() => number) => {
  let [one, two, three, counter] = [seed | 0, place | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const word = (((one + two) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    one = two ^ (two >>> 9);
    two = (three + (three << 3)) | 0;
    three = (three << 21) | (three >>> 11);
    three = (three + word) | 0;
    return word >>> 0;
  };
  for (let round = 0; round < warmUp; round += 1) next();
  return next;
};

/** The chance of one place: nothing has to be drawn for the places before it. */
export const chanceAt = (seed: number, place: number): Chance => {
  const word = wordsFrom(seed, place);
  const next = (): number => word() / 4_294_967_296;
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    isIn: (share) => next() < share,
    between: (from, to) => from + Math.floor(next() * (to - from)),
    oneOf: (some) => {
      const found = some[below(some.length)];
      if (found === undefined) throw new Error('There is none to choose.');
      return found;
    },
  };
};
