import { actorKinds } from '../domain/actor';
import { nextSteps } from '../domain/outcome';
import { describedEnum } from './decorators';

// The words that terms, contracts and claims share; a new value goes into all subgraphs in one release.

export const ServiceLine = describedEnum(
  'ServiceLine',
  'A kind of service that a plan gives a right to.',
  {
    REPLACEMENT: 'The whole unit or a component is replaced against a service fee.',
    REPAIR_DISCOUNT: 'A paid repair costs less, up to a cap.',
    MAINTENANCE: 'The unit is checked, cleaned and fitted with new wear parts.',
    WARRANTY_EXTENSION: 'Faults not caused by the user are repaired free of charge.',
    BONUS_WARRANTY: 'One more year of warranty for a period without use.',
  },
);

export const ServiceType = describedEnum('ServiceType', 'The way in which a claim is served.', {
  ONLINE_REPAIR: 'The unit is sent in and assessed, then the customer chooses.',
  EXPRESS: 'The fee is paid first, and a replacement leaves on receipt without assessment.',
  FLYAWAY: 'The aircraft is lost, so nothing is sent in.',
  MAINTENANCE: 'The unit and its remote controller are sent in for upkeep.',
});

export const IncidentType = describedEnum(
  'IncidentType',
  'What kind of use a fee or a count is about.',
  {
    DAMAGE: 'The unit exists and is handed in.',
    FLYAWAY: 'The aircraft flew off and is lost.',
  },
);

export const OrdinalBasis = describedEnum(
  'OrdinalBasis',
  'Which earlier uses count when a fee depends on the turn.',
  {
    ALL_REPLACEMENTS: 'Every replacement of the contract, flyaways included.',
    DAMAGE_ONLY: 'Replacements for damage only.',
  },
);

export const DeadlineUnit = describedEnum('DeadlineUnit', 'What a deadline counts.', {
  HOUR: 'Hours, to the very instant.',
  CALENDAR_DAY: 'Days, to the end of the last local day.',
  BUSINESS_DAY:
    'Monday to Friday without public holidays, from the next such day to the end of the last.',
});

export const DeadlineConsequence = describedEnum(
  'DeadlineConsequence',
  'What missing a deadline brings.',
  {
    FLAG: 'It is marked and nothing else happens; every step that terms time may have it.',
    REFUSABLE:
      'An adjudicator may refuse, or accept late: `ACTIVATE_PLAN`, `RENEW_CONTRACT`, and `HAND_OVER_UNIT` but for maintenance.',
    AUTO_CANCEL:
      'The step falls back or is cancelled without a person: `COMPLETE_ACTIVATION` and `PAY_QUOTE`.',
  },
);

export const DeadlineKind = describedEnum('DeadlineKind', 'What a deadline is about.', {
  ACTIVATE_PLAN: 'To activate the plan without a video.',
  COMPLETE_ACTIVATION: 'To activate after a video was approved.',
  RENEW_CONTRACT: 'To buy the next plan.',
  HAND_OVER_UNIT: 'To hand the unit over to the carrier.',
  PAY_QUOTE: 'To pay before the quote expires.',
  ELECT_REMEDY: 'To choose a remedy.',
  SEND_RECOVERED_UNIT: 'To send in a device found after its replacement was paid.',
});

export const DeadlineState = describedEnum('DeadlineState', 'Where a deadline stands.', {
  RUNNING: 'Time is left.',
  MET: 'It was done in time.',
  MISSED: 'Time ran out first.',
  WAIVED: 'An agent let a late act count, or it fell away.',
});

export const ActivationChannel = describedEnum(
  'ActivationChannel',
  'How a plan reaches its device.',
  {
    BUNDLED: 'Bought in one order with the device; nobody has to activate it.',
    STORE_SEPARATE: "Bought alone in the maker's shop, where the serial is typed.",
    CODE: 'Bought as a card or an electronic code.',
    IN_STORE: 'Bought over the counter with the device at hand.',
  },
);

