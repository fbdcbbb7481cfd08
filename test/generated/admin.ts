/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The span and the caller. */
export type AccessLogFilter = {
  /** The first instant, included. */
  readonly from: string;
  /** Only this key. */
  readonly keyId?: string | number | null | undefined;
  /** True gives only requests that read personal data. */
  readonly personalFieldsOnly?: boolean | null | undefined;
  /** Only this person or service. */
  readonly principalId?: string | number | null | undefined;
  /** The first instant that is left out, at most 31 days later. */
  readonly until: string;
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

/** Why allocateCodes was refused. */
export type AllocateCodesErrorCode =
  /** No such batch. */
  | 'BATCH_NOT_FOUND'
  /** There is no such partner, or it may not trade. */
  | 'PARTNER_NOT_ACTIVE'
  /** The plan is not sold in the batch's region. */
  | 'PLAN_NOT_ON_SALE'
  /** The partner may not sell in the batch's region. */
  | 'REGION_NOT_ALLOWED'
  /** The batch has fewer codes left. */
  | 'TOO_FEW_LEFT';

/** What is needed for allocating codes. */
export type AllocateCodesInput = {
  /** The batch to take from. */
  readonly batchId: string | number;
  /** How many, at least one. */
  readonly count: number;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The partner that is to hold the codes. */
  readonly partnerId: string | number;
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

/** Who sees which part of the graph. */
export type Audience =
  /** Tools for business intelligence. */
  | 'BI'
  /** Shops and service partners, by their keys. */
  | 'PARTNER'
  /** Customers and visitors. */
  | 'PUBLIC'
  /** Agents, adjudicators and administrators. */
  | 'STAFF';

/** How long links have to last. */
export type BindingUntil =
  /** To the time of the incident. */
  | 'INCIDENT'
  /** From the incident until it was verified. */
  | 'VERIFICATION';

/** Why blockCode was refused. */
export type BlockCodeErrorCode =
  /** It is redeemed, ended or blocked already. */
  | 'NOT_BLOCKABLE'
  /** No such code. */
  | 'NOT_FOUND';

/** What is needed for blocking a code. */
export type BlockCodeInput = {
  /** The code under suspicion. */
  readonly activationCodeId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** What the bonus year follows. */
export type BonusStart =
  /** The end of the contract. */
  | 'CONTRACT'
  /** The maker's own warranty. */
  | 'MAKER_WARRANTY'
  /** The end of replacement and maintenance. */
  | 'REPLACEMENT_AND_MAINTENANCE';

/** A table that can be loaded. */
export type CatalogTable =
  /** Clauses of one draft of the terms. */
  | 'CLAUSES'
  /** Fee schedules with their tiers, as drafts; what parts cost is taken over from the schedule before. */
  | 'FEES'
  /** Prices of sellers. */
  | 'OFFERS'
  /** Plans with numbers and bar codes. */
  | 'PLANS'
  /** Products with their parts and series. */
  | 'PRODUCTS'
  /** Regions with their time zones, currencies and terms. */
  | 'REGIONS'
  /** Contradictions and assumptions. */
  | 'REGISTER'
  /** Service centres and what they may do. */
  | 'SERVICE_CENTERS';

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

/** Why createApiKey was refused. */
export type CreateApiKeyErrorCode =
  /** Only partners and BI tools have keys; people sign in. */
  | 'AUDIENCE_WITHOUT_KEYS'
  /** The audience cannot have this mode of documents. */
  | 'DOCUMENT_MODE_NOT_FOR_AUDIENCE'
  /** It would end in the past or in more than two years. */
  | 'EXPIRY_OUT_OF_RANGE'
  /** This audience needs a partner, and the one given is unknown. */
  | 'PARTNER_MISSING'
  /** The audience cannot have this scope. */
  | 'SCOPE_NOT_FOR_AUDIENCE'
  /** There is no such scope. */
  | 'SCOPE_UNKNOWN';

/** What is needed for making a key. */
export type CreateApiKeyInput = {
  /** The networks that it may be used from, in CIDR notation; empty for anywhere. */
  readonly allowedNetworks?: ReadonlyArray<string>;
  /** What it can see of the graph. */
  readonly audience: Audience;
  /** The client whose published documents it runs; null for those of its audience. */
  readonly client?: string | null | undefined;
  /** The most requests that may run at one time. */
  readonly concurrentRequests?: number | null | undefined;
  /** The most cost points in a minute. */
  readonly costPerMinute?: number | null | undefined;
  /** Which documents it may run; refused for BI unless published only. */
  readonly documentMode?: DocumentMode;
  /** Whether it reaches live data or the sandbox. */
  readonly environment?: KeyEnvironment;
  /** The first instant at which it is no longer taken, at most two years ahead. */
  readonly expiresAt: string;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The name for people. */
  readonly name: string;
  /** The partner it speaks for; needed for that audience. */
  readonly partnerId?: string | number | null | undefined;
  /** The most requests in a second. */
  readonly requestsPerSecond?: number | null | undefined;
  /** What it may do. */
  readonly scopes: ReadonlyArray<string>;
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

/** What a deadline counts. */
export type DeadlineUnit =
  /** Monday to Friday without public holidays, from the next such day to the end of the last. */
  | 'BUSINESS_DAY'
  /** Days, to the end of the last local day. */
  | 'CALENDAR_DAY'
  /** Hours, to the very instant. */
  | 'HOUR';

/** Why decidePlanReturn was refused. */
export type DecidePlanReturnErrorCode =
  /** No such contract. */
  | 'NOT_FOUND'
  /** Nobody asked for it, or it was decided already. */
  | 'NOT_REQUESTED'
  /** A service was used meanwhile, or a claim holds one. */
  | 'PLAN_NOT_RETURNABLE';

/** What is needed for deciding about the return of a plan. */
export type DecidePlanReturnInput = {
  /** The contract with the open request. */
  readonly contractId: string | number;
  /** Whether it is taken back. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the record. */
  readonly note?: string | null | undefined;
};

/** Why decideQuotaAdjustment was refused. */
export type DecideQuotaAdjustmentErrorCode =
  /** No such proposal. */
  | 'NOT_FOUND'
  /** It is decided already. */
  | 'NOT_OPEN'
  /** Whoever proposed it cannot decide: another person has to. */
  | 'SAME_PERSON'
  /** Less than nothing would be left by now. */
  | 'WOULD_GO_NEGATIVE';

/** What is needed for deciding about a change of quota. */
export type DecideQuotaAdjustmentInput = {
  /** The proposal. */
  readonly adjustmentId: string | number;
  /** Whether it takes effect. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the record. */
  readonly note?: string | null | undefined;
};

/** Why decideTermination was refused. */
export type DecideTerminationErrorCode =
  /** A claim holds part of its quota. */
  | 'CLAIM_OPEN'
  /** No such contract. */
  | 'NOT_FOUND'
  /** Nobody asked for it, or it was decided already. */
  | 'NOT_REQUESTED';

/** What is needed for deciding about the end of a contract. */
export type DecideTerminationInput = {
  /** The contract with the open request. */
  readonly contractId: string | number;
  /** Whether it ends. */
  readonly decision: Decision;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Words for the record. */
  readonly note?: string | null | undefined;
};

/** What a person decides. */
export type Decision =
  /** Grant it. */
  | 'APPROVE'
  /** Deny it. */
  | 'REJECT';

/** The form in which a plan is handed over. */
export type DeliveryForm =
  /** A printed card whose code lies under a seal. */
  | 'CARD'
  /** A code sent as text. */
  | 'E_CODE'
  /** Nothing, because the plan comes with the device. */
  | 'NONE';

/** Which documents a key or a client may run. */
export type DocumentMode =
  /** Any document that its audience and scopes allow. */
  | 'ANY'
  /** Any document, with those that are not published noted by name and digest. */
  | 'LOG_UNKNOWN'
  /** Published documents only. */
  | 'PUBLISHED_ONLY';

/** Why draftTermsVersion was refused. */
export type DraftTermsVersionErrorCode =
  /** Another edition has this name. */
  | 'CODE_TAKEN'
  /** The edition to be followed does not exist. */
  | 'SUPERSEDED_NOT_FOUND';

/** What is needed for drafting terms. */
export type DraftTermsVersionInput = {
  /** The company that runs the programme; null when it is the same. */
  readonly administrator?: string | null | undefined;
  /** A short name for programs, unique and never reused. */
  readonly code: string;
  /** The generation that the edition belongs to. */
  readonly generation: TermsGeneration;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The company that owes the services. */
  readonly obligor: string;
  /** The address or file name of the text. */
  readonly sourceDocument: string;
  /** The edition whose clauses are copied; null starts empty. */
  readonly supersedesId?: string | number | null | undefined;
  /** The first day on which contracts are to pin it. */
  readonly validFrom: string;
};

/** What lifts an exclusion. */
export type ExclusionExemption =
  /** The part itself was sent in. */
  | 'COMPONENT_SENT_IN'
  /** A completed flyaway verification. */
  | 'FLYAWAY_VERIFIED';

/** Which fee schedules to give; every value given has to fit. */
export type FeeScheduleFilter = {
  /** Only schedules for this way of service. */
  readonly channel?: ServiceChannel | null | undefined;
  /** Only schedules in this currency. */
  readonly currency?: string | null | undefined;
  /** Only schedules that go with this generation. */
  readonly generation?: TermsGeneration | null | undefined;
  /** Only schedules for this region. */
  readonly regionCode?: string | null | undefined;
  /** Only schedules of this status; null means published ones. */
  readonly status?: TermsStatus | null | undefined;
};

/** How bad a finding is. */
export type FindingSeverity =
  /** It has to be put right first. */
  | 'ERROR'
  /** It may stay, and is shown. */
  | 'WARNING';

/** Why generateCodes was refused. */
export type GenerateCodesErrorCode =
  /** The plan is not published. */
  | 'PLAN_NOT_ON_SALE'
  /** The plan is not sold in the region. */
  | 'REGION_NOT_ALLOWED'
  /** The number is not between 1 and 100,000. */
  | 'SIZE_OUT_OF_RANGE';

/** What is needed for generating codes. */
export type GenerateCodesInput = {
  /** The form in which they are handed over. */
  readonly deliveryForm: CodeForm;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The plan that the codes stand for. */
  readonly planSkuId: string | number;
  /** The last instant for redemption, included; null for none. */
  readonly redeemBy?: string | null | undefined;
  /** The region they may be sold in. */
  readonly regionCode: string;
  /** How many, at most 100,000. */
  readonly size: number;
};

/** Why importCatalog was refused. */
export type ImportCatalogErrorCode =
  /** The check digit of a bar code is wrong. */
  | 'CHECK_DIGIT_WRONG'
  /** Two rows have the same key. */
  | 'DUPLICATE_ROW'
  /** Something is named that the catalog does not have. */
  | 'REFERENCE_UNKNOWN'
  /** A row does not have the form that the table needs. */
  | 'ROW_INVALID'
  /** The terms are published and can no longer change. */
  | 'TERMS_NOT_DRAFT';

/** What is needed for importing a table. */
export type ImportCatalogInput = {
  /** The rows as CSV with a header line, in UTF-8, at most what a request may have, 256 KiB in all. */
  readonly document: string;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. A dry run keeps none. */
  readonly idempotencyKey: string | number;
  /** True checks the rows and writes nothing. */
  readonly isDryRun?: boolean | null | undefined;
  /** True leaves out the rows that cannot be taken, reports each of them, and loads the others. */
  readonly skipsBadRows?: boolean | null | undefined;
  /** The table to load. */
  readonly table: CatalogTable;
  /** The draft that clauses are loaded into; only for that table. */
  readonly termsVersionId?: string | number | null | undefined;
};

/** What kind of use a fee or a count is about. */
export type IncidentType =
  /** The unit exists and is handed in. */
  | 'DAMAGE'
  /** The aircraft flew off and is lost. */
  | 'FLYAWAY';

/** A way to reach a service centre. */
export type IntakeChannel =
  /** By chat. */
  | 'CHAT'
  /** In person. */
  | 'COUNTER'
  /** By e-mail. */
  | 'EMAIL'
  /** By phone. */
  | 'PHONE'
  /** A form on the web. */
  | 'WEB';

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

/** Which data a key reaches. */
export type KeyEnvironment =
  /** The programme as it is. */
  | 'LIVE'
  /** Made-up data on a clock of its own, for trying things out. */
  | 'SANDBOX';

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

/** Why openStore was refused. */
export type OpenStoreErrorCode =
  /** No such partner. */
  | 'NOT_FOUND'
  /** Another shop of the partner has this number. */
  | 'REFERENCE_TAKEN'
  /** The partner may not sell in the region. */
  | 'REGION_NOT_ALLOWED';

/** What is needed for adding a shop. */
export type OpenStoreInput = {
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The partner that gets a shop. */
  readonly partnerId: string | number;
  /** The shop. */
  readonly store: StoreInput;
};

/** Which earlier uses count when a fee depends on the turn. */
export type OrdinalBasis =
  /** Every replacement of the contract, flyaways included. */
  | 'ALL_REPLACEMENTS'
  /** Replacements for damage only. */
  | 'DAMAGE_ONLY';

/** Whether a partner may trade. */
export type PartnerStatus =
  /** It may sell, return and activate. */
  | 'ACTIVE'
  /** It may read, and nothing else. */
  | 'SUSPENDED';

/** What buying a plan does. */
export type PlanKind =
  /** It opens cover for a device that has none. */
  | 'FIRST'
  /** It only prolongs a contract that runs, as Care Refresh+ does. */
  | 'RENEWAL_EXTENSION';

/** Whether a plan can be sold. */
export type PlanStatus =
  /** Entered but not yet published. */
  | 'DRAFT'
  /** Codes may be generated and sold. */
  | 'PUBLISHED'
  /** No new codes; those sold stay good. */
  | 'WITHDRAWN';

/** The widest group that a clause can name. */
export type ProductFamily =
  /** Small cameras worn or mounted in use. */
  | 'ACTION_CAMERA'
  /** Gimbals with a camera, flown under an aircraft. */
  | 'CAMERA_GIMBAL'
  /** Aircraft of every size. */
  | 'DRONE'
  /** Gimbals for cameras. */
  | 'HANDHELD_GIMBAL'
  /** Pocket cameras with a gimbal. */
  | 'POCKET_CAMERA'
  /** Gimbals for phones. */
  | 'SMARTPHONE_GIMBAL';

/** The kind of device, which sets the activation window. */
export type ProductKind =
  /** A flying device. */
  | 'AIRCRAFT'
  /** A camera of an aircraft with a plan of its own. */
  | 'CAMERA'
  /** A handheld camera or gimbal. */
  | 'HANDHELD';

/** Why publishDocument was refused. */
export type PublishDocumentErrorCode =
  /** The digest or the name stands for another text already. */
  | 'ID_CONFLICT'
  /** It does not fit the schema of its audience, its scopes or a limit. */
  | 'INVALID'
  /** The name is another text’s, or not the operation’s own; a changed definition needs a new version. */
  | 'NAME_TAKEN'
  /** It costs more than a request may. */
  | 'TOO_COSTLY';

/** What is needed for publishing a document. */
export type PublishDocumentInput = {
  /** Who can run it. */
  readonly audience: Audience;
  /** Its text, with one operation. */
  readonly body: string;
  /** The client that it is published for, such as `portal-web`. */
  readonly client: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The name with its version, which is the operation’s own name. */
  readonly name: string;
};

/** Why publishFeeSchedule was refused. */
export type PublishFeeScheduleErrorCode =
  /** An amount is in another currency than the schedule. */
  | 'CURRENCY_MIXED'
  /** It is published or retired already. */
  | 'NOT_DRAFT'
  /** No such draft. */
  | 'NOT_FOUND'
  /** A use that a sold plan grants would have no fee. */
  | 'NO_FEE'
  /** The terms that it goes with are a draft themselves. */
  | 'TERMS_NOT_PUBLISHED'
  /** The turns of a fee do not run from 1 without holes. */
  | 'TIERS_NOT_CONTIGUOUS'
  /** A schedule for the same region, channel and generation begins on the same day or later; an earlier one is ended the day before. */
  | 'VALIDITY_OVERLAPS'
  /** Its first day has passed. */
  | 'VALID_FROM_PAST';

/** What is needed for publishing fees. */
export type PublishFeeScheduleInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** The draft to be made binding. */
  readonly feeScheduleId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Why publishManifest was refused. */
export type PublishManifestErrorCode =
  /** The digest or the name stands for another text already. */
  | 'ID_CONFLICT'
  /** It does not fit the schema of its audience, its scopes or a limit. */
  | 'INVALID'
  /** The manifest is not of a format that is read here, or has too much. */
  | 'MANIFEST_UNREADABLE'
  /** The name is another text’s, or not the operation’s own; a changed definition needs a new version. */
  | 'NAME_TAKEN'
  /** It costs more than a request may. */
  | 'TOO_COSTLY';

/** What is needed for publishing a manifest. */
export type PublishManifestInput = {
  /** Who can run it. */
  readonly audience: Audience;
  /** The client that it is published for, such as `portal-web`. */
  readonly client: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The manifest as JSON: Apollo’s persisted-query manifest, or an object of ids and texts as graphql-codegen and Relay make it. */
  readonly manifest: string;
};

/** Why publishPlanSku was refused. */
export type PublishPlanSkuErrorCode =
  /** It is on sale or withdrawn already. */
  | 'NOT_DRAFT'
  /** No such plan. */
  | 'NOT_FOUND'
  /** No published fee schedule covers the plan. */
  | 'NO_FEE'
  /** No published terms cover the plan. */
  | 'NO_TERMS';

/** What is needed for putting a plan on sale. */
export type PublishPlanSkuInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The draft to be put on sale. */
  readonly planSkuId: string | number;
};

/** Why publishTermsVersion was refused. */
export type PublishTermsVersionErrorCode =
  /** A plan on sale would lack a clause that it needs. */
  | 'CLAUSES_MISSING'
  /** Two clauses win with equal right somewhere. */
  | 'CLAUSES_OVERLAP'
  /** A clause says that missing a deadline brings what its step does not have. */
  | 'CONSEQUENCE_IMPOSSIBLE'
  /** It is published or retired already. */
  | 'NOT_DRAFT'
  /** No such draft. */
  | 'NOT_FOUND'
  /** Another edition of the generation is valid on the same days. */
  | 'VALIDITY_OVERLAPS'
  /** Its first day has passed. */
  | 'VALID_FROM_PAST';

/** What is needed for publishing terms. */
export type PublishTermsVersionInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The draft to be made binding. */
  readonly termsVersionId: string | number;
};

/** Why registerPartner was refused. */
export type RegisterPartnerErrorCode =
  /** Another partner has this name. */
  | 'NAME_TAKEN'
  /** The programme does not sell in one of the regions, or a shop stands outside of them. */
  | 'REGION_NOT_ALLOWED';

/** What is needed for admitting a partner. */
export type RegisterPartnerInput = {
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** The trading name. */
  readonly name: string;
  /** The regions it may sell in. */
  readonly regionCodes: ReadonlyArray<string>;
  /** Its shops. */
  readonly stores: ReadonlyArray<StoreInput>;
};

/** Why reinstatePartner was refused. */
export type ReinstatePartnerErrorCode =
  /** No such partner. */
  | 'NOT_FOUND'
  /** It may trade already. */
  | 'NOT_SUSPENDED';

/** What is needed for reinstating a partner. */
export type ReinstatePartnerInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The partner to trade again. */
  readonly partnerId: string | number;
};

/** Why restockCode was refused. */
export type RestockCodeErrorCode =
  /** No such code. */
  | 'NOT_FOUND'
  /** Only returned codes are restocked. */
  | 'NOT_RETURNED'
  /** A code that was seen is not sold again. */
  | 'SEAL_BROKEN';

/** What is needed for restocking a code. */
export type RestockCodeInput = {
  /** The returned code. */
  readonly activationCodeId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Why retireDocument was refused. */
export type RetireDocumentErrorCode =
  /** It was retired before. */
  | 'ALREADY_RETIRED'
  /** Several clients have it; name one. */
  | 'CLIENT_NEEDED'
  /** No such document. */
  | 'NOT_FOUND';

/** What is needed for retiring a document. */
export type RetireDocumentInput = {
  /** Whose it is; null is enough where one client alone has it. */
  readonly client?: string | null | undefined;
  /** The document. */
  readonly documentId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Why retireTermsVersion was refused. */
export type RetireTermsVersionErrorCode =
  /** No such edition. */
  | 'NOT_FOUND'
  /** It is a draft or retired already. */
  | 'NOT_PUBLISHED'
  /** A plan on sale would have no terms from the next day on. */
  | 'PLANS_LEFT_WITHOUT_TERMS';

/** What is needed for retiring terms. */
export type RetireTermsVersionInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The edition that no new contract is to pin. */
  readonly termsVersionId: string | number;
  /** The last day on which it is in force, included. */
  readonly validTo: string;
};

/** Whose return rule it is. */
export type ReturnLayer =
  /** The company that owes the services. */
  | 'OBLIGOR'
  /** The shop that sold the plan. */
  | 'SELLER';

/** Why revokeApiKey was refused. */
export type RevokeApiKeyErrorCode =
  /** It was revoked before. */
  | 'ALREADY_REVOKED'
  /** No such key. */
  | 'NOT_FOUND';

/** What is needed for revoking a key. */
export type RevokeApiKeyInput = {
  /** The key that is to stop working. */
  readonly apiKeyId: string | number;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** Why rotateApiKey was refused. */
export type RotateApiKeyErrorCode =
  /** Another key takes its place already. */
  | 'ALREADY_REPLACED'
  /** The new one would end in the past or in more than two years. */
  | 'EXPIRY_OUT_OF_RANGE'
  /** No such key. */
  | 'NOT_FOUND'
  /** A revoked key has no successor. */
  | 'REVOKED';

/** What is needed for rotating a key. */
export type RotateApiKeyInput = {
  /** The key that is to be replaced. */
  readonly apiKeyId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** The first instant at which the new one is no longer taken. */
  readonly expiresAt: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** How many hours the old one stays good, 0 to 168. */
  readonly overlapHours?: number | null | undefined;
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

/** Whose place a service centre is. */
export type ServiceCenterKind =
  /** Authorised by the maker. */
  | 'AUTHORIZED'
  /** The maker's own. */
  | 'MAKER'
  /** A retailer's service partner with fees of its own. */
  | 'PARTNER_SERVICE'
  /** Officially recommended, for serial updates only. */
  | 'RECOMMENDED';

/** Who serves, which decides whether a fee is firm. */
export type ServiceChannel =
  /** The maker itself, whose fees may move with the exchange rate. */
  | 'MAKER_DIRECT'
  /** A retailer's service partner, at fixed fees. */
  | 'PARTNER_SERVICE';

/** The use whose fee is asked for. */
export type ServiceFeeInput = {
  /** Who is to serve. */
  readonly channel?: ServiceChannel | null | undefined;
  /** The kind of use. */
  readonly incidentType?: IncidentType | null | undefined;
  /** The day whose schedule counts; null means today. */
  readonly on?: string | null | undefined;
  /** The turn, from 1. */
  readonly ordinal?: number | null | undefined;
  /** The plan's length in months. */
  readonly planMonths: number;
  /** The product that is covered. */
  readonly productCode: string;
  /** The region of the plan. */
  readonly regionCode: string;
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

/** Why setDocumentMode was refused. */
export type SetDocumentModeErrorCode =
  /** Nothing was ever published for this client, and it is no audience’s own. */
  | 'NOT_FOUND';

/** What is needed for saying which documents a client may run. */
export type SetDocumentModeInput = {
  /** The client; documents were published for it before. */
  readonly client: string;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Which documents it may run from now on. */
  readonly mode: DocumentMode;
};

/** The area inside which shipping is free. */
export type ShippingScope =
  /** The region where plan and device were bought. */
  | 'REGION_OF_PURCHASE'
  /** The region where service is asked for. */
  | 'REGION_OF_REQUEST';

/** How soon a seller delivers. */
export type StockState =
  /** Not at present. */
  | 'OUT_OF_STOCK'
  /** From the seller's own store, the same or the next working day. */
  | 'SHIPS_TODAY'
  /** From a supplier, in four to seven days. */
  | 'SHIPS_WITHIN_A_WEEK';

/** A shop of a partner, as it is handed in. */
export type StoreInput = {
  /** The name for people. */
  readonly name: string;
  /** The partner's own number for it. */
  readonly reference?: string | null | undefined;
  /** Where it stands. */
  readonly regionCode: string;
};

/** Why suspendPartner was refused. */
export type SuspendPartnerErrorCode =
  /** It is suspended already. */
  | 'NOT_ACTIVE'
  /** No such partner. */
  | 'NOT_FOUND';

/** What is needed for suspending a partner. */
export type SuspendPartnerInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The partner to be stopped. */
  readonly partnerId: string | number;
  /** Why. */
  readonly reason: string;
};

/** What a check finds in terms or fees. */
export type TermsFindingKind =
  /** Missing a deadline brings what its step does not have. */
  | 'CONSEQUENCE_IMPOSSIBLE'
  /** An amount has no currency. */
  | 'CURRENCY_MISSING'
  /** A plan has no clause of a kind it needs. */
  | 'GAP'
  /** A quota is granted for a service that is not offered. */
  | 'NOT_OFFERED_BUT_GRANTED'
  /** An edition ends another one, and no plan could be put on sale under it. */
  | 'NO_PLAN'
  /** Two clauses win with equal right. */
  | 'OVERLAP'
  /** Fee tiers do not run from 1 without holes. */
  | 'TIER_GAP';

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

/** Whether an edition of terms binds anybody. */
export type TermsStatus =
  /** Being written; seen by administrators only. */
  | 'DRAFT'
  /** Pinned by contracts activated while it is valid. */
  | 'PUBLISHED'
  /** No new contract pins it; old ones keep it. */
  | 'RETIRED';

/** Why unblockCode was refused. */
export type UnblockCodeErrorCode =
  /** It is not under suspicion. */
  | 'NOT_BLOCKED'
  /** No such code. */
  | 'NOT_FOUND';

/** What is needed for unblocking a code. */
export type UnblockCodeInput = {
  /** The code cleared of suspicion. */
  readonly activationCodeId: string | number;
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** Why withdrawPlanSku was refused. */
export type WithdrawPlanSkuErrorCode =
  /** No such plan. */
  | 'NOT_FOUND'
  /** It is not on sale. */
  | 'NOT_ON_SALE';

/** What is needed for withdrawing a plan. */
export type WithdrawPlanSkuInput = {
  /** The version the caller has seen; another one is `CONFLICT`, and null skips the comparison. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The plan to be taken off sale. */
  readonly planSkuId: string | number;
};

type Refusal_AcceptClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_AcceptLateReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ActivatePlanError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_AllocateCodesError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_AllocateReplacementError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_AttachEvidenceError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_BeginAssessmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_BindControllerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_BlockCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelFlyawayVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelJobError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelReplacementError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ChangeContactDetailsError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CompleteActivationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ConfirmEntitlementError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ConfirmFlyawayError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ConvertClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CreateApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DecideCrossBorderError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DecideGoodwillError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DecidePlanReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DecideQuotaAdjustmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DecideRefundError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DecideTerminationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_DraftTermsVersionError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ElectRemedyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_GenerateCodesError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ImportCatalogError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_JobRowRefusal_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_LinkAccountError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenStoreError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenVideoVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OrderBundleError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PayQuoteError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ProposeGoodwillError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ProposeQuotaAdjustmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PublishDocumentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PublishFeeScheduleError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PublishManifestError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PublishPlanSkuError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_PublishTermsVersionError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReceiveRecoveredUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReceiveUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordAssessmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordDeliveryError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordOfferError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RecordPurchaseError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RefuseClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RegisterPartnerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReinstatePartnerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RenewContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReplaceComponentSerialError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReportBundleShipmentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReportHandOverError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReportRecoveredUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestClaimUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestCoverageUploadError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestPlanReturnError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestRefundError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequestTerminationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RequoteClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RerouteClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RestockCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RetireDocumentError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RetireTermsVersionError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReturnCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReverseRefusalError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ReviewConditionVideoError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RevokeApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RotateApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RotateOwnApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SellCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SetDocumentModeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_ShipUnitError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_StartFlyawayVerificationError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_StartImportError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_StartSaleExportError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SubmitConditionVideoError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SuspendPartnerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_TransferContractError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_UnbindControllerError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_UnblockCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_UnlinkAccountError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_VoidCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_WithdrawPlanSkuError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

export type RefusalFragment =
  | Refusal_AcceptClaimError_Fragment
  | Refusal_AcceptLateReturnError_Fragment
  | Refusal_ActivatePlanError_Fragment
  | Refusal_AllocateCodesError_Fragment
  | Refusal_AllocateReplacementError_Fragment
  | Refusal_AttachEvidenceError_Fragment
  | Refusal_BeginAssessmentError_Fragment
  | Refusal_BindControllerError_Fragment
  | Refusal_BlockCodeError_Fragment
  | Refusal_CancelClaimError_Fragment
  | Refusal_CancelFlyawayVerificationError_Fragment
  | Refusal_CancelJobError_Fragment
  | Refusal_CancelReplacementError_Fragment
  | Refusal_ChangeContactDetailsError_Fragment
  | Refusal_CompleteActivationError_Fragment
  | Refusal_ConfirmEntitlementError_Fragment
  | Refusal_ConfirmFlyawayError_Fragment
  | Refusal_ConvertClaimError_Fragment
  | Refusal_CreateApiKeyError_Fragment
  | Refusal_DecideCrossBorderError_Fragment
  | Refusal_DecideGoodwillError_Fragment
  | Refusal_DecidePlanReturnError_Fragment
  | Refusal_DecideQuotaAdjustmentError_Fragment
  | Refusal_DecideRefundError_Fragment
  | Refusal_DecideTerminationError_Fragment
  | Refusal_DraftTermsVersionError_Fragment
  | Refusal_ElectRemedyError_Fragment
  | Refusal_GenerateCodesError_Fragment
  | Refusal_ImportCatalogError_Fragment
  | Refusal_JobRowRefusal_Fragment
  | Refusal_LinkAccountError_Fragment
  | Refusal_OpenClaimError_Fragment
  | Refusal_OpenStoreError_Fragment
  | Refusal_OpenVideoVerificationError_Fragment
  | Refusal_OrderBundleError_Fragment
  | Refusal_PayQuoteError_Fragment
  | Refusal_ProposeGoodwillError_Fragment
  | Refusal_ProposeQuotaAdjustmentError_Fragment
  | Refusal_PublishDocumentError_Fragment
  | Refusal_PublishFeeScheduleError_Fragment
  | Refusal_PublishManifestError_Fragment
  | Refusal_PublishPlanSkuError_Fragment
  | Refusal_PublishTermsVersionError_Fragment
  | Refusal_ReceiveRecoveredUnitError_Fragment
  | Refusal_ReceiveUnitError_Fragment
  | Refusal_RecordAssessmentError_Fragment
  | Refusal_RecordDeliveryError_Fragment
  | Refusal_RecordOfferError_Fragment
  | Refusal_RecordPurchaseError_Fragment
  | Refusal_RefuseClaimError_Fragment
  | Refusal_RegisterPartnerError_Fragment
  | Refusal_ReinstatePartnerError_Fragment
  | Refusal_RenewContractError_Fragment
  | Refusal_ReplaceComponentSerialError_Fragment
  | Refusal_ReportBundleShipmentError_Fragment
  | Refusal_ReportHandOverError_Fragment
  | Refusal_ReportRecoveredUnitError_Fragment
  | Refusal_RequestClaimUploadError_Fragment
  | Refusal_RequestCoverageUploadError_Fragment
  | Refusal_RequestPlanReturnError_Fragment
  | Refusal_RequestRefundError_Fragment
  | Refusal_RequestTerminationError_Fragment
  | Refusal_RequoteClaimError_Fragment
  | Refusal_RerouteClaimError_Fragment
  | Refusal_RestockCodeError_Fragment
  | Refusal_RetireDocumentError_Fragment
  | Refusal_RetireTermsVersionError_Fragment
  | Refusal_ReturnCodeError_Fragment
  | Refusal_ReverseRefusalError_Fragment
  | Refusal_ReviewConditionVideoError_Fragment
  | Refusal_RevokeApiKeyError_Fragment
  | Refusal_RotateApiKeyError_Fragment
  | Refusal_RotateOwnApiKeyError_Fragment
  | Refusal_SellCodeError_Fragment
  | Refusal_SetDocumentModeError_Fragment
  | Refusal_ShipUnitError_Fragment
  | Refusal_StartFlyawayVerificationError_Fragment
  | Refusal_StartImportError_Fragment
  | Refusal_StartSaleExportError_Fragment
  | Refusal_SubmitConditionVideoError_Fragment
  | Refusal_SuspendPartnerError_Fragment
  | Refusal_TransferContractError_Fragment
  | Refusal_UnbindControllerError_Fragment
  | Refusal_UnblockCodeError_Fragment
  | Refusal_UnlinkAccountError_Fragment
  | Refusal_VoidCodeError_Fragment
  | Refusal_WithdrawPlanSkuError_Fragment
;

export type AmountFragment = { readonly amount: string, readonly currency: string };

export type EditionFragment = { readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null };

export type PartFragment = { readonly quantity: number, readonly component: { readonly code: string } };

type Content_ActivationWindowClause_Fragment = { readonly __typename: 'ActivationWindowClause', readonly window: number, readonly unit: DeadlineUnit, readonly videoAfterwards: boolean, readonly approvalHours: number | null };

type Content_BindingClause_Fragment = { readonly __typename: 'BindingClause', readonly incidentType: IncidentType, readonly accountLink: boolean, readonly controllerBinding: boolean, readonly until: BindingUntil };

type Content_BonusClause_Fragment = { readonly __typename: 'BonusClause', readonly isOffered: boolean, readonly months: number | null, readonly disqualifyingLines: ReadonlyArray<ServiceLine>, readonly startsAfter: BonusStart | null, readonly eligibleProducts: ReadonlyArray<{ readonly code: string }> };

type Content_ComponentCoverClause_Fragment = { readonly __typename: 'ComponentCoverClause', readonly line: ServiceLine, readonly allowsComponentOnly: boolean, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly code: string } }> };

type Content_CoveredCausesClause_Fragment = { readonly __typename: 'CoveredCausesClause', readonly causes: ReadonlyArray<CauseOfLoss>, readonly wreckRequired: ReadonlyArray<CauseOfLoss> };

type Content_DeadlineClause_Fragment = { readonly __typename: 'DeadlineClause', readonly serviceType: ServiceType | null, readonly allowance: number, readonly unit: DeadlineUnit, readonly onMiss: DeadlineConsequence, readonly deadline: DeadlineKind };

type Content_ExclusionClause_Fragment = { readonly __typename: 'ExclusionClause', readonly code: string, readonly lines: ReadonlyArray<ServiceLine>, readonly causes: ReadonlyArray<CauseOfLoss>, readonly unless: ExclusionExemption | null, readonly isMachineChecked: boolean };

type Content_FeeRuleClause_Fragment = { readonly __typename: 'FeeRuleClause', readonly ordinalBasis: OrdinalBasis, readonly restartsPerContract: boolean };

type Content_QuotaClause_Fragment = { readonly __typename: 'QuotaClause', readonly line: ServiceLine, readonly count: number | null, readonly flyawayCount: number | null, readonly discountPercent: string | null, readonly months: number | null, readonly moneyCap: { readonly amount: string, readonly currency: string } | null };

type Content_RenewalClause_Fragment = { readonly __typename: 'RenewalClause', readonly isOffered: boolean, readonly graceDays: number, readonly maxTotalMonths: number | null, readonly maxContracts: number | null, readonly requiresUnusedReplacement: boolean, readonly grantedReplacements: number | null, readonly renewingMonths: ReadonlyArray<number> };

type Content_RequiredSerialsClause_Fragment = { readonly __typename: 'RequiredSerialsClause', readonly serials: ReadonlyArray<SerialComponent> };

type Content_ReturnClause_Fragment = { readonly __typename: 'ReturnClause', readonly layer: ReturnLayer, readonly isReturnable: boolean, readonly needsProductReturn: boolean, readonly needsNoUse: boolean, readonly needsIntactSeal: boolean };

type Content_ServiceAvailabilityClause_Fragment = { readonly __typename: 'ServiceAvailabilityClause', readonly line: ServiceLine, readonly serviceTypes: ReadonlyArray<ServiceType>, readonly includesFlyaway: boolean };

type Content_ShippingClause_Fragment = { readonly __typename: 'ShippingClause', readonly outboundPaidByProvider: boolean, readonly inboundPaidByProvider: boolean, readonly freeWithin: ShippingScope, readonly crossBorderNeedsConsent: boolean };

type Content_TerritoryClause_Fragment = { readonly __typename: 'TerritoryClause', readonly isInternational: boolean, readonly samePurchaseRegion: boolean, readonly needsAuthorizedDealer: boolean, readonly needsProofOfPurchase: boolean, readonly localRulesApply: boolean };

type Content_TransferClause_Fragment = { readonly __typename: 'TransferClause', readonly isTransferable: boolean };

export type ContentFragment =
  | Content_ActivationWindowClause_Fragment
  | Content_BindingClause_Fragment
  | Content_BonusClause_Fragment
  | Content_ComponentCoverClause_Fragment
  | Content_CoveredCausesClause_Fragment
  | Content_DeadlineClause_Fragment
  | Content_ExclusionClause_Fragment
  | Content_FeeRuleClause_Fragment
  | Content_QuotaClause_Fragment
  | Content_RenewalClause_Fragment
  | Content_RequiredSerialsClause_Fragment
  | Content_ReturnClause_Fragment
  | Content_ServiceAvailabilityClause_Fragment
  | Content_ShippingClause_Fragment
  | Content_TerritoryClause_Fragment
  | Content_TransferClause_Fragment
;

export type CatalogOverviewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CatalogOverviewQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: ProductKind, readonly series: ReadonlyArray<{ readonly code: string }>, readonly planSkus: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly termMonths: number, readonly status: PlanStatus, readonly ean: string | null }>, readonly registerEntries: ReadonlyArray<{ readonly code: string, readonly subject: string, readonly resolution: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly timeZone: string, readonly termsGenerations: ReadonlyArray<TermsGeneration> }> | null };

export type PlanDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanDeskQuery = { readonly planSku: { readonly id: string, readonly version: number, readonly name: string, readonly ean: string | null, readonly manufacturerPartNumber: string | null, readonly kind: PlanKind, readonly status: PlanStatus, readonly deliveryForms: ReadonlyArray<DeliveryForm>, readonly package: { readonly weight: string | null, readonly length: string | null, readonly width: string | null, readonly height: string | null } | null, readonly allowances: ReadonlyArray<{ readonly line: ServiceLine, readonly count: number | null, readonly flyawayCount: number | null, readonly months: number | null, readonly moneyCap: { readonly amount: string, readonly currency: string } | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly clause: { readonly reference: string } | null }> }>, readonly offers: { readonly nodes: ReadonlyArray<{ readonly kind: OfferKind, readonly sellerName: string, readonly isIndicative: boolean, readonly itemCode: string | null, readonly stock: StockState | null, readonly minimumQuantity: number, readonly validFrom: string | null, readonly validTo: string | null, readonly partner: { readonly id: string } | null, readonly region: { readonly code: string }, readonly price: { readonly amount: string, readonly currency: string }, readonly source: { readonly document: string, readonly isSynthetic: boolean, readonly note: string | null }, readonly exclusions: ReadonlyArray<{ readonly reference: string, readonly text: string | null }> }> }, readonly product: { readonly code: string, readonly warrantyComponents: ReadonlyArray<{ readonly code: string }>, readonly services: ReadonlyArray<{ readonly line: ServiceLine, readonly serviceTypes: ReadonlyArray<ServiceType>, readonly includesFlyaway: boolean, readonly isConfirmed: boolean, readonly basis: ReadonlyArray<{ readonly ruleId: string }> }> }, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly actor: { readonly label: string } }> } | null } | null };

