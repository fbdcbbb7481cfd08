import { Fault } from '@care-graph/kernel/domain/fault';
import { GraphQLError } from 'graphql';

/** Waits no longer than said; what comes later is dropped. */
export const inTime = <Result>(
  result: Promise<Result>,
  ms: number,
  tooLate: () => Error,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(tooLate());
    }, ms);
    const end = (): void => {
      clearTimeout(timer);
    };
    result.finally(end).then(resolve, reject);
  });

/** Waits no longer than said, and then tells the work to stop. */
export const withinTime = async <Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  ms: number,
  tooLate: () => Error,
): Promise<Result> => {
  const stop = new AbortController();
  return inTime(work(stop.signal), ms, () => {
    const error = tooLate();
    stop.abort(error);
    return error;
  });
};

/** What is said of an operation that takes too long; its commands may have been carried out. */
export const tooSlow = (ms: number): GraphQLError => {
  const fault = new Fault(
    'SUBGRAPH_UNAVAILABLE',
    `The operation took longer than ${ms / 1000} s and was given up. Ask for less at once, or retry with backoff; a command may have been carried out, so send it again with the same idempotency key.`,
  );
  return new GraphQLError(fault.message, {
    originalError: fault,
    extensions: { http: { status: 504 } },
  });
};
