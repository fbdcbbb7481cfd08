/** A date made from a value is not the time of day. */
export const instant = (value: string): Date => new Date(value);
