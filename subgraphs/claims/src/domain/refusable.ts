import { includes } from '@care-graph/kernel/domain/period';
import { type ClaimRefusalCode, refusalRules } from './adjudication';
import { mayBeSent } from './borders';
import type { Claim } from './claim';
import { isPrepaidService, mayBecome } from './claim-status';
import { serialsOfUnit } from './claimed-unit';
import type { ClaimTerms, CoverFacts } from './desks';
import type { MissingTie } from './flyaway-ties';
import { hasAllParts } from './fulfilment';
import { isInForce } from './opening-rules';
import { isLate, isStillAwaited } from './overdue';
import { quoteStatusAt } from './quote';
import { isSetAside } from './replacement';
import { linesOf } from './service-lines';

/** What the other parts have on record about a claim. */
export interface OnRecord {
  /** The pinned terms; undefined where the catalog does not know them. */
  readonly terms: Pick<ClaimTerms, 'territory'> | undefined;
  /** Undefined where no reason asks for it, and where coverage does not know the contract. */
  readonly cover: CoverFacts | undefined;
  /** The ties that a lost unit did not have. */
  readonly missingTies: readonly MissingTie[];
}

/** What a reason is held against: what is on record, as it is now. */
export interface Known extends OnRecord {
  readonly now: Date;
}

type Check = (claim: Claim, known: Known) => boolean;

const isLoss = ({ flyaway }: Claim): boolean => flyaway !== null;

/** What a claim holds or has spent was there for it. */
const hasUse = ({ hold }: Claim): boolean => hold !== null && hold.state !== 'FREED';

/** A use is gone where coverage counts none on any line that the service draws on; a warranty takes none (R-QTA-10). */
const isUsedUp: Check = (claim, { cover }) => {
  if (hasUse(claim) || claim.warrantyLine !== null) return false;
  const lines = linesOf(claim.serviceType);
  return (
    cover?.lines.every(({ line, usesRemaining }) => !lines.includes(line) || usesRemaining < 1) ??
    true
  );
};

const isSublimitReached: Check = (claim, { cover }) =>
  isLoss(claim) && !hasUse(claim) && (cover === undefined || cover.flyawaysRemaining === 0);

const isDiscountUsedUp: Check = (claim, { cover }) => {
  const discount = cover?.lines.find(({ line }) => line === 'REPAIR_DISCOUNT');
  if (claim.hold?.line === 'REPAIR_DISCOUNT' && hasUse(claim)) return false;
  return cover === undefined || discount?.moneyRemaining?.minor === 0n;
};

/** The incident and its registration; a repair was registered with the maintenance claim that found the damage. */
const instantsOf = ({ incident, openedAt, convertedFromId }: Claim): readonly Date[] =>
  convertedFromId === null ? [incident.occurredAt, openedAt] : [incident.occurredAt];

/** The incident and its registration both count; what was ended, a person has to look at. */
const isOutOfPeriod: Check = (claim, { cover }) => {
  const { warrantyLine } = claim;
  const period = warrantyLine ? cover?.warranties.find(({ line }) => line === warrantyLine) : cover;
  if (!cover || !period || !isInForce(cover)) return true;
  return !instantsOf(claim).every((at) => includes(period, at));
};

/** As a unit is taken in: one that was handed in for another is none of the claim's any more. */
const isForeign: Check = (claim, { cover }) =>
  cover !== undefined &&
  !serialsOfUnit(claim, cover).includes(claim.receipt?.serialNumber ?? claim.serialNumber);

const lacksTie =
  (code: MissingTie): Check =>
  (claim, { missingTies }) =>
    isLoss(claim) && missingTies.includes(code);

/** One that came too late, or that may never come. */
const isReturnOverdue: Check = (claim, { now }) => isLate(claim) || isStillAwaited(claim, now);

/** A replacement alone waits for its parts: that of Express from the beginning, any other once it is chosen (R-FEE-09). */
const awaitsParts = ({ serviceType, election }: Claim): boolean =>
  isPrepaidService(serviceType) || election?.remedy === 'REPLACEMENT';

/** What is missing can be paid for until its quote expires, and is no reason before (R-FEE-09). */
const mayBePaidFor = ({ quotes }: Claim, now: Date): boolean =>
  quotes.some(
    (quote) =>
      quote.lines.some(({ kind }) => kind === 'MISSING_COMPONENT') &&
      quoteStatusAt(quote, now) === 'OPEN',
  );

