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
  switchedOff('R-RGN-06', without(opening, '  purchaseIsProven,\n')),
  switchedOff('R-RGN-06', instead(territory, '!isProofGiven && ', '')),
  switchedOff('R-RGN-08', without(opening, '  regionIsCovered,\n')),
  switchedOff('R-RFS-03', instead(territory, "'R-RGN-08', 'R-RFS-03'", "'R-RGN-08'")),
  switchedOff('R-RFS-01', instead(territory, 'holds: isSellerDoubtful', 'holds: () => false')),
  switchedOff('R-RFS-02', instead(territory, 'holds: isRegionDoubtful', 'holds: () => false')),
  switchedOff('R-RGN-02', instead(territory, 'holds: isRegionDoubtful', 'holds: () => false')),
]; // prettier-ignore

export const intakeMutations: readonly Mutation[] = [...territoryMutations];
