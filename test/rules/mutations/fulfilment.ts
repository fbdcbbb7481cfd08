import { instead, type Mutation, switchedOff, without } from '../mutation';

const application = 'subgraphs/claims/src/application';
const putBack = `${application}/cancel-replacement.ts`;
const claim = 'subgraphs/claims/src/domain/claim.ts';
const crossing = `${application}/decide-cross-border.ts`;
const fulfilment = 'subgraphs/claims/src/domain/fulfilment.ts';
const handOver = 'subgraphs/claims/src/domain/hand-over.ts';
const overdue = 'subgraphs/claims/src/domain/overdue.ts';
const delivered = 'subgraphs/claims/src/domain/delivered-claim.ts';
const lostUnit = 'subgraphs/claims/src/domain/lost-unit.ts';
const deliverParcel = `${application}/deliver-parcel.ts`;
const recordDelivery = `${application}/record-delivery.ts`;
const replacedPart = 'subgraphs/claims/src/domain/replaced-part.ts';
const report = `${application}/report-hand-over.ts`;
const parcel = 'subgraphs/claims/src/domain/parcel.ts';
const deadline = 'subgraphs/claims/src/domain/deadline.ts';
const late = `${application}/take-late-unit.ts`;
const claimedUnit = 'subgraphs/claims/src/domain/claimed-unit.ts';
const receive = `${application}/receive-unit.ts`;
const reversing = `${application}/reverse-refusal.ts`;
const passing = '        await takeUnitOver({ stores, newId: this.work.newId, now }, claim);\n';
const passUnitOn = `${application}/pass-unit-on.ts`;
const personal = 'subgraphs/claims/src/adapters/personal-data.ts';
const ship = `${application}/ship-unit.ts`;
const isTaken = '        if (isAnyOf(claim.replacement, taken)) return serialInUse(claim);\n';

