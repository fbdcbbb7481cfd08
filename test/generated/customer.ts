/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why activatePlan was refused. */
export type ActivatePlanErrorCode =
  /** The device was first started too long ago; a video opens the way. */
  | 'ACTIVATION_WINDOW_CLOSED'
  /** The code is unknown, somebody else's, blocked, expired or used; the words are the same for all of these. */
  | 'CODE_NOT_USABLE'
  /** The customer's consent to act on their behalf is missing. */
  | 'CONSENT_REQUIRED'
  /** The device, or one it replaced, has a contract for that time, or has had as much cover as the terms allow. */
  | 'DEVICE_ALREADY_COVERED'
  /** The device was reported as flown away, or was given up for another one. */
  | 'DEVICE_LOCKED'
  /** No fee of the plan is known for the region, so that nothing can be pinned. */
  | 'FEE_NOT_KNOWN'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** Neither a code nor an order names a plan. */
  | 'PLAN_NOT_FOUND'
  /** Device and plan belong to different regions. */
  | 'REGION_MISMATCH'
  /** A serial number that the terms ask for is missing. */
  | 'SERIAL_MISSING'
  /** The serial number has not the form that the product's have, is of a part that it has not, or is another unit's. */
  | 'SERIAL_UNKNOWN'
  /** The plan is for another product. */
  | 'SKU_PRODUCT_MISMATCH'
  /** Acceptance of the terms is missing. */
  | 'TERMS_NOT_ACCEPTED';

/** What is needed for activating a plan. */
export type ActivatePlanInput = {
  /** Which plan is to cover which device, for whom. */
  readonly enrollment: EnrollmentInput;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
};

/** How a plan reaches its device. */
export type ActivationChannel =
  /** Bought in one order with the device; nobody has to activate it. */
  | 'BUNDLED'
  /** Bought as a card or an electronic code. */
  | 'CODE'
  /** Bought over the counter with the device at hand. */
  | 'IN_STORE'
  /** Bought alone in the maker's shop, where the serial is typed. */
  | 'STORE_SEPARATE';

/** The role in which somebody acts. */
export type ActorKind =
  /** An adjudicator of the programme. */
  | 'ADJUDICATOR'
  /** An administrator of the programme. */
  | 'ADMIN'
  /** The holder of the contract. */
  | 'CUSTOMER'
  /** A partner's system, by its key. */
  | 'PARTNER'
  /** An agent of a service centre. */
  | 'SERVICE_CENTER'
  /** A timer, or another part of the system. */
  | 'SYSTEM';

/** What is decided on a claim. */
export type AdjudicationOutcome =
  /** Cover is given. */
  | 'ACCEPTED'
  /** Cover is given although a deadline was missed. */
  | 'ACCEPTED_LATE'
  /** Cover is denied. */
  | 'REFUSED';

/** Whether something asked for is decided. */
export type ApprovalStatus =
  /** It was granted and has taken effect. */
  | 'APPROVED'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** It was denied and nothing changed. */
  | 'REJECTED'
  /** Whoever asked took it back first. */
  | 'WITHDRAWN';

/** Why attachEvidence was refused. */
export type AttachEvidenceErrorCode =
  /** The claim has ended. */
  | 'CLAIM_CLOSED'
  /** A file has not arrived or did not pass the check. */
  | 'FILE_NOT_ARRIVED'
  /** No such claim for this caller. */
  | 'NOT_FOUND'
  /** The claim takes no more files. */
  | 'TOO_MANY_FILES';

