import { offerKinds, serialComponents, stockStates } from '../vocabulary';
import * as cell from './cells';
import { table } from './table';

// Files about devices, sellers and missing parts, beside those of `own-tables.ts`.

const term = cell.wholeNumber(1, 60);
const ours = { source: cell.sourceText, is_synthetic: cell.truthWord };

export const serialHints = table(
  'serial_hints.csv',
  {
    product_code: cell.productWord,
    component: cell.oneOf(serialComponents),
    location: cell.text,
    ...ours,
  },
  ['product_code', 'component'],
);

export const swapGroups = table(
  'swap_groups.csv',
  { swap_group: cell.productWord, product_code: cell.productWord, ...ours },
  ['swap_group', 'product_code'],
);

export const componentPrices = table(
  'component_prices.csv',
  {
    component_code: cell.partWord,
    product_code: cell.orBlank(cell.productWord),
    region: cell.orBlank(cell.regionWord),
    currency: cell.currencyWord,
    amount_minor: cell.minorUnits,
    ...ours,
  },
  ['component_code', 'product_code', 'region', 'currency'],
);

export const furtherPrices = table(
  'further_prices.csv',
  {
    product_code: cell.productWord,
    plan_term_months: term,
    region: cell.regionWord,
    currency: cell.currencyWord,
    price_minor: cell.minorUnits,
    retailer: cell.text,
    ...ours,
    note: cell.anyText,
  },
  ['product_code', 'plan_term_months', 'region', 'currency', 'retailer'],
);

export const sellers = table(
  'sellers.csv',
  {
    retailer: cell.text,
    offer_kind: cell.oneOf(offerKinds),
    partner_id: cell.orBlank(cell.text),
    ...ours,
  },
  ['retailer'],
);

/** What `price_details.csv` says of an offer beside its item code and smallest number. */
export const offerDetails = {
  stock: cell.orBlank(cell.oneOf(stockStates)),
  exclusions: cell.someOrNone(cell.text),
} as const;
