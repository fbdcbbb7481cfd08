import { describedEnum } from '@care-graph/kernel/graphql/decorators';

export const CodeStatus = describedEnum('CodeStatus', 'Where a code stands in its life.', {
  GENERATED: 'Made, and held by the programme.',
  ALLOCATED: 'Held by a partner.',
  SOLD: 'Sold, and perhaps held for a device whose video is awaited.',
  REDEEMED: 'Turned into a contract, once and for all.',
  RETURNED: 'Taken back unseen.',
  VOIDED: 'The order was cancelled.',
  EXPIRED: 'Its last day for redemption has passed.',
  BLOCKED: 'Under suspicion, until released.',
});

export const CodeForm = describedEnum('CodeForm', 'The form in which a code is handed over.', {
  E_CODE: 'Text, revealed by the sale.',
  CARD: 'A card whose code lies under a seal.',
});

export const BindingStatus = describedEnum(
  'BindingStatus',
  'Whether a tie between contract and unit holds.',
  {
    ACTIVE: 'It holds.',
    SUPERSEDED: 'A replacement or a new component took its place.',
    RELEASED: 'The contract was returned or terminated.',
  },
);

export const ContractStatus = describedEnum(
  'ContractStatus',
  'Where a contract stands in its life.',
  {
    PENDING_SHIPMENT: 'Ordered with a device that has not been shipped.',
    SCHEDULED: 'Shipped; cover begins 48 hours later.',
    AWAITING_VIDEO:
      'The window was closed, so a video is needed; the code is held until its holder uses it elsewhere.',
    VIDEO_REVIEW: 'A video waits for a decision.',
    AWAITING_ACTIVATION: 'The video was approved; the customer has 72 hours.',
    ACTIVE: 'Cover is in force while any service line lives.',
    TERMINATION_REQUESTED: 'The customer asked to end it; cover is in force until confirmed.',
    EXPIRED: 'The period is over and renewal may still be possible.',
    CLOSED:
      'The period is over for good, or nothing can come any more of a plan that waited for a video.',
    TERMINATED: "Ended early at the customer's wish.",
    RETURNED: 'The plan was given back with the product.',
  },
);

export const ContractRequest = describedEnum(
  'ContractRequest',
  "A customer's request that an administrator decides.",
  { TERMINATION: 'To end the contract early.', PLAN_RETURN: 'To give the plan back.' },
);

export const EntitlementStatus = describedEnum(
  'EntitlementStatus',
  'Whether a right to a service can be used.',
  {
    ACTIVE: 'It can be used.',
    EXHAUSTED: 'Its count is used up.',
    EXPIRED: 'Its period is over.',
    SUSPENDED: 'It rests, for the time being.',
    TERMINATED: 'The contract ended early.',
  },
);

export const PartnerStatus = describedEnum('PartnerStatus', 'Whether a partner may trade.', {
  ACTIVE: 'It may sell, return and activate.',
  SUSPENDED: 'It may read, and nothing else.',
});

export const OfferOutcome = describedEnum(
  'OfferOutcome',
  'What came of an offer of a plan with a device.',
  {
    NOT_SHOWN: 'The device was sold without an offer.',
    SHOWN: 'The offer was shown, and nothing is known yet.',
    TAKEN: 'The plan was bought.',
    DECLINED: 'The plan was not wanted.',
  },
);

export const QuotaEntryKind = describedEnum(
  'QuotaEntryKind',
  'What a ledger entry does to the balance.',
  {
    GRANT: 'Gives uses or money at activation.',
    RESERVE: 'Holds some for a claim.',
    COMMIT: 'Turns a hold into a use.',
    RELEASE: 'Gives a hold back.',
    EXPIRE: 'Takes what is left at the end, or gives back what a claim in time still needs of it.',
    ADJUST: 'Corrects by a decision of two people.',
  },
);

export const EligibilityGrounds = describedEnum(
  'EligibilityGrounds',
  'What makes a device eligible.',
  {
    NOT_STARTED: 'It was never started.',
    IN_WINDOW: 'It was started recently enough.',
    VIDEO_APPROVED: 'A video was approved less than 72 hours ago.',
    OFFICIAL_REPAIR:
      'An official centre repaired it and invited the customer; only where terms say so.',
  },
);

export const JobKind = describedEnum('JobKind', 'What a job does.', {
  SALE_IMPORT: 'Records sales.',
  ACTIVATION_IMPORT: 'Activates plans for customers.',
  OFFER_IMPORT: 'Records offers shown, taken and declined.',
  CODE_GENERATION: 'Makes codes; its result holds the secrets and can be fetched once.',
  SALE_EXPORT: "Writes a partner's sales with their status.",
});

export const RowOutcome = describedEnum('RowOutcome', 'What came of a row.', {
  DONE: 'It took effect, now or in an earlier run.',
  REFUSED: 'It was refused and changed nothing.',
  PENDING: 'Its turn has not come.',
});

export const JobStatus = describedEnum('JobStatus', 'How far a job is.', {
  QUEUED: 'It waits.',
  RUNNING: 'It works.',
  SUCCEEDED: 'It ended; single rows may have been refused.',
  FAILED: 'It could not go on; rows done stay done.',
  CANCELLED: 'It was stopped; rows done stay done.',
});

export const OutboxAction = describedEnum(
  'OutboxAction',
  'What a message of the claims subgraph asks for.',
  {
    COMMIT_QUOTA: 'Turn the hold into a use.',
    RELEASE_QUOTA: 'Give the hold back.',
    SUPERSEDE_SERIAL: "Let the replacement take the unit's place in the contract.",
    LOCK_DEVICE: 'Lock the lost unit.',
    UNLOCK_DEVICE: 'Unlock it again.',
    TRANSFER_TITLE: 'Pass ownership of the lost unit to the obligor.',
    RECORD_RECOVERY: 'Note that the obligor has the lost unit back.',
    UNBIND_CONTROLLER: 'Untie the controller of a unit that arrived tied.',
  },
);