/** What is needed for adding files to a claim. */
export type AttachEvidenceInput = {
  /** The claim that the files belong to. */
  readonly claimId: string | number;
  /** The files, once uploaded by whoever adds them. */
  readonly evidenceIds: ReadonlyArray<string | number>;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Why bindController was refused. */
export type BindControllerErrorCode =
  /** It is tied to a controller. */
  | 'ALREADY_BOUND'
  /** It was reported as flown away. */
  | 'DEVICE_LOCKED'
  /** Only aircraft are tied to controllers. */
  | 'NOT_AN_AIRCRAFT'
  /** No such device for this caller. */
  | 'NOT_FOUND';

/** What is needed for tying a controller. */
export type BindControllerInput = {
  /** The controller's serial number. */
  readonly controllerSerialNumber: string;
  /** The aircraft. */
  readonly deviceId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Whether a tie between contract and unit holds. */
export type BindingStatus =
  /** It holds. */
  | 'ACTIVE'
  /** The contract was returned or terminated. */
  | 'RELEASED'
  /** A replacement or a new component took its place. */
  | 'SUPERSEDED';

/** What the bonus year follows. */
export type BonusStart =
  /** The end of the contract. */
  | 'CONTRACT'
  /** The maker's own warranty. */
  | 'MAKER_WARRANTY'
  /** The end of replacement and maintenance. */
  | 'REPLACEMENT_AND_MAINTENANCE';

/** Whether a bonus year is earned. */
export type BonusStatus =
  /** A use, or an early end, has cost the reward. */
  | 'FORFEITED'
  /** The period ended without use. */
  | 'GRANTED'
  /** The product is not on the list. */
  | 'NOT_ELIGIBLE'
  /** Nothing has been used so far. */
  | 'ON_TRACK'
  /** It was granted, and then an earlier incident came to count. */
  | 'REVOKED';

/** Why cancelClaim was refused. */
export type CancelClaimErrorCode =
  /** It is paid, or the money is promised. */
  | 'ALREADY_PAID'
  /** It has ended, or gives something without a charge that cannot be taken back any more. */
  | 'CLAIM_CLOSED'
  /** No such claim for this caller. */
  | 'NOT_FOUND';

/** What is needed for cancelling a claim. */
export type CancelClaimInput = {
  /** The claim to be taken back. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Why cancelFlyawayVerification was refused. */
export type CancelFlyawayVerificationErrorCode =
  /** Another unit is paid for, its payment is authorised, or it is given for nothing, so the lost aircraft belongs to the obligor. */
  | 'FLYAWAY_CANCEL_AFTER_PAYMENT'
  /** No such claim for this caller. */
  | 'NOT_FOUND'
  /** No verification is under way: none has begun, or it was taken back. */
  | 'NOT_STARTED';

/** What is needed for cancelling a verification. */
export type CancelFlyawayVerificationInput = {
  /** The flyaway claim. */
  readonly claimId: string | number;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
};

/** What led to the damage or the loss. */
export type CauseOfLoss =
  /** A collision or crash. */
  | 'COLLISION'
  /** A fall. */
  | 'DROP'
  /** The aircraft flew off. */
  | 'FLYAWAY'
  /** Something else, told in words. */
  | 'OTHER'
  /** A fault that the user did not cause. */
  | 'PERFORMANCE_FAULT'
  /** Interference with the signal. */
  | 'SIGNAL_INTERFERENCE'
  /** A mishap in transport. */
  | 'TRANSPORT'
  /** An error in use. */
  | 'USER_ERROR'
  /** Contact with water or sinking. */
  | 'WATER';

/** Why changeContactDetails was refused. */
export type ChangeContactDetailsErrorCode =
  /** The address has no form that mail can reach. */
  | 'EMAIL_INVALID'
  /** The value cannot be cleared. */
  | 'FIELD_NEEDED'
  /** The number is not in E.164 form. */
  | 'PHONE_INVALID';

/** What is needed for changing contact details. */
export type ChangeContactDetailsInput = {
  /** The address for parcels; left out, it stays, and null clears it. */
  readonly address?: PostalAddressInput | null | undefined;
  /** The address for notices; left out, it stays as it is. */
  readonly email?: string | null | undefined;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** The last name; left out, it stays as it is. */
  readonly familyName?: string | null | undefined;
  /** The first name; left out, it stays as it is. */
  readonly givenName?: string | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The number for questions; left out, it stays, and null clears it. */
  readonly phone?: string | null | undefined;
};

/** Why cover is denied for a claim. */
export type ClaimRefusalCode =
  /** The device was not linked to the account throughout. */
  | 'ACCOUNT_NOT_LINKED'
  /** Parts are missing and were not paid for. */
  | 'COMPONENTS_MISSING'
  /** The device was not tied to its controller throughout. */
  | 'CONTROLLER_NOT_BOUND'
  /** The parcel crossed a border without consent. */
  | 'CROSS_BORDER_CONSENT_REQUIRED'
  /** Nothing of the sum for discounts is left. */
  | 'DISCOUNT_CAP_REACHED'
  /** An exclusion of the terms or of the offer applies. */
  | 'EXCLUDED_CAUSE'
  /** There are no flight records. */
  | 'FLIGHT_RECORDS_MISSING'
  /** The plan has no flyaway. */
  | 'FLYAWAY_NOT_INCLUDED'
  /** No flyaway is left, though a use may be. */
  | 'FLYAWAY_SUBLIMIT_REACHED'
  /** The part asked for belongs to another model. */
  | 'MODEL_SWAP_NOT_ALLOWED'
  /** There is no right to maintenance, or none is left. */
  | 'NOT_ENTITLED_MAINTENANCE'
  /** The device was not bought from an official or authorised dealer. */
  | 'NOT_OFFICIAL_CHANNEL'
  /** The incident or the request lies outside the period. */
  | 'OUT_OF_PERIOD'
  /** No valid proof of purchase was shown. */
  | 'PROOF_OF_PURCHASE_MISSING'
  /** No use is left. */
  | 'QUOTA_EXHAUSTED'
  /** Plan and device were bought in different regions. */
  | 'REGION_MISMATCH'
  /** Service is asked for outside the covered regions. */
  | 'REGION_NOT_COVERED'
  /** The unit was not handed over in time, or has not come and no carrier says that it has it. */
  | 'RETURN_OVERDUE'
  /** The unit that came is another one. */
  | 'SERIAL_NOT_IN_LINEAGE'
  /** The flyaway verification was not completed. */
  | 'VERIFICATION_INCOMPLETE';

/** Where a claim stands in its life; which statuses there are depends on the service. */
export type ClaimStatus =
  /** The customer has to choose a remedy. */
  | 'AWAITING_ELECTION'
  /** Flyaway: flight records are missing. */
  | 'AWAITING_FLIGHT_RECORDS'
  /** The quote has to be paid. */
  | 'AWAITING_PAYMENT'
  /** Express: the fee is due before anything else. */
  | 'AWAITING_PREPAYMENT'
  /** The unit has to be handed over to the carrier. */
  | 'AWAITING_RETURN'
  /** Express: the charge for missing parts has to be paid. */
  | 'AWAITING_SURCHARGE'
  /** Flyaway: the verification has to be completed. */
  | 'AWAITING_VERIFICATION'
  /** The customer took it back before paying. */
  | 'CANCELLED'
  /** Nothing is left to do. */
  | 'COMPLETED'
  /** Express: the parts are compared with those covered. */
  | 'COMPONENT_CHECK'
  /** Maintenance: it goes on as a repair claim. */
  | 'CONVERTED'
  /** Maintenance: the right to it is being checked. */
  | 'ENTITLEMENT_CHECK'
  /** Online repair: the damage is being assessed. */
  | 'IN_ASSESSMENT'
  /** Maintenance: the work has begun and its use is counted. */
  | 'IN_MAINTENANCE'
  /** Online repair: the remedy is being carried out. */
  | 'IN_SERVICE'
  /** Maintenance: there is no right to it, so the unit goes back. */
  | 'NOT_ENTITLED'
  /** Flyaway: paid, and ownership of the lost unit has passed; or free by warranty. */
  | 'PAID'
  /** The unit is at the centre. */
  | 'RECEIVED'
  /** An adjudicator said no. */
  | 'REFUSED'
  /** Taken on record. */
  | 'REGISTERED'
  /** It was not handed over in time; an agent decides. */
  | 'RETURN_OVERDUE'
  /** A unit is on its way to the customer. */
  | 'SHIPPED'
  /** Flyaway: records and links are being reviewed. */
  | 'UNDER_REVIEW'
  /** Flyaway: verified, and the lost unit is locked. */
  | 'VERIFIED';

/** What a clause is about. */
export type ClauseKind =
  /** How long after first start a plan can be activated. */
  | 'ACTIVATION_WINDOW'
  /** Which links have to exist at the time of loss. */
  | 'BINDING'
  /** Whether a period without use earns a warranty year. */
  | 'BONUS'
  /** Which parts a service covers. */
  | 'COMPONENT_COVER'
  /** Which causes of loss are covered. */
  | 'COVERED_CAUSES'
  /** What is due when. */
  | 'DEADLINE'
  /** What is not covered. */
  | 'EXCLUSION'
  /** How the turn of a use is counted for its fee. */
  | 'FEE_RULE'
  /** How often a service may be used. */
  | 'QUOTA'
  /** Whether and how a contract is renewed. */
  | 'RENEWAL'
  /** Which serial numbers are asked for. */
  | 'REQUIRED_SERIALS'
  /** Whether a plan can be given back. */
  | 'RETURN'
  /** Whether a service is offered. */
  | 'SERVICE_AVAILABILITY'
  /** Who pays for parcels. */
  | 'SHIPPING'
  /** Where service is given. */
  | 'TERRITORY'
  /** Whether a contract can change hands. */
  | 'TRANSFER';

/** Why completeActivation was refused. */
export type CompleteActivationErrorCode =
  /** The hours of the approval are over, so another video is needed; the code is unharmed. */
  | 'ACTIVATION_APPROVAL_LAPSED'
  /** The code was blocked or has expired while the video was awaited. */
  | 'CODE_NOT_USABLE'
  /** Another contract has covered the device meanwhile, or it has had as much cover as the terms allow. */
  | 'DEVICE_ALREADY_COVERED'
  /** The device was reported as flown away, or was given up for another one. */
  | 'DEVICE_LOCKED'
  /** No fee of the plan is known for the region, so that nothing can be pinned. */
  | 'FEE_NOT_KNOWN'
  /** The contract has no approved video. */
  | 'NOT_AWAITING_ACTIVATION'
  /** No such contract for this caller. */
  | 'NOT_FOUND'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE';

/** What is needed for activating on a video. */
export type CompleteActivationInput = {
  /** The contract whose video was approved. */
  readonly contractId: string | number;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
};

/** A consent as it is handed in with a command. */
export type ConsentInput = {
  /** The edition of the text that was shown, such as 2026-01; up to 64 letters, digits, blanks or . _ / : + -. */
  readonly documentVersion: string;
  /** When it was given on paper or elsewhere; null means now. */
  readonly givenAt?: string | null | undefined;
  /** What it is about. */
  readonly kind: ConsentKind;
};

/** What a consent is about. */
export type ConsentKind =
  /** A partner or agent may act for the customer. */
  | 'ACT_ON_BEHALF'
  /** The customer bears duties, clearance and shipping across the border. */
  | 'CROSS_BORDER_COST'
  /** The customer knows that data left on the unit may be seen and deleted. */
  | 'DATA_WIPE'
  /** The privacy policy was read, and use of personal and product data is authorised. */
  | 'PRIVACY_POLICY'
  /** Acceptance of the programme's terms. */
  | 'TERMS';

/** Where a contract stands in its life. */
export type ContractStatus =
  /** Cover is in force while any service line lives. */
  | 'ACTIVE'
  /** The video was approved; the customer has 72 hours. */
  | 'AWAITING_ACTIVATION'
  /** The window was closed, so a video is needed; the code is held until its holder uses it elsewhere. */
  | 'AWAITING_VIDEO'
  /** The period is over for good, or nothing can come any more of a plan that waited for a video. */
  | 'CLOSED'
  /** The period is over and renewal may still be possible. */
  | 'EXPIRED'
  /** Ordered with a device that has not been shipped. */
  | 'PENDING_SHIPMENT'
  /** The plan was given back with the product. */
  | 'RETURNED'
  /** Shipped; cover begins 48 hours later. */
  | 'SCHEDULED'
  /** Ended early at the customer's wish. */
  | 'TERMINATED'
  /** The customer asked to end it; cover is in force until confirmed. */
  | 'TERMINATION_REQUESTED'
  /** A video waits for a decision. */
  | 'VIDEO_REVIEW';

/** What missing a deadline brings. */
export type DeadlineConsequence =
  /** The step falls back or is cancelled without a person: `COMPLETE_ACTIVATION` and `PAY_QUOTE`. */
  | 'AUTO_CANCEL'
  /** It is marked and nothing else happens; every step that terms time may have it. */
  | 'FLAG'
  /** An adjudicator may refuse, or accept late: `ACTIVATE_PLAN`, `RENEW_CONTRACT`, and `HAND_OVER_UNIT` but for maintenance. */
  | 'REFUSABLE';

/** What a deadline is about. */
export type DeadlineKind =
  /** To activate the plan without a video. */
  | 'ACTIVATE_PLAN'
  /** To activate after a video was approved. */
  | 'COMPLETE_ACTIVATION'
  /** To choose a remedy. */
  | 'ELECT_REMEDY'
  /** To hand the unit over to the carrier. */
  | 'HAND_OVER_UNIT'
  /** To pay before the quote expires. */
  | 'PAY_QUOTE'
  /** To buy the next plan. */
  | 'RENEW_CONTRACT'
  /** To send in a device found after its replacement was paid. */
  | 'SEND_RECOVERED_UNIT';

/** Where a deadline stands. */
export type DeadlineState =
  /** It was done in time. */
  | 'MET'
  /** Time ran out first. */
  | 'MISSED'
  /** Time is left. */
  | 'RUNNING'
  /** An agent let a late act count, or it fell away. */
  | 'WAIVED';

/** What a deadline counts. */
export type DeadlineUnit =
  /** Monday to Friday without public holidays, from the next such day to the end of the last. */
  | 'BUSINESS_DAY'
  /** Days, to the end of the last local day. */
  | 'CALENDAR_DAY'
  /** Hours, to the very instant. */
  | 'HOUR';

/** Why electRemedy was refused. */
export type ElectRemedyErrorCode =
  /** A part that the remedy needs was not sent in. */
  | 'COMPONENTS_MISSING'
  /** Nothing of the sum for discounts is left. */
  | 'DISCOUNT_CAP_REACHED'
  /** The pinned fees and terms do not say what it costs. */
  | 'FEE_NOT_KNOWN'
  /** No flyaway is left, though a use may be. */
  | 'FLYAWAY_SUBLIMIT_REACHED'
  /** No choice is due. */
  | 'NOT_AWAITING_ELECTION'
  /** No such claim for this caller. */
  | 'NOT_FOUND'
  /** The maker's warranty does not apply. */
  | 'NOT_IN_WARRANTY'
  /** No use is left. */
  | 'QUOTA_EXHAUSTED'
  /** The service or the assessment does not offer it. */
  | 'REMEDY_NOT_OFFERED';

/** What is needed for choosing a remedy. */
export type ElectRemedyInput = {
  /** The claim that waits for a choice. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** What the customer wants. */
  readonly remedy: Remedy;
};

/** What makes a device eligible. */
export type EligibilityGrounds =
  /** It was started recently enough. */
  | 'IN_WINDOW'
  /** It was never started. */
  | 'NOT_STARTED'
  /** An official centre repaired it and invited the customer; only where terms say so. */
  | 'OFFICIAL_REPAIR'
  /** A video was approved less than 72 hours ago. */
  | 'VIDEO_APPROVED';

/** Which plan is to cover which device, for whom. */
export type EnrollmentInput = {
  /** How the plan reaches the device. */
  readonly channel: ActivationChannel;
  /** The code as printed, whatever its case and separators; null unless the channel needs one. */
  readonly code?: string | null | undefined;
  /** The terms accepted and, on behalf of somebody, their consent. */
  readonly consents?: ReadonlyArray<ConsentInput> | null | undefined;
  /** The person to be covered; null means the signed-in customer. */
  readonly holder?: HolderInput | null | undefined;
  /** The order in which the plan was bought; null when a code is given. */
  readonly orderReference?: string | null | undefined;
  /** The plan bought without a code; null when a code is given. */
  readonly planSkuId?: string | number | null | undefined;
  /** The serial numbers that are known. */
  readonly serials: ReadonlyArray<SerialInput>;
};

/** Whether a right to a service can be used. */
export type EntitlementStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Its count is used up. */
  | 'EXHAUSTED'
  /** Its period is over. */
  | 'EXPIRED'
  /** It rests, for the time being. */
  | 'SUSPENDED'
  /** The contract ended early. */
  | 'TERMINATED';

/** What a file is meant to prove. */
export type EvidenceKind =
  /** The device's condition, on video. */
  | 'CONDITION_VIDEO'
  /** How and where the device flew; personal data. */
  | 'FLIGHT_RECORD'
  /** Damage, a serial plate or a parcel. */
  | 'PHOTO'
  /** Where and when the device was bought. */
  | 'PROOF_OF_PURCHASE';

/** What lifts an exclusion. */
export type ExclusionExemption =
  /** The part itself was sent in. */
  | 'COMPONENT_SENT_IN'
  /** A completed flyaway verification. */
  | 'FLYAWAY_VERIFIED';

/** How far a verification is. */
export type FlyawayStatus =
  /** Taken back before payment, and the unit is unlocked. */
  | 'CANCELLED'
  /** Confirmed, and the unit is locked. */
  | 'COMPLETED'
  /** Paid, and the unit belongs to the obligor. */
  | 'FINAL'
  /** It waits for confirmation. */
  | 'IN_PROGRESS'
  /** It has not begun. */
  | 'NOT_STARTED';

/** The person to be covered. */
export type HolderInput = {
  /** The address for parcels. */
  readonly address?: PostalAddressInput | null | undefined;
  /** The address for the confirmation. */
  readonly email: string;
  /** The last name. */
  readonly familyName: string;
  /** The first name. */
  readonly givenName: string;
  /** The number for questions, in E.164 form. */
  readonly phone?: string | null | undefined;
};

/** What happened to the unit. */
export type IncidentInput = {
  /** What led to it. */
  readonly cause: CauseOfLoss;
  /** What happened, in words. */
  readonly description?: string | null | undefined;
  /** When it happened. */
  readonly occurredAt: string;
  /** Where it happened, in words. */
  readonly place?: string | null | undefined;
};

/** What kind of use a fee or a count is about. */
export type IncidentType =
  /** The unit exists and is handed in. */
  | 'DAMAGE'
  /** The aircraft flew off and is lost. */
  | 'FLYAWAY';

/** Why linkAccount was refused. */
export type LinkAccountErrorCode =
  /** It was reported as flown away. */
  | 'DEVICE_LOCKED'
  /** It is linked to another account. */
  | 'LINKED_ELSEWHERE'
  /** No such device. */
  | 'NOT_FOUND';

/** What is needed for linking a device. */
export type LinkAccountInput = {
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The main serial number. */
  readonly serialNumber: string;
};

/** Whether a lost unit can be used, and whose it is. */
export type LockStatus =
  /** Flyaway was verified, so it cannot be activated, claimed or linked. */
  | 'LOCKED'
  /** The replacement was paid, so it belongs to the obligor. */
  | 'OWNERSHIP_TRANSFERRED'
  /** It was found and given to the obligor. */
  | 'RECOVERED_RETURNED'
  /** It can be used. */
  | 'UNLOCKED';

/** An amount of money as it is handed in. */
export type MoneyInput = {
  /** The amount, with no more decimals than the currency has. */
  readonly amount: string;
  /** The currency of the amount. */
  readonly currency: string;
};

/** What a caller can do after a refusal. */
export type NextStep =
  /** Add the serial number that is missing. */
  | 'ADD_SERIAL'
  /** Ask for a new quote. */
  | 'ASK_NEW_QUOTE'
  /** Ask the provider to consent to cross-border shipping first. */
  | 'ASK_PRIOR_CONSENT'
  /** Turn to the shop that sold the plan. */
  | 'ASK_SELLER'
  /** Bind the device to its remote controller. */
  | 'BIND_CONTROLLER'
  /** Buy a plan of twelve months instead. */
  | 'BUY_ANNUAL_PLAN'
  /** Choose another remedy that is still open. */
  | 'CHOOSE_OTHER_REMEDY'
  /** Turn to support, where a person decides. */
  | 'CONTACT_SUPPORT'
  /** Give the consent or acknowledgement that is missing. */
  | 'GIVE_CONSENT'
  /** Link the device to the customer's account. */
  | 'LINK_ACCOUNT'
  /** Open a claim of another service type. */
  | 'OPEN_OTHER_SERVICE'
  /** Attach a proof of purchase. */
  | 'PROVE_PURCHASE'
  /** Send in the parts that are missing. */
  | 'SEND_COMPONENTS'
  /** Send in another video. */
  | 'SUBMIT_NEW_VIDEO'
  /** Upload the flight records of the incident. */
  | 'UPLOAD_FLIGHT_RECORDS'
  /** Ask for verification by video. */
  | 'VIDEO_VERIFICATION';

/** What a message is about. */
export type NoticeKind =
  /** The bonus warranty was granted or revoked. */
  | 'BONUS_GRANTED'
  /** A claim was completed or cancelled. */
  | 'CLAIM_CLOSED'
  /** A claim was accepted or refused. */
  | 'CLAIM_DECIDED'
  /** A claim was registered. */
  | 'CLAIM_REGISTERED'
  /** The plan is active; terms and service contract are attached. */
  | 'CONTRACT_CONFIRMED'
  /** Something was not done in time. */
  | 'DEADLINE_MISSED'
  /** Something is due soon. */
  | 'DEADLINE_NEAR'
  /** Something was given outside the terms. */
  | 'GOODWILL_GIVEN'
  /** A payment for a claim has arrived. */
  | 'PAYMENT_RECEIVED'
  /** A quote waits for a choice or a payment. */
  | 'QUOTE_READY'
  /** Money for a claim was sent back, or a refund was denied. */
  | 'REFUND_DECIDED'
  /** The contract can be renewed. */
  | 'RENEWAL_OPEN'
  /** A unit has arrived at the service centre. */
  | 'UNIT_RECEIVED'
  /** A unit is on its way. */
  | 'UNIT_SHIPPED'
  /** A video was approved or rejected. */
  | 'VIDEO_DECIDED';

/** Why openClaim was refused. */
export type OpenClaimErrorCode =
  /** The device was not linked to the account throughout; the claim is on record as refused. */
  | 'ACCOUNT_NOT_LINKED'
  /** Another claim about the device is open. */
  | 'CLAIM_OPEN'
  /** A consent or acknowledgement is missing. */
  | 'CONSENT_REQUIRED'
  /** No such contract for this caller. */
  | 'CONTRACT_NOT_FOUND'
  /** The device was not tied to its controller throughout; the claim is on record as refused. */
  | 'CONTROLLER_NOT_BOUND'
  /** The device was reported as flown away. */
  | 'DEVICE_LOCKED'
  /** A file has not arrived or did not pass the check. */
  | 'FILE_NOT_ARRIVED'
  /** The plan has no flyaway. */
  | 'FLYAWAY_NOT_INCLUDED'
  /** No flyaway is left, though a use may be. */
  | 'FLYAWAY_SUBLIMIT_REACHED'
  /** The incident lies ahead. */
  | 'INCIDENT_IN_FUTURE'
  /** Exactly one of the incident and its id is needed. */
  | 'INCIDENT_MISSING'
  /** The contract has no such incident. */
  | 'INCIDENT_NOT_FOUND'
  /** There is no right to maintenance, or none is left. */
  | 'NOT_ENTITLED_MAINTENANCE'
  /** The incident or the request lies outside the period. */
  | 'OUT_OF_PERIOD'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** Service abroad needs a proof of purchase. */
  | 'PROOF_OF_PURCHASE_MISSING'
  /** No use is left, and the service offers nothing without one. */
  | 'QUOTA_EXHAUSTED'
  /** The contract gives no service in that region. */
  | 'REGION_NOT_COVERED'
  /** The service is not offered for the product, the region or the cause. */
  | 'SERVICE_NOT_OFFERED'
  /** The claim takes no more files. */
  | 'TOO_MANY_FILES';

/** What is needed for registering a claim. */
export type OpenClaimInput = {
  /** Who is to serve. */
  readonly channel?: ServiceChannel | null | undefined;
  /** The consents; privacy always, data wipe unless it is a flyaway, and acting on behalf where somebody else than the customer asks. */
  readonly consents: ReadonlyArray<ConsentInput>;
  /** The contract; null when the serial number finds it. */
  readonly contractId?: string | number | null | undefined;
  /** Files uploaded for it. */
  readonly evidenceIds?: ReadonlyArray<string | number> | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** What happened; null when it is on record from an earlier claim. */
  readonly incident?: IncidentInput | null | undefined;
  /** The incident on record; null when it is told here. */
  readonly incidentId?: string | number | null | undefined;
  /** The proof of purchase, where service is asked for abroad and none is on record. */
  readonly proofOfPurchaseId?: string | number | null | undefined;
  /** Where service is asked for; null means the contract's region. */
  readonly regionCode?: string | null | undefined;
  /** Any serial number the device ever had; null when the contract is given. */
  readonly serialNumber?: string | null | undefined;
  /** The way in which it is to be served. */
  readonly serviceType: ServiceType;
  /** Where the unit goes back to; null means the customer's address. */
  readonly shipTo?: PostalAddressInput | null | undefined;
};

/** Why openVideoVerification was refused. */
export type OpenVideoVerificationErrorCode =
  /** The device was first started too long ago, and the terms of the plan take no video. */
  | 'ACTIVATION_WINDOW_CLOSED'
  /** The code is unknown, somebody else's, blocked, expired or used; the words are the same for all of these. */
  | 'CODE_NOT_USABLE'
  /** The customer's consent to act on their behalf is missing. */
  | 'CONSENT_REQUIRED'
  /** The device, or one it replaced, has a contract for that time, or has had as much cover as the terms allow. */
  | 'DEVICE_ALREADY_COVERED'
  /** The device was reported as flown away, or was given up for another one. */
  | 'DEVICE_LOCKED'
  /** No fee of the plan is known for the region, so that nothing can be pinned. */
  | 'FEE_NOT_KNOWN'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** Neither a code nor an order names a plan. */
  | 'PLAN_NOT_FOUND'
  /** Device and plan belong to different regions. */
  | 'REGION_MISMATCH'
  /** A serial number that the terms ask for is missing. */
  | 'SERIAL_MISSING'
  /** The serial number has not the form that the product's have, is of a part that it has not, or is another unit's. */
  | 'SERIAL_UNKNOWN'
  /** The plan is for another product. */
  | 'SKU_PRODUCT_MISMATCH'
  /** Acceptance of the terms is missing. */
  | 'TERMS_NOT_ACCEPTED'
  /** The window is open, so the plan can be activated at once. */
  | 'VIDEO_NOT_NEEDED';

/** What is needed for asking for video verification. */
export type OpenVideoVerificationInput = {
  /** Which plan is to cover which device, for whom. */
  readonly enrollment: EnrollmentInput;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
};

/** Which earlier uses count when a fee depends on the turn. */
export type OrdinalBasis =
  /** Every replacement of the contract, flyaways included. */
  | 'ALL_REPLACEMENTS'
  /** Replacements for damage only. */
  | 'DAMAGE_ONLY';

/** Why payQuote was refused. */
export type PayQuoteErrorCode =
  /** The amount is not the quote's total. */
  | 'AMOUNT_DIFFERS'
  /** The verification was cancelled first. */
  | 'FLYAWAY_CANCELLED'
  /** No such quote for this caller. */
  | 'NOT_FOUND'
  /** The payer's bank said no, or the payment was given up. */
  | 'PAYMENT_DECLINED'
  /** Its time is over; unless the claim ended with it, it can be quoted anew. */
  | 'QUOTE_EXPIRED'
  /** It was paid or withdrawn, or the consent to a border is missing. */
  | 'QUOTE_NOT_OPEN';

/** What is needed for paying a quote. */
export type PayQuoteInput = {
  /** The amount the payer saw, which has to be the quote's total. */
  readonly amount: MoneyInput;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The means of payment, as the payment provider's page gave it. */
  readonly paymentMethodToken: string;
  /** The open quote. */
  readonly quoteId: string | number;
};

/** How far a payment is. */
export type PaymentStatus =
  /** Promised and not yet taken. */
  | 'AUTHORIZED'
  /** Taken. */
  | 'CAPTURED'
  /** Nothing was taken; the quote is still open. */
  | 'FAILED'
  /** The payer has to confirm, or the bank has not answered. */
  | 'PENDING'
  /** Promised and let go. */
  | 'VOIDED';

/** An enrollment to be tried out. */
export type PlanEligibilityInput = {
  /** The moment to try; null means now. */
  readonly at?: string | null | undefined;
  /** The enrollment; holder and consents may be left out. */
  readonly enrollment: EnrollmentInput;
  /** When the device was first started, when the programme does not know. */
  readonly firstStartedAt?: string | null | undefined;
  /** The model, when the serial number is not known to the programme yet. */
  readonly productCode?: string | null | undefined;
};

/** Where parcels reach a person. */
export type PostalAddressInput = {
  /** The town. */
  readonly city: string;
  /** Name, street and whatever else stands above the town, one line each. */
  readonly lines: ReadonlyArray<string>;
  /** The postal code; null where there is none. */
  readonly postalCode?: string | null | undefined;
  /** The country as an ISO 3166 code. */
  readonly regionCode: string;
};

/** The kind of device, which sets the activation window. */
export type ProductKind =
  /** A flying device. */
  | 'AIRCRAFT'
  /** A camera of an aircraft with a plan of its own. */
  | 'CAMERA'
  /** A handheld camera or gimbal. */
  | 'HANDHELD';

/** What a ledger entry does to the balance. */
export type QuotaEntryKind =
  /** Corrects by a decision of two people. */
  | 'ADJUST'
  /** Turns a hold into a use. */
  | 'COMMIT'
  /** Takes what is left at the end, or gives back what a claim in time still needs of it. */
  | 'EXPIRE'
  /** Gives uses or money at activation. */
  | 'GRANT'
  /** Gives a hold back. */
  | 'RELEASE'
  /** Holds some for a claim. */
  | 'RESERVE';

/** What a line is for. */
export type QuoteLineKind =
  /** Duties, clearance or shipping across a border. */
  | 'CROSS_BORDER_COST'
  /** What was waived. */
  | 'GOODWILL'
  /** A part that was not sent in. */
  | 'MISSING_COMPONENT'
  /** What the plan takes off. */
  | 'REPAIR_DISCOUNT'
  /** Work. */
  | 'REPAIR_LABOR'
  /** Material. */
  | 'REPAIR_PARTS'
  /** The fee for a replacement. */
  | 'SERVICE_FEE';

/** What a quote is for. */
export type QuotePurpose =
  /** The fee that Express asks for first. */
  | 'PREPAYMENT'
  /** The remedy that was chosen. */
  | 'SERVICE'
  /** Duties, clearance and shipping across a border. */
  | 'SHIPPING'
  /** Parts that are missing. */
  | 'SURCHARGE';

/** Whether a quote can be paid. */
export type QuoteStatus =
  /** Its time is over; another one can be asked for. */
  | 'EXPIRED'
  /** It can be paid. */
  | 'OPEN'
  /** It was paid in full. */
  | 'PAID'
  /** It fell away with the claim or the choice. */
  | 'WITHDRAWN';

/** Why recordPurchase was refused. */
export type RecordPurchaseErrorCode =
  /** Staff has checked the purchase, so it can no longer change. */
  | 'CHECKED_ALREADY'
  /** No such device for this caller. */
  | 'NOT_FOUND'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** The file has not arrived or did not pass the check. */
  | 'PROOF_NOT_ARRIVED';

/** What is needed for recording a purchase. */
export type RecordPurchaseInput = {
  /** The seller's name. */
  readonly dealerName: string;
  /** The device that was bought. */
  readonly deviceId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Whether the seller is official or authorised; only staff may say so. */
  readonly isAuthorizedDealer?: boolean | null | undefined;
  /** The uploaded proof of purchase. */
  readonly proofId?: string | number | null | undefined;
  /** The day of purchase. */
  readonly purchasedOn: string;
  /** Where it was bought. */
  readonly regionCode: string;
};

/** Whether the obligor has a recovered unit. */
export type RecoveryStatus =
  /** It has to be sent in. */
  | 'RECOVERY_DUE'
  /** It arrived. */
  | 'RECOVERY_RECEIVED';

/** How far a refund is. */
export type RefundStatus =
  /** It was denied, as a customer's own cause does by default, or the payment provider could not send it. */
  | 'DENIED'
  /** It waits for a decision, or once granted for the payment provider to send it. */
  | 'QUOTED'
  /** It was sent. */
  | 'REFUNDED';

/** Whether refusing was a must. */
export type RefusalKind =
  /** The terms allow it, and a person chose to. */
  | 'DISCRETIONARY'
  /** The terms leave no choice. */
  | 'MANDATORY';

/** What the customer gets. */
export type Remedy =
  /** A repair at its full price. */
  | 'PAID_REPAIR'
  /** A repair at a lower price. */
  | 'REPAIR_DISCOUNT'
  /** A replacement against the service fee. */
  | 'REPLACEMENT'
  /** The unit back as it is. */
  | 'RETURN_UNREPAIRED'
  /** A free repair by warranty. */
  | 'WARRANTY_REPAIR'
  /** A free working unit by warranty, after a flyaway. */
  | 'WARRANTY_UNIT';

/** Why renewContract was refused. */
export type RenewContractErrorCode =
  /** Another contract follows it already. */
  | 'ALREADY_RENEWED'
  /** The code is unknown, somebody else's, blocked, expired or used; the words are the same for all of these. */
  | 'CODE_NOT_USABLE'
  /** The holder's consent to act on their behalf is missing. */
  | 'CONSENT_REQUIRED'
  /** No fee of the plan is known for the region, so that nothing can be pinned. */
  | 'FEE_NOT_KNOWN'
  /** All contracts together would run for longer than the terms allow. */
  | 'MAX_TERM_EXCEEDED'
  /** No such contract for this caller. */
  | 'NOT_FOUND'
  /** The terms ask for at least one replacement that is left. */
  | 'NO_REPLACEMENT_LEFT'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** No plan on sale is named that can follow. */
  | 'PLAN_NOT_FOUND'
  /** Device and plan belong to different regions. */
  | 'REGION_MISMATCH'
  /** The terms of the contract know no renewal. */
  | 'RENEWAL_NOT_OFFERED'
  /** Only a plan of twelve months renews. */
  | 'RENEWAL_PLAN_NOT_ANNUAL'
  /** Too much time has passed since the end. */
  | 'RENEWAL_WINDOW_CLOSED'
  /** The plan is for another product. */
  | 'SKU_PRODUCT_MISMATCH'
  /** Acceptance of the terms is missing. */
  | 'TERMS_NOT_ACCEPTED';

/** What is needed for renewing a contract. */
export type RenewContractInput = {
  /** The code of the plan bought; null when bought without one. */
  readonly code?: string | null | undefined;
  /** The terms accepted. */
  readonly consents: ReadonlyArray<ConsentInput>;
  /** The contract to be followed. */
  readonly contractId: string | number;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The order in which it was bought; null when a code is given. */
  readonly orderReference?: string | null | undefined;
  /** The plan bought without a code; null when a code is given. */
  readonly planSkuId?: string | number | null | undefined;
};

/** A renewal to be tried out. */
export type RenewalQuoteInput = {
  /** The moment to try, which is not over yet; null means now. */
  readonly at?: string | null | undefined;
  /** The contract to be followed. */
  readonly contractId: string | number;
  /** The plan to follow with; null means the one that the terms foresee. */
  readonly planSkuId?: string | number | null | undefined;
};

/** How far a replacement is. */
export type ReplacementStatus =
  /** Set aside. */
  | 'ALLOCATED'
  /** Bound to the contract. */
  | 'BOUND'
  /** Put back before it left. */
  | 'CANCELLED'
  /** With the customer. */
  | 'DELIVERED'
  /** On its way, and taking the original's place in the contract. */
  | 'SHIPPED';

/** Why reportHandOver was refused. */
export type ReportHandOverErrorCode =
  /** The parcel would cross a border without the provider's consent. */
  | 'CROSS_BORDER_CONSENT_REQUIRED'
  /** The time lies ahead. */
  | 'HANDED_OVER_IN_FUTURE'
  /** Nothing has to be sent in. */
  | 'NOT_AWAITING_RETURN'
  /** No such claim for this caller. */
  | 'NOT_FOUND'
  /** The parcel is on record by the word of its carrier or of the centre, which counts. */
  | 'PARCEL_ON_RECORD'
  /** A parcel of another claim that is under way has the number. */
  | 'TRACKING_NUMBER_TAKEN';

/** What is needed for reporting a hand-over. */
export type ReportHandOverInput = {
  /** Who carries it, in 1 to 60 characters. */
  readonly carrier: string;
  /** The claim whose parcel was handed over. */
  readonly claimId: string | number;
  /** When the carrier took it; the carrier's own word counts when it differs. */
  readonly handedOverAt: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The carrier's number: 4 to 40 letters, digits, hyphens and underscores; blanks between them are left out. */
  readonly trackingNumber: string;
};

/** Why reportRecoveredUnit was refused. */
export type ReportRecoveredUnitErrorCode =
  /** It was reported before. */
  | 'ALREADY_REPORTED'
  /** The aircraft is still the owner's; cancel the verification instead. */
  | 'NOT_FINAL'
  /** No such claim for this caller. */
  | 'NOT_FOUND';

/** What is needed for reporting a recovered unit. */
export type ReportRecoveredUnitInput = {
  /** The flyaway claim. */
  readonly claimId: string | number;
  /** When it was found. */
  readonly foundAt: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Why requestClaimUpload was refused. */
export type RequestClaimUploadErrorCode =
  /** The file is larger than what is taken. */
  | 'FILE_TOO_LARGE'
  /** Files of this kind do not belong to a claim. */
  | 'KIND_NOT_TAKEN'
  /** Files of this type are not taken. */
  | 'MEDIA_TYPE_NOT_TAKEN'
  /** Too many files and places of the caller wait that nothing names. */
  | 'TOO_MANY_FILES';

/** What is needed for opening a place for a file. */
export type RequestClaimUploadInput = {
  /** The size in bytes. */
  readonly byteSize: number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What the file is meant to prove. */
  readonly kind: EvidenceKind;
  /** The media type, such as `image/jpeg`; the content itself has to be of it. */
  readonly mediaType: string;
  /** The digest of the file in hexadecimal, compared on arrival. */
  readonly sha256: string;
};

/** Why requestCoverageUpload was refused. */
export type RequestCoverageUploadErrorCode =
  /** The file is larger than what is taken. */
  | 'FILE_TOO_LARGE'
  /** Files of this kind belong to a claim. */
  | 'KIND_NOT_TAKEN'
  /** Files of this type are not taken. */
  | 'MEDIA_TYPE_NOT_TAKEN'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** Too many files and places of the caller wait that nothing names. */
  | 'TOO_MANY_FILES';

/** What is needed for opening a place for a file. */
export type RequestCoverageUploadInput = {
  /** The size in bytes. */
  readonly byteSize: number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What the file is meant to prove. */
  readonly kind: EvidenceKind;
  /** The media type, such as `video/mp4`; the content itself has to be of it. */
  readonly mediaType: string;
  /** The digest of the file in hexadecimal, compared on arrival. */
  readonly sha256: string;
};

/** Why requestPlanReturn was refused. */
export type RequestPlanReturnErrorCode =
  /** A claim holds part of its quota. */
  | 'CLAIM_OPEN'
  /** The contract is not in force. */
  | 'NOT_ACTIVE'
  /** No such contract for this caller. */
  | 'NOT_FOUND'
  /** The rules do not let the plan go back. */
  | 'PLAN_NOT_RETURNABLE'
  /** The seller takes no code back that was seen. */
  | 'SEAL_BROKEN';

/** What is needed for asking to give a plan back. */
export type RequestPlanReturnInput = {
  /** The contract to be given back. */
  readonly contractId: string | number;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The number of the product's own return; null when the product is kept. */
  readonly productReturnReference?: string | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** Why requestRefund was refused. */
export type RequestRefundErrorCode =
  /** Another request is open. */
  | 'ALREADY_REQUESTED'
  /** More is asked for than was taken and has not gone back. */
  | 'AMOUNT_TOO_HIGH'
  /** Nothing was taken. */
  | 'NOT_CAPTURED'
  /** No such payment for this caller. */
  | 'NOT_FOUND';

/** What is needed for asking for a refund. */
export type RequestRefundInput = {
  /** The amount; null means all that is left. */
  readonly amount?: MoneyInput | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The payment that was taken. */
  readonly paymentId: string | number;
  /** Why. */
  readonly reason: string;
};

/** Why requestTermination was refused. */
export type RequestTerminationErrorCode =
  /** A claim holds part of its quota. */
  | 'CLAIM_OPEN'
  /** The contract is not in force. */
  | 'NOT_ACTIVE'
  /** No such contract for this caller. */
  | 'NOT_FOUND';

/** What is needed for asking to end a contract. */
export type RequestTerminationInput = {
  /** The contract to be ended. */
  readonly contractId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** Why requoteClaim was refused. */
export type RequoteClaimErrorCode =
  /** Nothing is to be paid. */
  | 'NOT_AWAITING_PAYMENT'
  /** No such claim for this caller. */
  | 'NOT_FOUND'
  /** The present quote can be paid, or is being paid. */
  | 'QUOTE_STILL_OPEN';

/** What is needed for quoting anew. */
export type RequoteClaimInput = {
  /** The claim whose quote expired. */
  readonly claimId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** A part that carries a serial number of its own. */
export type SerialComponent =
  /** The aircraft's body. */
  | 'AIRCRAFT'
  /** The body of a handheld. */
  | 'BODY'
  /** A camera with a number apart from its gimbal's. */
  | 'CAMERA'
  /** The gimbal, which may be changed and then gets another number. */
  | 'GIMBAL';

/** A serial number as it is handed in. */
export type SerialInput = {
  /** The part that carries it. */
  readonly component: SerialComponent;
  /** The serial number; blanks around it and case do not matter. */
  readonly value: string;
};

/** Who serves, which decides whether a fee is firm. */
export type ServiceChannel =
  /** The maker itself, whose fees may move with the exchange rate. */
  | 'MAKER_DIRECT'
  /** A retailer's service partner, at fixed fees. */
  | 'PARTNER_SERVICE';

/** A kind of service that a plan gives a right to. */
export type ServiceLine =
  /** One more year of warranty for a period without use. */
  | 'BONUS_WARRANTY'
  /** The unit is checked, cleaned and fitted with new wear parts. */
  | 'MAINTENANCE'
  /** A paid repair costs less, up to a cap. */
  | 'REPAIR_DISCOUNT'
  /** The whole unit or a component is replaced against a service fee. */
  | 'REPLACEMENT'
  /** Faults not caused by the user are repaired free of charge. */
  | 'WARRANTY_EXTENSION';

/** The way in which a claim is served. */
export type ServiceType =
  /** The fee is paid first, and a replacement leaves on receipt without assessment. */
  | 'EXPRESS'
  /** The aircraft is lost, so nothing is sent in. */
  | 'FLYAWAY'
  /** The unit and its remote controller are sent in for upkeep. */
  | 'MAINTENANCE'
  /** The unit is sent in and assessed, then the customer chooses. */
  | 'ONLINE_REPAIR';

/** Which way a parcel goes. */
export type ShipmentDirection =
  /** From the customer to the centre. */
  | 'TO_CENTER'
  /** From the centre to the customer. */
  | 'TO_CUSTOMER';

/** How far a parcel is. */
export type ShipmentStatus =
  /** It is not with the carrier yet. */
  | 'ANNOUNCED'
  /** It arrived. */
  | 'DELIVERED'
  /** It is under way. */
  | 'IN_TRANSIT'
  /** Nobody can find it, as its carrier says, or the service centre. */
  | 'LOST'
  /** Its unit is at the service centre again, and nobody told that it arrived. */
  | 'RETURNED';

/** A claim to be tried out. */
export type SimulateClaimInput = {
  /** When it would be registered; null means now. */
  readonly at?: string | null | undefined;
  /** Who would serve. */
  readonly channel?: ServiceChannel | null | undefined;
  /** The contract that the claim would be made under. */
  readonly contractId: string | number;
  /** What happened, or might. */
  readonly incident: IncidentInput;
  /** Parts that could not be sent in. */
  readonly missingComponentCodes?: ReadonlyArray<string> | null | undefined;
  /** The proof of purchase, where service is asked for abroad and none is on record. */
  readonly proofOfPurchaseId?: string | number | null | undefined;
  /** Where service would be asked for; null means the contract's region. */
  readonly regionCode?: string | null | undefined;
  /** The remedy to cost; null costs all of them. */
  readonly remedy?: Remedy | null | undefined;
  /** What a paid repair would cost; needed to cost a discount. */
  readonly repairEstimate?: MoneyInput | null | undefined;
  /** The way in which it would be served. */
  readonly serviceType: ServiceType;
  /** Where the unit goes back to; null means the customer's address. */
  readonly shipTo?: PostalAddressInput | null | undefined;
};

/** Why startFlyawayVerification was refused. */
export type StartFlyawayVerificationErrorCode =
  /** The customer did not declare the aircraft lost. */
  | 'DECLARATION_MISSING'
  /** There are no flight records. */
  | 'FLIGHT_RECORDS_MISSING'
  /** No verification is due. */
  | 'NOT_AWAITING_VERIFICATION'
  /** No such claim for this caller. */
  | 'NOT_FOUND';

/** What is needed for beginning a verification. */
export type StartFlyawayVerificationInput = {
  /** The flyaway claim. */
  readonly claimId: string | number;
  /** True when the customer declares that the aircraft is lost and that ownership passes once another unit is paid for, or promised for nothing. */
  readonly declaresLost: boolean;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
};

/** How soon a seller delivers. */
export type StockState =
  /** Not at present. */
  | 'OUT_OF_STOCK'
  /** From the seller's own store, the same or the next working day. */
  | 'SHIPS_TODAY'
  /** From a supplier, in four to seven days. */
  | 'SHIPS_WITHIN_A_WEEK';

/** Why submitConditionVideo was refused. */
export type SubmitConditionVideoErrorCode =
  /** The contract does not wait for a video. */
  | 'NOT_AWAITING_VIDEO'
  /** No such contract for this caller. */
  | 'NOT_FOUND'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** The file has not arrived or did not pass the check. */
  | 'VIDEO_NOT_ARRIVED';

/** What is needed for handing in a video. */
export type SubmitConditionVideoInput = {
  /** The contract that waits for it. */
  readonly contractId: string | number;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The file, once uploaded by whoever hands it in. */
  readonly videoId: string | number;
};

/** A family of terms that tell the same story. */
export type TermsGeneration =
  /** One year and two replacements, without renewal or flyaway: TG-A, `2018-faq`. */
  | 'CLASSIC_2018'
  /** Two lengths with flyaway; renewed once by an extension: TG-B, `2021-plus`. */
  | 'PLUS_2021'
  /** Annual renewal up to three years; flat fee: TG-C, `2023-tc`. */
  | 'RENEWABLE_2023'
  /** As before with a lower first fee: TG-C, `2025-retail`. */
  | 'RETAIL_2025'
  /** Two lengths with flyaway, discount, maintenance and bonus; rising fees: TG-B, `2022-tc`. */
  | 'TWO_TIER_2022';

/** Why transferContract was refused. */
export type TransferContractErrorCode =
  /** The contract is not in force. */
  | 'NOT_ACTIVE'
  /** No such contract for this caller. */
  | 'NOT_FOUND'
  /** The terms keep it with the buyer. */
  | 'NOT_TRANSFERABLE';

/** What is needed for moving a contract. */
export type TransferContractInput = {
  /** The contract to be moved. */
  readonly contractId: string | number;
  /** The person to be covered. */
  readonly holder: HolderInput;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
};

/** Why unbindController was refused. */
export type UnbindControllerErrorCode =
  /** It was reported as flown away. */
  | 'DEVICE_LOCKED'
  /** There is no tie to undo. */
  | 'NOT_BOUND'
  /** No such device for this caller. */
  | 'NOT_FOUND';

/** What is needed for untying a controller. */
export type UnbindControllerInput = {
  /** The aircraft. */
  readonly deviceId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Whether a unit is new. */
export type UnitGrade =
  /** Equal to new in performance and reliability. */
  | 'LIKE_NEW'
  /** Never used before. */
  | 'NEW';

/** Why unlinkAccount was refused. */
export type UnlinkAccountErrorCode =
  /** It was reported as flown away. */
  | 'DEVICE_LOCKED'
  /** No such device for this caller. */
  | 'NOT_FOUND'
  /** There is no link to undo. */
  | 'NOT_LINKED';

/** What is needed for unlinking a device. */
export type UnlinkAccountInput = {
  /** The device to be taken from the account. */
  readonly deviceId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Why a video was rejected. */
export type VideoRejection =
  /** The device is already damaged. */
  | 'DEVICE_DAMAGED'
  /** The device is not shown in working order. */
  | 'DEVICE_NOT_RUNNING'
  /** It shows another device. */
  | 'OTHER_DEVICE'
  /** The serial number is not to be seen. */
  | 'SERIAL_NOT_SHOWN'
  /** The file cannot be played or seen. */
  | 'UNREADABLE'
  /** The same video was handed in before. */
  | 'VIDEO_REUSED';

/** Whether a video is decided. */
export type VideoStatus =
  /** The customer may activate for as many hours as the terms say, usually 72. */
  | 'APPROVED'
  /** It waits for a decision. */
  | 'IN_REVIEW'
  /** It was approved and not used in time, or nothing waits for it any more. */
  | 'LAPSED'
  /** Another video is needed. */
  | 'REJECTED'
  /** The plan was activated on it. */
  | 'USED';

/** Whether the maker's warranty applies. */
export type WarrantyOutcome =
  /** Inside its scope and its period. */
  | 'IN_WARRANTY'
  /** Its period is over. */
  | 'OUT_OF_PERIOD'
  /** Inside its period, but the user caused the fault. */
  | 'OUT_OF_SCOPE';

export type BasisFragment = { readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null };

type Refusal_ActivatePlanError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_AttachEvidenceError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_BindControllerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelFlyawayVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ChangeContactDetailsError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CompleteActivationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ElectRemedyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_LinkAccountError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenVideoVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PayQuoteError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordPurchaseError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RenewContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReportHandOverError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReportRecoveredUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestClaimUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestCoverageUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestPlanReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestRefundError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestTerminationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequoteClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_StartFlyawayVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SubmitConditionVideoError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_TransferContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_UnbindControllerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_UnlinkAccountError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

export type RefusalFragment =
  | Refusal_ActivatePlanError_Fragment
  | Refusal_AttachEvidenceError_Fragment
  | Refusal_BindControllerError_Fragment
  | Refusal_CancelClaimError_Fragment
  | Refusal_CancelFlyawayVerificationError_Fragment
  | Refusal_ChangeContactDetailsError_Fragment
  | Refusal_CompleteActivationError_Fragment
  | Refusal_ElectRemedyError_Fragment
  | Refusal_LinkAccountError_Fragment
  | Refusal_OpenClaimError_Fragment
  | Refusal_OpenVideoVerificationError_Fragment
  | Refusal_PayQuoteError_Fragment
  | Refusal_RecordPurchaseError_Fragment
  | Refusal_RenewContractError_Fragment
  | Refusal_ReportHandOverError_Fragment
  | Refusal_ReportRecoveredUnitError_Fragment
  | Refusal_RequestClaimUploadError_Fragment
  | Refusal_RequestCoverageUploadError_Fragment
  | Refusal_RequestPlanReturnError_Fragment
  | Refusal_RequestRefundError_Fragment
  | Refusal_RequestTerminationError_Fragment
  | Refusal_RequoteClaimError_Fragment
  | Refusal_StartFlyawayVerificationError_Fragment
  | Refusal_SubmitConditionVideoError_Fragment
  | Refusal_TransferContractError_Fragment
  | Refusal_UnbindControllerError_Fragment
  | Refusal_UnlinkAccountError_Fragment
;

export type PriceFragment = { readonly amount: string, readonly currency: string };

export type DueFragment = { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> };

export type LeftFragment = { readonly line: ServiceLine, readonly status: EntitlementStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly uses: { readonly granted: number, readonly remaining: number, readonly reserved: number } | null, readonly flyaways: { readonly granted: number, readonly remaining: number } | null, readonly money: { readonly granted: { readonly amount: string, readonly currency: string }, readonly remaining: { readonly amount: string, readonly currency: string } } | null };

export type QuoteFragment = { readonly id: string, readonly purpose: QuotePurpose, readonly status: QuoteStatus, readonly isIndicative: boolean, readonly total: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly ordinalBasis: OrdinalBasis | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } };

export type ClaimCardFragment = { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> };

export type SendInFragment = { readonly number: string, readonly labelUrl: string | null, readonly needsController: boolean, readonly shouldUnbindController: boolean | null, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly name: string } | null }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null };

export type PortalHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHomeQuery = { readonly me: { readonly givenName: string | null, readonly devices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly maskedSerialNumber: string, readonly product: { readonly code: string, readonly name: string, readonly kind: ProductKind } | null, readonly lock: { readonly status: LockStatus }, readonly accountLink: { readonly linkedAt: string } | null, readonly controllerBinding: { readonly boundAt: string } | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly planSku: { readonly name: string } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly uses: { readonly granted: number, readonly remaining: number, readonly reserved: number } | null, readonly flyaways: { readonly granted: number, readonly remaining: number } | null, readonly money: { readonly granted: { readonly amount: string, readonly currency: string }, readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> | null, readonly nextServiceFee: { readonly ordinal: number, readonly isIndicative: boolean, readonly fee: { readonly amount: string, readonly currency: string } } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> }> } | null } | null }> } } | null };

export type DevicePageQueryVariables = Exact<{
  serialNumber: string;
  asOf?: string | null | undefined;
}>;


export type DevicePageQuery = { readonly device: { readonly id: string, readonly maskedSerialNumber: string, readonly firstStartedAt: string | null, readonly product: { readonly name: string, readonly serialHints: ReadonlyArray<{ readonly component: SerialComponent, readonly location: string }> } | null, readonly serials: ReadonlyArray<{ readonly component: SerialComponent, readonly maskedValue: string, readonly validFrom: string, readonly validUntil: string | null }>, readonly purchase: { readonly dealerName: string | null, readonly isAuthorizedDealer: boolean | null, readonly purchasedOn: string | null, readonly proof: { readonly id: string, readonly downloadUrl: string | null } | null } | null, readonly warranty: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly supersedes: { readonly id: string, readonly maskedSerialNumber: string } | null, readonly supersededBy: { readonly id: string, readonly maskedSerialNumber: string } | null, readonly lineage: { readonly root: { readonly maskedSerialNumber: string }, readonly current: { readonly id: string, readonly maskedSerialNumber: string }, readonly devices: ReadonlyArray<{ readonly maskedSerialNumber: string }> }, readonly contract: { readonly id: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly contractNumber: string, readonly status: ContractStatus }>, readonly accountLink: { readonly linkedAt: string, readonly unlinkedAt: string | null } | null, readonly controllerBinding: { readonly boundAt: string, readonly unboundAt: string | null } | null, readonly lock: { readonly status: LockStatus, readonly lockedAt: string | null, readonly titleTransferredAt: string | null, readonly claim: { readonly claimNumber: string } | null }, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly fromStatus: string | null, readonly toStatus: string | null, readonly actor: { readonly kind: ActorKind, readonly label: string } }> } } | null };

