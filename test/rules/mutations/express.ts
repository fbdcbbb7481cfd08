import { instead, type Mutation, switchedOff, without } from '../mutation';

const domain = 'subgraphs/claims/src/domain';
const application = 'subgraphs/claims/src/application';
const opening = `${domain}/opening-rules.ts`;
const statuses = `${domain}/claim-status.ts`;
const missing = `${domain}/missing-parts.ts`;
const listed = `${domain}/listed-parts.ts`;
const paid = `${domain}/paid-claim.ts`;
const checked = `${domain}/checked-claim.ts`;
const fulfilment = `${domain}/fulfilment.ts`;
const repairs = `${domain}/repair-remedies.ts`;
const decisions = `${domain}/adjudication.ts`;
const refuse = `${application}/refuse-claim.ts`;
const late = `${application}/accept-late-return.ts`;
const places = `${application}/places.ts`;
const services = `${domain}/service-rules.ts`;
const returns = `${application}/return-desk.ts`;
const settle = `${application}/settle-payment.ts`;
const days = 'subgraphs/kernel/src/domain/business-days.ts';

/** Express, from its fee to the unit that is given. */
const expressMutations: readonly Mutation[] = [
  switchedOff('R-EXP-01', without(opening, '  replacementCanBegin,\n')),
  switchedOff('R-EXP-01', instead(statuses, "['COMPONENT_CHECK', 'REFUSED']", "['REFUSED']")),
  switchedOff(
    'R-EXP-02',
    instead(statuses, "['AWAITING_PREPAYMENT', ...exits]", "['AWAITING_RETURN', ...exits]"),
  ),
  switchedOff('R-EXP-03', without(days, ' && !holidays.includes(day.toString())')),
  switchedOff('R-EXP-03', instead(
      paid,
      "withHandOverBegun(inStatus(claim, 'AWAITING_RETURN', now), handOver, now)",
      "inStatus(claim, 'AWAITING_RETURN', now)",
    )),
  switchedOff('R-EXP-01', instead(services, "REGISTER: 'R-EXP-01'", "REGISTER: 'R-ORR-01'")),
  switchedOff('R-EXP-02', instead(services, "PREPAYMENT: 'R-EXP-02'", "PREPAYMENT: 'R-ORR-06'")),
  switchedOff('R-EXP-03', instead(services, "SEND_IN: 'R-EXP-03'", "SEND_IN: 'R-ORR-02'")),
  switchedOff('R-EXP-05', instead(services, "BIND: 'R-EXP-05'", "BIND: 'R-ORR-07'")),
  switchedOff('R-FLY-07', instead(services, "BIND: 'R-FLY-07'", "BIND: 'R-ORR-07'")),
  switchedOff('R-EXP-04', instead(checked, 'if (!price) return undefined;', 'return undefined;')),
  switchedOff('R-EXP-05', instead(fulfilment, 'hasAllParts(claim)', 'false')),
  switchedOff('R-FEE-09', instead(fulfilment, 'cameAlong(claim) ||', 'true ||')),
  switchedOff('R-FEE-09', without(`${domain}/refusable.ts`, 'awaitsParts(claim) && ')),
  switchedOff('R-FEE-09', without(`${domain}/refusable.ts`, ' && !mayBePaidFor(claim, now)')),
  switchedOff('R-PRG-09', instead(`${domain}/refusable.ts`, "election?.remedy === 'REPLACEMENT'", 'election === null')),
  switchedOff('R-FEE-09', instead(listed, 'if (wrongCode) return', 'if (wrongCode && listed === undefined) return')),
  switchedOff('R-FEE-09', instead(checked, 'chargedClaim(unasked, facts) ?? unasked', 'claim')),
  switchedOff('R-EXP-04', instead(checked, 'chargedClaim(unasked, facts) ?? unasked', 'unasked')),
  switchedOff('A-08', instead(missing, 'price.minor * BigInt(expected - received)', '0n')),
  switchedOff('A-10', instead(returns, "if (rule.unit !== 'BUSINESS_DAY')", 'if (rule.unit)')),
  switchedOff('A-10', instead(places, 'const asked = countryIn(named, [back, livesIn]);', 'const asked = named;')),
  switchedOff('A-10', instead(`${application}/require-country.ts`, 'asked.hasCalendar || ', 'asked || ')),
  switchedOff('A-13', instead(settle, "purpose === 'SERVICE' ?", 'purpose ?')),
  switchedOff('A-13', instead(refuse, "{ state: 'FREED',", "{ state: 'SPENT',")),
]; // prettier-ignore

/** What the plan takes off a repair, and what warranty pays for. */
const repairMutations: readonly Mutation[] = [
  switchedOff('R-QTA-09', instead(repairs, 'left.minor < off.minor ? left : off', 'off')),
  switchedOff('R-QTA-09', instead(repairs, 'moneyRemaining.minor <= 0n', 'moneyRemaining.minor < 0n')),
  switchedOff('R-CMP-18', instead(repairs, 'if (eligible(facts).length === 0)', 'if (false)')),
  switchedOff('R-QTA-09', instead(`${domain}/quote.ts`, '${uncut.replace(cutPhrase, \'\')}${cut}', '${line.text}')),
  switchedOff('R-FEE-05', instead(repairs, 'money(-full.minor, full.currency)', 'money(0, full.currency)')),
  switchedOff('R-ORR-04', instead(repairs, '!didNotCome(componentCode)', 'true')),
  switchedOff('R-PRG-08', instead(repairs, "facts.assessment.warranty === 'IN_WARRANTY'", 'false')),
  switchedOff('R-QTA-10', instead(repairs, "facts.assessment.warranty === 'IN_WARRANTY'", 'false')),
  switchedOff('R-ORR-03', instead(repairs, "facts.assessment.warranty === 'IN_WARRANTY'", 'true')),
]; // prettier-ignore

/** What a person decides. */
const decisionMutations: readonly Mutation[] = [
  switchedOff('R-RFS-05', instead(late, 'forgiveDeadline(deadline, now)', 'deadline')),
  switchedOff('R-EXC-C1', instead(decisions, 'bearers[code]?.includes(kind) ?? true', 'true')),
];

export const expressAndRepairMutations: readonly Mutation[] = [
  ...expressMutations,
  ...repairMutations,
  ...decisionMutations,
];
