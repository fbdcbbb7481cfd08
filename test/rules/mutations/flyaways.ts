import { instead, type Mutation, switchedOff } from '../mutation';

const application = 'subgraphs/claims/src/application';
const domain = 'subgraphs/claims/src/domain';
const opening = `${domain}/opening-rules.ts`;
const ties = `${domain}/flyaway-ties.ts`;
const verification = `${domain}/flyaway-verification.ts`;
const lock = `${domain}/flyaway-lock.ts`;
const reversal = `${domain}/reversal.ts`;
const remedies = `${domain}/flyaway-remedies.ts`;
const fulfilment = `${domain}/fulfilment.ts`;
const start = `${application}/start-flyaway-verification.ts`;

/** What becomes of a loss, from the claim to the unit that is found. */
export const flyawayMutations: readonly Mutation[] = [
  switchedOff('R-FLY-01', instead(opening, '  serviceFitsLoss,\n  unitWasTied,\n  unitIsUsable,', '  unitWasTied,\n  unitIsUsable,')),
  switchedOff('R-FLY-01', instead(verification, "kinds.includes('FLIGHT_RECORD')", 'true')),
  switchedOff('R-FLY-02', instead(remedies, "facts.assessment.warranty === 'IN_WARRANTY'", 'true')),
  switchedOff('R-FLY-02', instead(`${application}/cancel-flyaway-verification.ts`, 'isForNothing(claim)', 'claim.closedAt')),
  switchedOff('R-FLY-03', instead(`${domain}/refusable.ts`, "({ status }) => status === 'AWAITING_VERIFICATION'", 'isLoss')),
  switchedOff('R-FLY-03', instead(start, "file.kind === 'FLIGHT_RECORD' && isThere(file)", 'false')),
  switchedOff('R-FLY-04', instead(verification, '{ completedAt: now }', '{}')),
  switchedOff('R-FLY-04', instead(lock, 'holdsLock(after) && !holdsLock(before)', 'false')),
  switchedOff('R-FLY-03', instead(`${domain}/election.ts`, "return 'AWAITING_VERIFICATION'", "return remedy === 'REPLACEMENT' ? 'AWAITING_VERIFICATION' : 'AWAITING_PAYMENT'")),
  switchedOff('R-FLY-06', instead(`${application}/confirm-flyaway.ts`, "await endHold(stores, paid, { state: 'SPENT', at: now, newId })", 'paid')),
  switchedOff('R-FLY-05', instead(lock, "'UNLOCK_DEVICE'", "'TRANSFER_TITLE'")),
  switchedOff('R-FLY-06', instead('subgraphs/claims/src/domain/news.ts', '  found,\n', '')),
  switchedOff('R-FLY-06', instead(lock, '{ finalAt: at }', '{}')),
  switchedOff('R-FLY-07', instead(fulfilment, "claim.status === 'PAID'", 'false')),
  switchedOff('R-FLY-07', instead(reversal, 'isSame(flyaway.cancelledAt, refusedAt)', 'false')),
  switchedOff('R-FLY-08', instead(ties, '.filter(([, isMissing]) => isMissing)', '.filter(() => false)')),
  switchedOff('R-FLY-09', instead(opening, '  flyawayIsLeft,\n  serviceFitsLoss,\n  unit', '  serviceFitsLoss,\n  unit')),
  switchedOff('R-FLY-10', instead(opening, '  flyawayIsIncluded,\n  flyawayIsLeft,\n  service', '  flyawayIsLeft,\n  service')),
  switchedOff('R-QTA-02', instead(opening, '  flyawayIsLeft,\n  serviceFitsLoss,\n  unit', '  serviceFitsLoss,\n  unit')),
  switchedOff('R-FLY-08', instead(opening, '  unitWasTied,\n  unitIsUsable', '  unitIsUsable')),
  switchedOff('R-BND-02', instead(ties, '.filter(([, isMissing]) => isMissing)', '.filter(() => false)')),
  switchedOff('R-EXC-R2', instead(ties, '.filter(([, isMissing]) => isMissing)', '.filter(() => false)')),
  switchedOff('A-07', instead(ties, "binding?.until === 'VERIFICATION'", 'false')),
]; // prettier-ignore
