/** What a test goes on with; it fails here, and not ten lines on, where the graph gave nothing. */
export const there = <Thing>(thing: Thing | null | undefined): Thing => {
  if (thing === null || thing === undefined) throw new Error('The graph gave nothing.');
  return thing;
};
