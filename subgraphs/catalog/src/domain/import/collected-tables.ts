import { familyNames } from '../vocabulary';
import * as cell from './cells';
import { table } from './table';

// The files as they were collected: what each column holds, and which columns name a row.

const term = cell.wholeNumber(1, 60);

export const products = table(
  'products.csv',
  {
    product_code: cell.productWord,
    name: cell.text,
    family: cell.oneOf(familyNames),
    series: cell.text,
    has_gimbal_serial: cell.orBlank(cell.truthWord),
    flyaway_covered: cell.truthWord,
    activation_window_hours: cell.wholeNumber(1, 8760),
    international_warranty: cell.truthWord,
    covered_parts: cell.several(cell.countedPart),
    warranty_extension_parts: cell.several(cell.partWord),
    source: cell.sourceText,
    notes: cell.anyText,
  },
  ['product_code'],
);

export const plans = table(
  'plans.csv',
  {
    product_code: cell.productWord,
    plan_term_months: term,
    terms_generation: cell.termsWord,
    replacements: cell.wholeNumber(0, 99),
    flyaway_max: cell.wholeNumber(0, 99),
    repair_discounts: cell.wholeNumber(0, 99),
    maintenance: cell.wholeNumber(0, 99),
    renewable: cell.oneOf(['none', 'plus', 'annual_up_to_36m']),
    max_total_months: cell.wholeNumber(1, 120),
    sku: cell.orBlank(cell.text),
    ean: cell.orBlank(cell.eanText),
    source: cell.sourceText,
  },
  ['product_code', 'plan_term_months', 'terms_generation'],
);

export const prices = table(
  'prices.csv',
  {
    product_code: cell.productWord,
    plan_term_months: term,
    region: cell.regionWord,
    currency: cell.currencyWord,
    price_minor: cell.minorUnits,
    retailer: cell.text,
    source: cell.sourceText,
  },
  ['product_code', 'plan_term_months', 'region', 'currency', 'retailer'],
);

export const fees = table(
  'fees.csv',
  {
    product_code: cell.productWord,
    terms_generation: cell.termsWord,
    plan_term_months: cell.orBlank(term),
    region: cell.regionWord,
    currency: cell.currencyWord,
    fee_kind: cell.oneOf(['replacement', 'flyaway']),
    sequence_no: cell.orBlank(cell.wholeNumber(1, 99)),
    amount_minor: cell.minorUnits,
    source: cell.sourceText,
  },
  [
    'product_code',
    'terms_generation',
    'plan_term_months',
    'region',
    'currency',
    'fee_kind',
    'sequence_no',
  ],
);

export const regions = table(
  'regions.csv',
  {
    iso_code: cell.regionWord,
    name: cell.text,
    service_since_terms_generation: cell.someOrNone(cell.termsWord),
    source: cell.sourceText,
  },
  ['iso_code'],
);

export const plusExtension = table(
  'plus_extension.csv',
  {
    product_code: cell.productWord,
    extension_months: term,
    region: cell.regionWord,
    currency: cell.currencyWord,
    price_minor: cell.minorUnits,
    replacement_fee_minor: cell.orBlank(cell.minorUnits),
    retailer: cell.text,
    source: cell.sourceText,
  },
  ['product_code', 'region', 'currency', 'retailer'],
);

export const contradictions = table(
  'contradictions.csv',
  {
    id: cell.text,
    product_code: cell.text,
    field: cell.text,
    value_used: cell.text,
    source_used: cell.anyText,
    value_other: cell.text,
    source_other: cell.anyText,
    resolution: cell.text,
  },
  ['id'],
);
