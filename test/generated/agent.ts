/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why acceptClaim was refused. */
export type AcceptClaimErrorCode =
  /** There are no flight records. */
  | 'FLIGHT_RECORDS_MISSING'
  /** It is neither under review nor flagged. */
  | 'NOTHING_TO_DECIDE'
  /** No such claim. */
  | 'NOT_FOUND'
  /** The terms leave no choice but to refuse. */
  | 'REFUSAL_MANDATORY';

/** What is needed for accepting a claim. */
export type AcceptClaimInput = {
  /** The claim to be decided on. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words for the customer. */
  readonly reason: string;
  /** The rules it rests on beyond those the system finds. */
  readonly ruleIds?: ReadonlyArray<string> | null | undefined;
};

/** Why acceptLateReturn was refused. */
export type AcceptLateReturnErrorCode =
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** Nothing is overdue. */
  | 'NOT_OVERDUE';

/** What is needed for accepting a late return. */
export type AcceptLateReturnInput = {
  /** The overdue claim. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
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

/** Why allocateReplacement was refused. */
export type AllocateReplacementErrorCode =
  /** A unit is set aside already. */
  | 'ALREADY_ALLOCATED'
  /** It is of another model. */
  | 'MODEL_SWAP_NOT_ALLOWED'
  /** No replacement is due. */
  | 'NOT_DUE'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** What was assessed, and paid for, is another part or the whole unit. */
  | 'OTHER_PART_DUE'
  /** The terms do not replace that part alone. */
  | 'PART_NOT_REPLACEABLE'
  /** Another device has one of the numbers. */
  | 'SERIAL_IN_USE'
  /** A serial number is missing that the terms ask for, or that the part which alone is replaced has on record. */
  | 'SERIAL_MISSING'
  /** A serial number is of a part that the product has not, or that is not the one replaced. */
  | 'SERIAL_UNKNOWN';

/** What is needed for setting a unit aside. */
export type AllocateReplacementInput = {
  /** The claim that gets the unit. */
  readonly claimId: string | number;
  /** The part, when only one is replaced; null for the whole unit, or for the part that the assessment names. */
  readonly componentCode?: string | null | undefined;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether it is new. */
  readonly grade: UnitGrade;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Its model. */
  readonly productCode: string;
  /** The serial numbers of the unit. */
  readonly serialNumbers: ReadonlyArray<SerialInput>;
};

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

/** Why beginAssessment was refused. */
export type BeginAssessmentErrorCode =
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** No unit was taken in, or the service has no assessment. */
  | 'NOT_RECEIVED';

/** What is needed for beginning an assessment. */
export type BeginAssessmentInput = {
  /** The claim whose unit was taken in. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
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

/** Why confirmEntitlement was refused. */
export type ConfirmEntitlementErrorCode =
  /** A use of it is left, so it is denied only for a reason in words. */
  | 'ENTITLEMENT_ON_RECORD'
  /** The records show no right to it, so it cannot be confirmed. */
  | 'NOT_ENTITLED_MAINTENANCE'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** No right is being checked. */
  | 'NOT_IN_CHECK';

/** What is needed for confirming a right to maintenance. */
export type ConfirmEntitlementInput = {
  /** The maintenance claim. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Whether there is a right to it. */
  readonly isEntitled: boolean;
  /** Why it is denied, in words for the customer, of 1 to 500 characters; null where the count alone decides, or it is confirmed. */
  readonly reason?: string | null | undefined;
};

/** Why confirmFlyaway was refused. */
export type ConfirmFlyawayErrorCode =
  /** The account link was undone meanwhile. */
  | 'ACCOUNT_NOT_LINKED'
  /** The tie to the controller was undone meanwhile. */
  | 'CONTROLLER_NOT_BOUND'
  /** No such claim. */
  | 'NOT_FOUND'
  /** No verification is under way. */
  | 'NOT_IN_PROGRESS';

/** What is needed for completing a verification. */
export type ConfirmFlyawayInput = {
  /** The flyaway claim in verification. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
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

/** Why convertClaim was refused. */
export type ConvertClaimErrorCode =
  /** The centre that has the unit may not repair it. */
  | 'CENTER_NOT_AUTHORIZED'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** It is not a maintenance claim with a unit at the centre. */
  | 'NOT_MAINTENANCE';

/** What is needed for converting a claim. */
export type ConvertClaimInput = {
  /** What led to the damage, as found. */
  readonly cause: CauseOfLoss;
  /** The maintenance claim. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** What was found. */
  readonly reason: string;
};

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

/** Why decideCrossBorder was refused. */
export type DecideCrossBorderErrorCode =
  /** The lines are not all in the one currency of the contract's fees. */
  | 'CURRENCY_MIXED'
  /** No such claim. */
  | 'NOT_FOUND'
  /** Nothing crosses a border, or that is decided, unless it was denied while the unit is at the centre. */
  | 'NO_BORDER'
  /** Whoever asked for it cannot decide. */
  | 'SAME_PERSON';

/** What is needed for deciding about a border. */
export type DecideCrossBorderInput = {
  /** The claim whose parcel would cross a border. */
  readonly claimId: string | number;
  /** What the customer bears, in lines of `CROSS_BORDER_COST`; empty when nothing. */
  readonly cost: ReadonlyArray<EstimateLineInput>;
  /** Whether it may cross. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the customer. */
  readonly note?: string | null | undefined;
};

/** Why decideGoodwill was refused. */
export type DecideGoodwillErrorCode =
  /** Less is to be paid by now, or less was paid that is neither asked back nor given back; it can still be denied. */
  | 'AMOUNT_TOO_HIGH'
  /** What it was meant for is gone by now, or is asked back in a refund that is to be decided first; it can still be denied. */
  | 'NOTHING_TO_WAIVE'
  /** No such proposal. */
  | 'NOT_FOUND'
  /** It is decided already. */
  | 'NOT_OPEN'
  /** Whoever proposed it cannot decide. */
  | 'SAME_PERSON';

/** What is needed for deciding about a kindness. */
export type DecideGoodwillInput = {
  /** Whether it takes effect. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** The open proposal. */
  readonly goodwillId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the record. */
  readonly note?: string | null | undefined;
};

/** Why decideRefund was refused. */
export type DecideRefundErrorCode =
  /** The cause is the customer's, so only a kindness can give it back, once this request is denied. */
  | 'CUSTOMER_CAUSE'
  /** No such refund. */
  | 'NOT_FOUND'
  /** It is decided already. */
  | 'NOT_OPEN'
  /** Whoever asked for it cannot decide. */
  | 'SAME_PERSON'
  /** What was paid for is still to be given; until the claim has ended, only a kindness gives this money back, once this request is denied. */
  | 'SERVICE_STILL_DUE';

/** What is needed for deciding about a refund. */
export type DecideRefundInput = {
  /** Whether it is sent. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the customer. */
  readonly note?: string | null | undefined;
  /** The refund that waits for a decision. */
  readonly refundId: string | number;
};

/** What a person decides. */
export type Decision =
  /** Grant it. */
  | 'APPROVE'
  /** Deny it. */
  | 'REJECT';

/** What came of a parcel. */
export type DeliveryOutcome =
  /** It arrived. */
  | 'DELIVERED'
  /** Nobody can find it; it may turn up yet. */
  | 'LOST';

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

/** One line of what something would cost. */
export type EstimateLineInput = {
  /** What it adds: more than 0, with up to 10 digits before the point. */
  readonly amount: MoneyInput;
  /** The part it is about; null when it is about none. */
  readonly componentCode?: string | null | undefined;
  /** What it is for. */
  readonly kind: QuoteLineKind;
  /** What it is for, in words, up to 200 characters. */
  readonly text: string;
};

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

/** What a kindness gives. */
export type GoodwillKind =
  /** A missed deadline counts as met. */
  | 'DEADLINE_WAIVER'
  /** Money that was paid goes back. */
  | 'FEE_REFUND'
  /** A quote that is not paid yet gets lower. */
  | 'FEE_WAIVER';

/** What kind of use a fee or a count is about. */
export type IncidentType =
  /** The unit exists and is handed in. */
  | 'DAMAGE'
  /** The aircraft flew off and is lost. */
  | 'FLYAWAY';

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

/** Why proposeGoodwill was refused. */
export type ProposeGoodwillErrorCode =
  /** Money is given up without an amount above nothing. */
  | 'AMOUNT_MISSING'
  /** More is proposed than is to be paid, or than was paid and is neither asked back nor given back. */
  | 'AMOUNT_TOO_HIGH'
  /** A deadline is waived and none is named. */
  | 'DEADLINE_MISSING'
  /** No such deadline was missed, nothing is to be paid, or all that was paid is asked back or given back already. */
  | 'NOTHING_TO_WAIVE'
  /** No such claim. */
  | 'NOT_FOUND';

/** What is needed for proposing a kindness. */
export type ProposeGoodwillInput = {
  /** The amount; needed for money. */
  readonly amount?: MoneyInput | null | undefined;
  /** The claim that it is meant for. */
  readonly claimId: string | number;
  /** The missed deadline; needed for a waiver. */
  readonly deadline?: DeadlineKind | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** What is to be given. */
  readonly kind: GoodwillKind;
  /** Why. */
  readonly reason: string;
};

/** Why proposeQuotaAdjustment was refused. */
export type ProposeQuotaAdjustmentErrorCode =
  /** Exactly one of count and money is needed, and it is not zero. */
  | 'AMOUNT_MISSING'
  /** The contract has no such service. */
  | 'LINE_NOT_OFFERED'
  /** No such contract, or no such claim on its ledger. */
  | 'NOT_FOUND'
  /** Less than nothing would be left. */
  | 'WOULD_GO_NEGATIVE';

/** What is needed for proposing a change of quota. */
export type ProposeQuotaAdjustmentInput = {
  /** The claim it makes good for; null when there is none. */
  readonly claimId?: string | number | null | undefined;
  /** The contract whose quota is to change. */
  readonly contractId: string | number;
  /** The number of uses to add, or to take when negative. */
  readonly count?: number | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** `FLYAWAY` when the flyaway limit changes too. */
  readonly incidentType?: IncidentType | null | undefined;
  /** The service. */
  readonly line: ServiceLine;
  /** The sum to add, or to take when negative. */
  readonly money?: MoneyInput | null | undefined;
  /** Why. */
  readonly reason: string;
};

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

/** Why receiveRecoveredUnit was refused. */
export type ReceiveRecoveredUnitErrorCode =
  /** No recovered unit is due. */
  | 'NOT_DUE'
  /** No such claim. */
  | 'NOT_FOUND'
  /** The unit is another one. */
  | 'SERIAL_NOT_IN_LINEAGE';

/** What is needed for taking a recovered unit in. */
export type ReceiveRecoveredUnitInput = {
  /** The flyaway claim. */
  readonly claimId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The serial number read on the unit. */
  readonly serialNumber: string;
};

/** Why receiveUnit was refused. */
export type ReceiveUnitErrorCode =
  /** Maintenance needs the remote controller too. */
  | 'CONTROLLER_MISSING'
  /** The claim waits for no unit, and its list of parts is what it was or counts no more; or it has ended, and another one about the unit is open. */
  | 'NOT_EXPECTED'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** It came too late; accept it late or refuse the claim first. */
  | 'RETURN_OVERDUE'
  /** The unit is another one than the claim’s, or one that was handed in and replaced before. */
  | 'SERIAL_NOT_IN_LINEAGE';

/** What is needed for taking a unit in. */
export type ReceiveUnitInput = {
  /** The claim that the unit belongs to. */
  readonly claimId: string | number;
  /** All parts that came, of those asked for, each once. */
  readonly components: ReadonlyArray<ReceivedComponentInput>;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** True when the remote controller came too. */
  readonly hasController: boolean;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What is worth noting. */
  readonly note?: string | null | undefined;
  /** When it arrived; null means now, and for a unit that was taken in when it was. */
  readonly receivedAt?: string | null | undefined;
  /** The serial number read on the unit. */
  readonly serialNumber: string;
};

/** A part that came with a unit. */
export type ReceivedComponentInput = {
  /** The part. */
  readonly componentCode: string;
  /** How many came. */
  readonly quantity: number;
};

/** Why recordAssessment was refused. */
export type RecordAssessmentErrorCode =
  /** An adjudicator has accepted the claim as it was assessed. */
  | 'ASSESSMENT_DECIDED'
  /** A flagged clause is no exclusion of the contract's terms. */
  | 'CLAUSE_NOT_APPLICABLE'
  /** The lines are not all in the one currency of the contract's fees. */
  | 'CURRENCY_MIXED'
  /** A picture has not arrived, did not pass the check or is none. */
  | 'FILE_NOT_ARRIVED'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** It is not being assessed, or a remedy was chosen by its assessment. */
  | 'NOT_IN_ASSESSMENT'
  /** The maker's warranty had ended when it happened. */
  | 'NOT_IN_WARRANTY'
  /** The terms do not replace that part alone. */
  | 'PART_NOT_REPLACEABLE'
  /** The claim takes no more files. */
  | 'TOO_MANY_FILES';

/** What is needed for recording an assessment. */
export type RecordAssessmentInput = {
  /** What led to the damage, as found. */
  readonly cause: CauseOfLoss;
  /** The claim in assessment, or with the assessment to be put right. */
  readonly claimId: string | number;
  /** What a paid repair would cost, in up to 50 lines; empty when it cannot be repaired. */
  readonly estimate: ReadonlyArray<EstimateLineInput>;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** What was found, in words for the customer. */
  readonly findings: string;
  /** Exclusions that may apply. */
  readonly flaggedClauseIds?: ReadonlyArray<string | number> | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Pictures of the damage, once uploaded; left out, an assessment that is put right keeps those of the former. */
  readonly photoIds?: ReadonlyArray<string | number> | null | undefined;
  /** The part, when it alone is to be replaced, so that no other part is charged for; null for the whole unit. */
  readonly replacedComponentCode?: string | null | undefined;
  /** Whether the maker's warranty applies. */
  readonly warranty: WarrantyOutcome;
};

/** Why recordDelivery was refused. */
export type RecordDeliveryErrorCode =
  /** No such parcel for this centre. */
  | 'NOT_FOUND'
  /** It is not under way, or is on record as lost already. */
  | 'NOT_IN_TRANSIT';

/** What is needed for recording a delivery. */
export type RecordDeliveryInput = {
  /** When it arrived, or was given up. */
  readonly deliveredAt: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What came of it; null means that it arrived. */
  readonly outcome?: DeliveryOutcome | null | undefined;
  /** The parcel. */
  readonly shipmentId: string | number;
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

/** A further reason why cover is denied. */
export type RefusalReasonInput = {
  /** The clauses it rests on, such as an exclusion. */
  readonly clauseIds: ReadonlyArray<string | number>;
  /** The reason in words for the customer. */
  readonly reason: string;
  /** The reason. */
  readonly refusalCode: ClaimRefusalCode;
};

/** Why refuseClaim was refused. */
export type RefuseClaimErrorCode =
  /** Cover was given against this doubt before, and no version says that whoever refuses has read that. */
  | 'ALREADY_ACCEPTED'
  /** A clause is not part of the contract's terms or offer, or does not bear the reason. */
  | 'CLAUSE_NOT_APPLICABLE'
  /** No such claim. */
  | 'NOT_FOUND'
  /** The remedy is under way, the claim has ended, or what is on record speaks against the reason. */
  | 'NOT_REFUSABLE';

/** What is needed for refusing a claim. */
export type RefuseClaimInput = {
  /** The claim to be decided on. */
  readonly claimId: string | number;
  /** The clauses it rests on, such as an exclusion. */
  readonly clauseIds: ReadonlyArray<string | number>;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Further reasons that hold at once, each a decision of its own; null for none. */
  readonly furtherReasons?: ReadonlyArray<RefusalReasonInput> | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The reason in words for the customer. */
  readonly reason: string;
  /** The reason. */
  readonly refusalCode: ClaimRefusalCode;
};

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

/** Why replaceComponentSerial was refused. */
export type ReplaceComponentSerialErrorCode =
  /** The caller's centre may not change this part. */
  | 'CENTER_NOT_APPROVED'
  /** The part belongs to another model. */
  | 'MODEL_SWAP_NOT_ALLOWED'
  /** No such device. */
  | 'NOT_FOUND'
  /** Another device has this number. */
  | 'SERIAL_TAKEN';

/** What is needed for recording a new component. */
export type ReplaceComponentSerialInput = {
  /** The part. */
  readonly component: SerialComponent;
  /** The device that got a new part. */
  readonly deviceId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The number of the new part. */
  readonly newSerial: string;
  /** The model that the new part belongs to. */
  readonly partProductCode: string;
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

/** Why rerouteClaim was refused. */
export type RerouteClaimErrorCode =
  /** The centre may not serve the product or the region. */
  | 'CENTER_NOT_AUTHORIZED'
  /** The claim has ended. */
  | 'CLAIM_CLOSED'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** A unit has been taken in, or is on its way. */
  | 'UNIT_RECEIVED';

/** What is needed for sending a claim elsewhere. */
export type RerouteClaimInput = {
  /** The claim to be sent elsewhere. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
  /** The other centre. */
  readonly serviceCenterCode: string;
};

/** Why reverseRefusal was refused. */
export type ReverseRefusalErrorCode =
  /** Another claim about the device is open. */
  | 'CLAIM_OPEN'
  /** Its fee, or a part of it, was given back: a new claim is needed. */
  | 'FEE_GIVEN_BACK'
  /** No such claim. */
  | 'NOT_FOUND'
  /** There is no refusal to take back. */
  | 'NOT_REFUSED'
  /** What it held has been used meanwhile. */
  | 'QUOTA_EXHAUSTED'
  /** The terms leave no choice but to refuse. */
  | 'REFUSAL_MANDATORY'
  /** Another unit has taken the place of the device: a new claim is needed. */
  | 'UNIT_REPLACED'
  /** The unit was sent back, or taken in for another claim: a new claim is needed. */
  | 'UNIT_SENT_BACK';

/** What is needed for reversing a refusal. */
export type ReverseRefusalInput = {
  /** The refused claim. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words for the customer. */
  readonly reason: string;
};

/** Why reviewConditionVideo was refused. */
export type ReviewConditionVideoErrorCode =
  /** No such video. */
  | 'NOT_FOUND'
  /** It is decided already. */
  | 'NOT_IN_REVIEW'
  /** A rejection needs a reason. */
  | 'REJECTION_MISSING';

/** What is needed for deciding about a video. */
export type ReviewConditionVideoInput = {
  /** Whether the device may be enrolled. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the customer. */
  readonly note?: string | null | undefined;
  /** Why not; needed for a rejection. */
  readonly rejection?: VideoRejection | null | undefined;
  /** The video in review. */
  readonly videoVerificationId: string | number;
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

/** Why shipUnit was refused. */
export type ShipUnitErrorCode =
  /** A replacement is due and none is set aside. */
  | 'NOT_ALLOCATED'
  /** No such claim for this centre. */
  | 'NOT_FOUND'
  /** Nothing is ready to leave, or a border on the way lacks its consent or its payment. */
  | 'NOT_READY'
  /** The unit that is set aside came under another contract meanwhile. */
  | 'SERIAL_IN_USE'
  /** A parcel of another claim that is under way has the number, or one of this claim to its customer had it. */
  | 'TRACKING_NUMBER_TAKEN';

/** What is needed for sending a unit. */
export type ShipUnitInput = {
  /** Who carries it, in 1 to 60 characters. */
  readonly carrier: string;
  /** The claim whose unit leaves. */
  readonly claimId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** When it left; null means now. */
  readonly shippedAt?: string | null | undefined;
  /** The carrier's number: 4 to 40 letters, digits, hyphens and underscores; blanks between them are left out. */
  readonly trackingNumber: string;
};

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

/** What a question about terms is about; a clause that asks for what is left out does not apply. */
export type TermsSelectorInput = {
  /** How the plan reaches its device. */
  readonly channel?: ActivationChannel | null | undefined;
  /** The plan's length in months. */
  readonly planMonths?: number | null | undefined;
  /** The product, whose series, family and kind then count too. */
  readonly productCode?: string | null | undefined;
  /** The region the contract is or would be tied to, as an ISO 3166 code or `EU`. */
  readonly regionCode?: string | null | undefined;
};

/** Whether a unit is new. */
export type UnitGrade =
  /** Equal to new in performance and reliability. */
  | 'LIKE_NEW'
  /** Never used before. */
  | 'NEW';

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

export type WhyFragment = { readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null };

type Refused_AcceptClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_AcceptLateReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ActivatePlanError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_AllocateCodesError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_AllocateReplacementError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_AttachEvidenceError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_BeginAssessmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_BindControllerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_BlockCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_CancelClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_CancelFlyawayVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_CancelJobError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_CancelReplacementError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ChangeContactDetailsError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_CompleteActivationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ConfirmEntitlementError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ConfirmFlyawayError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ConvertClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_CreateApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DecideCrossBorderError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DecideGoodwillError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DecidePlanReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DecideQuotaAdjustmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DecideRefundError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DecideTerminationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_DraftTermsVersionError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ElectRemedyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_GenerateCodesError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ImportCatalogError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_JobRowRefusal_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_LinkAccountError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_OpenClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_OpenStoreError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_OpenVideoVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_OrderBundleError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_PayQuoteError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ProposeGoodwillError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ProposeQuotaAdjustmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_PublishDocumentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_PublishFeeScheduleError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_PublishManifestError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_PublishPlanSkuError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_PublishTermsVersionError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReceiveRecoveredUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReceiveUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RecordAssessmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RecordDeliveryError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RecordOfferError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RecordPurchaseError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RefuseClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RegisterPartnerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReinstatePartnerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RenewContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReplaceComponentSerialError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReportBundleShipmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReportHandOverError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReportRecoveredUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RequestClaimUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RequestCoverageUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RequestPlanReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RequestRefundError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RequestTerminationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RequoteClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RerouteClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RestockCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RetireDocumentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RetireTermsVersionError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReturnCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReverseRefusalError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ReviewConditionVideoError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RevokeApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RotateApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_RotateOwnApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_SellCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_SetDocumentModeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_ShipUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_StartFlyawayVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_StartImportError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_StartSaleExportError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_SubmitConditionVideoError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_SuspendPartnerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_TransferContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_UnbindControllerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_UnblockCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_UnlinkAccountError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_VoidCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

type Refused_WithdrawPlanSkuError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> };

export type RefusedFragment =
  | Refused_AcceptClaimError_Fragment
  | Refused_AcceptLateReturnError_Fragment
  | Refused_ActivatePlanError_Fragment
  | Refused_AllocateCodesError_Fragment
  | Refused_AllocateReplacementError_Fragment
  | Refused_AttachEvidenceError_Fragment
  | Refused_BeginAssessmentError_Fragment
  | Refused_BindControllerError_Fragment
  | Refused_BlockCodeError_Fragment
  | Refused_CancelClaimError_Fragment
  | Refused_CancelFlyawayVerificationError_Fragment
  | Refused_CancelJobError_Fragment
  | Refused_CancelReplacementError_Fragment
  | Refused_ChangeContactDetailsError_Fragment
  | Refused_CompleteActivationError_Fragment
  | Refused_ConfirmEntitlementError_Fragment
  | Refused_ConfirmFlyawayError_Fragment
  | Refused_ConvertClaimError_Fragment
  | Refused_CreateApiKeyError_Fragment
  | Refused_DecideCrossBorderError_Fragment
  | Refused_DecideGoodwillError_Fragment
  | Refused_DecidePlanReturnError_Fragment
  | Refused_DecideQuotaAdjustmentError_Fragment
  | Refused_DecideRefundError_Fragment
  | Refused_DecideTerminationError_Fragment
  | Refused_DraftTermsVersionError_Fragment
  | Refused_ElectRemedyError_Fragment
  | Refused_GenerateCodesError_Fragment
  | Refused_ImportCatalogError_Fragment
  | Refused_JobRowRefusal_Fragment
  | Refused_LinkAccountError_Fragment
  | Refused_OpenClaimError_Fragment
  | Refused_OpenStoreError_Fragment
  | Refused_OpenVideoVerificationError_Fragment
  | Refused_OrderBundleError_Fragment
  | Refused_PayQuoteError_Fragment
  | Refused_ProposeGoodwillError_Fragment
  | Refused_ProposeQuotaAdjustmentError_Fragment
  | Refused_PublishDocumentError_Fragment
  | Refused_PublishFeeScheduleError_Fragment
  | Refused_PublishManifestError_Fragment
  | Refused_PublishPlanSkuError_Fragment
  | Refused_PublishTermsVersionError_Fragment
  | Refused_ReceiveRecoveredUnitError_Fragment
  | Refused_ReceiveUnitError_Fragment
  | Refused_RecordAssessmentError_Fragment
  | Refused_RecordDeliveryError_Fragment
  | Refused_RecordOfferError_Fragment
  | Refused_RecordPurchaseError_Fragment
  | Refused_RefuseClaimError_Fragment
  | Refused_RegisterPartnerError_Fragment
  | Refused_ReinstatePartnerError_Fragment
  | Refused_RenewContractError_Fragment
  | Refused_ReplaceComponentSerialError_Fragment
  | Refused_ReportBundleShipmentError_Fragment
  | Refused_ReportHandOverError_Fragment
  | Refused_ReportRecoveredUnitError_Fragment
  | Refused_RequestClaimUploadError_Fragment
  | Refused_RequestCoverageUploadError_Fragment
  | Refused_RequestPlanReturnError_Fragment
  | Refused_RequestRefundError_Fragment
  | Refused_RequestTerminationError_Fragment
  | Refused_RequoteClaimError_Fragment
  | Refused_RerouteClaimError_Fragment
  | Refused_RestockCodeError_Fragment
  | Refused_RetireDocumentError_Fragment
  | Refused_RetireTermsVersionError_Fragment
  | Refused_ReturnCodeError_Fragment
  | Refused_ReverseRefusalError_Fragment
  | Refused_ReviewConditionVideoError_Fragment
  | Refused_RevokeApiKeyError_Fragment
  | Refused_RotateApiKeyError_Fragment
  | Refused_RotateOwnApiKeyError_Fragment
  | Refused_SellCodeError_Fragment
  | Refused_SetDocumentModeError_Fragment
  | Refused_ShipUnitError_Fragment
  | Refused_StartFlyawayVerificationError_Fragment
  | Refused_StartImportError_Fragment
  | Refused_StartSaleExportError_Fragment
  | Refused_SubmitConditionVideoError_Fragment
  | Refused_SuspendPartnerError_Fragment
  | Refused_TransferContractError_Fragment
  | Refused_UnbindControllerError_Fragment
  | Refused_UnblockCodeError_Fragment
  | Refused_UnlinkAccountError_Fragment
  | Refused_VoidCodeError_Fragment
  | Refused_WithdrawPlanSkuError_Fragment
;

export type QueueRowFragment = { readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> };

export type AmountFragment = { readonly amount: string, readonly currency: string };

export type ArrivalQueueQueryVariables = Exact<{
  center: string;
  after?: string | null | undefined;
}>;


export type ArrivalQueueQuery = { readonly serviceCenter: { readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly returnAuthorization: { readonly number: string, readonly handedOverAt: string | null } | null, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AssessmentQueueQueryVariables = Exact<{
  center: string;
  after?: string | null | undefined;
}>;


export type AssessmentQueueQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FulfillmentQueueQueryVariables = Exact<{
  center: string;
  after?: string | null | undefined;
}>;


export type FulfillmentQueueQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly election: { readonly remedy: Remedy } | null, readonly replacement: { readonly status: ReplacementStatus } | null, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReturnQueueQueryVariables = Exact<{
  center: string;
  after?: string | null | undefined;
}>;


export type ReturnQueueQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly receipt: { readonly receivedAt: string } | null, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MissingUnitsQueryVariables = Exact<{
  center: string;
  after?: string | null | undefined;
}>;


export type MissingUnitsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly returnAuthorization: { readonly handedOverAt: string | null } | null, readonly shipments: ReadonlyArray<{ readonly carrier: string, readonly trackingNumber: string | null, readonly status: ShipmentStatus }>, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OverdueQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverdueQueueQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AdjudicationQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdjudicationQueueQuery = { readonly review: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly flyaway: { readonly status: FlyawayStatus, readonly accountLinked: boolean | null, readonly controllerBound: boolean | null } | null, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }> } | null, readonly flagged: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly assessment: { readonly cause: CauseOfLoss, readonly flags: ReadonlyArray<{ readonly isMachineFlagged: boolean, readonly note: string | null, readonly clause: { readonly reference: string, readonly text: string | null } | null }> } | null, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }> } | null };

export type VideoQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VideoQueueQuery = { readonly videoVerifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly submittedAt: string, readonly video: { readonly downloadUrl: string | null, readonly mediaType: string }, readonly contract: { readonly contractNumber: string, readonly product: { readonly name: string } | null, readonly device: { readonly maskedSerialNumber: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FindDeviceQueryVariables = Exact<{
  serialNumber: string;
  asOf?: string | null | undefined;
}>;


export type FindDeviceQuery = { readonly device: { readonly id: string, readonly version: number, readonly serialNumber: string | null, readonly firstStartedAt: string | null, readonly product: { readonly code: string, readonly name: string, readonly swapsWith: ReadonlyArray<{ readonly name: string }> } | null, readonly purchase: { readonly dealerName: string | null, readonly isAuthorizedDealer: boolean | null, readonly purchasedOn: string | null, readonly region: { readonly name: string } | null, readonly proof: { readonly downloadUrl: string | null } | null } | null, readonly lineage: { readonly devices: ReadonlyArray<{ readonly id: string, readonly maskedSerialNumber: string }> }, readonly serials: ReadonlyArray<{ readonly component: SerialComponent, readonly value: string | null, readonly validFrom: string, readonly validUntil: string | null }>, readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly bindings: ReadonlyArray<{ readonly status: BindingStatus, readonly boundAt: string, readonly endedAt: string | null, readonly contract: { readonly contractNumber: string }, readonly supersededBy: { readonly id: string } | null }>, readonly accountLink: { readonly linkedAt: string, readonly unlinkedAt: string | null, readonly customer: { readonly id: string } | null } | null, readonly controllerBinding: { readonly controllerSerialNumber: string | null, readonly boundAt: string, readonly unboundAt: string | null, readonly unboundBy: { readonly label: string } | null } | null, readonly accountLinks: { readonly nodes: ReadonlyArray<{ readonly linkedAt: string, readonly unlinkedAt: string | null }> }, readonly controllerBindings: { readonly nodes: ReadonlyArray<{ readonly boundAt: string, readonly unboundAt: string | null, readonly unboundBy: { readonly label: string } | null }> }, readonly lock: { readonly status: LockStatus, readonly claim: { readonly claimNumber: string } | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly claimNumber: string, readonly status: ClaimStatus }> } | null } | null };

export type FindCustomerQueryVariables = Exact<{
  email: string;
}>;


export type FindCustomerQuery = { readonly customer: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null, readonly phone: string | null, readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly product: { readonly name: string } | null }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly product: { readonly name: string } | null, readonly contract: { readonly contractNumber: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> }> } | null } | null };

export type ClaimDeskQueryVariables = Exact<{
  id: string | number;
  occurredAt: string;
}>;


export type ClaimDeskQuery = { readonly claim: { readonly nextStatuses: ReadonlyArray<ClaimStatus>, readonly unitToReturn: boolean, readonly channel: ServiceChannel, readonly id: string, readonly version: number, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly region: { readonly code: string } | null, readonly openedBy: { readonly kind: ActorKind, readonly label: string }, readonly incident: { readonly occurredAt: string, readonly reportedAt: string, readonly cause: CauseOfLoss, readonly isFlyaway: boolean, readonly description: string | null, readonly place: string | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly receivedAt: string | null, readonly downloadUrl: string | null }> | null, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly documentVersion: string, readonly givenAt: string }>, readonly contract: { readonly id: string, readonly status: ContractStatus, readonly contractNumber: string, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly holder: { readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly address: { readonly lines: ReadonlyArray<string>, readonly city: string, readonly postalCode: string | null, readonly regionCode: string } | null } | null, readonly device: { readonly maskedSerialNumber: string, readonly accountLink: { readonly linkedAt: string, readonly unlinkedAt: string | null } | null, readonly controllerBinding: { readonly boundAt: string, readonly unboundAt: string | null } | null, readonly purchase: { readonly dealerName: string | null, readonly isAuthorizedDealer: boolean | null, readonly proof: { readonly downloadUrl: string | null } | null } | null, readonly warranty: { readonly startsAt: string, readonly endsAt: string | null } | null } | null, readonly offer: { readonly sellerName: string, readonly exclusions: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly text: string | null }> } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly uses: { readonly remaining: number } | null, readonly flyaways: { readonly remaining: number } | null }> | null } | null, readonly receipt: { readonly receivedAt: string, readonly maskedSerialNumber: string, readonly isInLineage: boolean, readonly hasController: boolean, readonly wasControllerUnbound: boolean, readonly checks: ReadonlyArray<{ readonly expected: number, readonly received: number, readonly component: { readonly code: string, readonly name: string } | null, readonly charge: { readonly amount: string, readonly currency: string } | null }> } | null, readonly assessment: { readonly warranty: WarrantyOutcome, readonly cause: CauseOfLoss, readonly findings: string, readonly assessor: { readonly label: string }, readonly flags: ReadonlyArray<{ readonly note: string | null, readonly clause: { readonly id: string, readonly reference: string, readonly text: string | null } | null }>, readonly estimate: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly text: string, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly flyaway: { readonly status: FlyawayStatus, readonly accountLinked: boolean | null, readonly controllerBound: boolean | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly outcome: AdjudicationOutcome, readonly refusalCode: ClaimRefusalCode | null, readonly refusalKind: RefusalKind | null, readonly reason: string, readonly decidedAt: string, readonly decidedBy: { readonly label: string }, readonly reverses: { readonly id: string } | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }>, readonly goodwill: ReadonlyArray<{ readonly id: string, readonly kind: GoodwillKind, readonly deadline: DeadlineKind | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly approval: { readonly status: ApprovalStatus, readonly reason: string, readonly requestedBy: { readonly label: string } } }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly fromStatus: string | null, readonly toStatus: string | null, readonly reason: string | null, readonly actor: { readonly kind: ActorKind, readonly label: string } }> }, readonly product: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState, readonly onMiss: DeadlineConsequence }> } | null };

