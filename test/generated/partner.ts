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
  /** The device, or one it replaced, has a contract for that time. */
  | 'DEVICE_ALREADY_COVERED'
  /** No fee of the plan is known for the region, so that nothing can be pinned. */
  | 'FEE_NOT_KNOWN'
  /** Neither a code nor an order names a plan. */
  | 'PLAN_NOT_FOUND'
  /** A serial number that the terms ask for is missing. */
  | 'SERIAL_MISSING'
  /** The serial number has not the form that the product's serial numbers have. */
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
  /** Flyaway: paid, and ownership of the lost unit has passed. */
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

/** A consent as it is handed in with a command. */
export type ConsentInput = {
  /** The version of the text that was shown. */
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
  /** The window was closed, so a video is needed; the code is held. */
  | 'AWAITING_VIDEO'
  /** The period is over for good. */
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
  | 'NOT_STARTED';

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

/** The person to be covered. */
export type HolderInput = {
  /** The address for the confirmation. */
  readonly email: string;
  /** The last name. */
  readonly familyName: string;
  /** The first name. */
  readonly givenName: string;
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
  /** Makes codes; its result holds the secrets and can be fetched once. */
  | 'CODE_GENERATION';

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

/** Why openClaim was refused. */
export type OpenClaimErrorCode =
  /** Another claim about the device is open. */
  | 'CLAIM_OPEN'
  /** A consent or acknowledgement is missing. */
  | 'CONSENT_REQUIRED'
  /** No such contract for this caller. */
  | 'CONTRACT_NOT_FOUND'
  /** The incident lies ahead. */
  | 'INCIDENT_IN_FUTURE'
  /** Exactly one of the incident and its id is needed. */
  | 'INCIDENT_MISSING'
  /** The incident or the request lies outside the period. */
  | 'OUT_OF_PERIOD'
  /** The service is not offered for the product or the region. */
  | 'SERVICE_NOT_OFFERED';

/** What is needed for registering a claim. */
export type OpenClaimInput = {
  /** Who is to serve. */
  readonly channel?: ServiceChannel | null | undefined;
  /** The consents; privacy always, data wipe unless it is a flyaway. */
  readonly consents: ReadonlyArray<ConsentInput>;
  /** The contract; null when the serial number finds it. */
  readonly contractId?: string | number | null | undefined;
  /** A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. */
  readonly idempotencyKey: string | number;
  /** What happened; null when it is on record from an earlier claim. */
  readonly incident?: IncidentInput | null | undefined;
  /** The incident on record; null when it is told here. */
  readonly incidentId?: string | number | null | undefined;
  /** Any serial number the device ever had; null when the contract is given. */
  readonly serialNumber?: string | null | undefined;
  /** The way in which it is to be served. */
  readonly serviceType: ServiceType;
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
  /** Only contracts for this product. */
  readonly productCode?: string | null | undefined;
  /** Only contracts tied to this region. */
  readonly regionCode?: string | null | undefined;
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

type Refusal_ActivatePlanError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_CancelClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_OpenClaimError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_RotateOwnApiKeyError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

type Refusal_SellCodeError_Fragment = { readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> };

export type RefusalFragment =
  | Refusal_ActivatePlanError_Fragment
  | Refusal_CancelClaimError_Fragment
  | Refusal_OpenClaimError_Fragment
  | Refusal_RotateOwnApiKeyError_Fragment
  | Refusal_SellCodeError_Fragment
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

export type CodeStatusQueryVariables = Exact<{
  code: string;
}>;


export type CodeStatusQuery = { readonly activationCode: { readonly deliveryForm: CodeForm, readonly isRevealed: boolean, readonly nextStatuses: ReadonlyArray<CodeStatus>, readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly region: { readonly code: string } | null, readonly contract: { readonly contractNumber: string, readonly status: ContractStatus } | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null } | null };

export type PartnerSalesQueryVariables = Exact<{
  filter?: ActivationCodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerSalesQuery = { readonly partnerAccount: { readonly codes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly planSku: { readonly id: string } | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string, readonly closedAt: string | null }> } | null } | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PartnerContractsQueryVariables = Exact<{
  filter?: ServiceContractFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerContractsQuery = { readonly partnerAccount: { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly channel: ActivationChannel, readonly product: { readonly code: string } | null, readonly device: { readonly maskedSerialNumber: string } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly status: EntitlementStatus, readonly uses: { readonly remaining: number } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FindSaleQueryVariables = Exact<{
  saleReference: string;
}>;


export type FindSaleQuery = { readonly partnerAccount: { readonly codes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly lastFour: string, readonly status: CodeStatus, readonly saleReference: string | null, readonly soldAt: string | null, readonly redeemBy: string | null, readonly redeemedAt: string | null, readonly salePrice: { readonly amount: string, readonly currency: string } | null, readonly store: { readonly id: string, readonly reference: string | null } | null }> } | null } | null };

export type CheckCustomerEligibilityQueryVariables = Exact<{
  input: PlanEligibilityInput;
}>;


export type CheckCustomerEligibilityQuery = { readonly planEligibility: { readonly isEligible: boolean, readonly grounds: EligibilityGrounds | null, readonly requiredSerials: ReadonlyArray<SerialComponent>, readonly window: { readonly dueAt: string, readonly state: DeadlineState } | null, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: ActivatePlanErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } | null };

export type ActivateForCustomerMutationVariables = Exact<{
  input: ActivatePlanInput;
}>;


export type ActivateForCustomerMutation = { readonly activatePlan: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly status: ContractStatus, readonly period: { readonly startsAt: string, readonly endsAt: string | null } | null, readonly entitlements: ReadonlyArray<{ readonly line: ServiceLine, readonly uses: { readonly granted: number } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ActivatePlanErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type OpenClaimForCustomerMutationVariables = Exact<{
  input: OpenClaimInput;
}>;


export type OpenClaimForCustomerMutation = { readonly openClaim: { readonly claim: { readonly id: string, readonly claimNumber: string, readonly serviceType: ServiceType, readonly status: ClaimStatus, readonly openedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: OpenClaimErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly nextStep: NextStep | null, readonly basis: ReadonlyArray<{ readonly ruleId: string, readonly termsVersion: { readonly code: string } | null, readonly clause: { readonly reference: string } | null }> }> } };

export type JobProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type JobProgressQuery = { readonly job: { readonly kind: JobKind, readonly status: JobStatus, readonly createdAt: string, readonly finishedAt: string | null, readonly rowCount: number | null, readonly doneCount: number, readonly refusedCount: number } | null };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const SaleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<SaleFragment, unknown>;
export const PartnerStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"sold"}},{"kind":"Field","name":{"kind":"Name","value":"redeemed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"voided"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryForm"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"generatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerStockQuery, PartnerStockQueryVariables>;
export const PartnerShelfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerShelf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSkus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerPartNumber"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOnSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}]},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"flyawayCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerShelfQuery, PartnerShelfQueryVariables>;
export const PartnerPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isIndicative"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PartnerPricesQuery, PartnerPricesQueryVariables>;
export const PlanByEanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanByEan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ean"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ean"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlanByEanQuery, PlanByEanQueryVariables>;
export const SellCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SellCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SellCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<SellCodeMutation, SellCodeMutationVariables>;
export const CodeStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryForm"}},{"kind":"Field","name":{"kind":"Name","value":"isRevealed"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<CodeStatusQuery, CodeStatusQueryVariables>;
export const PartnerSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerSales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCodeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<PartnerSalesQuery, PartnerSalesQueryVariables>;
export const PartnerContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceContractFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedSerialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerContractsQuery, PartnerContractsQueryVariables>;
export const FindSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"saleReference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saleReference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saleReference"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sale"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"saleReference"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"redeemBy"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<FindSaleQuery, FindSaleQueryVariables>;
export const CheckCustomerEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckCustomerEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEligible"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSerials"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<CheckCustomerEligibilityQuery, CheckCustomerEligibilityQueryVariables>;
export const ActivateForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateForCustomerMutation, ActivateForCustomerMutationVariables>;
export const OpenClaimForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenClaimForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimNumber"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenClaimForCustomerMutation, OpenClaimForCustomerMutationVariables>;
export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}}]}}]}}]} as unknown as DocumentNode<JobProgressQuery, JobProgressQueryVariables>;