export type ContractPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ContractPageQuery = { readonly serviceContract: { readonly id: string, readonly version: number, readonly contractNumber: string, readonly status: ContractStatus, readonly channel: ActivationChannel, readonly termMonths: number, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly region: { readonly name: string, readonly timeZone: string } | null, readonly termsVersion: { readonly code: string, readonly obligor: string } | null, readonly feeSchedule: { readonly name: string, readonly currency: string, readonly isIndicative: boolean } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }>, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly uses: { readonly granted: number, readonly remaining: number, readonly reserved: number } | null, readonly flyaways: { readonly granted: number, readonly remaining: number } | null, readonly money: { readonly granted: { readonly amount: string, readonly currency: string }, readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null, readonly ledger: { readonly nodes: ReadonlyArray<{ readonly kind: QuotaEntryKind, readonly line: ServiceLine, readonly incidentType: IncidentType | null, readonly count: number | null, readonly at: string, readonly money: { readonly amount: string, readonly currency: string } | null, readonly claim: { readonly claimNumber: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly bindings: ReadonlyArray<{ readonly status: BindingStatus, readonly boundAt: string, readonly endedAt: string | null, readonly device: { readonly maskedSerialNumber: string } }>, readonly bonusWarranty: { readonly status: BonusStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null, readonly damageFee: { readonly ordinal: number, readonly fee: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> } | null, readonly flyawayFee: { readonly ordinal: number, readonly fee: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> } | null, readonly renews: { readonly id: string } | null, readonly renewedBy: { readonly id: string, readonly period: { readonly startsAt: string } | null } | null, readonly termination: { readonly status: ApprovalStatus, readonly requestedAt: string, readonly decidedAt: string | null, readonly note: string | null } | null, readonly planReturn: { readonly refundedAt: string | null, readonly refund: { readonly amount: string, readonly currency: string } | null, readonly approval: { readonly status: ApprovalStatus, readonly note: string | null } } | null, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly documentVersion: string, readonly givenAt: string }>, readonly notices: { readonly nodes: ReadonlyArray<{ readonly kind: NoticeKind, readonly medium: string, readonly sentAt: string | null }> }, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly fromStatus: string | null, readonly toStatus: string | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } } | null };

export type ShopPlansQueryVariables = Exact<{
  productCode: string;
  regionCode: string;
}>;


export type ShopPlansQuery = { readonly product: { readonly name: string, readonly services: ReadonlyArray<{ readonly line: ServiceLine, readonly includesFlyaway: boolean, readonly isConfirmed: boolean }>, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly name: string } }>, readonly planSkus: ReadonlyArray<{ readonly id: string, readonly name: string, readonly termMonths: number, readonly termsVersion: { readonly code: string } | null, readonly allowances: ReadonlyArray<{ readonly line: ServiceLine, readonly count: number | null, readonly flyawayCount: number | null, readonly months: number | null, readonly moneyCap: { readonly amount: string, readonly currency: string } | null }>, readonly feeSchedule: { readonly isIndicative: boolean, readonly tiers: ReadonlyArray<{ readonly incidentType: IncidentType, readonly planMonths: number | null, readonly ordinalFrom: number, readonly ordinalTo: number | null, readonly fee: { readonly amount: string, readonly currency: string } }> } | null, readonly offers: { readonly nodes: ReadonlyArray<{ readonly sellerName: string, readonly isIndicative: boolean, readonly stock: StockState | null, readonly price: { readonly amount: string, readonly currency: string } }> } }> } | null };