export type ContractDeskQueryVariables = Exact<{
  contractNumber: string;
}>;


export type ContractDeskQuery = { readonly serviceContract: { readonly id: string, readonly version: number, readonly status: ContractStatus, readonly holder: { readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly uses: { readonly granted: number, readonly committed: number, readonly reserved: number, readonly remaining: number } | null, readonly money: { readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null, readonly ledger: { readonly nodes: ReadonlyArray<{ readonly kind: QuotaEntryKind, readonly line: ServiceLine, readonly count: number | null, readonly reason: string | null, readonly at: string, readonly money: { readonly amount: string, readonly currency: string } | null, readonly settles: { readonly id: string } | null, readonly claim: { readonly claimNumber: string } | null, readonly actor: { readonly label: string } }> }, readonly adjustments: ReadonlyArray<{ readonly id: string, readonly line: ServiceLine, readonly count: number | null, readonly money: { readonly amount: string, readonly currency: string } | null, readonly approval: { readonly status: ApprovalStatus, readonly reason: string } }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus }> } | null } | null };

export type ApplicableClausesQueryVariables = Exact<{
  termsVersionId: string | number;
  selector: TermsSelectorInput;
}>;


export type ApplicableClausesQuery = { readonly termsVersion: { readonly clausesFor: ReadonlyArray<{ readonly id: string, readonly ruleId: string, readonly reference: string, readonly kind: ClauseKind, readonly text: string | null, readonly editorialNote: string | null }> } | null };

