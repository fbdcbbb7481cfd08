/** Waits no longer than said, and throws what is given for that; what the work comes to later is dropped. */
export const inTime = <Result>(
  work: Promise<Result>,
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
    work.finally(end).then(resolve, reject);
  });