export const ProductKind = describedEnum(
  'ProductKind',
  'The kind of device, which sets the activation window.',
  {
    AIRCRAFT: 'A flying device.',
    HANDHELD: 'A handheld camera or gimbal.',
    CAMERA: 'A camera of an aircraft with a plan of its own.',
  },
);

export const SerialComponent = describedEnum(
  'SerialComponent',
  'A part that carries a serial number of its own.',
  {
    AIRCRAFT: "The aircraft's body.",
    GIMBAL: 'The gimbal, which may be changed and then gets another number.',
    CAMERA: "A camera with a number apart from its gimbal's.",
    BODY: 'The body of a handheld.',
  },
);

export const ActorKind = describedEnum('ActorKind', 'The role in which somebody acts.', actorKinds);

export const ConsentKind = describedEnum('ConsentKind', 'What a consent is about.', {
  TERMS: "Acceptance of the programme's terms.",
  PRIVACY_POLICY:
    'The privacy policy was read, and use of personal and product data is authorised.',
  DATA_WIPE: 'The customer knows that data left on the unit may be seen and deleted.',
  ACT_ON_BEHALF: 'A partner or agent may act for the customer.',
  CROSS_BORDER_COST: 'The customer bears duties, clearance and shipping across the border.',
});

export const NoticeKind = describedEnum('NoticeKind', 'What a message is about.', {
  CONTRACT_CONFIRMED: 'The plan is active; terms and service contract are attached.',
  VIDEO_DECIDED: 'A video was approved or rejected.',
  DEADLINE_NEAR: 'Something is due soon.',
  QUOTE_READY: 'A quote waits for a choice or a payment.',
  CLAIM_DECIDED: 'A claim was accepted or refused.',
  UNIT_SHIPPED: 'A unit is on its way.',
  RENEWAL_OPEN: 'The contract can be renewed.',
  BONUS_GRANTED: 'The bonus warranty was granted or revoked.',
  CLAIM_REGISTERED: 'A claim was registered.',
  UNIT_RECEIVED: 'A unit has arrived at the service centre.',
  PAYMENT_RECEIVED: 'A payment for a claim has arrived.',
  DEADLINE_MISSED: 'Something was not done in time.',
  CLAIM_CLOSED: 'A claim was completed or cancelled.',
  REFUND_DECIDED: 'Money for a claim was sent back, or a refund was denied.',
  GOODWILL_GIVEN: 'Something was given outside the terms.',
});

export const NextStep = describedEnum(
  'NextStep',
  'What a caller can do after a refusal.',
  nextSteps,
);

export const CauseOfLoss = describedEnum('CauseOfLoss', 'What led to the damage or the loss.', {
  USER_ERROR: 'An error in use.',
  SIGNAL_INTERFERENCE: 'Interference with the signal.',
  COLLISION: 'A collision or crash.',
  DROP: 'A fall.',
  WATER: 'Contact with water or sinking.',
  TRANSPORT: 'A mishap in transport.',
  FLYAWAY: 'The aircraft flew off.',
  PERFORMANCE_FAULT: 'A fault that the user did not cause.',
  OTHER: 'Something else, told in words.',
});

export const ServiceChannel = describedEnum(
  'ServiceChannel',
  'Who serves, which decides whether a fee is firm.',
  {
    PARTNER_SERVICE: "A retailer's service partner, at fixed fees.",
    MAKER_DIRECT: 'The maker itself, whose fees may move with the exchange rate.',
  },
);

export const TermsGeneration = describedEnum(
  'TermsGeneration',
  'A family of terms that tell the same story.',
  {
    CLASSIC_2018: 'One year and two replacements, without renewal or flyaway: TG-A, `2018-faq`.',
    PLUS_2021: 'Two lengths with flyaway; renewed once by an extension: TG-B, `2021-plus`.',
    TWO_TIER_2022:
      'Two lengths with flyaway, discount, maintenance and bonus; rising fees: TG-B, `2022-tc`.',
    RENEWABLE_2023: 'Annual renewal up to three years; flat fee: TG-C, `2023-tc`.',
    RETAIL_2025: 'As before with a lower first fee: TG-C, `2025-retail`.',
  },
);