export type ReceiveUnitMutationVariables = Exact<{
  input: ReceiveUnitInput;
}>;


export type ReceiveUnitMutation = { readonly receiveUnit: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly receipt: { readonly checks: ReadonlyArray<{ readonly expected: number, readonly received: number, readonly component: { readonly name: string } | null, readonly charge: { readonly amount: string, readonly currency: string } | null }> } | null, readonly quotes: ReadonlyArray<{ readonly purpose: QuotePurpose, readonly total: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReceiveUnitErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type AcceptLateReturnMutationVariables = Exact<{
  input: AcceptLateReturnInput;
}>;


export type AcceptLateReturnMutation = { readonly acceptLateReturn: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly decisions: ReadonlyArray<{ readonly outcome: AdjudicationOutcome, readonly reason: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: AcceptLateReturnErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type BeginAssessmentMutationVariables = Exact<{
  input: BeginAssessmentInput;
}>;


export type BeginAssessmentMutation = { readonly beginAssessment: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: BeginAssessmentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type RequestPhotoUploadMutationVariables = Exact<{
  input: RequestClaimUploadInput;
}>;


export type RequestPhotoUploadMutation = { readonly requestClaimUpload: { readonly uploadSlot: { readonly uploadUrl: string, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly id: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestClaimUploadErrorCode, readonly message: string }> } };

export type RecordAssessmentMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;


export type RecordAssessmentMutation = { readonly recordAssessment: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly assessment: { readonly warranty: WarrantyOutcome, readonly cause: CauseOfLoss } | null, readonly remedies: ReadonlyArray<{ readonly remedy: Remedy, readonly isOpen: boolean, readonly total: { readonly amount: string, readonly currency: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: RecordAssessmentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ConfirmEntitlementMutationVariables = Exact<{
  input: ConfirmEntitlementInput;
}>;


export type ConfirmEntitlementMutation = { readonly confirmEntitlement: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: ConfirmEntitlementErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ConvertClaimMutationVariables = Exact<{
  input: ConvertClaimInput;
}>;


export type ConvertClaimMutation = { readonly convertClaim: { readonly claim: { readonly id: string, readonly claimNumber: string, readonly status: ClaimStatus, readonly convertedFrom: { readonly claimNumber: string, readonly status: ClaimStatus } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ConvertClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type AllocateReplacementMutationVariables = Exact<{
  input: AllocateReplacementInput;
}>;


export type AllocateReplacementMutation = { readonly allocateReplacement: { readonly claim: { readonly id: string, readonly version: number, readonly replacement: { readonly status: ReplacementStatus, readonly grade: UnitGrade, readonly maskedSerialNumber: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: AllocateReplacementErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ShipUnitMutationVariables = Exact<{
  input: ShipUnitInput;
}>;


export type ShipUnitMutation = { readonly shipUnit: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly shipments: ReadonlyArray<{ readonly id: string, readonly trackingNumber: string | null, readonly status: ShipmentStatus }>, readonly replacement: { readonly status: ReplacementStatus, readonly originalKeptAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ShipUnitErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { readonly recordDelivery: { readonly claim: { readonly id: string, readonly status: ClaimStatus, readonly closedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RecordDeliveryErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ReceiveRecoveredUnitMutationVariables = Exact<{
  input: ReceiveRecoveredUnitInput;
}>;


export type ReceiveRecoveredUnitMutation = { readonly receiveRecoveredUnit: { readonly claim: { readonly id: string, readonly flyaway: { readonly recovery: { readonly status: RecoveryStatus, readonly receivedAt: string | null } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReceiveRecoveredUnitErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type RerouteClaimMutationVariables = Exact<{
  input: RerouteClaimInput;
}>;


export type RerouteClaimMutation = { readonly rerouteClaim: { readonly claim: { readonly id: string, readonly version: number, readonly serviceCenter: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RerouteClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ReplaceComponentSerialMutationVariables = Exact<{
  input: ReplaceComponentSerialInput;
}>;


export type ReplaceComponentSerialMutation = { readonly replaceComponentSerial: { readonly device: { readonly id: string, readonly serials: ReadonlyArray<{ readonly component: SerialComponent, readonly maskedValue: string, readonly validUntil: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReplaceComponentSerialErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ReviewConditionVideoMutationVariables = Exact<{
  input: ReviewConditionVideoInput;
}>;


export type ReviewConditionVideoMutation = { readonly reviewConditionVideo: { readonly videoVerification: { readonly id: string, readonly status: VideoStatus, readonly rejection: VideoRejection | null, readonly activateBy: { readonly dueAt: string } | null, readonly contract: { readonly status: ContractStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReviewConditionVideoErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type AcceptClaimMutationVariables = Exact<{
  input: AcceptClaimInput;
}>;


export type AcceptClaimMutation = { readonly acceptClaim: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly decisions: ReadonlyArray<{ readonly outcome: AdjudicationOutcome, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: AcceptClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type RefuseClaimMutationVariables = Exact<{
  input: RefuseClaimInput;
}>;


export type RefuseClaimMutation = { readonly refuseClaim: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly decisions: ReadonlyArray<{ readonly outcome: AdjudicationOutcome, readonly refusalCode: ClaimRefusalCode | null, readonly refusalKind: RefusalKind | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: RefuseClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ReverseRefusalMutationVariables = Exact<{
  input: ReverseRefusalInput;
}>;


export type ReverseRefusalMutation = { readonly reverseRefusal: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly decisions: ReadonlyArray<{ readonly outcome: AdjudicationOutcome, readonly reverses: { readonly id: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReverseRefusalErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ConfirmFlyawayMutationVariables = Exact<{
  input: ConfirmFlyawayInput;
}>;


export type ConfirmFlyawayMutation = { readonly confirmFlyaway: { readonly claim: { readonly id: string, readonly version: number, readonly status: ClaimStatus, readonly flyaway: { readonly status: FlyawayStatus, readonly completedAt: string | null } | null, readonly quotes: ReadonlyArray<{ readonly total: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ConfirmFlyawayErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type DecideCrossBorderMutationVariables = Exact<{
  input: DecideCrossBorderInput;
}>;


export type DecideCrossBorderMutation = { readonly decideCrossBorder: { readonly claim: { readonly id: string, readonly version: number, readonly returnAuthorization: { readonly crossBorder: { readonly status: ApprovalStatus, readonly note: string | null } | null } | null, readonly quotes: ReadonlyArray<{ readonly purpose: QuotePurpose, readonly total: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: DecideCrossBorderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ProposeGoodwillMutationVariables = Exact<{
  input: ProposeGoodwillInput;
}>;


export type ProposeGoodwillMutation = { readonly proposeGoodwill: { readonly goodwill: { readonly id: string, readonly version: number, readonly approval: { readonly status: ApprovalStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProposeGoodwillErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type GoodwillQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GoodwillQueueQuery = { readonly goodwillAdjustments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: GoodwillKind, readonly deadline: DeadlineKind | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly claim: { readonly claimNumber: string, readonly status: ClaimStatus }, readonly approval: { readonly reason: string, readonly requestedAt: string, readonly requestedBy: { readonly label: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DecideGoodwillMutationVariables = Exact<{
  input: DecideGoodwillInput;
}>;


export type DecideGoodwillMutation = { readonly decideGoodwill: { readonly goodwill: { readonly id: string, readonly approval: { readonly status: ApprovalStatus, readonly decidedAt: string | null, readonly decidedBy: { readonly label: string } | null }, readonly claim: { readonly status: ClaimStatus, readonly quotes: ReadonlyArray<{ readonly total: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly kind: QuoteLineKind, readonly amount: { readonly amount: string, readonly currency: string } }> }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: DecideGoodwillErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type RefundQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RefundQueueQuery = { readonly refunds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: RefundStatus, readonly amount: { readonly amount: string, readonly currency: string }, readonly claim: { readonly claimNumber: string }, readonly approval: { readonly reason: string, readonly requestedBy: { readonly label: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DecideRefundMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type DecideRefundMutation = { readonly decideRefund: { readonly refund: { readonly id: string, readonly status: RefundStatus, readonly refundedAt: string | null, readonly approval: { readonly status: ApprovalStatus, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: DecideRefundErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export type ProposeQuotaAdjustmentMutationVariables = Exact<{
  input: ProposeQuotaAdjustmentInput;
}>;


export type ProposeQuotaAdjustmentMutation = { readonly proposeQuotaAdjustment: { readonly adjustment: { readonly id: string, readonly version: number, readonly approval: { readonly status: ApprovalStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProposeQuotaAdjustmentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> } };

export const WhyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<WhyFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const QueueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<QueueRowFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const ArrivalQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArrivalQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCenter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AWAITING_RETURN"},{"kind":"EnumValue","value":"RETURN_OVERDUE"},{"kind":"EnumValue","value":"RECEIVED"},{"kind":"EnumValue","value":"COMPONENT_CHECK"},{"kind":"EnumValue","value":"ENTITLEMENT_CHECK"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"returnAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<ArrivalQueueQuery, ArrivalQueueQueryVariables>;
export const AssessmentQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceCenterCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECEIVED"},{"kind":"EnumValue","value":"IN_ASSESSMENT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<AssessmentQueueQuery, AssessmentQueueQueryVariables>;
export const FulfillmentQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FulfillmentQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceCenterCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_SERVICE"},{"kind":"EnumValue","value":"IN_MAINTENANCE"},{"kind":"EnumValue","value":"PAID"},{"kind":"EnumValue","value":"NOT_ENTITLED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"election"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<FulfillmentQueueQuery, FulfillmentQueueQueryVariables>;
export const ReturnQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceCenterCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"unitToReturn"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<ReturnQueueQuery, ReturnQueueQueryVariables>;
export const MissingUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceCenterCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"unitMissing"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"returnAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<MissingUnitsQuery, MissingUnitsQueryVariables>;
export const OverdueQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overdue"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<OverdueQueueQuery, OverdueQueueQueryVariables>;
export const AdjudicationQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdjudicationQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"review"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNDER_REVIEW"},{"kind":"EnumValue","value":"AWAITING_VERIFICATION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accountLinked"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBound"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"flagged"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"flagged"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMachineFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<AdjudicationQueueQuery, AdjudicationQueueQueryVariables>;
export const VideoQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VideoQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"videoVerifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"video"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VideoQueueQuery, VideoQueueQueryVariables>;
export const FindDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"swapsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dealerName"}},{"kind":"Field","name":{"kind":"Name","value":"isAuthorizedDealer"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controllerSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"unboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"unboundBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllerBindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"unboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"unboundBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindDeviceQuery, FindDeviceQueryVariables>;
export const FindCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}}]} as unknown as DocumentNode<FindCustomerQuery, FindCustomerQueryVariables>;
export const ClaimDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occurredAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"unitToReturn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"isFlyaway"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occurredAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occurredAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occurredAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"unboundAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dealerName"}},{"kind":"Field","name":{"kind":"Name","value":"isAuthorizedDealer"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warranty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occurredAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isInLineage"}},{"kind":"Field","name":{"kind":"Name","value":"hasController"}},{"kind":"Field","name":{"kind":"Name","value":"wasControllerUnbound"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warranty"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"assessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accountLinked"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBound"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalKind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodwill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ClaimDeskQuery, ClaimDeskQueryVariables>;
export const ContractDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contractNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ContractDeskQuery, ContractDeskQueryVariables>;
export const ApplicableClausesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicableClauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"termsVersionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TermsSelectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"termsVersionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clausesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selector"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"editorialNote"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicableClausesQuery, ApplicableClausesQueryVariables>;
export const ReceiveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ReceiveUnitMutation, ReceiveUnitMutationVariables>;
export const AcceptLateReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptLateReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptLateReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptLateReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<AcceptLateReturnMutation, AcceptLateReturnMutationVariables>;
export const BeginAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<BeginAssessmentMutation, BeginAssessmentMutationVariables>;
export const RequestPhotoUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPhotoUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestClaimUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestClaimUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPhotoUploadMutation, RequestPhotoUploadMutationVariables>;
export const RecordAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warranty"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<RecordAssessmentMutation, RecordAssessmentMutationVariables>;
export const ConfirmEntitlementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEntitlement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEntitlementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEntitlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ConfirmEntitlementMutation, ConfirmEntitlementMutationVariables>;
export const ConvertClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConvertClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConvertClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"convertClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"convertedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ConvertClaimMutation, ConvertClaimMutationVariables>;
export const AllocateReplacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateReplacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateReplacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateReplacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"replacement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<AllocateReplacementMutation, AllocateReplacementMutationVariables>;
export const ShipUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShipUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"originalKeptAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ShipUnitMutation, ShipUnitMutationVariables>;
export const RecordDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const ReceiveRecoveredUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveRecoveredUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveRecoveredUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveRecoveredUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ReceiveRecoveredUnitMutation, ReceiveRecoveredUnitMutationVariables>;
export const RerouteClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RerouteClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RerouteClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rerouteClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<RerouteClaimMutation, RerouteClaimMutationVariables>;
export const ReplaceComponentSerialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceComponentSerial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceComponentSerialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceComponentSerial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"maskedValue"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ReplaceComponentSerialMutation, ReplaceComponentSerialMutationVariables>;
export const ReviewConditionVideoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewConditionVideo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewConditionVideoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewConditionVideo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"videoVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"activateBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ReviewConditionVideoMutation, ReviewConditionVideoMutationVariables>;
export const AcceptClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<AcceptClaimMutation, AcceptClaimMutationVariables>;
export const RefuseClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalKind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<RefuseClaimMutation, RefuseClaimMutationVariables>;
export const ReverseRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverseRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverseRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverseRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ReverseRefusalMutation, ReverseRefusalMutationVariables>;
export const ConfirmFlyawayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmFlyaway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmFlyawayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmFlyaway"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flyaway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ConfirmFlyawayMutation, ConfirmFlyawayMutationVariables>;
export const DecideCrossBorderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCrossBorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCrossBorderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCrossBorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"returnAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crossBorder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<DecideCrossBorderMutation, DecideCrossBorderMutationVariables>;
export const ProposeGoodwillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeGoodwill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeGoodwillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeGoodwill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goodwill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ProposeGoodwillMutation, ProposeGoodwillMutationVariables>;
export const GoodwillQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoodwillQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goodwillAdjustments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<GoodwillQueueQuery, GoodwillQueueQueryVariables>;
export const DecideGoodwillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideGoodwill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideGoodwillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideGoodwill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goodwill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<DecideGoodwillMutation, DecideGoodwillMutationVariables>;
export const RefundQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<RefundQueueQuery, RefundQueueQueryVariables>;
export const DecideRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<DecideRefundMutation, DecideRefundMutationVariables>;
export const ProposeQuotaAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeQuotaAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeQuotaAdjustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeQuotaAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]} as unknown as DocumentNode<ProposeQuotaAdjustmentMutation, ProposeQuotaAdjustmentMutationVariables>;