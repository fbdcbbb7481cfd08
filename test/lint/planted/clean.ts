const decorated = new Set<unknown>();

const decorate = (target: unknown): void => {
  decorated.add(target);
};

/** A class may be empty where a decorator gives it its meaning. */
@decorate
export class Clean {}

export const sentence = (count: number): string => `${count} are left`;

/** Outside domain and application the clock may be read. */
export const now = (): Date => new Date();

export const write = (): void => {
  // eslint-disable-next-line no-console -- a described exception is accepted
  console.log('said once');
};

/** A property left out by naming it is not an unused variable. */
export const withoutVersion = (row: { readonly id: string; readonly version: number }): object => {
  const { version, ...facts } = row;
  return facts;
};

/** A parameter that only its place needs says so by its name. */
export const fourth = (a: number, b: number, c: number, _d: number): number => a + b + c;
