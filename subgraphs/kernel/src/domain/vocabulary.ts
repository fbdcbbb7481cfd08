// The words that terms, contracts and claims share, as types; their sentences stand with the schema.

export type ServiceLine =
  'REPLACEMENT' | 'REPAIR_DISCOUNT' | 'MAINTENANCE' | 'WARRANTY_EXTENSION' | 'BONUS_WARRANTY';

export type ServiceType = 'ONLINE_REPAIR' | 'EXPRESS' | 'FLYAWAY' | 'MAINTENANCE';

export type IncidentType = 'DAMAGE' | 'FLYAWAY';

export type OrdinalBasis = 'ALL_REPLACEMENTS' | 'DAMAGE_ONLY';

export type DeadlineUnit = 'HOUR' | 'CALENDAR_DAY' | 'BUSINESS_DAY';

export type DeadlineConsequence = 'FLAG' | 'REFUSABLE' | 'AUTO_CANCEL';

export type DeadlineKind =
  | 'ACTIVATE_PLAN'
  | 'COMPLETE_ACTIVATION'
  | 'RENEW_CONTRACT'
  | 'HAND_OVER_UNIT'
  | 'PAY_QUOTE'
  | 'ELECT_REMEDY'
  | 'SEND_RECOVERED_UNIT';

export type DeadlineState = 'RUNNING' | 'MET' | 'MISSED' | 'WAIVED';

export type ActivationChannel = 'BUNDLED' | 'STORE_SEPARATE' | 'CODE' | 'IN_STORE';

export type ProductKind = 'AIRCRAFT' | 'HANDHELD' | 'CAMERA';

export type SerialComponent = 'AIRCRAFT' | 'GIMBAL' | 'CAMERA' | 'BODY';

export type ConsentKind =
  'TERMS' | 'PRIVACY_POLICY' | 'DATA_WIPE' | 'ACT_ON_BEHALF' | 'CROSS_BORDER_COST';

export type NoticeKind =
  | 'CONTRACT_CONFIRMED'
  | 'VIDEO_DECIDED'
  | 'DEADLINE_NEAR'
  | 'QUOTE_READY'
  | 'CLAIM_DECIDED'
  | 'UNIT_SHIPPED'
  | 'RENEWAL_OPEN'
  | 'BONUS_GRANTED'
  | 'CLAIM_REGISTERED'
  | 'UNIT_RECEIVED'
  | 'PAYMENT_RECEIVED'
  | 'DEADLINE_MISSED'
  | 'CLAIM_CLOSED'
  | 'REFUND_DECIDED'
  | 'GOODWILL_GIVEN';

export type CauseOfLoss =
  | 'USER_ERROR'
  | 'SIGNAL_INTERFERENCE'
  | 'COLLISION'
  | 'DROP'
  | 'WATER'
  | 'TRANSPORT'
  | 'FLYAWAY'
  | 'PERFORMANCE_FAULT'
  | 'OTHER';

export type ServiceChannel = 'PARTNER_SERVICE' | 'MAKER_DIRECT';

export type TermsGeneration =
  'CLASSIC_2018' | 'PLUS_2021' | 'TWO_TIER_2022' | 'RENEWABLE_2023' | 'RETAIL_2025';
