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

/** Which codes to give; every value given has to fit. */
export type ActivationCodeFilter = {
  /** Only codes of this plan. */
  readonly planSkuId?: string | number | null | undefined;
  /** Only the code of this sale. */
  readonly saleReference?: string | null | undefined;
  /** Only codes sold at or after this instant. */
  readonly soldFrom?: string | null | undefined;
  /** Only codes sold before this instant. */
  readonly soldUntil?: string | null | undefined;
  /** Only codes in these statuses. */
  readonly statuses?: ReadonlyArray<CodeStatus> | null | undefined;
  /** Only codes sold by this shop. */
  readonly storeId?: string | number | null | undefined;
};

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

/** Why cancelJob was refused. */
export type CancelJobErrorCode =
  /** It has ended. */
  | 'ALREADY_FINISHED'
  /** No such job for this caller. */
  | 'NOT_FOUND';

/** What is needed for stopping a job. */
export type CancelJobInput = {
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The job to be stopped. */
  readonly jobId: string | number;
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

/** Which claims to give; every value given has to fit. */
export type ClaimFilter = {
  /** Only claims opened at or after this instant. */
  readonly openedFrom?: string | null | undefined;
  /** Only claims opened before this instant. */
  readonly openedUntil?: string | null | undefined;
  /** Only claims of these services. */
  readonly serviceTypes?: ReadonlyArray<ServiceType> | null | undefined;
  /** Only claims in these statuses. */
  readonly statuses?: ReadonlyArray<ClaimStatus> | null | undefined;
};

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

/** The form in which a code is handed over. */
export type CodeForm =
  /** A card whose code lies under a seal. */
  | 'CARD'
  /** Text, revealed by the sale. */
  | 'E_CODE';

/** Where a code stands in its life. */
export type CodeStatus =
  /** Held by a partner. */
  | 'ALLOCATED'
  /** Under suspicion, until released. */
  | 'BLOCKED'
  /** Its last day for redemption has passed. */
  | 'EXPIRED'
  /** Made, and held by the programme. */
  | 'GENERATED'
  /** Turned into a contract, once and for all. */
  | 'REDEEMED'
  /** Taken back unseen. */
  | 'RETURNED'
  /** Sold, and perhaps held for a device whose video is awaited. */
  | 'SOLD'
  /** The order was cancelled. */
  | 'VOIDED';

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

/** A customer's request that an administrator decides. */
export type ContractRequest =
  /** To give the plan back. */
  | 'PLAN_RETURN'
  /** To end the contract early. */
  | 'TERMINATION';

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

/** What a job does. */
export type JobKind =
  /** Activates plans for customers. */
  | 'ACTIVATION_IMPORT'
  /** Makes codes; its result holds the secrets and can be fetched once. */
  | 'CODE_GENERATION'
  /** Records offers shown, taken and declined. */
  | 'OFFER_IMPORT'
  /** Writes a partner's sales with their status. */
  | 'SALE_EXPORT'
  /** Records sales. */
  | 'SALE_IMPORT';

/** How far a job is. */
export type JobStatus =
  /** It was stopped; rows done stay done. */
  | 'CANCELLED'
  /** It could not go on; rows done stay done. */
  | 'FAILED'
  /** It waits. */
  | 'QUEUED'
  /** It works. */
  | 'RUNNING'
  /** It ended; single rows may have been refused. */
  | 'SUCCEEDED';

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

/** Whose price an offer is. */
export type OfferKind =
  /** The maker's list price. */
  | 'LIST'
  /** A shop's price. */
  | 'RETAIL'
  /** The price at which a partner buys. */
  | 'WHOLESALE';

/** What came of an offer of a plan with a device. */
export type OfferOutcome =
  /** The plan was not wanted. */
  | 'DECLINED'
  /** The device was sold without an offer. */
  | 'NOT_SHOWN'
  /** The offer was shown, and nothing is known yet. */
  | 'SHOWN'
  /** The plan was bought. */
  | 'TAKEN';

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

/** Why orderBundle was refused. */
export type OrderBundleErrorCode =
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** The plan is not sold in the region together with its device. */
  | 'PLAN_NOT_ON_SALE'
  /** The partner may not sell in the region. */
  | 'REGION_MISMATCH'
  /** Acceptance of the terms is missing. */
  | 'TERMS_NOT_ACCEPTED';

/** What is needed for ordering a bundle. */
export type OrderBundleInput = {
  /** The terms accepted with the order. */
  readonly consents: ReadonlyArray<ConsentInput>;
  /** The buyer. */
  readonly holder: HolderInput;
  /** The partner's own number of the order, unique for the partner; it makes the command idempotent. */
  readonly orderReference: string;
  /** The plan bought with the device. */
  readonly planSkuId: string | number;
  /** What the customer paid for the plan. */
  readonly price?: MoneyInput | null | undefined;
  /** The region of the order. */
  readonly regionCode: string;
  /** The shop that sells; null when the partner has one only. */
  readonly storeId?: string | number | null | undefined;
};

/** Whether a partner may trade. */
export type PartnerStatus =
  /** It may sell, return and activate. */
  | 'ACTIVE'
  /** It may read, and nothing else. */
  | 'SUSPENDED';

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

/** Whether a plan can be sold. */
export type PlanStatus =
  /** Entered but not yet published. */
  | 'DRAFT'
  /** Codes may be generated and sold. */
  | 'PUBLISHED'
  /** No new codes; those sold stay good. */
  | 'WITHDRAWN';

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

/** Why recordOffer was refused. */
export type RecordOfferErrorCode =
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** No such plan for the product. */
  | 'PLAN_NOT_FOUND'
  /** No such product. */
  | 'PRODUCT_UNKNOWN'
  /** No such shop of the partner. */
  | 'STORE_NOT_FOUND';

/** What is needed for recording an offer. */
export type RecordOfferInput = {
  /** When; null means now. */
  readonly at?: string | null | undefined;
  /** What the customer did. */
  readonly outcome: OfferOutcome;
  /** The plan shown; null when the device was sold without an offer. */
  readonly planSkuId?: string | number | null | undefined;
  /** The device. */
  readonly productCode: string;
  /** The partner's own number of the basket, unique for the partner; a repeat takes the place of the first. */
  readonly reference: string;
  /** The shop; null when the partner has one only. */
  readonly storeId?: string | number | null | undefined;
};

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

/** Why reportBundleShipment was refused. */
export type ReportBundleShipmentErrorCode =
  /** The device has a contract for that time, or has had as much cover as the terms allow. */
  | 'DEVICE_ALREADY_COVERED'
  /** The device was first started before it was shipped. */
  | 'DEVICE_ALREADY_STARTED'
  /** The device was reported as flown away, or was given up for another one. */
  | 'DEVICE_LOCKED'
  /** No such contract for this caller. */
  | 'NOT_FOUND'
  /** The shipment is known already. */
  | 'NOT_PENDING_SHIPMENT'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** A serial number that the terms ask for is missing. */
  | 'SERIAL_MISSING'
  /** A serial number is of a part that the product has not, or is another unit's. */
  | 'SERIAL_UNKNOWN'
  /** The time of shipment lies before the order. */
  | 'SHIPPED_BEFORE_ORDER'
  /** The time of shipment lies ahead. */
  | 'SHIPPED_IN_FUTURE'
  /** The plan is for another product. */
  | 'SKU_PRODUCT_MISMATCH';

/** What is needed for reporting the shipment of a bundle. */
export type ReportBundleShipmentInput = {
  /** The contract that waits for it. */
  readonly contractId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The serial numbers of the device. */
  readonly serials: ReadonlyArray<SerialInput>;
  /** When the device left. */
  readonly shippedAt: string;
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

/** Why returnCode was refused. */
export type ReturnCodeErrorCode =
  /** It has become a contract. */
  | 'ALREADY_REDEEMED'
  /** No such code for this caller. */
  | 'NOT_FOUND'
  /** It is not in a status from which it can come back. */
  | 'NOT_RETURNABLE'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** A code that was seen is not taken back. */
  | 'SEAL_BROKEN';

/** What is needed for returning a code. */
export type ReturnCodeInput = {
  /** The code that comes back. */
  readonly activationCodeId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** True when the seal is whole or the secret was never sent out. */
  readonly isSealIntact: boolean;
  /** Why it comes back. */
  readonly reason: string;
};

/** Why rotateOwnApiKey was refused. */
export type RotateOwnApiKeyErrorCode =
  /** The key was replaced already. */
  | 'ALREADY_REPLACED'
  /** The request did not come with an API key. */
  | 'NOT_A_KEY'
  /** The overlap is outside its bounds. */
  | 'OVERLAP_OUT_OF_RANGE';

/** What to know to rotate the key that the request comes with. */
export type RotateOwnApiKeyInput = {
  /** Makes a repeat safe: the same key and input give the first answer again, the secret for 24 hours only. */
  readonly idempotencyKey: string | number;
  /** How many hours the old key still holds; from 0 to 168. */
  readonly overlapHours?: number | null | undefined;
};

/** What came of a row. */
export type RowOutcome =
  /** It took effect, now or in an earlier run. */
  | 'DONE'
  /** Its turn has not come. */
  | 'PENDING'
  /** It was refused and changed nothing. */
  | 'REFUSED';

/** Why sellCode was refused. */
export type SellCodeErrorCode =
  /** The code is unknown, somebody else's, blocked, expired or sold; the words are the same for all of these. */
  | 'CODE_NOT_USABLE'
  /** No code of the plan is left. */
  | 'OUT_OF_STOCK'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** No such shop of the partner. */
  | 'STORE_NOT_FOUND';

/** What is needed for selling a code. */
export type SellCodeInput = {
  /** The code handed over, as printed; null draws an electronic code from stock. */
  readonly code?: string | null | undefined;
  /** The plan to draw from stock; null when a code is given. */
  readonly planSkuId?: string | number | null | undefined;
  /** What the customer paid. */
  readonly price?: MoneyInput | null | undefined;
  /** The partner's own number of the sale, unique for the partner; it makes the command idempotent. */
  readonly saleReference: string;
  /** When it was sold; null means now. */
  readonly soldAt?: string | null | undefined;
  /** The shop that sells; null when the partner has one only. */
  readonly storeId?: string | number | null | undefined;
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

/** Which contracts to give; every value given has to fit. */
export type ServiceContractFilter = {
  /** Only contracts with such a request open. */
  readonly awaitsDecisionOn?: ContractRequest | null | undefined;
  /** Only contracts that end at or after this instant. */
  readonly endsFrom?: string | null | undefined;
  /** Only contracts that end before this instant. */
  readonly endsUntil?: string | null | undefined;
  /** Only contracts for this product. */
  readonly productCode?: string | null | undefined;
  /** Only contracts tied to this region. */
  readonly regionCode?: string | null | undefined;
  /** Only the contract from this sale or bundle order. */
  readonly saleReference?: string | null | undefined;
  /** Only contracts in these statuses. */
  readonly statuses?: ReadonlyArray<ContractStatus> | null | undefined;
};

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

/** Why startImport was refused. */
export type StartImportErrorCode =
  /** The header line does not name the columns that are needed. */
  | 'HEADER_INVALID'
  /** The kind is not an import, or the key may not do it. */
  | 'KIND_NOT_IMPORT'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** The document has more than 10,000 rows. */
  | 'TOO_MANY_ROWS';

/** What is needed for starting an import. */
export type StartImportInput = {
  /** The rows as CSV with a header line, in UTF-8, at most 10,000 rows and what a request may have, 256 KiB in all; each row carries its own reference. */
  readonly document: string;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** What is done with each row: sales, activations or offers. */
  readonly kind: JobKind;
};

/** Why startSaleExport was refused. */
export type StartSaleExportErrorCode =
  /** The caller is no partner and has no sales of its own. */
  | 'NO_PARTNER'
  /** The end lies before the beginning. */
  | 'SPAN_INVALID';

/** What is needed for starting an export. */
export type StartSaleExportInput = {
  /** Only sales from this instant on, itself included; null means from the beginning. */
  readonly from?: string | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** Only sales before this instant; null means up to now. */
  readonly until?: string | null | undefined;
};

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

/** Why voidCode was refused. */
export type VoidCodeErrorCode =
  /** It has become a contract. */
  | 'ALREADY_REDEEMED'
  /** No such code for this caller. */
  | 'NOT_FOUND'
  /** Only sold codes are voided. */
  | 'NOT_SOLD'
  /** The partner may not trade. */
  | 'PARTNER_NOT_ACTIVE';

/** What is needed for voiding a code. */
export type VoidCodeInput = {
  /** The code of the cancelled order. */
  readonly activationCodeId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
};

type Refusal_ActivatePlanError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelJobError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CompleteActivationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_JobRowRefusal_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenVideoVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OrderBundleError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordOfferError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordPurchaseError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RenewContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReportBundleShipmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestCoverageUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReturnCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RotateOwnApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SellCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_StartImportError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_StartSaleExportError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SubmitConditionVideoError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_VoidCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

export type RefusalFragment =
  | Refusal_ActivatePlanError_Fragment
  | Refusal_CancelClaimError_Fragment
  | Refusal_CancelJobError_Fragment
  | Refusal_CompleteActivationError_Fragment
  | Refusal_JobRowRefusal_Fragment
  | Refusal_OpenClaimError_Fragment
  | Refusal_OpenVideoVerificationError_Fragment
  | Refusal_OrderBundleError_Fragment
  | Refusal_RecordOfferError_Fragment
  | Refusal_RecordPurchaseError_Fragment
  | Refusal_RenewContractError_Fragment
  | Refusal_ReportBundleShipmentError_Fragment
  | Refusal_RequestCoverageUploadError_Fragment
  | Refusal_ReturnCodeError_Fragment
  | Refusal_RotateOwnApiKeyError_Fragment
  | Refusal_SellCodeError_Fragment
  | Refusal_StartImportError_Fragment
  | Refusal_StartSaleExportError_Fragment
  | Refusal_SubmitConditionVideoError_Fragment
  | Refusal_VoidCodeError_Fragment
;

export type AmountFragment = { readonly amount: string, readonly currency: string };

export type SaleFragment = { readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null };

export type PartnerStockQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerStockQuery = { readonly partnerAccount: { readonly id: string, readonly name: string, readonly status: PartnerStatus, readonly regions: ReadonlyArray<{ readonly code: string }> | null, readonly stores: ReadonlyArray<{ readonly id: string, readonly name: string, readonly reference: string | null }>, readonly stock: ReadonlyArray<{ readonly allocated: number, readonly sold: number, readonly redeemed: number, readonly returned: number, readonly voided: number, readonly expired: number, readonly blocked: number, readonly planSku: { readonly id: string, readonly ean: string | null, readonly name: string, readonly termMonths: number } | null, readonly region: { readonly code: string } | null }>, readonly batches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly size: number, readonly deliveryForm: CodeForm, readonly redeemBy: string | null, readonly generatedAt: string, readonly planSku: { readonly id: string } | null }> } | null } | null };

export type PartnerShelfQueryVariables = Exact<{
  regionCode: string;
  after?: string | null | undefined;
}>;


export type PartnerShelfQuery = { readonly planSkus: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly ean: string | null, readonly manufacturerPartNumber: string | null, readonly termMonths: number, readonly isOnSale: boolean, readonly product: { readonly code: string, readonly name: string }, readonly allowances: ReadonlyArray<{ readonly line: ServiceLine, readonly count: number | null, readonly flyawayCount: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PartnerPricesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnerPricesQuery = { readonly partnerAccount: { readonly offers: { readonly nodes: ReadonlyArray<{ readonly kind: OfferKind, readonly isIndicative: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly planSku: { readonly id: string, readonly ean: string | null }, readonly price: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PlanByEanQueryVariables = Exact<{
  ean: string;
}>;


export type PlanByEanQuery = { readonly planSku: { readonly id: string, readonly name: string, readonly status: PlanStatus, readonly termMonths: number, readonly product: { readonly code: string, readonly name: string }, readonly termsVersion: { readonly code: string } | null } | null };

export type SellCodeMutationVariables = Exact<{
  input: SellCodeInput;
}>;


export type SellCodeMutation = { readonly sellCode: { readonly secret: string | null, readonly activationCode: { readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: SellCodeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ReturnCodeMutationVariables = Exact<{
  input: ReturnCodeInput;
}>;


export type ReturnCodeMutation = { readonly returnCode: { readonly activationCode: { readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReturnCodeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type VoidCodeMutationVariables = Exact<{
  input: VoidCodeInput;
}>;


export type VoidCodeMutation = { readonly voidCode: { readonly activationCode: { readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: VoidCodeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type CodeStatusQueryVariables = Exact<{
  code: string;
}>;


export type CodeStatusQuery = { readonly activationCode: { readonly deliveryForm: CodeForm, readonly isRevealed: boolean, readonly nextStatuses: ReadonlyArray<CodeStatus>, readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly region: { readonly code: string } | null, readonly contract: { readonly contractNumber: string, readonly status: ContractStatus } | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null } | null };

export type RecordOfferMutationVariables = Exact<{
  input: RecordOfferInput;
}>;


export type RecordOfferMutation = { readonly recordOffer: { readonly isRecorded: boolean, readonly userErrors: ReadonlyArray<{ readonly code: RecordOfferErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OrderBundleMutationVariables = Exact<{
  input: OrderBundleInput;
}>;


export type OrderBundleMutation = { readonly orderBundle: { readonly contract: { readonly id: string, readonly version: number, readonly contractNumber: string, readonly status: ContractStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderBundleErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ReportBundleShipmentMutationVariables = Exact<{
  input: ReportBundleShipmentInput;
}>;


export type ReportBundleShipmentMutation = { readonly reportBundleShipment: { readonly contract: { readonly id: string, readonly version: number, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReportBundleShipmentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PartnerSalesQueryVariables = Exact<{
  filter?: ActivationCodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerSalesQuery = { readonly partnerAccount: { readonly codes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly planSku: { readonly id: string } | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly closedAt: string | null }> } | null } | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PartnerContractsQueryVariables = Exact<{
  filter?: ServiceContractFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerContractsQuery = { readonly partnerAccount: { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly channel: ActivationChannel, readonly product: { readonly code: string } | null, readonly device: { readonly maskedSerialNumber: string } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly uses: { readonly remaining: number } | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FindSaleQueryVariables = Exact<{
  saleReference: string;
}>;


export type FindSaleQuery = { readonly partnerAccount: { readonly codes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null }> } | null } | null };

export type PartnerEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnerEventsQuery = { readonly partnerAccount: { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subjectId: string, readonly at: string, readonly action: string, readonly fromStatus: string | null, readonly toStatus: string | null, readonly reason: string | null, readonly actor: { readonly kind: ActorKind, readonly label: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CheckCustomerEligibilityQueryVariables = Exact<{
  input: PlanEligibilityInput;
}>;


export type CheckCustomerEligibilityQuery = { readonly planEligibility: { readonly isEligible: boolean, readonly grounds: EligibilityGrounds | null, readonly requiredSerials: ReadonlyArray<SerialComponent>, readonly window: { readonly dueAt: string, readonly state: DeadlineState } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: ActivatePlanErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } | null };

export type ActivateForCustomerMutationVariables = Exact<{
  input: ActivatePlanInput;
}>;


export type ActivateForCustomerMutation = { readonly activatePlan: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly uses: { readonly granted: number } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ActivatePlanErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenVideoVerificationForCustomerMutationVariables = Exact<{
  input: OpenVideoVerificationInput;
}>;


export type OpenVideoVerificationForCustomerMutation = { readonly openVideoVerification: { readonly contract: { readonly id: string, readonly status: ContractStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenVideoVerificationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RequestUploadForCustomerMutationVariables = Exact<{
  input: RequestCoverageUploadInput;
}>;


export type RequestUploadForCustomerMutation = { readonly requestCoverageUpload: { readonly uploadSlot: { readonly uploadUrl: string, readonly expiresAt: string, readonly maxByteSize: number, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly id: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestCoverageUploadErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type SubmitVideoForCustomerMutationVariables = Exact<{
  input: SubmitConditionVideoInput;
}>;


export type SubmitVideoForCustomerMutation = { readonly submitConditionVideo: { readonly videoVerification: { readonly id: string, readonly status: VideoStatus, readonly contract: { readonly id: string, readonly status: ContractStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubmitConditionVideoErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type CompleteActivationForCustomerMutationVariables = Exact<{
  input: CompleteActivationInput;
}>;


export type CompleteActivationForCustomerMutation = { readonly completeActivation: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CompleteActivationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RecordPurchaseForCustomerMutationVariables = Exact<{
  input: RecordPurchaseInput;
}>;


export type RecordPurchaseForCustomerMutation = { readonly recordPurchase: { readonly device: { readonly id: string, readonly maskedSerialNumber: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: RecordPurchaseErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type CustomerRenewalQueryVariables = Exact<{
  input: RenewalQuoteInput;
}>;


export type CustomerRenewalQuery = { readonly renewalQuote: { readonly isOffered: boolean, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly gap: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly window: { readonly dueAt: string } | null, readonly refusals: ReadonlyArray<{ readonly code: RenewContractErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } | null };

export type RenewForCustomerMutationVariables = Exact<{
  input: RenewContractInput;
}>;


export type RenewForCustomerMutation = { readonly renewContract: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RenewContractErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenClaimForCustomerMutationVariables = Exact<{
  input: OpenClaimInput;
}>;


export type OpenClaimForCustomerMutation = { readonly openClaim: { readonly claim: { readonly id: string, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PartnerClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerClaimsQuery = { readonly partnerAccount: { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly closedAt: string | null, readonly contract: { readonly contractNumber: string } | null, readonly product: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly startImport: { readonly job: { readonly id: string, readonly status: JobStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: StartImportErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type JobProgressQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type JobProgressQuery = { readonly job: { readonly kind: JobKind, readonly status: JobStatus, readonly createdAt: string, readonly finishedAt: string | null, readonly rowCount: number | null, readonly doneCount: number, readonly refusedCount: number, readonly resultUrl: string | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly outcome: RowOutcome, readonly code: { readonly id: string, readonly lastFour: string, readonly status: CodeStatus } | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus } | null, readonly refusals: ReadonlyArray<
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly activation: ActivatePlanErrorCode, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly offer: RecordOfferErrorCode, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly sale: SellCodeErrorCode, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
          | { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }
        > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { readonly cancelJob: { readonly job: { readonly id: string, readonly status: JobStatus, readonly doneCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: CancelJobErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type StartSaleExportMutationVariables = Exact<{
  input: StartSaleExportInput;
}>;


export type StartSaleExportMutation = { readonly startSaleExport: { readonly job: { readonly id: string, readonly status: JobStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: StartSaleExportErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PartnerJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerJobsQuery = { readonly partnerAccount: { readonly jobs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: JobKind, readonly status: JobStatus, readonly createdAt: string, readonly doneCount: number, readonly refusedCount: number }> } } | null };

export type RotateOwnKeyMutationVariables = Exact<{
  input: RotateOwnApiKeyInput;
}>;


export type RotateOwnKeyMutation = { readonly rotateOwnApiKey: { readonly prefix: string | null, readonly secret: string | null, readonly oldKeyExpiresAt: string | null, readonly userErrors: ReadonlyArray<{ readonly code: RotateOwnApiKeyErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const SaleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<SaleFragment, unknown>;
export const PartnerStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"sold"}},{"kind":"Field","name":{"kind":"Name","value":"redeemed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"voided"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryForm"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"generatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerStockQuery, PartnerStockQueryVariables>;
export const PartnerShelfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerShelf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSkus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerPartNumber"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOnSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}]},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerShelfQuery, PartnerShelfQueryVariables>;
export const PartnerPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PartnerPricesQuery, PartnerPricesQueryVariables>;
export const PlanByEanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanByEan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ean"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ean"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlanByEanQuery, PlanByEanQueryVariables>;
export const SellCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SellCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SellCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<SellCodeMutation, SellCodeMutationVariables>;
export const ReturnCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnCodeMutation, ReturnCodeMutationVariables>;
export const VoidCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<VoidCodeMutation, VoidCodeMutationVariables>;
export const CodeStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryForm"}},{"kind":"Field","name":{"kind":"Name","value":"isRevealed"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<CodeStatusQuery, CodeStatusQueryVariables>;
export const RecordOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOfferMutation, RecordOfferMutationVariables>;
export const OrderBundleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderBundle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderBundleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderBundle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OrderBundleMutation, OrderBundleMutationVariables>;
export const ReportBundleShipmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportBundleShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBundleShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportBundleShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ReportBundleShipmentMutation, ReportBundleShipmentMutationVariables>;
export const PartnerSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerSales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCodeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<PartnerSalesQuery, PartnerSalesQueryVariables>;
export const PartnerContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceContractFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerContractsQuery, PartnerContractsQueryVariables>;
export const FindSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"saleReference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saleReference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saleReference"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<FindSaleQuery, FindSaleQueryVariables>;
export const PartnerEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerEventsQuery, PartnerEventsQueryVariables>;
export const CheckCustomerEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckCustomerEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEligible"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSerials"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<CheckCustomerEligibilityQuery, CheckCustomerEligibilityQueryVariables>;
export const ActivateForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateForCustomerMutation, ActivateForCustomerMutationVariables>;
export const OpenVideoVerificationForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenVideoVerificationForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenVideoVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openVideoVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenVideoVerificationForCustomerMutation, OpenVideoVerificationForCustomerMutationVariables>;
export const RequestUploadForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestUploadForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCoverageUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCoverageUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxByteSize"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RequestUploadForCustomerMutation, RequestUploadForCustomerMutationVariables>;
export const SubmitVideoForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitVideoForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitConditionVideoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitConditionVideo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"videoVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitVideoForCustomerMutation, SubmitVideoForCustomerMutationVariables>;
export const CompleteActivationForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteActivationForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteActivationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteActivationForCustomerMutation, CompleteActivationForCustomerMutationVariables>;
export const RecordPurchaseForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPurchaseForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPurchaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPurchase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPurchaseForCustomerMutation, RecordPurchaseForCustomerMutationVariables>;
export const CustomerRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerRenewalQuery, CustomerRenewalQueryVariables>;
export const RenewForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RenewForCustomerMutation, RenewForCustomerMutationVariables>;
export const OpenClaimForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenClaimForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenClaimForCustomerMutation, OpenClaimForCustomerMutationVariables>;
export const PartnerClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerClaimsQuery, PartnerClaimsQueryVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"resultUrl"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellCodeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sale"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivatePlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"activation"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOfferError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"offer"},"name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<JobProgressQuery, JobProgressQueryVariables>;
export const CancelJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const StartSaleExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSaleExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSaleExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startSaleExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<StartSaleExportMutation, StartSaleExportMutationVariables>;
export const PartnerJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerJobsQuery, PartnerJobsQueryVariables>;
export const RotateOwnKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateOwnKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateOwnApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateOwnApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"oldKeyExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RotateOwnKeyMutation, RotateOwnKeyMutationVariables>;