export type ReadTermsQueryVariables = Exact<{
  code: string;
  productCode: string;
  planMonths: number;
  locale: string;
}>;


export type ReadTermsQuery = { readonly termsVersion: { readonly code: string, readonly generation: TermsGeneration, readonly validFrom: string, readonly validTo: string | null, readonly clausesFor: ReadonlyArray<{ readonly ruleId: string, readonly reference: string, readonly kind: ClauseKind, readonly text: string | null, readonly content:
        | { readonly __typename: 'ActivationWindowClause' }
        | { readonly __typename: 'BindingClause' }
        | { readonly __typename: 'BonusClause', readonly isOffered: boolean, readonly months: number | null, readonly disqualifyingLines: ReadonlyArray<ServiceLine>, readonly startsAfter: BonusStart | null }
        | { readonly __typename: 'ComponentCoverClause' }
        | { readonly __typename: 'CoveredCausesClause' }
        | { readonly __typename: 'DeadlineClause', readonly kind: DeadlineKind, readonly serviceType: ServiceType | null, readonly allowance: number, readonly unit: DeadlineUnit, readonly onMiss: DeadlineConsequence }
        | { readonly __typename: 'ExclusionClause', readonly code: string, readonly lines: ReadonlyArray<ServiceLine>, readonly unless: ExclusionExemption | null }
        | { readonly __typename: 'FeeRuleClause' }
        | { readonly __typename: 'QuotaClause', readonly line: ServiceLine, readonly count: number | null, readonly flyawayCount: number | null, readonly months: number | null }
        | { readonly __typename: 'RenewalClause', readonly isOffered: boolean, readonly graceDays: number, readonly maxTotalMonths: number | null }
        | { readonly __typename: 'RequiredSerialsClause' }
        | { readonly __typename: 'ReturnClause' }
        | { readonly __typename: 'ServiceAvailabilityClause' }
        | { readonly __typename: 'ShippingClause' }
        | { readonly __typename: 'TerritoryClause' }
        | { readonly __typename: 'TransferClause' }
       }> } | null };

