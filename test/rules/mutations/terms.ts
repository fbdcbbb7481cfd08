import { instead, type Mutation, notSwitchedOff, switchedOff, without } from '../mutation';

const clauses = 'subgraphs/catalog/data/clauses.csv';
const plans = 'subgraphs/catalog/data/plans.csv';
const products = 'subgraphs/catalog/data/products.csv';
const offers = 'subgraphs/catalog/data/price_details.csv';
const resolution = 'subgraphs/catalog/src/domain/clause-resolution.ts';

/** What stands there, and what instead. */
type Change = readonly [find: string, replace: string];

/** Takes the clauses of a rule away. */
const taken = (rule: string, from = rule): Mutation =>
  switchedOff(rule, { file: clauses, rows: `,${from},` });

/** Says something else in clauses: of the rule itself, or of another rule or kind. */
const changed = (rule: string, [find, replace]: Change, of = rule): Mutation =>
  switchedOff(rule, { file: clauses, rows: `,${of},`, find, replace });

/** Counts that the plans tell too, so that the catalogue agrees with itself and can be loaded. */
const counted = (rule: string, clause: Change, inPlans: readonly Change[], of = rule): Mutation =>
  switchedOff(
    rule,
    { file: clauses, rows: `,${of},`, find: clause[0], replace: clause[1] },
    ...inPlans.map(([find, replace]) => ({ file: plans, rows: find, find, replace })),
  );

