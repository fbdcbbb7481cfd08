import { describedEnum } from '@care-graph/kernel/graphql/decorators';

export const ProductFamily = describedEnum(
  'ProductFamily',
  'The widest group that a clause can name.',
  {
    DRONE: 'Aircraft of every size.',
    CAMERA_GIMBAL: 'Gimbals with a camera, flown under an aircraft.',
    POCKET_CAMERA: 'Pocket cameras with a gimbal.',
    ACTION_CAMERA: 'Small cameras worn or mounted in use.',
    SMARTPHONE_GIMBAL: 'Gimbals for phones.',
    HANDHELD_GIMBAL: 'Gimbals for cameras.',
  },
);

export const PlanKind = describedEnum('PlanKind', 'What buying a plan does.', {
  FIRST: 'It opens cover for a device that has none.',
  RENEWAL_EXTENSION: 'It only prolongs a contract that runs, as Care Refresh+ does.',
});

export const DeliveryForm = describedEnum(
  'DeliveryForm',
  'The form in which a plan is handed over.',
  {
    E_CODE: 'A code sent as text.',
    CARD: 'A printed card whose code lies under a seal.',
    NONE: 'Nothing, because the plan comes with the device.',
  },
);

export const PlanStatus = describedEnum('PlanStatus', 'Whether a plan can be sold.', {
  DRAFT: 'Entered but not yet published.',
  PUBLISHED: 'Codes may be generated and sold.',
  WITHDRAWN: 'No new codes; those sold stay good.',
});

export const OfferKind = describedEnum('OfferKind', 'Whose price an offer is.', {
  LIST: "The maker's list price.",
  RETAIL: "A shop's price.",
  WHOLESALE: 'The price at which a partner buys.',
});

export const StockState = describedEnum('StockState', 'How soon a seller delivers.', {
  SHIPS_TODAY: "From the seller's own store, the same or the next working day.",
  SHIPS_WITHIN_A_WEEK: 'From a supplier, in four to seven days.',
  OUT_OF_STOCK: 'Not at present.',
});

export const ServiceCenterKind = describedEnum(
  'ServiceCenterKind',
  'Whose place a service centre is.',
  {
    MAKER: "The maker's own.",
    AUTHORIZED: 'Authorised by the maker.',
    RECOMMENDED: 'Officially recommended, for serial updates only.',
    PARTNER_SERVICE: "A retailer's service partner with fees of its own.",
  },
);

export const IntakeChannel = describedEnum('IntakeChannel', 'A way to reach a service centre.', {
  WEB: 'A form on the web.',
  PHONE: 'By phone.',
  EMAIL: 'By e-mail.',
  CHAT: 'By chat.',
  COUNTER: 'In person.',
});

export const TermsStatus = describedEnum(
  'TermsStatus',
  'Whether an edition of terms binds anybody.',
  {
    DRAFT: 'Being written; seen by administrators only.',
    PUBLISHED: 'Pinned by contracts activated while it is valid.',
    RETIRED: 'No new contract pins it; old ones keep it.',
  },
);

export const ClauseKind = describedEnum('ClauseKind', 'What a clause is about.', {
  QUOTA: 'How often a service may be used.',
  ACTIVATION_WINDOW: 'How long after first start a plan can be activated.',
  REQUIRED_SERIALS: 'Which serial numbers are asked for.',
  COMPONENT_COVER: 'Which parts a service covers.',
  COVERED_CAUSES: 'Which causes of loss are covered.',
  EXCLUSION: 'What is not covered.',
  SERVICE_AVAILABILITY: 'Whether a service is offered.',
  FEE_RULE: 'How the turn of a use is counted for its fee.',
  DEADLINE: 'What is due when.',
  RENEWAL: 'Whether and how a contract is renewed.',
  BONUS: 'Whether a period without use earns a warranty year.',
  TERRITORY: 'Where service is given.',
  RETURN: 'Whether a plan can be given back.',
  TRANSFER: 'Whether a contract can change hands.',
  SHIPPING: 'Who pays for parcels.',
  BINDING: 'Which links have to exist at the time of loss.',
});

export const ExclusionExemption = describedEnum('ExclusionExemption', 'What lifts an exclusion.', {
  FLYAWAY_VERIFIED: 'A completed flyaway verification.',
  COMPONENT_SENT_IN: 'The part itself was sent in.',
});

export const BonusStart = describedEnum('BonusStart', 'What the bonus year follows.', {
  MAKER_WARRANTY: "The maker's own warranty.",
  REPLACEMENT_AND_MAINTENANCE: 'The end of replacement and maintenance.',
  CONTRACT: 'The end of the contract.',
});

export const ReturnLayer = describedEnum('ReturnLayer', 'Whose return rule it is.', {
  OBLIGOR: 'The company that owes the services.',
  SELLER: 'The shop that sold the plan.',
});

export const ShippingScope = describedEnum(
  'ShippingScope',
  'The area inside which shipping is free.',
  {
    REGION_OF_REQUEST: 'The region where service is asked for.',
    REGION_OF_PURCHASE: 'The region where plan and device were bought.',
  },
);

export const BindingUntil = describedEnum('BindingUntil', 'How long links have to last.', {
  INCIDENT: 'To the time of the incident.',
  VERIFICATION: 'From the incident until it was verified.',
});

export const RegisterKind = describedEnum('RegisterKind', 'Why something is in the register.', {
  CONTRADICTION: 'Two sources say different things.',
  ASSUMPTION: 'No source says anything, so a choice was made.',
});

export const FindingSeverity = describedEnum('FindingSeverity', 'How bad a finding is.', {
  ERROR: 'It has to be put right first.',
  WARNING: 'It may stay, and is shown.',
});

export const TermsFindingKind = describedEnum(
  'TermsFindingKind',
  'What a check finds in terms or fees.',
  {
    OVERLAP: 'Two clauses win with equal right.',
    GAP: 'A plan has no clause of a kind it needs.',
    TIER_GAP: 'Fee tiers do not run from 1 without holes.',
    CURRENCY_MISSING: 'An amount has no currency.',
    CONSEQUENCE_IMPOSSIBLE: 'Missing a deadline brings what its step does not have.',
    NOT_OFFERED_BUT_GRANTED: 'A quota is granted for a service that is not offered.',
    NO_PLAN: 'An edition ends another one, and no plan could be put on sale under it.',
  },
);

export const DataQualityKind = describedEnum(
  'DataQualityKind',
  'What a check finds missing in the catalog.',
  {
    NO_COMPONENT_LIST: 'No source lists the parts that a plan covers.',
    NO_FEE_TIER: 'A use that a plan grants has no fee, anywhere or in one of its regions.',
    NO_PRICE: 'A plan is on sale without a price, anywhere or in a region.',
    NO_COMPONENT_PRICE: 'A covered part has no price for when it is missing.',
    SYNTHETIC_VALUE: 'A value in use has no source.',
    UNCONFIRMED_SERVICE: 'A service is offered that no source confirms for the product.',
  },
);