const lacksParts: Check = (claim, { now }) =>
  claim.receipt !== null && awaitsParts(claim) && !hasAllParts(claim) && !mayBePaidFor(claim, now);

/** The plan's own region is always covered; whether another place is, a person can tell. */
const isAwayFromHome: Check = ({ askedIn, contract }) => askedIn.regionCode !== contract.regionCode;

/** Terms ask for a proof away from home, if at all (R-RGN-06); whether a file is one, a person can tell. */
const isProofAsked: Check = (claim, known) =>
  isAwayFromHome(claim, known) && known.terms?.territory?.needsProofOfPurchase !== false;

/** Plan and unit are of one region where the purchase on record is of the plan's, and where the terms ask for none (R-RGN-02). */
const mayBeOfOtherRegion: Check = ({ contract }, { terms, cover }) =>
  terms?.territory?.samePurchaseRegion !== false &&
  cover?.purchase?.regionCodes.includes(contract.regionCode) !== true;

/** What has to be so for a reason that records alone can belie. */
const holds: Readonly<Partial<Record<ClaimRefusalCode, Check>>> = {
  OUT_OF_PERIOD: isOutOfPeriod,
  QUOTA_EXHAUSTED: isUsedUp,
  DISCOUNT_CAP_REACHED: isDiscountUsedUp,
  SERIAL_NOT_IN_LINEAGE: isForeign,
  RETURN_OVERDUE: isReturnOverdue,
  CROSS_BORDER_CONSENT_REQUIRED: (claim) => !mayBeSent(claim),
  COMPONENTS_MISSING: lacksParts,
  NOT_ENTITLED_MAINTENANCE: ({ serviceType }) => serviceType === 'MAINTENANCE',
  FLYAWAY_NOT_INCLUDED: (claim, { cover }) =>
    isLoss(claim) && (cover === undefined || cover.flyawaysRemaining === null),
  FLYAWAY_SUBLIMIT_REACHED: isSublimitReached,
  ACCOUNT_NOT_LINKED: lacksTie('ACCOUNT_NOT_LINKED'),
  CONTROLLER_NOT_BOUND: lacksTie('CONTROLLER_NOT_BOUND'),
  // Whether a file is a flight record, a person can tell.
  FLIGHT_RECORDS_MISSING: isLoss,
  // Nobody completes what nothing asked for yet (R-FLY-03).
  VERIFICATION_INCOMPLETE: ({ status }) => status === 'AWAITING_VERIFICATION',
  REGION_NOT_COVERED: isAwayFromHome,
  PROOF_OF_PURCHASE_MISSING: isProofAsked,
  REGION_MISMATCH: mayBeOfOtherRegion,
  MODEL_SWAP_NOT_ALLOWED: ({ replacement }) => isSetAside(replacement),
  // The service whose fee comes first never asks for the cause (R-EXP-01); what others exclude counts (R-EXC-D1, R-EXC-C1).
  EXCLUDED_CAUSE: ({ serviceType }) => !isPrepaidService(serviceType),
};

/** The reasons that only coverage's record can belie. */
const coveragesOwn: ReadonlySet<ClaimRefusalCode> = new Set<ClaimRefusalCode>([
  'OUT_OF_PERIOD',
  'QUOTA_EXHAUSTED',
  'DISCOUNT_CAP_REACHED',
  'SERIAL_NOT_IN_LINEAGE',
  'FLYAWAY_NOT_INCLUDED',
  'FLYAWAY_SUBLIMIT_REACHED',
  'REGION_MISMATCH',
]);

export const asksForCover = (code: ClaimRefusalCode): boolean => coveragesOwn.has(code);

export const asksForTies = (code: ClaimRefusalCode): code is MissingTie =>
  code === 'ACCOUNT_NOT_LINKED' || code === 'CONTROLLER_NOT_BOUND';

/** True while a refusal can follow; a unit that is set aside for it is put back then (rule book §2.7). */
export const isRefusable = ({ serviceType, status }: Claim): boolean =>
  mayBecome(serviceType, status, 'REFUSED');

/** False where what is on record speaks against the reason. */
export const isTrueOf = (code: ClaimRefusalCode, claim: Claim, known: Known): boolean =>
  holds[code]?.(claim, known) ?? true;

/** The rules by which a reason is not true of a claim: an exclusion has none before a clause is named (R-EXP-01). */
export const rulesAgainst = (code: ClaimRefusalCode): readonly string[] =>
  code === 'EXCLUDED_CAUSE' ? ['R-EXP-01'] : refusalRules[code];
