/** What one request may ask for at most; everything over it is refused before anything is executed. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  /** Fields inside fields, fragments followed; what begins with `__` is not counted. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

/** The deepest operation that our clients send is 8 deep, has 3 aliases, 2 root fields and 300 tokens. */
export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
};
