/** One estimate that is being worked out: the values it is for, and what was worked out already. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<object, number>;
}

type Open = (run: Run) => number;

/** A number that is the same for all variables, or how it follows from them. */
export type Amount = number | Open;

/** A sum that is over what numbers can hold stays at the top instead of losing its digits. */
const saturated = (sum: number): number => Math.min(sum, Number.MAX_SAFE_INTEGER);

const valueOf = (amount: Amount, run: Run): number =>
  typeof amount === 'number' ? amount : amount(run);

export const isFixed = (amount: Amount): amount is number => typeof amount === 'number';
const isOpen = (amount: Amount): amount is Open => !isFixed(amount);

const sumOf = (numbers: readonly number[]): number =>
  saturated(numbers.reduce((sum, number) => sum + number, 0));

export const plus = (amounts: readonly Amount[]): Amount => {
  const fixed = sumOf(amounts.filter(isFixed));
  const open = amounts.filter(isOpen);
  if (open.length === 0) return fixed;
  return (run) => sumOf([fixed, ...open.map((amount) => amount(run))]);
};

export const times = (count: Amount, amount: Amount): Amount => {
  if (isFixed(count) && isFixed(amount)) return saturated(count * amount);
  return (run) => saturated(valueOf(count, run) * valueOf(amount, run));
};

/** An amount that several others contain is worked out once in each run. */
export const shared = (amount: Amount): Amount => {
  if (isFixed(amount)) return amount;
  return (run) => {
    const value = run.known.get(amount) ?? amount(run);
    run.known.set(amount, value);
    return value;
  };
};
