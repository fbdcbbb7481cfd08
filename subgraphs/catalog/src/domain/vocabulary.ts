import type {
  ActivationChannel,
  CauseOfLoss,
  DeadlineConsequence,
  DeadlineKind,
  DeadlineUnit,
  IncidentType,
  OrdinalBasis,
  ProductKind,
  SerialComponent,
  ServiceLine,
  ServiceType,
  TermsGeneration,
} from '@care-graph/kernel/domain/vocabulary';

/** The words of a closed set, in the order of the table, which has to name every one of them. */
const wordsOf = <Word extends string>(table: Readonly<Record<Word, true>>): readonly Word[] =>
  Object.keys(table) as Word[];

export const serviceLines = wordsOf<ServiceLine>({
  REPLACEMENT: true,
  REPAIR_DISCOUNT: true,
  MAINTENANCE: true,
  WARRANTY_EXTENSION: true,
  BONUS_WARRANTY: true,
});

export const serviceTypes = wordsOf<ServiceType>({
  ONLINE_REPAIR: true,
  EXPRESS: true,
  FLYAWAY: true,
  MAINTENANCE: true,
});

export const incidentTypes = wordsOf<IncidentType>({ DAMAGE: true, FLYAWAY: true });

export const ordinalBases = wordsOf<OrdinalBasis>({ ALL_REPLACEMENTS: true, DAMAGE_ONLY: true });

export const deadlineUnits = wordsOf<DeadlineUnit>({
  HOUR: true,
  CALENDAR_DAY: true,
  BUSINESS_DAY: true,
});

export const deadlineConsequences = wordsOf<DeadlineConsequence>({
  FLAG: true,
  REFUSABLE: true,
  AUTO_CANCEL: true,
});

export const deadlineKinds = wordsOf<DeadlineKind>({
  ACTIVATE_PLAN: true,
  COMPLETE_ACTIVATION: true,
  RENEW_CONTRACT: true,
  HAND_OVER_UNIT: true,
  PAY_QUOTE: true,
  ELECT_REMEDY: true,
  SEND_RECOVERED_UNIT: true,
});

export const activationChannels = wordsOf<ActivationChannel>({
  BUNDLED: true,
  STORE_SEPARATE: true,
  CODE: true,
  IN_STORE: true,
});

export const productKinds = wordsOf<ProductKind>({ AIRCRAFT: true, HANDHELD: true, CAMERA: true });

export const serialComponents = wordsOf<SerialComponent>({
  AIRCRAFT: true,
  GIMBAL: true,
  CAMERA: true,
  BODY: true,
});

export const causesOfLoss = wordsOf<CauseOfLoss>({
  USER_ERROR: true,
  SIGNAL_INTERFERENCE: true,
  COLLISION: true,
  DROP: true,
  WATER: true,
  TRANSPORT: true,
  FLYAWAY: true,
  PERFORMANCE_FAULT: true,
  OTHER: true,
});

/** Families of terms from the oldest to the newest. */
export const termsGenerations = wordsOf<TermsGeneration>({
  CLASSIC_2018: true,
  PLUS_2021: true,
  TWO_TIER_2022: true,
  RENEWABLE_2023: true,
  RETAIL_2025: true,
});

export type ServiceCenterKind = 'MAKER' | 'AUTHORIZED' | 'RECOMMENDED' | 'PARTNER_SERVICE';

export const serviceCenterKinds = wordsOf<ServiceCenterKind>({
  MAKER: true,
  AUTHORIZED: true,
  RECOMMENDED: true,
  PARTNER_SERVICE: true,
});

export type IntakeChannel = 'WEB' | 'PHONE' | 'EMAIL' | 'CHAT' | 'COUNTER';

export const intakeChannels = wordsOf<IntakeChannel>({
  WEB: true,
  PHONE: true,
  EMAIL: true,
  CHAT: true,
  COUNTER: true,
});

export type DeliveryForm = 'E_CODE' | 'CARD' | 'NONE';

export const deliveryForms = wordsOf<DeliveryForm>({ E_CODE: true, CARD: true, NONE: true });

export type OfferKind = 'LIST' | 'RETAIL' | 'WHOLESALE';

export const offerKinds = wordsOf<OfferKind>({ LIST: true, RETAIL: true, WHOLESALE: true });

/** How soon a seller delivers (R-SKU-06). */
export type StockState = 'SHIPS_TODAY' | 'SHIPS_WITHIN_A_WEEK' | 'OUT_OF_STOCK';

export const stockStates = wordsOf<StockState>({
  SHIPS_TODAY: true,
  SHIPS_WITHIN_A_WEEK: true,
  OUT_OF_STOCK: true,
});

export type TermsStatus = 'DRAFT' | 'PUBLISHED' | 'RETIRED';

export const termsStatuses = wordsOf<TermsStatus>({ DRAFT: true, PUBLISHED: true, RETIRED: true });

export type ProductFamily =
  | 'DRONE'
  | 'CAMERA_GIMBAL'
  | 'POCKET_CAMERA'
  | 'ACTION_CAMERA'
  | 'SMARTPHONE_GIMBAL'
  | 'HANDHELD_GIMBAL';

/** What a family is: its name in the catalogue's files, and the kind of device. */
export const familyFacts = {
  drone: { family: 'DRONE', kind: 'AIRCRAFT' },
  camera_gimbal: { family: 'CAMERA_GIMBAL', kind: 'CAMERA' },
  pocket_camera: { family: 'POCKET_CAMERA', kind: 'HANDHELD' },
  action_camera: { family: 'ACTION_CAMERA', kind: 'HANDHELD' },
  smartphone_gimbal: { family: 'SMARTPHONE_GIMBAL', kind: 'HANDHELD' },
  handheld_gimbal: { family: 'HANDHELD_GIMBAL', kind: 'HANDHELD' },
} as const satisfies Readonly<Record<string, { family: ProductFamily; kind: ProductKind }>>;

type FamilyName = keyof typeof familyFacts;

export const familyNames = Object.keys(familyFacts) as readonly FamilyName[];
