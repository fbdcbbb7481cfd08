import type { Deadline } from '@care-graph/kernel/domain/deadline';
import { basisTypeOf } from '@care-graph/kernel/graphql/basis';

/** A deadline as its type shows it. */
export const deadlineShape = ({ regionCode, skippedDays = [], basis, ...deadline }: Deadline) => ({
  ...deadline,
  calendar: regionCode === null ? null : { code: regionCode },
  skippedDays,
  basis: basis.map(basisTypeOf),
});