export type RegionDeskQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  productCode: string;
}>;


export type RegionDeskQuery = { readonly region: { readonly code: string, readonly name: string, readonly partOf: { readonly code: string } | null, readonly holidays: ReadonlyArray<{ readonly date: string, readonly name: string }>, readonly serviceCenter: { readonly code: string, readonly name: string, readonly kind: ServiceCenterKind } | null } | null, readonly serviceCenters: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: ServiceCenterKind, readonly address: string, readonly intakeChannels: ReadonlyArray<IntakeChannel>, readonly authorizations: ReadonlyArray<{ readonly lines: ReadonlyArray<ServiceLine>, readonly region: { readonly code: string }, readonly series: ReadonlyArray<{ readonly code: string }> }> }> } | null };

export type FeeDeskQueryVariables = Exact<{
  filter?: FeeScheduleFilter | null | undefined;
  productCode: string;
  question: ServiceFeeInput;
}>;


export type FeeDeskQuery = { readonly feeSchedules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly currency: string, readonly channel: ServiceChannel, readonly ordinalBasis: OrdinalBasis, readonly status: TermsStatus, readonly tiers: ReadonlyArray<{ readonly incidentType: IncidentType, readonly planMonths: number | null, readonly ordinalFrom: number, readonly ordinalTo: number | null, readonly fee: { readonly amount: string, readonly currency: string }, readonly source: { readonly document: string, readonly isSynthetic: boolean } }>, readonly componentPrices: ReadonlyArray<{ readonly component: { readonly code: string }, readonly price: { readonly amount: string, readonly currency: string }, readonly source: { readonly isSynthetic: boolean } }> }> } | null, readonly serviceFee: { readonly ordinal: number, readonly ordinalBasis: OrdinalBasis, readonly isIndicative: boolean, readonly fee: { readonly amount: string, readonly currency: string }, readonly feeSchedule: { readonly id: string }, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly clause: { readonly reference: string } | null }> } | null };

