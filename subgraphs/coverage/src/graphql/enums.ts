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
    AWAITING_VIDEO: 'The window was closed, so a video is needed; the code is held.',
    VIDEO_REVIEW: 'A video waits for a decision.',
    AWAITING_ACTIVATION: 'The video was approved; the customer has 72 hours.',
    ACTIVE: 'Cover is in force while any service line lives.',
    TERMINATION_REQUESTED: 'The customer asked to end it; cover is in force until confirmed.',
    EXPIRED: 'The period is over and renewal may still be possible.',
    CLOSED: 'The period is over for good.',
    TERMINATED: "Ended early at the customer's wish.",
    RETURNED: 'The plan was given back with the product.',
  },
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

export const QuotaEntryKind = describedEnum(
  'QuotaEntryKind',
  'What a ledger entry does to the balance.',
  {
    GRANT: 'Gives uses or money at activation.',
    RESERVE: 'Holds some for a claim.',
    COMMIT: 'Turns a hold into a use.',
    RELEASE: 'Gives a hold back.',
  },
);

export const EligibilityGrounds = describedEnum(
  'EligibilityGrounds',
  'What makes a device eligible.',
  {
    NOT_STARTED: 'It was never started.',
    IN_WINDOW: 'It was started recently enough.',
  },
);

export const JobKind = describedEnum('JobKind', 'What a job does.', {
  CODE_GENERATION: 'Makes codes; its result holds the secrets and can be fetched once.',
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
  },
);
