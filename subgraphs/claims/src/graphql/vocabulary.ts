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
    PAID: 'Flyaway: paid, and ownership of the lost unit has passed; or free by warranty.',
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
  PREPAYMENT: 'The fee that Express asks for first.',
  SURCHARGE: 'Parts that are missing.',
  SHIPPING: 'Duties, clearance and shipping across a border.',
});

export const QuoteStatus = describedEnum('QuoteStatus', 'Whether a quote can be paid.', {
  OPEN: 'It can be paid.',
  PAID: 'It was paid in full.',
  EXPIRED: 'Its time is over; another one can be asked for.',
  WITHDRAWN: 'It fell away with the claim or the choice.',
});

export const QuoteLineKind = describedEnum('QuoteLineKind', 'What a line is for.', {
  SERVICE_FEE: 'The fee for a replacement.',
  MISSING_COMPONENT: 'A part that was not sent in.',
  REPAIR_LABOR: 'Work.',
  REPAIR_PARTS: 'Material.',
  REPAIR_DISCOUNT: 'What the plan takes off.',
  CROSS_BORDER_COST: 'Duties, clearance or shipping across a border.',
  GOODWILL: 'What was waived.',
});

export const PaymentStatus = describedEnum('PaymentStatus', 'How far a payment is.', {
  PENDING: 'The payer has to confirm, or the bank has not answered.',
  AUTHORIZED: 'Promised and not yet taken.',
  CAPTURED: 'Taken.',
  FAILED: 'Nothing was taken; the quote is still open.',
  VOIDED: 'Promised and let go.',
});

export const RefundStatus = describedEnum('RefundStatus', 'How far a refund is.', {
  QUOTED: 'It waits for a decision, or once granted for the payment provider to send it.',
  REFUNDED: 'It was sent.',
  DENIED:
    "It was denied, as a customer's own cause does by default, or the payment provider could not send it.",
});

export const ReplacementStatus = describedEnum('ReplacementStatus', 'How far a replacement is.', {
  ALLOCATED: 'Set aside.',
  SHIPPED: "On its way, and taking the original's place in the contract.",
  DELIVERED: 'With the customer.',
  BOUND: 'Bound to the contract.',
  CANCELLED: 'Put back before it left.',
});

export const FlyawayStatus = describedEnum('FlyawayStatus', 'How far a verification is.', {
  NOT_STARTED: 'It has not begun.',
  IN_PROGRESS: 'It waits for confirmation.',
  COMPLETED: 'Confirmed, and the unit is locked.',
  CANCELLED: 'Taken back before payment, and the unit is unlocked.',
  FINAL: 'Paid, and the unit belongs to the obligor.',
});

export const RecoveryStatus = describedEnum(
  'RecoveryStatus',
  'Whether the obligor has a recovered unit.',
  { RECOVERY_DUE: 'It has to be sent in.', RECOVERY_RECEIVED: 'It arrived.' },
);

export const UnitGrade = describedEnum('UnitGrade', 'Whether a unit is new.', {
  NEW: 'Never used before.',
  LIKE_NEW: 'Equal to new in performance and reliability.',
});

export const ShipmentDirection = describedEnum('ShipmentDirection', 'Which way a parcel goes.', {
  TO_CENTER: 'From the customer to the centre.',
  TO_CUSTOMER: 'From the centre to the customer.',
});

export const ShipmentStatus = describedEnum('ShipmentStatus', 'How far a parcel is.', {
  ANNOUNCED: 'It is not with the carrier yet.',
  IN_TRANSIT: 'It is under way.',
  DELIVERED: 'It arrived.',
  LOST: 'Nobody can find it, as its carrier says, or the service centre.',
  RETURNED: 'Its unit is at the service centre again, and nobody told that it arrived.',
});

export const DeliveryOutcome = describedEnum('DeliveryOutcome', 'What came of a parcel.', {
  DELIVERED: 'It arrived.',
  LOST: 'Nobody can find it; it may turn up yet.',
});

export const AdjudicationOutcome = describedEnum(
  'AdjudicationOutcome',
  'What is decided on a claim.',
  {
    ACCEPTED: 'Cover is given.',
    ACCEPTED_LATE: 'Cover is given although a deadline was missed.',
    REFUSED: 'Cover is denied.',
  },
);

export const RefusalKind = describedEnum('RefusalKind', 'Whether refusing was a must.', {
  MANDATORY: 'The terms leave no choice.',
  DISCRETIONARY: 'The terms allow it, and a person chose to.',
});

export const ClaimRefusalCode = describedEnum(
  'ClaimRefusalCode',
  'Why cover is denied for a claim.',
  {
    OUT_OF_PERIOD: 'The incident or the request lies outside the period.',
    REGION_NOT_COVERED: 'Service is asked for outside the covered regions.',
    NOT_OFFICIAL_CHANNEL: 'The device was not bought from an official or authorised dealer.',
    REGION_MISMATCH: 'Plan and device were bought in different regions.',
    PROOF_OF_PURCHASE_MISSING: 'No valid proof of purchase was shown.',
    QUOTA_EXHAUSTED: 'No use is left.',
    FLYAWAY_SUBLIMIT_REACHED: 'No flyaway is left, though a use may be.',
    FLYAWAY_NOT_INCLUDED: 'The plan has no flyaway.',
    ACCOUNT_NOT_LINKED: 'The device was not linked to the account throughout.',
    CONTROLLER_NOT_BOUND: 'The device was not tied to its controller throughout.',
    FLIGHT_RECORDS_MISSING: 'There are no flight records.',
    VERIFICATION_INCOMPLETE: 'The flyaway verification was not completed.',
    RETURN_OVERDUE:
      'The unit was not handed over in time, or has not come and no carrier says that it has it.',
    COMPONENTS_MISSING: 'Parts are missing and were not paid for.',
    SERIAL_NOT_IN_LINEAGE: 'The unit that came is another one.',
    EXCLUDED_CAUSE: 'An exclusion of the terms or of the offer applies.',
    MODEL_SWAP_NOT_ALLOWED: 'The part asked for belongs to another model.',
    CROSS_BORDER_CONSENT_REQUIRED: 'The parcel crossed a border without consent.',
    DISCOUNT_CAP_REACHED: 'Nothing of the sum for discounts is left.',
    NOT_ENTITLED_MAINTENANCE: 'There is no right to maintenance, or none is left.',
  },
);

export const GoodwillKind = describedEnum('GoodwillKind', 'What a kindness gives.', {
  FEE_WAIVER: 'A quote that is not paid yet gets lower.',
  FEE_REFUND: 'Money that was paid goes back.',
  DEADLINE_WAIVER: 'A missed deadline counts as met.',
});
