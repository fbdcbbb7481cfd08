import { instead, type Mutation, switchedOff, without } from '../mutation';

const application = 'subgraphs/claims/src/application';
const domain = 'subgraphs/claims/src/domain';
const opening = `${domain}/opening-rules.ts`;
const consents = `${domain}/opening-consents.ts`;
const remedies = `${domain}/remedies.ts`;
const assessment = `${domain}/assessment.ts`;
const allocate = `${application}/allocate-replacement.ts`;
const assess = `${application}/record-assessment.ts`;
const beginAssessment = `${application}/begin-assessment.ts`;
const cancel = `${application}/take-back.ts`;
const carryOut = `${application}/carry-out-election.ts`;
const elect = `${application}/elect-remedy.ts`;
const handOver = `${application}/report-hand-over.ts`;
const pay = `${application}/pay-quote.ts`;
const receive = `${application}/receive-unit.ts`;
const intake = `${application}/unit-intake.ts`;
const incidents = `${domain}/incident-rules.ts`;
const received = `${domain}/received-claim.ts`;
const tooLate =
  "  if (isTooLate(claim, receivedAt))\n    return wrongStatus('RETURN_OVERDUE', claim, ...overdueRules(claim));\n";
const requote = `${application}/requote-claim.ts`;
const settle = `${application}/settle-payment.ts`;
const ship = `${application}/ship-unit.ts`;
const reversing = 'subgraphs/claims/src/application/reverse-refusal.ts';
const unpaid = `${domain}/unpaid.ts`;
const reserve = 'subgraphs/coverage/src/domain/reserve-rules.ts';
const apply = 'subgraphs/coverage/src/application/apply-outbox-message.ts';

/** Which claims may be opened, and on what. */
const openingMutations: readonly Mutation[] = [
  switchedOff('R-FLY-04', without(opening, '  unitIsUsable,\n')),
  switchedOff('R-FLY-06', without(opening, '  unitIsUsable,\n')),
  switchedOff('R-RGN-09', without(opening, '  centreServesRegion,\n')),
  switchedOff('R-RFS-04', without(opening, '  incidentIsInsideCover,\n')),
  switchedOff('R-RFS-04', without(opening, '  requestIsInsideCover,\n')),
  switchedOff('R-RFS-04', without(reserve, '  incidentIsInPeriod,\n')),
  switchedOff('A-16', instead(incidents, ', incidentHasHappened]', ']')),
  switchedOff('A-16', without(opening, '  incidentIsInsideCover,\n')),
  switchedOff('A-16', without(opening, '  requestIsInsideCover,\n')),
  switchedOff('A-16', without(reserve, '  incidentIsInPeriod,\n')),
  switchedOff(
    'R-PRV-01',
    without(
      consents,
      "  { kind: 'PRIVACY_POLICY', ruleIds: ['R-PRV-01'], isAskedFor: () => true },\n",
    ),
  ),
  switchedOff('R-PRV-01', instead(consents, '({ isOnBehalf }) => isOnBehalf', '() => false')),
  switchedOff(
    'R-PRV-01',
    instead(consents, 'PRIVACY_POLICY: asOldAsThePlan', 'PRIVACY_POLICY: () => new Date(0)'),
  ),
  switchedOff(
    'R-PRV-04',
    instead(consents, 'DATA_WIPE: asOldAsCover', 'DATA_WIPE: asOldAsThePlan'),
  ),
  switchedOff(
    'R-PRV-01',
    instead(
      'subgraphs/kernel/src/domain/consents.ts',
      '!version.test(documentVersion)',
      'documentVersion === undefined',
    ),
  ),
  switchedOff('R-PRV-01', instead(`${domain}/registration.ts`, 'givenAt ?? openedAt', 'openedAt')),
  switchedOff(
    'R-PRV-01',
    without('subgraphs/coverage/src/domain/activation-rules.ts', '  holderConsents,\n'),
  ),
  switchedOff('R-PRV-04', instead(consents, "serviceType !== 'FLYAWAY'", 'false')),
  switchedOff('R-PRV-05', instead(consents, "serviceType !== 'FLYAWAY'", 'false')),
  switchedOff('R-ORR-01', without(incidents, 'incidentIsGivenOnce, ')),
  switchedOff('R-ORR-01', without(opening, '  noOtherClaimIsOpen,\n')),
];

