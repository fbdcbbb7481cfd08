// What PostgreSQL says when a constraint of its own refuses a row.

export const uniqueViolation = { driverError: { code: '23505' } };
export const checkViolation = { driverError: { code: '23514' } };
export const exclusionViolation = { driverError: { code: '23P01' } };

/** What those that failed failed with. */
export const rejectedWith = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
