import { instead, type Mutation, switchedOff, without } from '../mutation';

const clauses = 'subgraphs/catalog/data/clauses.csv';
const products = 'subgraphs/catalog/data/products.csv';
const offers = 'subgraphs/catalog/data/price_details.csv';
const resolution = 'subgraphs/catalog/src/domain/clause-resolution.ts';

/** What stands there, and what instead. */
type Change = readonly [find: string, replace: string];

/** Takes the clauses of a rule away. */
const taken = (rule: string, from = rule): Mutation =>
  switchedOff(rule, { file: clauses, rows: [`,${from},`] });

/** Says something else in clauses: of the rule itself, or of another rule or kind. */
const changed = (rule: string, [find, replace]: Change, of = rule): Mutation =>
  switchedOff(rule, { file: clauses, rows: [`,${of},`], find, replace });

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
    { file: clauses, rows: [`,R-EXC-${code},`] },
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

/** A part that is left out where the whole list cannot be, since plans that need it are on sale. */
const partLeftOut = (code: string): Change => [
  `, {""componentCode"": ""${code}"", ""quantity"": 1, ""serialComponent"": null}`,
  '',
];

/** Which parts each service covers. */
const partMutations: readonly Mutation[] = [
  ...['02', '03', '07', '10', '11', '12', '14', '17', '18'].map((number) =>
    taken(`R-CMP-${number}`),
  ),
  changed('R-CMP-01', partLeftOut('battery')),
  changed('R-CMP-04', partLeftOut('camera')),
  changed('R-CMP-05', partLeftOut('battery')),
  changed('R-CMP-06', partLeftOut('battery')),
  changed('R-CMP-09', partLeftOut('grip')),
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

/** What each edition offers, asks for and allows. */
const conditionMutations: readonly Mutation[] = [
  changed('R-PRG-02', ['""line"": ""REPLACEMENT""', '""line"": ""WARRANTY_EXTENSION""']),
  taken('R-PRG-07'),
  changed('R-PRG-11', ['""wreckRequired"": [""WATER""]', '""wreckRequired"": []'], 'R-PRG-10'),
  taken('R-PRD-01'),
  taken('R-PRD-02'),
  taken('R-MNT-05'),
  switchedOff(
    'R-ACT-07',
    {
      file: clauses,
      rows: [',ACTIVATION_WINDOW,'],
      find: '""window"": 48',
      replace: '""window"": 72',
    },
    { file: products, rows: [',48,'], find: ',48,', replace: ',72,' },
  ),
  switchedOff(
    'R-ACT-08',
    { file: clauses, rows: [',R-ACT-08,'], find: '""window"": 720', replace: '""window"": 48' },
    { file: products, rows: [',720,'], find: ',720,', replace: ',48,' },
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
  changed('C-14', ['""MAKER_WARRANTY""', '""CONTRACT""'], 'R-BON-04'),
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

const catalog = 'subgraphs/catalog/src';
const saleClauses = `${catalog}/application/ask-offer-clauses.ts`;
const offersOfPlan = `${catalog}/domain/import/assemble-offers.ts`;
const offerStore = `${catalog}/adapters/offer-import.store.ts`;

/** What a seller states beyond the terms, and whom that binds. */
const offerMutations: readonly Mutation[] = [
  ...['C-11', 'C-12', 'R-EXC-L3', 'R-EXC-L6'].map((rule) =>
    switchedOff(rule, instead(saleClauses, '[...ofTerms, ...wanted]', '[...ofTerms, ...wanted.slice(2)]')),
  ),
  switchedOff('C-11', instead(offerStore, 'WHERE is_restated AND', 'WHERE false AND')),
  switchedOff('C-20', instead(saleClauses, 'plan.productCode === selector.productCode', 'plan.productCode !== null')),
  switchedOff('C-20', instead(saleClauses, 'plan.termMonths === selector.planMonths', 'plan.termMonths > 0')),
  switchedOff('C-20', without(offersOfPlan, 'plan.product_code === price.product_code &&\n        ')),
]; // prettier-ignore

/** Who may serve. */
const centerMutations: readonly Mutation[] = [
  switchedOff('C-23', instead(`${catalog}/application/route-units.ts`, 'regionCodes.includes(authorization.regionCode)', 'regionCodes.length > 0')),
  switchedOff('C-23', instead('subgraphs/claims/src/adapters/wired-places.ts', 'regionCodes.includes(right.region.code)', 'regionCodes.length > 0')),
]; // prettier-ignore

export const termsMutations: readonly Mutation[] = [
  ...exclusionMutations,
  ...partMutations,
  ...conditionMutations,
  ...offerMutations,
  ...centerMutations,
];
