import { instead, type Mutation, switchedOff, without } from '../mutation';

const domain = 'subgraphs/claims/src/domain';
const opening = `${domain}/opening-rules.ts`;
const territory = `${domain}/territory-rules.ts`;

const everywhere = instead(territory, 'facts.terms?.territory?.isInternational === true', 'true');

/** Where service is given, and to whom. */
const territoryMutations: readonly Mutation[] = [
  switchedOff(
    'R-RGN-01',
    instead(territory, 'chainOf(asked).includes(cover.regionCode)', 'asked.code === cover.regionCode'),
  ),
  switchedOff('R-RGN-03', everywhere),
  switchedOff('R-RGN-04', everywhere),
  switchedOff(
    'R-RGN-05',
    instead(territory, 'facts.terms?.territory?.isInternational === true', 'false'),
  ),
  switchedOff('R-RGN-06', instead(opening, '  purchaseIsProven,\n  centreServesRegion', '  centreServesRegion')),
  switchedOff('R-RGN-06', instead(territory, '!isProofGiven && ', '')),
  switchedOff('R-RGN-08', instead(opening, '  unitIsUsable,\n  regionIsCovered,', '  unitIsUsable,')),
  switchedOff('R-RFS-03', instead(territory, "'R-RGN-08', 'R-RFS-03'", "'R-RGN-08'")),
  switchedOff('R-RFS-01', instead(territory, 'holds: isSellerDoubtful', 'holds: () => false')),
  switchedOff('R-ACT-13', instead(territory, "['R-RFS-01', 'R-ACT-13'] : ", "['R-RFS-01'] : ")),
  switchedOff('R-RFS-02', instead(territory, 'holds: isRegionDoubtful', 'holds: () => false')),
  switchedOff('R-RGN-02', instead(territory, 'holds: isRegionDoubtful', 'holds: () => false')),
]; // prettier-ignore

const borders = `${domain}/borders.ts`;
const handOver = `${domain}/hand-over.ts`;
const application = 'subgraphs/claims/src/application';
const hearing = `${application}/record-carrier-event.ts`;

/** What crosses a border, and what a carrier says. */
const borderMutations: readonly Mutation[] = [
  switchedOff('R-SHP-01', instead(borders, '!isOneArea(asked, center)', 'asked.code !== center.code')),
  switchedOff(
    'R-SHP-02',
    without(`${application}/report-hand-over.ts`, '        if (!mayBeSent(claim)) return keptByBorder(\'CROSS_BORDER_CONSENT_REQUIRED\', claim);\n'),
  ),
  switchedOff('R-SHP-02', instead(`${domain}/fulfilment.ts`, 'mayComeBack(claim) && isCrossingPaid(claim)', 'mayComeBack(claim)')),
  switchedOff('R-SHP-02', instead(borders, '!isOneArea(center, backTo)', 'false')),
  switchedOff('R-SHP-02', instead(handOver, 'mayBeSent(claim) && !claim', '!claim')),
  switchedOff(
    'R-RFS-06',
    without(`${domain}/refusable.ts`, '  CROSS_BORDER_CONSENT_REQUIRED: (claim) => !mayBeSent(claim),\n'),
  ),
  switchedOff(
    'R-RGN-09',
    without(`${application}/reroute-claim.ts`, '        if (!around?.center) return notAuthorized(claim);\n'),
  ),
  switchedOff('A-10', instead(hearing, 'awaitsUnit(claim) ? heardClaim(claim, parcel, now) : claim', 'claim')),
  switchedOff('R-ORR-02', instead(hearing, 'awaitsUnit(claim) ? heardClaim(claim, parcel, now) : claim', 'claim')),
]; // prettier-ignore

export const intakeMutations: readonly Mutation[] = [...territoryMutations, ...borderMutations];