/** How a unit comes in and what is found. */
const intakeMutations: readonly Mutation[] = [
  switchedOff(
    'R-ORR-02',
    without(
      `${domain}/hand-over.ts`,
      '  if (handedOverAt !== null && isHandedOverLate(claim, handedOverAt)) return late(told, now);\n',
    ),
  ),
  switchedOff('R-ORR-02', without(receive, tooLate)),
  switchedOff('R-RFS-05', without(receive, tooLate)),
  switchedOff(
    'R-ORR-03',
    instead(
      `${domain}/assessed-claim.ts`,
      "inStatus(claim, 'AWAITING_ELECTION', assessedAt)",
      'claim',
    ),
  ),
  switchedOff(
    'R-ORR-04',
    instead(
      remedies,
      '[useRemains, flyawayRemains, feeIsKnown, partsCameAlong]',
      '[useRemains, flyawayRemains, feeIsKnown]',
    ),
  ),
  switchedOff(
    'R-FEE-09',
    instead(
      remedies,
      '[useRemains, flyawayRemains, feeIsKnown, partsCameAlong]',
      '[useRemains, flyawayRemains, feeIsKnown]',
    ),
  ),
  switchedOff(
    'R-CMP-15',
    instead(received, 'componentChecks(returnAuthorization?.components ?? [], arrival)', '[]'),
  ),
  switchedOff(
    'R-ORR-05',
    without(
      beginAssessment,
      "if (!mayBecome(claim.serviceType, claim.status, 'IN_ASSESSMENT'))\n          return wrongStatus('NOT_RECEIVED', claim, ruleOf(claim, 'ASSESS'));",
    ),
  ),
  switchedOff(
    'R-ORR-05',
    without(
      assess,
      "if (!isCorrectable(claim)) return wrongStatus('NOT_IN_ASSESSMENT', claim, ruleId);",
    ),
  ),
  switchedOff('R-ORR-05', without(assess, 'if (!isDecidedOn(claim)) ')),
  switchedOff(
    'R-ORR-05',
    instead(`${application}/elect-remedy.ts`, '!isAsOffered(claim, offered)', 'false'),
  ),
  switchedOff('R-ORR-05', without(`${domain}/news.ts`, '  reassessed,\n')),
  switchedOff('R-EXC-C1', without(assessment, 'flagsAreExclusions, ')),
  switchedOff('R-ORR-05', without(assessment, 'estimateIsInCurrency, ')),
  switchedOff('R-PRG-03', without(`${domain}/replacement-serials.ts`, '  partsAreOfProduct,\n')),
  switchedOff('R-CMP-16', without(`${domain}/replacement-serials.ts`, '  numberIsOfPart,\n')),
  switchedOff('R-SN-01', without(`${domain}/replacement-serials.ts`, '  requiredAreGiven,\n')),
  switchedOff('R-SN-03', without(`${domain}/replacement-serials.ts`, '  partNumberIsGiven,\n')),
  switchedOff('C-10', without(`${domain}/one-currency.ts`, 'currency ?? ')),
  switchedOff('R-ORR-03', instead(assessment, 'warrantyEndsAt <= occurredAt', 'false')),
  switchedOff('R-FLY-02', instead(assessment, 'warrantyEndsAt <= occurredAt', 'false')),
  switchedOff(
    'R-SN-04',
    instead(intake, 'serials.includes(normalizedSerial(serialNumber))', 'true'),
  ),
  switchedOff('A-10', instead(handOver, 'handedOverAt.getTime() > now.getTime()', 'false')),
  switchedOff(
    'A-10',
    instead(
      `${domain}/hand-over.ts`,
      'settleDeadline(deadline, handedOverAt)',
      'settleDeadline(deadline, now)',
    ),
  ),
];

