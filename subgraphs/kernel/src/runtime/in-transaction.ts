import { AsyncLocalStorage } from 'node:async_hooks';

const open = new AsyncLocalStorage<true>();

/** Runs work on whose path a transaction is open. */
export const inTransaction = <Result>(work: () => Promise<Result>): Promise<Result> =>
  open.run(true, work);

/** Throws where a transaction is open: its rows would stay locked for as long as another part takes to answer. */
export const requireNoTransaction = (what: string): void => {
  if (open.getStore()) throw new Error(`${what} is asked inside a transaction: ask before it.`);
};
