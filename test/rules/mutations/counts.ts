import { type Edit, type Mutation, switchedOff } from '../mutation';

const clauses = 'subgraphs/catalog/data/clauses.csv';
const plans = 'subgraphs/catalog/data/plans.csv';
const fees = 'subgraphs/catalog/data/fees.csv';

/** What stands there, and what instead. */
type Change = readonly [find: string, replace: string];

const inClauses = (of: string, [find, replace]: Change): Edit => ({
  file: clauses,
  rows: [`,${of},`],
  find,
  replace,
});

/** The catalogue is loaded only where plans and clauses say the same. */
const inPlans = ([find, replace]: Change): Edit => ({ file: plans, rows: [find], find, replace });

/** Nor is it loaded with a fee for a use that no plan grants. */
const withoutFees = (plan: string, turn: number): Edit => ({
  file: fees,
  rows: [`,${plan},`, `,replacement,${turn},`],
});

const count = (from: number, to: number): Change => [`""count"": ${from}`, `""count"": ${to}`];

const fourYears = [
  inClauses('R-RNW-03', ['""maxTotalMonths"": 36', '""maxTotalMonths"": 48']),
  inPlans([',annual_up_to_36m,36,', ',annual_up_to_36m,48,']),
];

const renewable = [
  '""isOffered"": false, ""planMonths"": []',
  '""isOffered"": true, ""planMonths"": [12]',
] as const;

/** How much a plan gives, and for how long. */
export const countMutations: readonly Mutation[] = [
  switchedOff(
    'R-QTA-01',
    inClauses('R-QTA-01', count(2, 1)),
    inPlans([',12,2018-faq,2,', ',12,2018-faq,1,']),
    withoutFees('2018-faq,12', 2),
  ),
  switchedOff(
    'R-QTA-02',
    inClauses('R-QTA-02', count(3, 2)),
    inPlans([',24,2021-plus,3,', ',24,2021-plus,2,']),
    inPlans([',24,2022-tc,3,', ',24,2022-tc,2,']),
    withoutFees('2021-plus,24', 3),
    withoutFees('2022-tc,24', 3),
  ),
  switchedOff(
    'R-QTA-02',
    inClauses('R-QTA-02', ['""flyawayCount"": 2', '""flyawayCount"": 1']),
    inPlans([',24,2021-plus,3,2,', ',24,2021-plus,3,1,']),
    inPlans([',24,2022-tc,3,2,', ',24,2022-tc,3,1,']),
  ),
  switchedOff(
    'R-QTA-03',
    inClauses('R-QTA-03', count(2, 3)),
    inPlans([',12,2022-tc,2,1,2,', ',12,2022-tc,2,1,3,']),
    inPlans([',12,2023-tc,2,1,2,', ',12,2023-tc,2,1,3,']),
  ),
  switchedOff(
    'R-QTA-04',
    inClauses('R-QTA-04', count(1, 2)),
    inPlans([',12,2022-tc,2,1,2,1,', ',12,2022-tc,2,1,2,2,']),
    inPlans([',12,2023-tc,2,1,2,1,', ',12,2023-tc,2,1,2,2,']),
  ),
  switchedOff(
    'R-QTA-05',
    inClauses('R-QTA-05', count(2, 1)),
    inPlans([',12,2023-tc,2,', ',12,2023-tc,1,']),
    inPlans([',12,2025-retail,2,', ',12,2025-retail,1,']),
    withoutFees('2023-tc,12', 2),
  ),
  switchedOff(
    'R-RNW-05',
    inClauses('R-QTA-05', count(4, 3)),
    inPlans([',24,2023-tc,4,', ',24,2023-tc,3,']),
    inPlans([',24,2025-retail,4,', ',24,2025-retail,3,']),
    withoutFees('2025-retail', 4),
  ),
  switchedOff('R-PLN-01', inClauses('QUOTA', ['""months"": 24', '""months"": 12'])),
  switchedOff('R-PLN-04', inClauses('R-BON-01', ['""MAKER_WARRANTY""', '""CONTRACT""'])),
  switchedOff('R-PLN-05', ...fourYears),
  switchedOff('R-RNW-04', ...fourYears),
  switchedOff('R-RNW-03', inClauses('R-RNW-03', ['""graceDays"": 15', '""graceDays"": 0'])),
  switchedOff(
    'R-RNW-01',
    inClauses('R-RNW-01', renewable),
    inPlans([',0,0,0,none,12,', ',0,0,0,annual_up_to_36m,12,']),
  ),
  switchedOff(
    'R-RNW-02',
    inClauses('R-RNW-02', renewable),
    inPlans([',none,24,', ',annual_up_to_36m,24,']),
  ),
  switchedOff('C-02', inClauses('R-RNW-01', ['""maxContracts"": 1', '""maxContracts"": 2'])),
  switchedOff('C-15', inClauses('R-PLN-06', ['""months"": null', '""months"": 12'])),
];
