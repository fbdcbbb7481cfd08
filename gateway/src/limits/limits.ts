/** What one request may ask for at most; everything over it is refused before anything is executed. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  /** Fields inside fields, fragments followed; what begins with `__` is not counted. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Everything between braces, counted as often as its fragment is spread: the planner's work grows with it. */
  readonly selections: number;
  /** Lists and objects inside each other in one value; the planner's work doubles with each list. */
  readonly valueDepth: number;
  /** In one document, of which one runs. */
  readonly operations: number;
  /** Declared by an operation, and brought with it. */
  readonly variables: number;
  /** At one place, such as a field. */
  readonly directives: number;
  /** Fields of one name between the same braces: the work of validating them grows with the square. */
  readonly repeats: number;
  /** How long one operation may be worked on. */
  readonly executionMs: number;
}

/**
 * The deepest operation that our clients send is 8 deep, has 3 aliases, 2 root fields, 200 selections and 300 tokens;
 * its deepest value is 4 deep. The worst document within these limits is validated in some 40 ms.
 */
export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  selections: 1000,
  valueDepth: 8,
  operations: 10,
  variables: 100,
  directives: 5,
  repeats: 50,
  executionMs: 15_000,
};
