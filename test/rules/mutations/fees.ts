import { instead, type Mutation, switchedOff, without } from '../mutation';

const fee = 'subgraphs/catalog/src/domain/fee.ts';
const steps = 'subgraphs/catalog/src/domain/fee-steps.ts';
const offers = 'subgraphs/catalog/src/domain/offer-visibility.ts';
const qualityOfParts = 'subgraphs/catalog/src/domain/quality.ts';
const refunds = 'subgraphs/claims/src/domain/refund-rules.ts';
const fees = 'subgraphs/catalog/data/fees.csv';
const territories = 'subgraphs/catalog/data/fee_territories.csv';
const partPrices = 'subgraphs/catalog/data/component_prices.csv';
const centers = 'subgraphs/catalog/data/service_centers.csv';

/** What a use costs, and where fees and prices are from. */
export const feeMutations: readonly Mutation[] = [
  switchedOff(
    'R-FEE-01',
    without(
      fee,
      ' &&\n  tier.ordinalFrom <= use.ordinal &&\n  (tier.ordinalTo === null || use.ordinal <= tier.ordinalTo)',
    ),
  ),
  switchedOff(
    'R-FEE-02',
    instead(
      fees,
      'mini-se,2022-tc,24,PL,PLN,replacement,2,16900',
      'mini-se,2022-tc,24,PL,PLN,replacement,2,13900',
    ),
  ),
  switchedOff(
    'R-FEE-03',
    instead(
      fees,
      'rs-4-mini,2023-tc,,PL,PLN,replacement,,19900',
      'rs-4-mini,2023-tc,,PL,PLN,replacement,,20900',
    ),
  ),
  switchedOff('R-FEE-04', instead(territories, 'PL,PLN,EU,true', 'PL,PLN,EU,false')),
  switchedOff('A-09', instead(territories, 'PL,PLN,EU,true', 'PL,PLN,EU,false')),
  switchedOff('A-11', instead(fee, "ordinalBasis === 'ALL_REPLACEMENTS' ?", 'true ?')),
  switchedOff('A-08', { file: partPrices, rows: [',PLN,'], find: ',true', replace: ',false' }),
  switchedOff('C-10', without(steps, 'fee.currency !== currency || ')),
  switchedOff('C-16', without(qualityOfParts, '    ...views.flatMap(unlistedParts),\n')),
  switchedOff('R-FEE-08', instead(refunds, 'customersDoing.has(refusalCode) &&', 'false &&')),
  switchedOff('R-FEE-08', without(refunds, "  status === 'RETURN_OVERDUE' ||\n")),
  switchedOff('A-13', without(refunds, "  status === 'RETURN_OVERDUE' ||\n")),
  switchedOff('R-SKU-05', instead(offers, "kinds: ['LIST']", 'kinds: null')),
  switchedOff('R-RGN-09', {
    file: centers,
    rows: ['SC-DE-1,'],
    find: ',WEB;EMAIL;PHONE,EU,',
    replace: ',WEB;EMAIL;PHONE,DE,',
  }),
];
