import { instead, type Mutation, switchedOff, without } from '../mutation';

const application = 'subgraphs/claims/src/application';
const domain = 'subgraphs/claims/src/domain';
const opening = `${domain}/opening-rules.ts`;
const lines = `${domain}/service-lines.ts`;
const conversion = `${domain}/conversion.ts`;
const receive = `${application}/receive-unit.ts`;
const confirm = `${application}/confirm-entitlement.ts`;
const begin = `${application}/begin-maintenance.ts`;
const convert = `${application}/convert-claim.ts`;
const replacedPart = `${domain}/replaced-part.ts`;
const ship = `${application}/ship-unit.ts`;
const accept = `${application}/accept-claim.ts`;
const services = `${domain}/service-rules.ts`;
const acceptance = `${domain}/acceptance.ts`;
const reversal = `${domain}/reversal.ts`;
const reverse = `${application}/reverse-refusal.ts`;
const carryOutReversal = `${application}/carry-out-reversal.ts`;

/** Maintenance: who has a right to it, what it takes, and what becomes of damage. */
export const maintenanceMutations: readonly Mutation[] = [
  switchedOff('R-MNT-01', instead(`${application}/unit-intake.ts`, 'returnAuthorization?.needsController === true && !hasController', 'false')),
  switchedOff('R-MNT-01', instead(lines, 'parts.some(({ code }) => code === controller)', 'false')),
  switchedOff('R-MNT-01', instead('subgraphs/kernel/src/domain/deadline-consequences.ts', "MAINTENANCE: { HAND_OVER_UNIT: ['FLAG'] },", '')),
  switchedOff('R-ORR-02', instead(`${domain}/overdue.ts`, "deadline.onMiss !== 'FLAG'", 'true')),
  switchedOff('R-CMP-17', without(lines, "  MAINTENANCE: 'MAINTENANCE',\n};\n\n/** The lines of which a service takes")),
  switchedOff('R-MNT-02', instead(convert, "!terms || !mayBecome(claim.serviceType, claim.status, 'CONVERTED')", '!terms')),
  switchedOff('R-FEE-09', instead(conversion, 'came ?? (isWhole ? quantity : 0)', 'came ?? quantity')),
  switchedOff('R-MNT-02', without(convert, '        if (!terms.isServed) return notServed(claim);\n')),
  switchedOff('R-RGN-09', without(convert, '        if (!terms.isServed) return notServed(claim);\n')),
  switchedOff('R-MNT-02', instead(conversion, 'convertedFromId: claim.id', 'convertedFromId: null')),
  switchedOff('R-MNT-01', instead(services, "SEND_IN: 'R-MNT-01'", "SEND_IN: 'R-ORR-02'")),
  switchedOff('R-MNT-03', instead(services, "SERVE: 'R-MNT-03'", "SERVE: 'R-ORR-06'")),
  switchedOff('R-MNT-03', without(opening, '  maintenanceIsLeft,\n')),
  switchedOff('R-MNT-03', instead(receive, "mayBecome(received.serviceType, 'RECEIVED', 'ENTITLEMENT_CHECK')", 'false')),
  switchedOff('R-MNT-03', instead(confirm, "inStatus(claim, 'NOT_ENTITLED', now)", 'claim')),
  switchedOff('R-MNT-04', instead(confirm, 'if (isLeft) return', 'if (isLeft && claim.closedAt) return')),
  switchedOff('R-MNT-04', without(opening, '  maintenanceIsLeft,\n')),
  switchedOff('R-MNT-04', instead(begin, "{ state: 'SPENT', at, newId }", "{ state: 'FREED', at, newId }")),
  switchedOff('R-MNT-05', without(opening, '    isOffered(terms, serviceType) &&\n')),
  switchedOff('R-FEE-07', instead(begin, "heldOn('MAINTENANCE')", 'claim.hold')),
  switchedOff('R-BND-03', instead(receive, "received.receipt?.wasControllerUnbound !== false", 'received')),
  switchedOff('A-12', instead(begin, "{ state: 'SPENT', at, newId }", "{ state: 'FREED', at, newId }")),
  switchedOff('R-EXC-C1', instead(accept, '...underTerms(terms, ...ruleIds)', '...[]')),
  switchedOff('R-RFS-05', instead(reversal, 'status: decidedIn', 'status: claim.status')),
  switchedOff('R-RFS-05', instead(`${domain}/news.ts`, ' && !wasRefused(before)', '')),
  switchedOff('A-12', instead(reversal, 'hold: line ? heldOn(line) : claim.hold', 'hold: claim.hold')),
  switchedOff('R-FEE-01', instead(reversal, 'changing.includes(line.kind)', 'false')),
  switchedOff('R-QTA-09', instead(carryOutReversal, 'priceHolding(attempt.price, moneyIn(answer))', 'attempt.price')),
  switchedOff('R-TRM-02', instead(carryOutReversal, 'if (!answer.isHeld) {', 'if (false) {')),
  switchedOff('R-RFS-05', instead(`${domain}/contrary.ts`, 'doubts.some(({ code }) => code === refusalCode)', 'doubts.length < 0')),
  switchedOff('R-ORR-01', instead(reverse, "return isOpen ? refused(claimOpen()) : undefined;", 'return undefined;')),
  switchedOff('R-RFS-01', instead(acceptance, 'isFlagged(claim)', 'false')),
  switchedOff('R-BND-02', instead(acceptance, "untied(claim) ? inTerms(claim, 'R-BND-02', 'R-EXC-R2') : []", '[]')),
  switchedOff('R-FLY-03', instead(acceptance, "claim.status === 'AWAITING_FLIGHT_RECORDS'", 'false')),
  switchedOff('R-CMP-16', instead(replacedPart, 'cover?.allowsPartOnly !== true', 'cover === undefined')),
  switchedOff('R-CMP-15', instead(replacedPart, 'partCode === undefined ? checks', 'checks.length > 0 ? checks')),
  switchedOff('R-CMP-16', instead(replacedPart, 'code !== main', 'code !== undefined')),
  switchedOff('R-FEE-09', instead(replacedPart, 'isPaidWhole(claim, partCode)', 'false')),
  switchedOff('R-PRG-02', instead(replacedPart, 'claim.assessment !== null', 'claim.assessment === null')),
  switchedOff('R-SN-03', instead(ship, 'if (!serial) return claim;', 'return claim;')),
  switchedOff('R-SN-05', instead(ship, 'componentCode === undefined', 'true')),
]; // prettier-ignore
