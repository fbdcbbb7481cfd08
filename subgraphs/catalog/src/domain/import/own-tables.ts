import { clauseKinds } from '../clause-shapes';
import {
  activationChannels,
  deliveryForms,
  familyNames,
  intakeChannels,
  productKinds,
  serviceCenterKinds,
  serviceLines,
  serialComponents,
  termsGenerations,
  termsStatuses,
} from '../vocabulary';
import * as cell from './cells';
import { table } from './table';
import { offerDetails } from './widening-tables';

// The files that we add to those collected; each row says whether a source stands behind it.

const term = cell.wholeNumber(1, 60);
const ours = { source: cell.sourceText, is_synthetic: cell.truthWord };

export const documents = table(
  'documents.csv',
  { file: cell.sourceText, title: cell.text, publisher: cell.text },
  ['file'],
);

export const regionSettings = table(
  'region_settings.csv',
  {
    iso_code: cell.regionWord,
    part_of: cell.orBlank(cell.regionWord),
    time_zone: cell.timeZoneName,
    currency: cell.currencyWord,
    ...ours,
    note: cell.anyText,
  },
  ['iso_code'],
);

export const series = table(
  'series.csv',
  {
    series_code: cell.seriesWord,
    name: cell.text,
    family: cell.oneOf(familyNames),
    ...ours,
    note: cell.anyText,
  },
  ['series_code'],
);

export const furtherSeries = table(
  'further_series.csv',
  { product_code: cell.productWord, series_code: cell.seriesWord, ...ours },
  ['product_code', 'series_code'],
);

export const components = table(
  'components.csv',
  {
    component_code: cell.partWord,
    name: cell.text,
    is_wear_part: cell.truthWord,
    part_of: cell.orBlank(cell.partWord),
    ...ours,
  },
  ['component_code'],
);

/** The part that carries a serial number, by family: a gimbal's only where the product is known to have one. */
export const serialParts = table(
  'serial_parts.csv',
  {
    family: cell.oneOf(familyNames),
    component_code: cell.partWord,
    serial_component: cell.oneOf(serialComponents),
    ...ours,
  },
  ['family', 'component_code'],
);

/** What plans are called, and the maker whose name devices bear in front. */
export const programmes = table(
  'programmes.csv',
  { programme: cell.text, name: cell.text, maker: cell.text, ...ours },
  ['programme'],
);

export const termsVersions = table(
  'terms_versions.csv',
  {
    terms_code: cell.termsWord,
    terms_generation: cell.termsWord,
    generation: cell.oneOf(termsGenerations),
    revision: cell.wholeNumber(1, 99),
    status: cell.oneOf(termsStatuses),
    valid_from: cell.calendarDay,
    valid_to: cell.orBlank(cell.calendarDay),
    supersedes: cell.orBlank(cell.termsWord),
    programme: cell.text,
    obligor: cell.text,
    ...ours,
    note: cell.anyText,
  },
  ['terms_code'],
);

export const clauses = table(
  'clauses.csv',
  {
    terms_code: cell.termsWord,
    rule_id: cell.ruleWord,
    kind: cell.oneOf(clauseKinds),
    reference: cell.text,
    product: cell.orBlank(cell.productWord),
    series: cell.orBlank(cell.seriesWord),
    family: cell.orBlank(cell.oneOf(familyNames)),
    product_kind: cell.orBlank(cell.oneOf(productKinds)),
    plan_months: cell.orBlank(term),
    region: cell.orBlank(cell.regionWord),
    channel: cell.orBlank(cell.oneOf(activationChannels)),
    content: cell.text,
    text: cell.text,
    note: cell.anyText,
    offer_only: cell.truthWord,
    ...ours,
  },
  ['terms_code', 'reference'],
);

const planKey = {
  product_code: cell.productWord,
  plan_term_months: term,
  terms_generation: cell.termsWord,
};
const planKeyNames = ['product_code', 'plan_term_months', 'terms_generation'] as const;

export const plansOnSale = table('plans_on_sale.csv', { ...planKey, ...ours }, planKeyNames);

const size = cell.orBlank(cell.decimalText);

export const planForms = table(
  'plan_forms.csv',
  {
    ...planKey,
    delivery_form: cell.oneOf(deliveryForms),
    weight: size,
    length: size,
    width: size,
    height: size,
    ...ours,
  },
  [...planKeyNames, 'delivery_form'],
);

export const priceDetails = table(
  'price_details.csv',
  {
    product_code: cell.productWord,
    plan_term_months: term,
    region: cell.regionWord,
    currency: cell.currencyWord,
    retailer: cell.text,
    item_code: cell.orBlank(cell.text),
    minimum_quantity: cell.wholeNumber(1, 1_000_000),
    ...offerDetails,
    ...ours,
  },
  ['product_code', 'plan_term_months', 'region', 'currency', 'retailer'],
);

export const feeRules = table(
  'fee_rules.csv',
  { product_code: cell.productWord, terms_generation: cell.termsWord, rule_id: cell.ruleWord },
  ['product_code', 'terms_generation', 'rule_id'],
);

export const feeTerritories = table(
  'fee_territories.csv',
  {
    region: cell.regionWord,
    currency: cell.currencyWord,
    serves_region: cell.regionWord,
    is_indicative: cell.truthWord,
    ...ours,
    note: cell.anyText,
  },
  ['region', 'currency'],
);

export const serviceCenters = table(
  'service_centers.csv',
  {
    center_code: cell.text,
    name: cell.text,
    kind: cell.oneOf(serviceCenterKinds),
    address: cell.text,
    region: cell.regionWord,
    intake_channels: cell.several(cell.oneOf(intakeChannels)),
    serves_regions: cell.several(cell.regionWord),
    lines: cell.several(cell.oneOf(serviceLines)),
    series: cell.someOrNone(cell.seriesWord),
    ...ours,
  },
  ['center_code'],
);