/** Which remedies are open, what they cost, and how they are paid and carried out. */
const remedyMutations: readonly Mutation[] = [
  switchedOff('R-PRG-09', without(remedies, '  paidRepair(facts),\n')),
  switchedOff(
    'C-28',
    without(remedies, " || !isOffered(facts.terms, facts.serviceType, 'REPLACEMENT')"),
  ),
  switchedOff('C-28', without(opening, '    isOffered(terms, serviceType) &&\n')),
  switchedOff('R-FEE-04', without(remedies, " || channel === 'MAKER_DIRECT'")),
  switchedOff('A-09', without(remedies, " || channel === 'MAKER_DIRECT'")),
  switchedOff('R-FEE-01', instead(remedies, '? cover.replacementsUsed + 1', '? 1')),
  switchedOff('A-11', instead(remedies, "fees.ordinalBasis === 'ALL_REPLACEMENTS'", 'false')),
  switchedOff(
    'R-FEE-10',
    instead(pay, 'return offered && sameMoney(offered, total)', 'return offered'),
  ),
  switchedOff(
    'R-FEE-10',
    without(pay, "if (status === 'EXPIRED') return quoteExpired(quote, { claim, now });"),
  ),
  switchedOff(
    'R-FEE-10',
    instead(requote, "isPending || quoteStatusAt(quote, now) === 'OPEN'", 'isPending'),
  ),
  switchedOff(
    'R-FEE-10',
    without(reversing, '  if (isFeeBack(claim)) return refused(feeGivenBack(claim));\n'),
  ),
  switchedOff('R-FEE-10', without(unpaid, " && deadline.onMiss === 'AUTO_CANCEL'")),
  switchedOff('R-FEE-10', instead(unpaid, 'since.getTime() <= now.getTime()', 'false')),
  switchedOff(
    'R-FEE-10',
    instead(
      `${application}/settle-payment.ts`,
      'await asClockHasIt({ stores, newId }, found, clock.now())',
      'found',
    ),
  ),
  switchedOff(
    'A-12',
    instead(
      carryOut,
      'if (!line) return Promise.resolve({ isHeld: true, money: null });',
      'if (line) return Promise.resolve({ isHeld: true, money: null });',
    ),
  ),
  switchedOff('A-12', instead(settle, "purpose === 'SERVICE' ?", "purpose === 'SURCHARGE' ?")),
  switchedOff('A-12', instead(cancel, "{ state: 'FREED',", "{ state: 'SPENT',")),
  switchedOff(
    'R-ORR-05',
    without(
      elect,
      "if (claim.status !== 'AWAITING_ELECTION')\n      return wrongStatus('NOT_AWAITING_ELECTION', claim, ruleOf(claim, 'CHOOSE'));",
    ),
  ),
  switchedOff(
    'R-ORR-06',
    without(
      ship,
      "if (!isReadyToShip(claim)) return wrongStatus('NOT_READY', claim, ruleOf(claim, 'SERVE'));",
    ),
  ),
  switchedOff('R-ORR-06', instead(allocate, '!isReplacementDue(claim)', 'false')),
  switchedOff(
    'R-ORR-07',
    instead(ship, 'if (!replacement || !isSetAside(replacement)) return claim;', 'return claim;'),
  ),
  switchedOff('R-PRG-03', instead(allocate, 'productCode === claim.contract.productCode', 'true')),
  switchedOff('R-SN-05', instead(allocate, 'productCode === claim.contract.productCode', 'true')),
  switchedOff('R-SN-04', without(allocate, 'taken.length > 0 || ')),
  switchedOff(
    'R-SN-04',
    without(apply, '  if (unit.productCode !== old.productCode) return anotherModel;\n'),
  ),
];

export const claimMutations: readonly Mutation[] = [
  ...openingMutations,
  ...intakeMutations,
  ...remedyMutations,
];
