import { describedEnum } from '@care-graph/kernel/graphql/decorators';

export const ClaimStatus = describedEnum(
  'ClaimStatus',
  'Where a claim stands in its life; which statuses there are depends on the service.',
  {
    REGISTERED: 'Taken on record.',
    AWAITING_PREPAYMENT: 'Express: the fee is due before anything else.',
    AWAITING_RETURN: 'The unit has to be handed over to the carrier.',
    RETURN_OVERDUE: 'It was not handed over in time; an agent decides.',
    RECEIVED: 'The unit is at the centre.',
    COMPONENT_CHECK: 'Express: the parts are compared with those covered.',
    IN_ASSESSMENT: 'Online repair: the damage is being assessed.',
    ENTITLEMENT_CHECK: 'Maintenance: the right to it is being checked.',
    AWAITING_FLIGHT_RECORDS: 'Flyaway: flight records are missing.',
    UNDER_REVIEW: 'Flyaway: records and links are being reviewed.',
    AWAITING_ELECTION: 'The customer has to choose a remedy.',
    AWAITING_VERIFICATION: 'Flyaway: the verification has to be completed.',
    VERIFIED: 'Flyaway: verified, and the lost unit is locked.',
    AWAITING_PAYMENT: 'The quote has to be paid.',
    AWAITING_SURCHARGE: 'Express: the charge for missing parts has to be paid.',
    PAID: 'Flyaway: paid, and ownership of the lost unit has passed.',
    IN_SERVICE: 'Online repair: the remedy is being carried out.',
    IN_MAINTENANCE: 'Maintenance: the work has begun and its use is counted.',
    NOT_ENTITLED: 'Maintenance: there is no right to it, so the unit goes back.',
    SHIPPED: 'A unit is on its way to the customer.',
    COMPLETED: 'Nothing is left to do.',
    CANCELLED: 'The customer took it back before paying.',
    REFUSED: 'An adjudicator said no.',
    CONVERTED: 'Maintenance: it goes on as a repair claim.',
  },
);

export const ClaimOrder = describedEnum('ClaimOrder', 'What comes first.', {
  LATEST_FIRST: 'The claim opened last.',
  DUE_FIRST: 'The claim whose next deadline is nearest or longest past.',
});

export const WarrantyOutcome = describedEnum(
  'WarrantyOutcome',
  "Whether the maker's warranty applies.",
  {
    IN_WARRANTY: 'Inside its scope and its period.',
    OUT_OF_SCOPE: 'Inside its period, but the user caused the fault.',
    OUT_OF_PERIOD: 'Its period is over.',
  },
);

export const Remedy = describedEnum('Remedy', 'What the customer gets.', {
  WARRANTY_REPAIR: 'A free repair by warranty.',
  WARRANTY_UNIT: 'A free working unit by warranty, after a flyaway.',
  REPLACEMENT: 'A replacement against the service fee.',
  REPAIR_DISCOUNT: 'A repair at a lower price.',
  PAID_REPAIR: 'A repair at its full price.',
  RETURN_UNREPAIRED: 'The unit back as it is.',
});

export const QuotePurpose = describedEnum('QuotePurpose', 'What a quote is for.', {
  SERVICE: 'The remedy that was chosen.',
});

export const QuoteStatus = describedEnum('QuoteStatus', 'Whether a quote can be paid.', {
  OPEN: 'It can be paid.',
  PAID: 'It was paid in full.',
  EXPIRED: 'Its time is over; another one can be asked for.',
  WITHDRAWN: 'It fell away with the claim or the choice.',
});

export const QuoteLineKind = describedEnum('QuoteLineKind', 'What a line is for.', {
  SERVICE_FEE: 'The fee for a replacement.',
  REPAIR_LABOR: 'Work.',
  REPAIR_PARTS: 'Material.',
});

export const PaymentStatus = describedEnum('PaymentStatus', 'How far a payment is.', {
  PENDING: 'The payer has to confirm, or the bank has not answered.',
  AUTHORIZED: 'Promised and not yet taken.',
  CAPTURED: 'Taken.',
  FAILED: 'Nothing was taken; the quote is still open.',
});

export const ReplacementStatus = describedEnum('ReplacementStatus', 'How far a replacement is.', {
  ALLOCATED: 'Set aside.',
  SHIPPED: "On its way, and taking the original's place in the contract.",
  DELIVERED: 'With the customer.',
  BOUND: 'Bound to the contract.',
});

export const UnitGrade = describedEnum('UnitGrade', 'Whether a unit is new.', {
  NEW: 'Never used before.',
  LIKE_NEW: 'Equal to new in performance and reliability.',
});

export const ShipmentDirection = describedEnum('ShipmentDirection', 'Which way a parcel goes.', {
  TO_CENTER: 'From the customer to the centre.',
  TO_CUSTOMER: 'From the centre to the customer.',
});

export const ShipmentStatus = describedEnum('ShipmentStatus', 'How far a parcel is.', {
  IN_TRANSIT: 'It is under way.',
  DELIVERED: 'It arrived.',
});