const exclusions = [
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13'],
  ...['R1', 'R2', 'R3', 'D1', 'D2', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'],
];

/** What the seller of the Mini SE states beside the terms. */
const stated = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10'];

/** An exclusion that is gone from the offer too. */
const unstated = (code: string, inOffer: string): Mutation =>
  switchedOff(
    `R-EXC-${code}`,
    { file: clauses, rows: `,R-EXC-${code},` },
    without(offers, inOffer),
  );

const exclusionMutations: readonly Mutation[] = [
  ...exclusions.map((code) => taken(`R-EXC-${code}`)),
  ...stated.map((code) => unstated(code, `2022-tc/offer/${code};`)),
  unstated('L11', ';2022-tc/offer/L11'),
  changed('R-BND-02', ['""isMachineChecked"": true', '""isMachineChecked"": false'], 'R-EXC-R2'),
  changed('C-08', ['""FLYAWAY_VERIFIED""', 'null'], 'R-EXC-R1'),
  changed('C-19', ['""COMPONENT_SENT_IN""', 'null'], 'R-EXC-D1'),
];

/** Which parts each service covers. */
const partMutations: readonly Mutation[] = [
  ...['01', '02', '03', '04', '05', '06', '07', '09', '10', '11', '12', '14', '17', '18'].map(
    (number) => taken(`R-CMP-${number}`),
  ),
  ...['01', '02', '03', '04', '05', '06', '07'].map((number) => taken(`R-WEX-${number}`)),
  changed('R-CMP-08', ['(R-CMP-08)', ''], 'R-CMP-07'),
  changed('R-CMP-16', ['""allowsComponentOnly"": true', '""allowsComponentOnly"": false']),
  changed(
    'R-QTA-12',
    ['""propeller_pair"", ""quantity"": 2', '""propeller_pair"", ""quantity"": 1'],
    'COMPONENT_COVER',
  ),
  changed('R-MNT-01', ['""remote_controller""', '""battery""'], 'R-CMP-17'),
  changed('C-17', ['C-17', ''], 'R-CMP-06'),
  changed('C-17', ['C-17', ''], 'R-WEX-02'),
  taken('R-BON-05'),
  switchedOff(
    'A-03',
    instead(resolution, '[4, productCode,', '[2, productCode,'),
    instead(resolution, '[2, family,', '[4, family,'),
  ),
  switchedOff(
    'R-PRD-04',
    instead(resolution, '[4, productCode,', '[2, productCode,'),
    instead(resolution, '[2, family,', '[4, family,'),
  ),
];

/** How much a plan gives, and for how long. */
const countMutations: readonly Mutation[] = [
  counted(
    'R-QTA-02',
    ['""count"": 3', '""count"": 2'],
    [
      [',24,2021-plus,3,', ',24,2021-plus,2,'],
      [',24,2022-tc,3,', ',24,2022-tc,2,'],
    ],
  ),
  counted(
    'R-QTA-02',
    ['""flyawayCount"": 2', '""flyawayCount"": 1'],
    [
      [',24,2021-plus,3,2,', ',24,2021-plus,3,1,'],
      [',24,2022-tc,3,2,', ',24,2022-tc,3,1,'],
    ],
  ),
  counted(
    'R-QTA-05',
    ['""count"": 2', '""count"": 1'],
    [
      [',12,2023-tc,2,', ',12,2023-tc,1,'],
      [',12,2025-retail,2,', ',12,2025-retail,1,'],
    ],
  ),
  counted(
    'R-RNW-05',
    ['""count"": 4', '""count"": 3'],
    [
      [',24,2023-tc,4,', ',24,2023-tc,3,'],
      [',24,2025-retail,4,', ',24,2025-retail,3,'],
    ],
    'R-QTA-05',
  ),
  changed('R-QTA-01', ['""count"": 2', '""count"": 3']),
  changed('R-QTA-03', ['""count"": 2', '""count"": 3']),
  changed('R-QTA-04', ['""count"": 1', '""count"": 2']),
  changed('R-PLN-01', ['""months"": 24', '""months"": 12'], 'QUOTA'),
  changed('R-PLN-04', ['""MAKER_WARRANTY""', '""CONTRACT""'], 'R-BON-01'),
  changed('R-PLN-05', ['""maxTotalMonths"": 36', '""maxTotalMonths"": 48'], 'R-RNW-03'),
  changed('R-RNW-04', ['""maxTotalMonths"": 36', '""maxTotalMonths"": 48'], 'R-RNW-03'),
  changed('R-RNW-03', ['""graceDays"": 15', '""graceDays"": 0']),
  changed('R-RNW-01', ['""isOffered"": false', '""isOffered"": true']),
  changed('R-RNW-02', ['""isOffered"": false', '""isOffered"": true']),
  changed('C-02', ['""maxContracts"": 1', '""maxContracts"": 2'], 'R-RNW-01'),
  changed('C-15', ['""months"": null', '""months"": 12'], 'R-PLN-06'),
];

/** What each edition offers, asks for and allows. */
const conditionMutations: readonly Mutation[] = [
  taken('R-PRG-02'),
  taken('R-PRG-07'),
  changed('R-PRG-11', ['""wreckRequired"": [""WATER""]', '""wreckRequired"": []'], 'R-PRG-10'),
  taken('R-PRD-01'),
  taken('R-PRD-02'),
  taken('R-MNT-05'),
  changed('R-ACT-07', ['""window"": 48', '""window"": 72']),
  switchedOff(
    'R-ACT-08',
    { file: clauses, rows: ',R-ACT-08,', find: '""window"": 720', replace: '""window"": 48' },
    { file: products, rows: ',720,', find: ',720,', replace: ',48,' },
  ),
  changed(
    'R-ACT-09',
    ['""videoAfterwards"": true', '""videoAfterwards"": false'],
    'ACTIVATION_WINDOW',
  ),
  changed('R-ACT-10', ['""approvalHours"": 72', '""approvalHours"": 96'], 'R-ACT-08'),
  changed('R-SN-01', ['[""AIRCRAFT"", ""GIMBAL""]', '[""AIRCRAFT""]']),
  changed(
    'R-RGN-02',
    ['""samePurchaseRegion"": true', '""samePurchaseRegion"": false'],
    'TERRITORY',
  ),
  changed('R-RGN-03', ['""isInternational"": false', '""isInternational"": true']),
  changed('R-RGN-04', ['""isInternational"": false', '""isInternational"": true']),
  taken('R-RGN-05', 'R-RGN-06'),
  changed('R-RGN-06', ['""needsProofOfPurchase"": true', '""needsProofOfPurchase"": false']),
  taken('R-BND-01'),
  changed('A-07', ['""VERIFICATION""', '""INCIDENT""'], 'R-BND-01'),
  changed('R-SHP-01', ['""inboundPaidByProvider"": true', '""inboundPaidByProvider"": false']),
  changed(
    'R-SHP-02',
    ['""crossBorderNeedsConsent"": true', '""crossBorderNeedsConsent"": false'],
    'R-SHP-01',
  ),
  changed('R-ORR-02', ['""allowance"": 7', '""allowance"": 8']),
  changed('R-EXP-03', ['""allowance"": 3', '""allowance"": 4']),
  changed('A-10', ['""BUSINESS_DAY""', '""CALENDAR_DAY""'], 'R-EXP-03'),
  changed('R-BON-01', ['""REPLACEMENT"", ""REPAIR_DISCOUNT""', '""REPLACEMENT""']),
  changed(
    'R-BON-03',
    ['""disqualifyingLines"": [""REPLACEMENT""]', '""disqualifyingLines"": []'],
    'R-BON-04',
  ),
  changed('R-BON-04', ['""rs-3-mini""]', '""rs-3-mini"", ""rs-4-mini""]']),
  changed(
    'R-BON-06',
    ['""REPAIR_DISCOUNT""]', '""REPAIR_DISCOUNT"", ""MAINTENANCE""]'],
    'R-BON-01',
  ),
  changed(
    'R-RTN-01',
    ['""needsProductReturn"": true', '""needsProductReturn"": false'],
    'R-RTN-02',
  ),
  changed('R-RTN-02', ['""needsNoUse"": true', '""needsNoUse"": false']),
  changed('R-RTN-03', ['""needsIntactSeal"": true', '""needsIntactSeal"": false']),
  taken('C-22', 'R-RTN-03'),
  changed('R-TRF-01', ['""isTransferable"": false', '""isTransferable"": true']),
  changed('A-11', ['""ALL_REPLACEMENTS""', '""DAMAGE_ONLY""']),
];

const noFigure = 'no source gives the figure; tests only hold that none is made up';
const onRecord = 'tests only hold that it is in the register';

/** What tests name and nothing decides by yet. */
const unproven: readonly Mutation[] = [
  ...['R-QTA-09', 'R-FEE-05'].map((rule) => notSwitchedOff(rule, noFigure)),
  ...['C-14', 'C-20', 'C-23', 'C-26', 'A-04', 'A-06', 'A-13', 'A-14', 'A-15'].map((rule) =>
    notSwitchedOff(rule, onRecord),
  ),
];

export const termsMutations: readonly Mutation[] = [
  ...exclusionMutations,
  ...partMutations,
  ...countMutations,
  ...conditionMutations,
  ...unproven,
];