export type ImportCatalogMutationVariables = Exact<{
  input: ImportCatalogInput;
}>;


export type ImportCatalogMutation = { readonly importCatalog: { readonly rowCount: number | null, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly kind: TermsFindingKind, readonly message: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly reference: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: ImportCatalogErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PublishPlanSkuMutationVariables = Exact<{
  input: PublishPlanSkuInput;
}>;


export type PublishPlanSkuMutation = { readonly publishPlanSku: { readonly planSku: { readonly id: string, readonly version: number, readonly status: PlanStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: PublishPlanSkuErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type WithdrawPlanSkuMutationVariables = Exact<{
  input: WithdrawPlanSkuInput;
}>;


export type WithdrawPlanSkuMutation = { readonly withdrawPlanSku: { readonly planSku: { readonly id: string, readonly version: number, readonly status: PlanStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: WithdrawPlanSkuErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type TermsDeskQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TermsDeskQuery = { readonly termsVersions: { readonly nodes: ReadonlyArray<{ readonly pinnedContractCount: number | null, readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null, readonly supersedes: { readonly code: string } | null, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly kind: TermsFindingKind, readonly message: string }> | null, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly actor: { readonly label: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type TermsClausesQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<ClauseKind> | ClauseKind | null | undefined;
  after?: string | null | undefined;
}>;


export type TermsClausesQuery = { readonly termsVersion: { readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null, readonly clauses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ruleId: string, readonly reference: string, readonly kind: ClauseKind, readonly text: string | null, readonly editorialNote: string | null, readonly selector: { readonly family: ProductFamily | null, readonly kind: ProductKind | null, readonly planMonths: number | null, readonly channel: ActivationChannel | null, readonly product: { readonly code: string } | null, readonly series: { readonly code: string } | null, readonly region: { readonly code: string } | null }, readonly content:
          | { readonly __typename: 'ActivationWindowClause', readonly window: number, readonly unit: DeadlineUnit, readonly videoAfterwards: boolean, readonly approvalHours: number | null }
          | { readonly __typename: 'BindingClause', readonly incidentType: IncidentType, readonly accountLink: boolean, readonly controllerBinding: boolean, readonly until: BindingUntil }
          | { readonly __typename: 'BonusClause', readonly isOffered: boolean, readonly months: number | null, readonly disqualifyingLines: ReadonlyArray<ServiceLine>, readonly startsAfter: BonusStart | null, readonly eligibleProducts: ReadonlyArray<{ readonly code: string }> }
          | { readonly __typename: 'ComponentCoverClause', readonly line: ServiceLine, readonly allowsComponentOnly: boolean, readonly components: ReadonlyArray<{ readonly quantity: number, readonly component: { readonly code: string } }> }
          | { readonly __typename: 'CoveredCausesClause', readonly causes: ReadonlyArray<CauseOfLoss>, readonly wreckRequired: ReadonlyArray<CauseOfLoss> }
          | { readonly __typename: 'DeadlineClause', readonly serviceType: ServiceType | null, readonly allowance: number, readonly unit: DeadlineUnit, readonly onMiss: DeadlineConsequence, readonly deadline: DeadlineKind }
          | { readonly __typename: 'ExclusionClause', readonly code: string, readonly lines: ReadonlyArray<ServiceLine>, readonly causes: ReadonlyArray<CauseOfLoss>, readonly unless: ExclusionExemption | null, readonly isMachineChecked: boolean }
          | { readonly __typename: 'FeeRuleClause', readonly ordinalBasis: OrdinalBasis, readonly restartsPerContract: boolean }
          | { readonly __typename: 'QuotaClause', readonly line: ServiceLine, readonly count: number | null, readonly flyawayCount: number | null, readonly discountPercent: string | null, readonly months: number | null, readonly moneyCap: { readonly amount: string, readonly currency: string } | null }
          | { readonly __typename: 'RenewalClause', readonly isOffered: boolean, readonly graceDays: number, readonly maxTotalMonths: number | null, readonly maxContracts: number | null, readonly requiresUnusedReplacement: boolean, readonly grantedReplacements: number | null, readonly renewingMonths: ReadonlyArray<number> }
          | { readonly __typename: 'RequiredSerialsClause', readonly serials: ReadonlyArray<SerialComponent> }
          | { readonly __typename: 'ReturnClause', readonly layer: ReturnLayer, readonly isReturnable: boolean, readonly needsProductReturn: boolean, readonly needsNoUse: boolean, readonly needsIntactSeal: boolean }
          | { readonly __typename: 'ServiceAvailabilityClause', readonly line: ServiceLine, readonly serviceTypes: ReadonlyArray<ServiceType>, readonly includesFlyaway: boolean }
          | { readonly __typename: 'ShippingClause', readonly outboundPaidByProvider: boolean, readonly inboundPaidByProvider: boolean, readonly freeWithin: ShippingScope, readonly crossBorderNeedsConsent: boolean }
          | { readonly __typename: 'TerritoryClause', readonly isInternational: boolean, readonly samePurchaseRegion: boolean, readonly needsAuthorizedDealer: boolean, readonly needsProofOfPurchase: boolean, readonly localRulesApply: boolean }
          | { readonly __typename: 'TransferClause', readonly isTransferable: boolean }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TermsOnDayQueryVariables = Exact<{
  selector: TermsSelectorInput;
  on: string;
}>;


export type TermsOnDayQuery = { readonly termsInForce: { readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null, readonly clausesFor: ReadonlyArray<{ readonly ruleId: string, readonly reference: string, readonly kind: ClauseKind }> } | null };

export type ReviewTermsChangeQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type ReviewTermsChangeQuery = { readonly termsDiff: { readonly changes: ReadonlyArray<{ readonly kind: ClauseKind, readonly changedFields: ReadonlyArray<string>, readonly selector: { readonly planMonths: number | null, readonly product: { readonly code: string } | null, readonly region: { readonly code: string } | null }, readonly before: { readonly reference: string, readonly text: string | null } | null, readonly after: { readonly reference: string, readonly text: string | null } | null }> } | null };

export type DraftTermsVersionMutationVariables = Exact<{
  input: DraftTermsVersionInput;
}>;


export type DraftTermsVersionMutation = { readonly draftTermsVersion: { readonly termsVersion: { readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: DraftTermsVersionErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PublishTermsVersionMutationVariables = Exact<{
  input: PublishTermsVersionInput;
}>;


export type PublishTermsVersionMutation = { readonly publishTermsVersion: { readonly termsVersion: { readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly message: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: PublishTermsVersionErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RetireTermsVersionMutationVariables = Exact<{
  input: RetireTermsVersionInput;
}>;


export type RetireTermsVersionMutation = { readonly retireTermsVersion: { readonly termsVersion: { readonly pinnedContractCount: number | null, readonly id: string, readonly version: number, readonly code: string, readonly generation: TermsGeneration, readonly revision: number, readonly status: TermsStatus, readonly validFrom: string, readonly validTo: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RetireTermsVersionErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PublishFeeScheduleMutationVariables = Exact<{
  input: PublishFeeScheduleInput;
}>;


export type PublishFeeScheduleMutation = { readonly publishFeeSchedule: { readonly feeSchedule: { readonly id: string, readonly version: number, readonly status: TermsStatus, readonly validFrom: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: PublishFeeScheduleErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type FeeScheduleByIdQueryVariables = Exact<{
  id: string | number;
  productCode: string;
}>;


export type FeeScheduleByIdQuery = { readonly feeSchedule: { readonly id: string, readonly name: string, readonly status: TermsStatus, readonly tiers: ReadonlyArray<{ readonly ordinalFrom: number, readonly ordinalTo: number | null, readonly fee: { readonly amount: string, readonly currency: string } }> } | null };

export type GenerateCodesMutationVariables = Exact<{
  input: GenerateCodesInput;
}>;


export type GenerateCodesMutation = { readonly generateCodes: { readonly batch: { readonly id: string, readonly size: number, readonly job: { readonly id: string, readonly status: JobStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: GenerateCodesErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type AllocateCodesMutationVariables = Exact<{
  input: AllocateCodesInput;
}>;


export type AllocateCodesMutation = { readonly allocateCodes: { readonly stock: { readonly allocated: number, readonly sold: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: AllocateCodesErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type RestockCodeMutationVariables = Exact<{
  input: RestockCodeInput;
}>;


export type RestockCodeMutation = { readonly restockCode: { readonly activationCode: { readonly id: string, readonly version: number, readonly status: CodeStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: RestockCodeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type BlockCodeMutationVariables = Exact<{
  input: BlockCodeInput;
}>;


export type BlockCodeMutation = { readonly blockCode: { readonly activationCode: { readonly id: string, readonly version: number, readonly status: CodeStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: BlockCodeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type UnblockCodeMutationVariables = Exact<{
  input: UnblockCodeInput;
}>;


export type UnblockCodeMutation = { readonly unblockCode: { readonly activationCode: { readonly id: string, readonly version: number, readonly status: CodeStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: UnblockCodeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type CodeBatchesQueryVariables = Exact<{
  planSkuId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CodeBatchesQuery = { readonly codeBatches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly size: number, readonly unallocatedCount: number, readonly redeemBy: string | null, readonly generatedAt: string, readonly job: { readonly status: JobStatus, readonly resultUrl: string | null }, readonly codes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly partner: { readonly name: string } | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CodeLifeQueryVariables = Exact<{
  id: string | number;
}>;


export type CodeLifeQuery = { readonly activationCode: { readonly lastFour: string, readonly status: CodeStatus, readonly partner: { readonly id: string, readonly name: string } | null, readonly batch: { readonly id: string }, readonly contract: { readonly id: string, readonly contractNumber: string } | null, readonly history: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly fromStatus: string | null, readonly toStatus: string | null, readonly reason: string | null, readonly actor: { readonly kind: ActorKind, readonly label: string } }> } } | null };

export type PartnerListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnerListQuery = { readonly partners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: PartnerStatus }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PartnerDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerDeskQuery = { readonly partner: { readonly id: string, readonly version: number, readonly name: string, readonly status: PartnerStatus, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly stores: ReadonlyArray<{ readonly id: string, readonly name: string, readonly reference: string | null }>, readonly stock: ReadonlyArray<{ readonly allocated: number, readonly sold: number, readonly redeemed: number, readonly planSku: { readonly name: string } | null }>, readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly name: string, readonly scopes: ReadonlyArray<string>, readonly expiresAt: string, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly replacedBy: { readonly id: string } | null, readonly usage: { readonly requests: number, readonly refused: number, readonly cost: number } }> } | null } | null };

export type RegisterPartnerMutationVariables = Exact<{
  input: RegisterPartnerInput;
}>;


export type RegisterPartnerMutation = { readonly registerPartner: { readonly partner: { readonly id: string, readonly version: number, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: RegisterPartnerErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenStoreMutationVariables = Exact<{
  input: OpenStoreInput;
}>;


export type OpenStoreMutation = { readonly openStore: { readonly partner: { readonly id: string, readonly stores: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenStoreErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type SuspendPartnerMutationVariables = Exact<{
  input: SuspendPartnerInput;
}>;


export type SuspendPartnerMutation = { readonly suspendPartner: { readonly partner: { readonly id: string, readonly version: number, readonly status: PartnerStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: SuspendPartnerErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type ReinstatePartnerMutationVariables = Exact<{
  input: ReinstatePartnerInput;
}>;


export type ReinstatePartnerMutation = { readonly reinstatePartner: { readonly partner: { readonly id: string, readonly version: number, readonly status: PartnerStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReinstatePartnerErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey: { readonly secret: string | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CreateApiKeyErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { readonly rotateApiKey: { readonly secret: string | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: RotateApiKeyErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: { readonly apiKey: { readonly id: string, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RevokeApiKeyErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type ApiKeyListQueryVariables = Exact<{
  audience?: Audience | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeyListQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly name: string, readonly audience: Audience, readonly scopes: ReadonlyArray<string>, readonly documentMode: DocumentMode, readonly environment: KeyEnvironment, readonly allowedNetworks: ReadonlyArray<string>, readonly concurrentRequests: number, readonly requestsPerSecond: number, readonly costPerMinute: number, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly partner: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PublishDocumentMutationVariables = Exact<{
  input: PublishDocumentInput;
}>;


export type PublishDocumentMutation = { readonly publishDocument: { readonly document: { readonly id: string, readonly name: string, readonly cost: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: PublishDocumentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type RetireDocumentMutationVariables = Exact<{
  input: RetireDocumentInput;
}>;


export type RetireDocumentMutation = { readonly retireDocument: { readonly document: { readonly id: string, readonly retiredAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: RetireDocumentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type DocumentListQueryVariables = Exact<{
  audience?: Audience | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentListQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly audience: Audience, readonly cost: number, readonly publishedAt: string, readonly retiredAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WhoReadWhatQueryVariables = Exact<{
  filter: AccessLogFilter;
  after?: string | null | undefined;
}>;


export type WhoReadWhatQuery = { readonly accessLog: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly documentName: string | null, readonly outcome: string, readonly cost: number, readonly personalFields: ReadonlyArray<string>, readonly actor: { readonly kind: ActorKind, readonly label: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RequestsToDecideQueryVariables = Exact<{
  request: ContractRequest;
  after?: string | null | undefined;
}>;


export type RequestsToDecideQuery = { readonly serviceContracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly contractNumber: string, readonly status: ContractStatus, readonly replacementsUsed: number, readonly termination: { readonly reason: string, readonly requestedAt: string } | null, readonly planReturn: { readonly productReturnReference: string | null, readonly refund: { readonly amount: string, readonly currency: string } | null, readonly approval: { readonly reason: string, readonly requestedAt: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DecideTerminationMutationVariables = Exact<{
  input: DecideTerminationInput;
}>;


export type DecideTerminationMutation = { readonly decideTermination: { readonly contract: { readonly id: string, readonly version: number, readonly status: ContractStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: DecideTerminationErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type DecidePlanReturnMutationVariables = Exact<{
  input: DecidePlanReturnInput;
}>;


export type DecidePlanReturnMutation = { readonly decidePlanReturn: { readonly contract: { readonly id: string, readonly version: number, readonly status: ContractStatus, readonly planReturn: { readonly refund: { readonly amount: string, readonly currency: string } | null, readonly approval: { readonly status: ApprovalStatus } } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: DecidePlanReturnErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type QuotaAdjustmentQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QuotaAdjustmentQueueQuery = { readonly quotaAdjustments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly line: ServiceLine, readonly incidentType: IncidentType | null, readonly count: number | null, readonly money: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly contractNumber: string }, readonly claim: { readonly claimNumber: string } | null, readonly approval: { readonly reason: string, readonly requestedBy: { readonly label: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DecideQuotaAdjustmentMutationVariables = Exact<{
  input: DecideQuotaAdjustmentInput;
}>;


export type DecideQuotaAdjustmentMutation = { readonly decideQuotaAdjustment: { readonly adjustment: { readonly id: string, readonly approval: { readonly status: ApprovalStatus }, readonly contract: { readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly uses: { readonly remaining: number } | null, readonly money: { readonly remaining: { readonly amount: string, readonly currency: string } } | null }> | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: DecideQuotaAdjustmentErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type PublishManifestMutationVariables = Exact<{
  input: PublishManifestInput;
}>;


export type PublishManifestMutation = { readonly publishManifest: { readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly client: string, readonly cost: number, readonly fetches: number }> | null, readonly userErrors: ReadonlyArray<{ readonly code: PublishManifestErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type SetDocumentModeMutationVariables = Exact<{
  input: SetDocumentModeInput;
}>;


export type SetDocumentModeMutation = { readonly setDocumentMode: { readonly client: { readonly name: string, readonly audience: Audience, readonly mode: DocumentMode } | null, readonly userErrors: ReadonlyArray<{ readonly code: SetDocumentModeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const EditionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<EditionFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductComponent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PartFragment, unknown>;
export const ContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Content"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}},{"kind":"Field","name":{"kind":"Name","value":"moneyCap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationWindowClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"videoAfterwards"}},{"kind":"Field","name":{"kind":"Name","value":"approvalHours"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequiredSerialsClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serials"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentCoverClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowsComponentOnly"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoveredCausesClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"wreckRequired"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"unless"}},{"kind":"Field","name":{"kind":"Name","value":"isMachineChecked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAvailabilityClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"includesFlyaway"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeRuleClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"restartsPerContract"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deadline"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","alias":{"kind":"Name","value":"renewingMonths"},"name":{"kind":"Name","value":"planMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxContracts"}},{"kind":"Field","name":{"kind":"Name","value":"requiresUnusedReplacement"}},{"kind":"Field","name":{"kind":"Name","value":"grantedReplacements"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BonusClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"disqualifyingLines"}},{"kind":"Field","name":{"kind":"Name","value":"startsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleProducts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInternational"}},{"kind":"Field","name":{"kind":"Name","value":"samePurchaseRegion"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuthorizedDealer"}},{"kind":"Field","name":{"kind":"Name","value":"needsProofOfPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"localRulesApply"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"isReturnable"}},{"kind":"Field","name":{"kind":"Name","value":"needsProductReturn"}},{"kind":"Field","name":{"kind":"Name","value":"needsNoUse"}},{"kind":"Field","name":{"kind":"Name","value":"needsIntactSeal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isTransferable"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShippingClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outboundPaidByProvider"}},{"kind":"Field","name":{"kind":"Name","value":"inboundPaidByProvider"}},{"kind":"Field","name":{"kind":"Name","value":"freeWithin"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorderNeedsConsent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentType"}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductComponent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ContentFragment, unknown>;
export const CatalogOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasPlanOnSale"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planSkus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"termsGenerations"}}]}}]}}]} as unknown as DocumentNode<CatalogOverviewQuery, CatalogOverviewQueryVariables>;
export const PlanDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerPartNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryForms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}},{"kind":"Field","name":{"kind":"Name","value":"moneyCap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"minimumQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"includesFlyaway"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PlanDeskQuery, PlanDeskQueryVariables>;
export const RegionDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceCenter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceCenters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"intakeChannels"}},{"kind":"Field","name":{"kind":"Name","value":"authorizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionDeskQuery, RegionDeskQueryVariables>;
export const FeeDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeeDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeeScheduleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceFeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeSchedules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentType"}},{"kind":"Field","name":{"kind":"Name","value":"planMonths"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalTo"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"componentPrices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceFee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"feeSchedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<FeeDeskQuery, FeeDeskQueryVariables>;
export const ImportCatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCatalog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCatalogInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importCatalog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCatalogMutation, ImportCatalogMutationVariables>;
export const PublishPlanSkuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlanSku"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlanSkuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPlanSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPlanSkuMutation, PublishPlanSkuMutationVariables>;
export const WithdrawPlanSkuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPlanSku"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPlanSkuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPlanSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPlanSkuMutation, WithdrawPlanSkuMutationVariables>;
export const TermsDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermsDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edition"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedContractCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<TermsDeskQuery, TermsDeskQueryVariables>;
export const TermsClausesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermsClauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edition"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"editorialNote"}},{"kind":"Field","name":{"kind":"Name","value":"selector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"planMonths"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Content"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductComponent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Content"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}},{"kind":"Field","name":{"kind":"Name","value":"moneyCap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationWindowClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"videoAfterwards"}},{"kind":"Field","name":{"kind":"Name","value":"approvalHours"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequiredSerialsClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serials"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentCoverClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowsComponentOnly"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoveredCausesClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"wreckRequired"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"unless"}},{"kind":"Field","name":{"kind":"Name","value":"isMachineChecked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAvailabilityClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"includesFlyaway"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeRuleClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"restartsPerContract"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deadline"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"onMiss"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","alias":{"kind":"Name","value":"renewingMonths"},"name":{"kind":"Name","value":"planMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxContracts"}},{"kind":"Field","name":{"kind":"Name","value":"requiresUnusedReplacement"}},{"kind":"Field","name":{"kind":"Name","value":"grantedReplacements"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BonusClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"disqualifyingLines"}},{"kind":"Field","name":{"kind":"Name","value":"startsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleProducts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInternational"}},{"kind":"Field","name":{"kind":"Name","value":"samePurchaseRegion"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuthorizedDealer"}},{"kind":"Field","name":{"kind":"Name","value":"needsProofOfPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"localRulesApply"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"isReturnable"}},{"kind":"Field","name":{"kind":"Name","value":"needsProductReturn"}},{"kind":"Field","name":{"kind":"Name","value":"needsNoUse"}},{"kind":"Field","name":{"kind":"Name","value":"needsIntactSeal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isTransferable"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShippingClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outboundPaidByProvider"}},{"kind":"Field","name":{"kind":"Name","value":"inboundPaidByProvider"}},{"kind":"Field","name":{"kind":"Name","value":"freeWithin"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorderNeedsConsent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentType"}},{"kind":"Field","name":{"kind":"Name","value":"accountLink"}},{"kind":"Field","name":{"kind":"Name","value":"controllerBinding"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<TermsClausesQuery, TermsClausesQueryVariables>;
export const TermsOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermsOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TermsSelectorInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selector"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edition"}},{"kind":"Field","name":{"kind":"Name","value":"clausesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selector"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<TermsOnDayQuery, TermsOnDayQueryVariables>;
export const ReviewTermsChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewTermsChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"selector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planMonths"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewTermsChangeQuery, ReviewTermsChangeQueryVariables>;
export const DraftTermsVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftTermsVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftTermsVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftTermsVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<DraftTermsVersionMutation, DraftTermsVersionMutationVariables>;
export const PublishTermsVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishTermsVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishTermsVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishTermsVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edition"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<PublishTermsVersionMutation, PublishTermsVersionMutationVariables>;
export const RetireTermsVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireTermsVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireTermsVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireTermsVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edition"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedContractCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RetireTermsVersionMutation, RetireTermsVersionMutationVariables>;
export const PublishFeeScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishFeeSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishFeeScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishFeeSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeSchedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<PublishFeeScheduleMutation, PublishFeeScheduleMutationVariables>;
export const FeeScheduleByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeeScheduleById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinalFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ordinalTo"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<FeeScheduleByIdQuery, FeeScheduleByIdQueryVariables>;
export const GenerateCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GenerateCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenerateCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<GenerateCodesMutation, GenerateCodesMutationVariables>;
export const AllocateCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"sold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<AllocateCodesMutation, AllocateCodesMutationVariables>;
export const RestockCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestockCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestockCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restockCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RestockCodeMutation, RestockCodeMutationVariables>;
export const BlockCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<BlockCodeMutation, BlockCodeMutationVariables>;
export const UnblockCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnblockCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<UnblockCodeMutation, UnblockCodeMutationVariables>;
export const CodeBatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planSkuId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planSkuId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planSkuId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"unallocatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"generatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resultUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"BLOCKED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CodeBatchesQuery, CodeBatchesQueryVariables>;
export const CodeLifeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeLife"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CodeLifeQuery, CodeLifeQueryVariables>;
export const PartnerListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerListQuery, PartnerListQueryVariables>;
export const PartnerDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"sold"}},{"kind":"Field","name":{"kind":"Name","value":"redeemed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerDeskQuery, PartnerDeskQueryVariables>;
export const RegisterPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPartnerMutation, RegisterPartnerMutationVariables>;
export const OpenStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenStoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openStore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenStoreMutation, OpenStoreMutationVariables>;
export const SuspendPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendPartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendPartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendPartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendPartnerMutation, SuspendPartnerMutationVariables>;
export const ReinstatePartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstatePartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstatePartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstatePartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstatePartnerMutation, ReinstatePartnerMutationVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ApiKeyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audience"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Audience"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audience"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"documentMode"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"concurrentRequests"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeyListQuery, ApiKeyListQueryVariables>;
export const PublishDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishDocumentMutation, PublishDocumentMutationVariables>;
export const RetireDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RetireDocumentMutation, RetireDocumentMutationVariables>;
export const DocumentListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audience"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Audience"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audience"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentListQuery, DocumentListQueryVariables>;
export const WhoReadWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoReadWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentName"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"personalFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WhoReadWhatQuery, WhoReadWhatQueryVariables>;
export const RequestsToDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestsToDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractRequest"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"awaitsDecisionOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"replacementsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"termination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productReturnReference"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<RequestsToDecideQuery, RequestsToDecideQueryVariables>;
export const DecideTerminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideTermination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideTerminationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideTermination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<DecideTerminationMutation, DecideTerminationMutationVariables>;
export const DecidePlanReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePlanReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePlanReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePlanReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<DecidePlanReturnMutation, DecidePlanReturnMutationVariables>;
export const QuotaAdjustmentQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaAdjustmentQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotaAdjustments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"incidentType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<QuotaAdjustmentQueueQuery, QuotaAdjustmentQueueQueryVariables>;
export const DecideQuotaAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideQuotaAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideQuotaAdjustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideQuotaAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<DecideQuotaAdjustmentMutation, DecideQuotaAdjustmentMutationVariables>;
export const PublishManifestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishManifestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishManifest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"fetches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishManifestMutation, PublishManifestMutationVariables>;
export const SetDocumentModeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDocumentMode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDocumentModeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDocumentMode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetDocumentModeMutation, SetDocumentModeMutationVariables>;