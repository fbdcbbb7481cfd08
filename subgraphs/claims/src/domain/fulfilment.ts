import { isMissing } from './assessment';
import { mayBeSent } from './borders';
import { type Claim, isToReturn } from './claim';
import { isLostOnWay } from './lost-unit';
import { isSetAside, mayBePutBack } from './replacement';
import { countedChecks, partAlone } from './replaced-part';

const cameAlong = (claim: Claim): boolean =>
  claim.receipt !== null && !countedChecks(claim.receipt.checks, partAlone(claim)).some(isMissing);

/** Everything that is replaced came along, or what did not was paid for (R-FEE-09). */
export const hasAllParts = (claim: Claim): boolean =>
  cameAlong(claim) ||
  claim.quotes.some(({ purpose, status }) => purpose === 'SURCHARGE' && status === 'PAID');

const isChecked = (claim: Claim): boolean =>
  (claim.status === 'COMPONENT_CHECK' || claim.status === 'AWAITING_SURCHARGE') &&
  hasAllParts(claim);

/** True where what was chosen is another unit, for a fee or by warranty (R-FLY-07). */
export const givesUnit = ({ election }: Claim): boolean =>
  election?.remedy === 'REPLACEMENT' || election?.remedy === 'WARRANTY_UNIT';

/**
 * True while a unit is to be given: it was chosen and paid for, and for Express all parts are there (R-EXP-05), or what
 * was sent is lost. That one takes no other use and costs nothing.
 */
export const isReplacementDue = (claim: Claim): boolean =>
  isLostOnWay(claim) ||
  (givesUnit(claim) &&
    (claim.status === 'IN_SERVICE' || claim.status === 'PAID' || isChecked(claim)));

/** True while a unit is set aside that counts: another one can be in place of one that was lost. */
export const hasUnitAside = (claim: Claim): boolean =>
  isSetAside(claim.replacement) && (mayBePutBack(claim.replacement) || !isLostOnWay(claim));

/** A unit that goes back unrepaired waits in the status SHIPPED for its parcel. */
const waitsForParcel = ({ status, shipments }: Claim): boolean =>
  status === 'SHIPPED' && shipments.every(({ direction }) => direction !== 'TO_CUSTOMER');

/** True while a unit is at the centre that goes back as it came: its customer wants it so, or its claim ended without a service. */
export const goesBack = (claim: Claim): boolean => isToReturn(claim) || waitsForParcel(claim);

/** True where nothing crosses a border on its way back, or the provider agreed, also for a unit that came unasked (R-SHP-02). */
const mayComeBack = (claim: Claim): boolean => !claim.borders.outbound || mayBeSent(claim);

/** What a border costs is the customer's, and is paid before anything comes back (R-SHP-02). */
const isCrossingPaid = ({ quotes }: Claim): boolean =>
  quotes.every(({ purpose, status }) => purpose !== 'SHIPPING' || status !== 'OPEN');

/** The statuses in which a unit is served, or goes back as it came (R-MNT-03). */
const leaving: readonly Claim['status'][] = ['IN_SERVICE', 'IN_MAINTENANCE', 'NOT_ENTITLED'];

/** True while a unit can leave for the customer, also where its claim has ended without a service. */
export const isReadyToShip = (claim: Claim): boolean =>
  leaving.includes(claim.status) || isReplacementDue(claim) || goesBack(claim);

/** True while a border keeps back a unit that could leave: the consent to it is missing, or what it costs is not paid. */
export const isKeptByBorder = (claim: Claim): boolean =>
  !(mayComeBack(claim) && isCrossingPaid(claim));