/** Which unit comes in and which one leaves, once others were replaced or covered meanwhile. */
export const fulfilmentMutations: readonly Mutation[] = [
  switchedOff('R-SN-04', without(ship, isTaken)),
  switchedOff('R-ORR-07', without(ship, isTaken)),
  switchedOff(
    'R-ORR-07',
    without(
      putBack,
      "        if (!mayBePutBack(claim.replacement))\n          return wrongStatus('NOT_ALLOCATED', claim, ruleOf(claim, 'BIND'));\n",
    ),
  ),
  switchedOff(
    'R-SN-04',
    without(
      putBack,
      '        await stores.claims.release(claim.id, setAsideNumbers(claim.replacement));\n',
    ),
  ),
  switchedOff('R-SHP-01', without(fulfilment, ' || waitsForParcel(claim)')),
  switchedOff(
    'R-ORR-06',
    without(reversing, '  if (isReplaced) return refused(unitReplaced(claim));\n'),
  ),
  switchedOff(
    'R-SN-04',
    without(reversing, '  if (isReplaced) return refused(unitReplaced(claim));\n'),
  ),
  switchedOff('R-SN-04', instead(claimedUnit, 'cover?.deviceId === deviceId', 'cover')),
  switchedOff(
    'R-SN-04',
    instead(claimedUnit, '? cover.unitSerialNumbers', '? cover.lineageSerialNumbers'),
  ),
  switchedOff(
    'R-RFS-05',
    instead(
      handOver,
      'deadlines: settledBy(claim, now) }',
      'deadlines: settledBy(claim, handedOverAt) }',
    ),
  ),
  switchedOff(
    'A-13',
    instead(
      handOver,
      'deadlines: settledBy(claim, now) }',
      'deadlines: settledBy(claim, handedOverAt) }',
    ),
  ),
  switchedOff(
    'R-ORR-02',
    without(report, '        if (isSettled(claim, before, told)) return parcelOnRecord(claim);\n'),
  ),
  switchedOff('A-10', instead(parcel, 'carrierEvents.length === 0', 'true')),
  switchedOff(
    'R-RFS-05',
    instead(
      handOver,
      "deadline?.state === 'MET' && isInTime(deadline, corrected)",
      'deadline !== undefined',
    ),
  ),
  switchedOff('A-13', instead(deadline, 'settledAt: deadline.dueAt }', 'settledAt: doneAt }')),
  switchedOff('R-RFS-05', without(overdue, ' && !isWithCarrier(claim)')),
  switchedOff('R-SHP-01', without(fulfilment, '  isLostOnWay(claim) ||\n')),
  switchedOff(
    'R-SHP-01',
    instead(
      replacedPart,
      'isLostOnWay(claim) && claim.replacement?.componentCode !== partCode',
      'false',
    ),
  ),
  switchedOff(
    'R-SN-04',
    without(
      deliverParcel,
      '    await claims.release(claim.id, setAsideNumbers(claim.replacement));\n',
    ),
  ),
  switchedOff(
    'R-SN-04',
    without(delivered, '  if (!bringsUnit(claim.shipments, parcel)) return claim;\n'),
  ),
  switchedOff('R-SN-04', without(deliverParcel, 'bringsUnit(claim.shipments, parcel) && ')),
  switchedOff('R-SHP-01', instead(lostUnit, 'endedUnserved.includes(status)', 'false')),
  switchedOff('R-SHP-01', instead(passUnitOn, 'if (isSpare)', 'if (false)')),
  switchedOff('R-SHP-01', without(parcel, "  if (isGivenUp(lostAt, last)) return 'LOST';\n")),
  switchedOff('R-ORR-02', instead(report, 'before.isToldByCenter && !isToldByCenter', 'false')),
  switchedOff('R-SHP-01', without(ship, '!hadNumber(shipments, trackingNumber) && ')),
  switchedOff('R-ORR-07', instead(recordDelivery, "parcel.status === 'IN_TRANSIT'", 'true')),
  switchedOff('R-SHP-01', without(passUnitOn, '  await endWaysBack(passing, claim);\n')),
  switchedOff('R-SHP-01', instead(personal, ' OR ${isBeingReturned}', '')),
  switchedOff('R-SHP-01', instead(claim, 'endedUnserved.includes(claim.status)', 'false')),
  switchedOff(
    'R-SHP-01',
    without(claim, " &&\n  shipments.every(({ direction }) => direction !== 'TO_CUSTOMER')"),
  ),
  switchedOff(
    'R-SHP-01',
    without(ship, '        await requireNoChoicePending(stores, claim.id);\n'),
  ),
  switchedOff('R-SHP-02', instead(claim, "purpose === 'SHIPPING' && isToReturn(claim)", 'false')),
  switchedOff('R-SHP-02', without(crossing, ' && !isToReturn(claim)')),
  switchedOff('R-SHP-02', instead(passUnitOn, 'withCrossingAskedBack(passed, asking)', 'passed')),
  switchedOff('R-SHP-02', instead(crossing, "status === 'REJECTED' && (", 'false && (')),
  switchedOff('R-SHP-02', instead(crossing, 'isAtCenter(claim) || !isSentIn(claim)', 'true')),
  switchedOff(
    'R-ORR-04',
    without(reversing, '  if (isUnitGone(claim)) return refused(unitSentBack(claim));\n'),
  ),
  switchedOff('R-ORR-04', without(receive, passing)),
  switchedOff(
    'R-ORR-02',
    instead(handOver, 'endedUnserved.includes(status) && receipt === null', 'false'),
  ),
  switchedOff(
    'R-ORR-02',
    without(
      late,
      "  if (await stores.claims.hasOpenClaim(claim.contract.id, [claim.serialNumber]))\n    return wrongStatus('NOT_EXPECTED', claim, ruleOf(claim, 'SEND_IN'));\n",
    ),
  ),
  switchedOff('R-SN-04', without(late, '  if (refusedFor) return refusedFor;\n')),
  switchedOff(
    'R-ORR-06',
    without(
      ship,
      '    if (isWhole) await passUnitOn({ stores, newId, now: clock.now() }, claim);\n',
    ),
  ),
  switchedOff(
    'R-RFS-05',
    instead(handOver, 'return takenAt ? ', 'return takenAt === undefined ? '),
  ),
];
