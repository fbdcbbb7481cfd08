import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import { type Claim, inStatus } from '../domain/claim';
import { heldOn } from '../domain/hold';
import type { ClaimStores } from '../domain/ports';
import type { ClaimWork } from './claim-work';
import { endHold } from './end-hold';

/** The work begins, and with it the use that was held for it is spent (A-12, R-MNT-04). */
export const beginMaintenance = (
  stores: ClaimStores,
  { clock, newId }: ClaimWork,
  claim: Claim,
): Promise<Claim> => {
  const at = clock.now();
  const begun = { ...inStatus(claim, 'IN_MAINTENANCE', at), hold: heldOn('MAINTENANCE') };
  return endHold(stores, begun, { state: 'SPENT', at, newId });
};

/** What the record says of a right that was confirmed. */
export const maintenanceNote = (claim: Claim) => ({
  action: 'confirmEntitlement',
  basis: underTerms(claim.contract.terms, 'R-MNT-03', 'R-MNT-04', 'R-FEE-07'),
});

/** Why no right to maintenance is confirmed: coverage holds no use of it. */
export const notEntitled = (claim: Claim): Refusal<'NOT_ENTITLED_MAINTENANCE'> =>
  refusal(
    'NOT_ENTITLED_MAINTENANCE',
    ['isEntitled'],
    underTerms(claim.contract.terms, 'R-MNT-03', 'R-MNT-04'),
  );
