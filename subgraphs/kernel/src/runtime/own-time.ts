import { AsyncLocalStorage } from 'node:async_hooks';

const ownTime = new AsyncLocalStorage<true>();

/** Does what no caller asked for, so that who counts what callers cost does not count it. */
export const inOwnTime = <Result>(work: () => Promise<Result>): Promise<Result> =>
  ownTime.run(true, work);

export const isInOwnTime = (): boolean => ownTime.getStore() === true;
