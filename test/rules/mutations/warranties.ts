import { instead, type Mutation, switchedOff, without } from '../mutation';

const coverage = 'subgraphs/coverage/src';
const domain = 'subgraphs/claims/src/domain';
const granted = `${coverage}/domain/granted-warranty.ts`;
const further = `${domain}/further-warranty.ts`;
const remedies = `${domain}/further-warranty-remedies.ts`;
const opening = `${domain}/opening-rules.ts`;
const exclusions = `${domain}/exclusions.ts`;
const raised = `${domain}/raised-exclusions.ts`;

/** What goes on without the plan: when, for which parts, and what it costs. */
export const warrantyMutations: readonly Mutation[] = [
  switchedOff('R-BON-01', instead(granted, "bonus?.status === 'GRANTED' && bonus.period ?", 'bonus?.period && !bonus.status ?')),
  switchedOff('A-15', instead(granted, "bonus?.status === 'GRANTED' && ", '')),
  switchedOff('C-15', instead(granted, "line === 'WARRANTY_EXTENSION' && months !== null", 'months !== null')),
  switchedOff('R-BON-05', instead(further, 'includes(given, now)', 'false')),
  switchedOff('R-BON-05', instead(opening, 'warranty ?? cover', 'cover')),
  switchedOff('R-BON-05', instead(`${domain}/service-lines.ts`, 'warrantyLine ?? partsLines', 'partsLines')),
  switchedOff('R-BON-05', instead(`${domain}/remedies.ts`, 'if (facts.warrantyLine) return', 'if (facts.warrantyLine && !facts.terms) return')),
  switchedOff('R-BON-05', instead(exclusions, 'warrantyLine\n    ? [warrantyLine]', 'warrantyLine\n    ? []')),
  switchedOff('R-BON-02', instead(further, 'serviceTypes.includes(serviceType)', 'serviceTypes.length > 0')),
  switchedOff('R-WEX-08', instead(further, "['R-WEX-08', 'R-FEE-06']", "['R-FEE-06']")),
  switchedOff('R-WEX-08', instead(further, 'lines.includes(given.line) && ', '')),
  switchedOff('R-FEE-06', instead(remedies, 'furtherWarrantyRepair(facts, line), returnUnrepaired()', 'returnUnrepaired()')),
  switchedOff('R-EXC-C1', without(remedies, ', somePartIsCovered')),
  switchedOff('R-EXC-W3', without(remedies, ', isFaultOfUnit')),
  switchedOff('A-15', without(remedies, 'isStillGiven, ')),
  switchedOff('R-BON-05', instead(exclusions, 'lines.some((line) => claimable.includes(line))', 'true')),
  switchedOff('R-BON-05', without(exclusions, 'line !== earned && ')),
  ...['R-EXC-R3', 'R-EXC-D2', 'R-EXC-W3'].map((rule) =>
    switchedOff(rule, instead(exclusions, 'linesGiving[election.remedy].includes(line)', 'true')),
  ),
  ...['C-11', 'C-12'].map((rule) => switchedOff(rule, instead(exclusions, '!byWarranty.includes(line)', 'true'))),
  switchedOff('R-EXC-W3', instead(raised, 'causes.includes(cause)', 'false')),
  switchedOff('R-EXC-W3', instead(raised, 'seen && isAtStake(exclusion, facts)', 'seen')),
  switchedOff('R-EXC-W3', instead(`${domain}/simulation.ts`, "code: 'EXCLUDED_CAUSE' as const, basis: [clause.basis]", "code: 'EXCLUDED_CAUSE' as const, basis: []")),
  switchedOff('R-EXC-W3', instead(raised, ', ...dismissedClauseIds(claim)]', ']')),
  switchedOff('R-EXC-R2', without(raised, 'isMachineChecked || ')),
  switchedOff('R-EXC-R2', without(raised, ' || unborne(one)')),
  switchedOff('R-EXC-R1', instead(raised, '({ flyaway }) => flyaway !== null', '() => false')),
  switchedOff('R-RFS-05', instead(raised, ', ...dismissedClauseIds(claim)]', ']')),
  switchedOff('C-08', instead(raised, '...lifted.map(({ id }) => id), ', '')),
  switchedOff('R-EXC-L1', instead(raised, '...lifted.map(({ id }) => id), ', '')),
  ...['C-11', 'C-12', 'R-EXC-L3', 'R-EXC-L6'].map((rule) =>
    switchedOff(rule, instead('subgraphs/claims/src/application/pinned-terms.ts', '    offerId,\n', '    offerId: null,\n')),
  ),
  switchedOff('C-08', instead(raised, '({ flyaway }) => flyaway !== null', '() => false')),
  switchedOff('R-EXC-D1', instead(`${domain}/refusable.ts`, 'EXCLUDED_CAUSE: ({ serviceType }) => !isPrepaidService(serviceType)', 'EXCLUDED_CAUSE: ({ assessment }) => assessment !== null')),
  switchedOff('R-EXP-01', instead(`${domain}/refusable.ts`, '!isPrepaidService(serviceType)', 'serviceType !== null')),
  switchedOff('R-EXC-D1', instead(raised, 'COMPONENT_SENT_IN: hasAllParts', 'COMPONENT_SENT_IN: () => true')),
  switchedOff('C-19', instead(raised, 'COMPONENT_SENT_IN: hasAllParts', 'COMPONENT_SENT_IN: () => false')),
]; // prettier-ignore
