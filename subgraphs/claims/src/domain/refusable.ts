import type { ClaimRefusalCode } from './adjudication';
import type { Claim } from './claim';
import { mayBecome, statusesOf } from './claim-status';
import { mayBeSent } from './borders';
import { holdsLock } from './flyaway-verification';
import { hasAllParts } from './fulfilment';

const isLoss = ({ flyaway }: Claim): boolean => flyaway !== null;

/** What has to be so for a reason that records alone can belie. */
const holds: Readonly<Partial<Record<ClaimRefusalCode, (claim: Claim) => boolean>>> = {
  RETURN_OVERDUE: ({ status, decisions }) =>
    status === 'RETURN_OVERDUE' && decisions.every(({ outcome }) => outcome !== 'ACCEPTED_LATE'),
  CROSS_BORDER_CONSENT_REQUIRED: (claim) => !mayBeSent(claim),
  COMPONENTS_MISSING: (claim) => claim.receipt !== null && !hasAllParts(claim),
  NOT_ENTITLED_MAINTENANCE: ({ serviceType }) => serviceType === 'MAINTENANCE',
  FLYAWAY_NOT_INCLUDED: isLoss,
  FLYAWAY_SUBLIMIT_REACHED: isLoss,
  ACCOUNT_NOT_LINKED: isLoss,
  CONTROLLER_NOT_BOUND: isLoss,
  // Whether a file is a flight record, a person can tell.
  FLIGHT_RECORDS_MISSING: isLoss,
  VERIFICATION_INCOMPLETE: (claim) => isLoss(claim) && !holdsLock(claim),
  // A service without assessment never asks for the cause (R-EXP-01).
  EXCLUDED_CAUSE: ({ serviceType }) =>
    serviceType === 'FLYAWAY' || statusesOf(serviceType).includes('IN_ASSESSMENT'),
};

/** True while a refusal can follow; a unit that is set aside for it is put back then (rule book §2.7). */
export const isRefusable = ({ serviceType, status }: Claim): boolean =>
  mayBecome(serviceType, status, 'REFUSED');

/** False where what is on record speaks against the reason. */
export const isTrueOf = (code: ClaimRefusalCode, claim: Claim): boolean =>
  holds[code]?.(claim) ?? true;
