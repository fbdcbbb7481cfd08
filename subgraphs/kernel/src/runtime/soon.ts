/** A result that may be at hand already: waiting for what is not awaited costs nothing. What fails is always a rejection. */
export type Soon<Result> = Result | Promise<Result>;

/** What follows from a result, at once where it is at hand. */
export const followedBy = <Result, Next>(
  result: Soon<Result>,
  next: (result: Result) => Soon<Next>,
): Soon<Next> => (result instanceof Promise ? result.then(next) : next(result));

const failedWith = (error: unknown): Promise<never> =>
  Promise.resolve().then(() => {
    throw error;
  });

/** The same work, whose failures are rejections also where they come at once. */
export const rejecting = <Result>(work: () => Soon<Result>): Soon<Result> => {
  try {
    return work();
  } catch (error) {
    return failedWith(error);
  }
};
