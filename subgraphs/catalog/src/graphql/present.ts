/** What a loader found of many keys: what is not there is left out, and a failure stays one. */
export const present = <Found>(found: readonly (Found | Error | null)[]): readonly Found[] =>
  found.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one === null ? [] : [one];
  });
