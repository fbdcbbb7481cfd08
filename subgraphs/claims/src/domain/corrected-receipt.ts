import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from './claim';
import type { ClaimStatus } from './claim-status';
import { type Arrival, checkListOf } from './received-claim';
import { isSetAside, normalizedSerial } from './replacement';

/** While the list of parts decides something that is still open: what has to be sent, charged or chosen (R-FEE-09, R-ORR-04). */
const whileItCounts: Readonly<Partial<Record<ServiceType, readonly ClaimStatus[]>>> = {
  ONLINE_REPAIR: ['RECEIVED', 'IN_ASSESSMENT', 'AWAITING_ELECTION'],
  EXPRESS: ['COMPONENT_CHECK', 'AWAITING_SURCHARGE'],
  MAINTENANCE: ['ENTITLEMENT_CHECK'],
};

/** True while parts can still come, or their list be put right: nothing was paid for them, and no unit is set aside. */
export const isListOpen = ({ serviceType, status, receipt, quotes, replacement }: Claim): boolean =>
  receipt !== null &&
  whileItCounts[serviceType]?.includes(status) === true &&
  !isSetAside(replacement) &&
  quotes.every(({ purpose, status: paid }) => purpose !== 'SURCHARGE' || paid !== 'PAID');

const partsOf = ({ receipt }: Claim): string =>
  JSON.stringify(receipt?.checks.map(({ code, received }) => [code, received]));

/** True where the list says of any part that more or fewer of it came. */
export const differsInParts = (one: Claim, other: Claim): boolean =>
  partsOf(one) !== partsOf(other);

const detailsOf = ({ receipt }: Claim): string =>
  JSON.stringify(receipt && [receipt.serialNumber, receipt.hasController, receipt.note]);

/** True where what was written down is not what was there before. */
export const isCorrected = (before: Claim, after: Claim): boolean =>
  differsInParts(before, after) || detailsOf(before) !== detailsOf(after);

type Correction = Pick<Arrival, 'serialNumber' | 'components' | 'hasController' | 'fees' | 'note'>;

/** The claim with another list in place of the first; when the unit came, and that it was tied, stays as it was. */
export const withCorrectedReceipt = (claim: Claim, correction: Correction): Claim => {
  const { serialNumber, hasController, note } = correction;
  return {
    ...claim,
    receipt: claim.receipt && {
      ...claim.receipt,
      serialNumber: normalizedSerial(serialNumber),
      checks: checkListOf(claim, correction),
      hasController,
      note: note ?? claim.receipt.note,
    },
  };
};