export type CompareTermsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  productCode: string;
}>;


export type CompareTermsQuery = { readonly termsDiff: { readonly from: { readonly code: string }, readonly to: { readonly code: string }, readonly changes: ReadonlyArray<{ readonly kind: ClauseKind, readonly changedFields: ReadonlyArray<string>, readonly before: { readonly reference: string, readonly text: string | null } | null, readonly after: { readonly reference: string, readonly text: string | null } | null }> } | null };

export type CheckEligibilityQueryVariables = Exact<{
  input: PlanEligibilityInput;
}>;


export type CheckEligibilityQuery = { readonly planEligibility: { readonly isEligible: boolean, readonly grounds: EligibilityGrounds | null, readonly requiredSerials: ReadonlyArray<SerialComponent>, readonly product: { readonly name: string, readonly serialHints: ReadonlyArray<{ readonly component: SerialComponent, readonly location: string }> } | null, readonly planSku: { readonly name: string, readonly termMonths: number } | null, readonly region: { readonly name: string } | null, readonly window: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: ActivatePlanErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null };

export type ActivatePlanMutationVariables = Exact<{
  input: ActivatePlanInput;
}>;


export type ActivatePlanMutation = { readonly activatePlan: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly uses: { readonly granted: number, readonly remaining: number, readonly reserved: number } | null, readonly flyaways: { readonly granted: number, readonly remaining: number } | null, readonly money: { readonly granted: { readonly amount: string, readonly currency: string }, readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ActivatePlanErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenVideoVerificationMutationVariables = Exact<{
  input: OpenVideoVerificationInput;
}>;


export type OpenVideoVerificationMutation = { readonly openVideoVerification: { readonly contract: { readonly id: string, readonly status: ContractStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenVideoVerificationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RequestCoverageUploadMutationVariables = Exact<{
  input: RequestCoverageUploadInput;
}>;


export type RequestCoverageUploadMutation = { readonly requestCoverageUpload: { readonly uploadSlot: { readonly uploadUrl: string, readonly expiresAt: string, readonly maxByteSize: number, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly id: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestCoverageUploadErrorCode, readonly message: string }> } };

export type SubmitConditionVideoMutationVariables = Exact<{
  input: SubmitConditionVideoInput;
}>;


export type SubmitConditionVideoMutation = { readonly submitConditionVideo: { readonly videoVerification: { readonly id: string, readonly status: VideoStatus, readonly submittedAt: string, readonly contract: { readonly id: string, readonly status: ContractStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubmitConditionVideoErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type VideoStateQueryVariables = Exact<{
  contractId: string | number;
}>;


export type VideoStateQuery = { readonly serviceContract: { readonly status: ContractStatus, readonly videoVerifications: { readonly nodes: ReadonlyArray<{ readonly status: VideoStatus, readonly rejection: VideoRejection | null, readonly note: string | null, readonly decidedAt: string | null, readonly activateBy: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null }> } } | null };

export type CompleteActivationMutationVariables = Exact<{
  input: CompleteActivationInput;
}>;


export type CompleteActivationMutation = { readonly completeActivation: { readonly contract: { readonly id: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CompleteActivationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RecordPurchaseMutationVariables = Exact<{
  input: RecordPurchaseInput;
}>;


export type RecordPurchaseMutation = { readonly recordPurchase: { readonly device: { readonly id: string, readonly purchase: { readonly dealerName: string | null, readonly purchasedOn: string | null, readonly isAuthorizedDealer: boolean | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RecordPurchaseErrorCode, readonly message: string }> } };

export type ChangeContactDetailsMutationVariables = Exact<{
  input: ChangeContactDetailsInput;
}>;


export type ChangeContactDetailsMutation = { readonly changeContactDetails: { readonly customer: { readonly id: string, readonly version: number, readonly email: string | null, readonly phone: string | null, readonly address: { readonly lines: ReadonlyArray<string>, readonly postalCode: string | null, readonly city: string, readonly regionCode: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ChangeContactDetailsErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type LinkAccountMutationVariables = Exact<{
  input: LinkAccountInput;
}>;


export type LinkAccountMutation = { readonly linkAccount: { readonly device: { readonly id: string, readonly accountLink: { readonly linkedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: LinkAccountErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type UnlinkAccountMutationVariables = Exact<{
  input: UnlinkAccountInput;
}>;


export type UnlinkAccountMutation = { readonly unlinkAccount: { readonly device: { readonly id: string, readonly accountLink: { readonly linkedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UnlinkAccountErrorCode, readonly message: string }> } };

export type BindControllerMutationVariables = Exact<{
  input: BindControllerInput;
}>;


export type BindControllerMutation = { readonly bindController: { readonly device: { readonly id: string, readonly controllerBinding: { readonly boundAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: BindControllerErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type UnbindControllerMutationVariables = Exact<{
  input: UnbindControllerInput;
}>;


export type UnbindControllerMutation = { readonly unbindController: { readonly device: { readonly id: string, readonly controllerBinding: { readonly boundAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UnbindControllerErrorCode, readonly message: string }> } };

export type RenewalOfferQueryVariables = Exact<{
  input: RenewalQuoteInput;
}>;


export type RenewalOfferQuery = { readonly renewalQuote: { readonly isOffered: boolean, readonly usedMonths: number, readonly maxMonths: number | null, readonly planSku: { readonly id: string, readonly name: string, readonly offers: { readonly nodes: ReadonlyArray<{ readonly sellerName: string, readonly price: { readonly amount: string, readonly currency: string } }> } } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly gap: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly window: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } | null, readonly refusals: ReadonlyArray<{ readonly code: RenewContractErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null };

export type RenewContractMutationVariables = Exact<{
  input: RenewContractInput;
}>;


export type RenewContractMutation = { readonly renewContract: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly renews: { readonly id: string } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly uses: { readonly granted: number, readonly remaining: number, readonly reserved: number } | null, readonly flyaways: { readonly granted: number, readonly remaining: number } | null, readonly money: { readonly granted: { readonly amount: string, readonly currency: string }, readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RenewContractErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ReturnOfferQueryVariables = Exact<{
  contractId: string | number;
}>;


export type ReturnOfferQuery = { readonly returnQuote: { readonly isReturnable: boolean, readonly obligorAllows: boolean, readonly sellerAllows: boolean | null, readonly refund: { readonly amount: string, readonly currency: string } | null, readonly refusals: ReadonlyArray<{ readonly code: RequestPlanReturnErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null };

export type RequestPlanReturnMutationVariables = Exact<{
  input: RequestPlanReturnInput;
}>;


export type RequestPlanReturnMutation = { readonly requestPlanReturn: { readonly contract: { readonly id: string, readonly planReturn: { readonly refund: { readonly amount: string, readonly currency: string } | null, readonly approval: { readonly status: ApprovalStatus } } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestPlanReturnErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RequestTerminationMutationVariables = Exact<{
  input: RequestTerminationInput;
}>;


export type RequestTerminationMutation = { readonly requestTermination: { readonly contract: { readonly id: string, readonly status: ContractStatus, readonly termination: { readonly status: ApprovalStatus } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestTerminationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type TransferContractMutationVariables = Exact<{
  input: TransferContractInput;
}>;


export type TransferContractMutation = { readonly transferContract: { readonly contract: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: TransferContractErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type SimulateClaimQueryVariables = Exact<{
  input: SimulateClaimInput;
}>;


export type SimulateClaimQuery = { readonly simulateClaim: { readonly wouldBeAccepted: boolean, readonly refusals: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly likelyDecisions: ReadonlyArray<{ readonly refusalCode: ClaimRefusalCode, readonly refusalKind: RefusalKind, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly remedies: ReadonlyArray<{ readonly remedy: Remedy, readonly isOpen: boolean, readonly total: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly refusals: ReadonlyArray<{ readonly code: ElectRemedyErrorCode }> }>, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null };

export type OpenRepairClaimMutationVariables = Exact<{
  input: OpenClaimInput;
}>;


export type OpenRepairClaimMutation = { readonly openClaim: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly serviceCenter: { readonly name: string, readonly address: string } | null, readonly returnAuthorization: { readonly number: string, readonly labelUrl: string | null, readonly needsController: boolean, readonly shouldUnbindController: boolean | null, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly name: string } | null }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenExpressClaimMutationVariables = Exact<{
  input: OpenClaimInput;
}>;


export type OpenExpressClaimMutation = { readonly openClaim: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly quotes: ReadonlyArray<{ readonly id: string, readonly purpose: QuotePurpose, readonly status: QuoteStatus, readonly isIndicative: boolean, readonly total: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly ordinalBasis: OrdinalBasis | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } }>, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenFlyawayClaimMutationVariables = Exact<{
  input: OpenClaimInput;
}>;


export type OpenFlyawayClaimMutation = { readonly openClaim: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly flyaway: { readonly status: FlyawayStatus, readonly accountLinked: boolean | null, readonly controllerBound: boolean | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null, readonly decisions: ReadonlyArray<{ readonly outcome: AdjudicationOutcome, readonly refusalCode: ClaimRefusalCode | null, readonly refusalKind: RefusalKind | null, readonly reason: string, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenMaintenanceClaimMutationVariables = Exact<{
  input: OpenClaimInput;
}>;


export type OpenMaintenanceClaimMutation = { readonly openClaim: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly serviceCenter: { readonly name: string, readonly address: string } | null, readonly returnAuthorization: { readonly number: string, readonly labelUrl: string | null, readonly needsController: boolean, readonly shouldUnbindController: boolean | null, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly name: string } | null }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RequestClaimUploadMutationVariables = Exact<{
  input: RequestClaimUploadInput;
}>;


export type RequestClaimUploadMutation = { readonly requestClaimUpload: { readonly uploadSlot: { readonly uploadUrl: string, readonly expiresAt: string, readonly maxByteSize: number, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly id: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestClaimUploadErrorCode, readonly message: string }> } };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { readonly attachEvidence: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly receivedAt: string | null }> | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: AttachEvidenceErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ReportHandOverMutationVariables = Exact<{
  input: ReportHandOverInput;
}>;


export type ReportHandOverMutation = { readonly reportHandOver: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReportHandOverErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ClaimChoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimChoiceQuery = { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly assessment: { readonly warranty: WarrantyOutcome, readonly cause: CauseOfLoss, readonly findings: string, readonly photos: ReadonlyArray<{ readonly downloadUrl: string | null }> | null, readonly flags: ReadonlyArray<{ readonly note: string | null, readonly clause: { readonly reference: string, readonly text: string | null } | null }> } | null, readonly receipt: { readonly checks: ReadonlyArray<{ readonly expected: number, readonly received: number, readonly component: { readonly name: string } | null, readonly charge: { readonly amount: string, readonly currency: string } | null }> } | null, readonly remedies: ReadonlyArray<{ readonly remedy: Remedy, readonly isOpen: boolean, readonly total: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly ordinalBasis: OrdinalBasis | null, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly refusals: ReadonlyArray<{ readonly code: ElectRemedyErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly contract: { readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly uses: { readonly granted: number, readonly remaining: number, readonly reserved: number } | null, readonly flyaways: { readonly granted: number, readonly remaining: number } | null, readonly money: { readonly granted: { readonly amount: string, readonly currency: string }, readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null };

export type ElectRemedyMutationVariables = Exact<{
  input: ElectRemedyInput;
}>;


export type ElectRemedyMutation = { readonly electRemedy: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly election: { readonly remedy: Remedy, readonly electedAt: string, readonly quote: { readonly id: string, readonly purpose: QuotePurpose, readonly status: QuoteStatus, readonly isIndicative: boolean, readonly total: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly ordinalBasis: OrdinalBasis | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } } | null } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ElectRemedyErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PayQuoteMutationVariables = Exact<{
  input: PayQuoteInput;
}>;


export type PayQuoteMutation = { readonly payQuote: { readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly actionUrl: string | null, readonly failure: string | null, readonly amount: { readonly amount: string, readonly currency: string } } | null, readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: PayQuoteErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RequoteClaimMutationVariables = Exact<{
  input: RequoteClaimInput;
}>;


export type RequoteClaimMutation = { readonly requoteClaim: { readonly quote: { readonly id: string, readonly purpose: QuotePurpose, readonly status: QuoteStatus, readonly isIndicative: boolean, readonly total: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly ordinalBasis: OrdinalBasis | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequoteClaimErrorCode, readonly message: string }> } };

export type CancelClaimMutationVariables = Exact<{
  input: CancelClaimInput;
}>;


export type CancelClaimMutation = { readonly cancelClaim: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CancelClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RequestRefundMutationVariables = Exact<{
  input: RequestRefundInput;
}>;


export type RequestRefundMutation = { readonly requestRefund: { readonly refund: { readonly id: string, readonly status: RefundStatus, readonly amount: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestRefundErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type StartFlyawayVerificationMutationVariables = Exact<{
  input: StartFlyawayVerificationInput;
}>;


export type StartFlyawayVerificationMutation = { readonly startFlyawayVerification: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly flyaway: { readonly status: FlyawayStatus, readonly startedAt: string | null, readonly mayCancel: boolean } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: StartFlyawayVerificationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type CancelFlyawayVerificationMutationVariables = Exact<{
  input: CancelFlyawayVerificationInput;
}>;


export type CancelFlyawayVerificationMutation = { readonly cancelFlyawayVerification: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly flyaway: { readonly status: FlyawayStatus, readonly cancelledAt: string | null } | null, readonly device: { readonly lock: { readonly status: LockStatus } } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CancelFlyawayVerificationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ReportRecoveredUnitMutationVariables = Exact<{
  input: ReportRecoveredUnitInput;
}>;


export type ReportRecoveredUnitMutation = { readonly reportRecoveredUnit: { readonly claim: { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly flyaway: { readonly recovery: { readonly status: RecoveryStatus, readonly returnNumber: string, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } } | null } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReportRecoveredUnitErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type TrackClaimQueryVariables = Exact<{
  claimNumber: string;
}>;


export type TrackClaimQuery = { readonly claim: { readonly closedAt: string | null, readonly nextStatuses: ReadonlyArray<ClaimStatus>, readonly channel: ServiceChannel, readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly product: { readonly name: string } | null, readonly serviceCenter: { readonly name: string, readonly address: string } | null, readonly device: { readonly id: string, readonly maskedSerialNumber: string, readonly lock: { readonly status: LockStatus } } | null, readonly incident: { readonly occurredAt: string, readonly cause: CauseOfLoss, readonly description: string | null, readonly place: string | null }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly documentVersion: string, readonly givenAt: string }>, readonly returnAuthorization: { readonly handedOverAt: string | null, readonly number: string, readonly labelUrl: string | null, readonly needsController: boolean, readonly shouldUnbindController: boolean | null, readonly crossBorder: { readonly status: ApprovalStatus, readonly note: string | null } | null, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly name: string } | null }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null } | null, readonly receipt: { readonly receivedAt: string, readonly isInLineage: boolean, readonly wasControllerUnbound: boolean } | null, readonly decisions: ReadonlyArray<{ readonly outcome: AdjudicationOutcome, readonly refusalCode: ClaimRefusalCode | null, readonly refusalKind: RefusalKind | null, readonly reason: string, readonly decidedAt: string, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly clause: { readonly text: string | null, readonly reference: string } | null, readonly termsVersion: { readonly code: string } | null }> }>, readonly election: { readonly remedy: Remedy, readonly electedAt: string } | null, readonly quotes: ReadonlyArray<{ readonly id: string, readonly purpose: QuotePurpose, readonly status: QuoteStatus, readonly isIndicative: boolean, readonly total: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly ordinal: number | null, readonly ordinalBasis: OrdinalBasis | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }>, readonly deadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> } }>, readonly payments: ReadonlyArray<{ readonly id: string, readonly status: PaymentStatus, readonly capturedAt: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly refunds: ReadonlyArray<{ readonly status: RefundStatus, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly flyaway: { readonly status: FlyawayStatus, readonly completedAt: string | null, readonly mayCancel: boolean, readonly recovery: { readonly status: RecoveryStatus } | null } | null, readonly replacement: { readonly status: ReplacementStatus, readonly grade: UnitGrade, readonly maskedSerialNumber: string, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly boundAt: string | null, readonly device: { readonly id: string } | null, readonly component: { readonly code: string } | null } | null, readonly shipments: ReadonlyArray<{ readonly direction: ShipmentDirection, readonly status: ShipmentStatus, readonly carrier: string, readonly trackingNumber: string | null, readonly trackingUrl: string | null, readonly deliveredAt: string | null, readonly recipient: { readonly lines: ReadonlyArray<string>, readonly city: string } | null }>, readonly convertedFrom: { readonly claimNumber: string } | null, readonly convertedTo: { readonly claimNumber: string } | null, readonly notices: { readonly nodes: ReadonlyArray<{ readonly kind: NoticeKind, readonly medium: string, readonly sentAt: string | null, readonly deliveredAt: string | null }> }, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly fromStatus: string | null, readonly toStatus: string | null, readonly reason: string | null, readonly actor: { readonly kind: ActorKind, readonly label: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> } | null };

export type MyClaimsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyClaimsQuery = { readonly me: { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly mayCancel: boolean, readonly openedAt: string, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly unit: DeadlineUnit, readonly allowance: number, readonly skippedDays: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export const BasisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<BasisFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const PriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PriceFragment, unknown>;
export const LeftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Left"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<LeftFragment, unknown>;
export const DueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}}]} as unknown as DocumentNode<DueFragment, unknown>;
export const QuoteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}}]} as unknown as DocumentNode<QuoteFragment, unknown>;
export const ClaimCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}}]} as unknown as DocumentNode<ClaimCardFragment, unknown>;
export const SendInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAuthorization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"labelUrl"}},{"kind":"Field","name":{"kind":"Name","value":"needsController"}},{"kind":"Field","name":{"kind":"Name","value":"shouldUnbindController"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<SendInFragment, unknown>;
export const PortalHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextServiceFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Left"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}}]} as unknown as DocumentNode<PortalHomeQuery, PortalHomeQueryVariables>;
export const DevicePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serialHints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"location"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"maskedValue"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dealerName"}},{"kind":"Field","name":{"kind":"Name","value":"isAuthorizedDealer"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warranty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"root"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"unboundAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"titleTransferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DevicePageQuery, DevicePageQueryVariables>;
export const ContractPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"obligor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeSchedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Left"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"incidentType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonusWarranty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"damageFee"},"name":{"kind":"Name","value":"nextServiceFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"flyawayFee"},"name":{"kind":"Name","value":"nextServiceFee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"incidentType"},"value":{"kind":"EnumValue","value":"FLYAWAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"termination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Left"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ShopPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShopPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"includesFlyaway"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planSkus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}},{"kind":"Field","name":{"kind":"Name","value":"moneyCap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentType"}},{"kind":"Field","name":{"kind":"Name","value":"planMonths"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalTo"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ShopPlansQuery, ShopPlansQueryVariables>;
export const ReadTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planMonths"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"clausesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selector"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"planMonths"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planMonths"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"unless"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalMonths"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BonusClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"disqualifyingLines"}},{"kind":"Field","name":{"kind":"Name","value":"startsAfter"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadTermsQuery, ReadTermsQueryVariables>;
export const CompareTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"selector"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareTermsQuery, CompareTermsQueryVariables>;
export const CheckEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEligible"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serialHints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"location"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredSerials"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<CheckEligibilityQuery, CheckEligibilityQueryVariables>;
export const ActivatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Left"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Left"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<ActivatePlanMutation, ActivatePlanMutationVariables>;
export const OpenVideoVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenVideoVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenVideoVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openVideoVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<OpenVideoVerificationMutation, OpenVideoVerificationMutationVariables>;
export const RequestCoverageUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCoverageUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCoverageUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCoverageUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxByteSize"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestCoverageUploadMutation, RequestCoverageUploadMutationVariables>;
export const SubmitConditionVideoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitConditionVideo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitConditionVideoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitConditionVideo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"videoVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<SubmitConditionVideoMutation, SubmitConditionVideoMutationVariables>;
export const VideoStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VideoState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"videoVerifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activateBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<VideoStateQuery, VideoStateQueryVariables>;
export const CompleteActivationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteActivation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteActivationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<CompleteActivationMutation, CompleteActivationMutationVariables>;
export const RecordPurchaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPurchase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPurchaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPurchase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dealerName"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isAuthorizedDealer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPurchaseMutation, RecordPurchaseMutationVariables>;
export const ChangeContactDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContactDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContactDetailsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeContactDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeContactDetailsMutation, ChangeContactDetailsMutationVariables>;
export const LinkAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<LinkAccountMutation, LinkAccountMutationVariables>;
export const UnlinkAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnlinkAccountMutation, UnlinkAccountMutationVariables>;
export const BindControllerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BindController"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BindControllerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindController"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<BindControllerMutation, BindControllerMutationVariables>;
export const UnbindControllerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnbindController"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnbindControllerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unbindController"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnbindControllerMutation, UnbindControllerMutationVariables>;
export const RenewalOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<RenewalOfferQuery, RenewalOfferQueryVariables>;
export const RenewContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Left"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Left"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<RenewContractMutation, RenewContractMutationVariables>;
export const ReturnOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contractId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isReturnable"}},{"kind":"Field","name":{"kind":"Name","value":"obligorAllows"}},{"kind":"Field","name":{"kind":"Name","value":"sellerAllows"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<ReturnOfferQuery, ReturnOfferQueryVariables>;
export const RequestPlanReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPlanReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPlanReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPlanReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<RequestPlanReturnMutation, RequestPlanReturnMutationVariables>;
export const RequestTerminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestTermination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestTerminationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestTermination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<RequestTerminationMutation, RequestTerminationMutationVariables>;
export const TransferContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<TransferContractMutation, TransferContractMutationVariables>;
export const SimulateClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulateClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wouldBeAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likelyDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalKind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}}]} as unknown as DocumentNode<SimulateClaimQuery, SimulateClaimQueryVariables>;
export const OpenRepairClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenRepairClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SendIn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAuthorization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"labelUrl"}},{"kind":"Field","name":{"kind":"Name","value":"needsController"}},{"kind":"Field","name":{"kind":"Name","value":"shouldUnbindController"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<OpenRepairClaimMutation, OpenRepairClaimMutationVariables>;
export const OpenExpressClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenExpressClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<OpenExpressClaimMutation, OpenExpressClaimMutationVariables>;
export const OpenFlyawayClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenFlyawayClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accountLinked"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBound"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalKind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<OpenFlyawayClaimMutation, OpenFlyawayClaimMutationVariables>;
export const OpenMaintenanceClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMaintenanceClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SendIn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAuthorization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"labelUrl"}},{"kind":"Field","name":{"kind":"Name","value":"needsController"}},{"kind":"Field","name":{"kind":"Name","value":"shouldUnbindController"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<OpenMaintenanceClaimMutation, OpenMaintenanceClaimMutationVariables>;
export const RequestClaimUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestClaimUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestClaimUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestClaimUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxByteSize"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestClaimUploadMutation, RequestClaimUploadMutationVariables>;
export const AttachEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const ReportHandOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportHandOverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportHandOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<ReportHandOverMutation, ReportHandOverMutationVariables>;
export const ClaimChoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warranty"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Left"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Left"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimChoiceQuery, ClaimChoiceQueryVariables>;
export const ElectRemedyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ElectRemedy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ElectRemedyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"electRemedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"election"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"electedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<ElectRemedyMutation, ElectRemedyMutationVariables>;
export const PayQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionUrl"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<PayQuoteMutation, PayQuoteMutationVariables>;
export const RequoteClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequoteClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequoteClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requoteClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}}]} as unknown as DocumentNode<RequoteClaimMutation, RequoteClaimMutationVariables>;
export const CancelClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<CancelClaimMutation, CancelClaimMutationVariables>;
export const RequestRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<RequestRefundMutation, RequestRefundMutationVariables>;
export const StartFlyawayVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartFlyawayVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartFlyawayVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startFlyawayVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<StartFlyawayVerificationMutation, StartFlyawayVerificationMutationVariables>;
export const CancelFlyawayVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelFlyawayVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelFlyawayVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelFlyawayVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<CancelFlyawayVerificationMutation, CancelFlyawayVerificationMutationVariables>;
export const ReportRecoveredUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRecoveredUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRecoveredUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRecoveredUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"returnNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]} as unknown as DocumentNode<ReportRecoveredUnitMutation, ReportRecoveredUnitMutationVariables>;
export const TrackClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrackClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claimNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"claimNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claimNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SendIn"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInLineage"}},{"kind":"Field","name":{"kind":"Name","value":"wasControllerUnbound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalKind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"election"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"electedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convertedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convertedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Basis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAuthorization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"labelUrl"}},{"kind":"Field","name":{"kind":"Name","value":"needsController"}},{"kind":"Field","name":{"kind":"Name","value":"shouldUnbindController"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}}]} as unknown as DocumentNode<TrackClaimQuery, TrackClaimQueryVariables>;
export const MyClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimCard"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Due"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Due"}}]}}]}}]} as unknown as DocumentNode<MyClaimsQuery, MyClaimsQueryVariables>;