import { centers, inRow, of, oneOfEachLine, type Reach, seller, sellers } from './reach';

const products = 'products(last: $n, filter: {search: "~"})';
const plans = 'planSkus(last: $n, filter: {termMonths: 12})';
const terms = 'termsVersions(status: PUBLISHED)';
const cover = 'clauses(kinds: [COMPONENT_COVER]) > content > ... on ComponentCoverClause';
const bonus = 'clauses(kinds: [BONUS]) > content > ... on BonusClause';
const schedules = 'feeSchedules(filter: {generation: RENEWABLE_2023})';
const gapsInRegions = 'dataQualityFindings(filter: {kind: NO_PRICE, severity: WARNING})';

/** Every list of what is sold, under which terms, at which fees. */
export const catalogLists: Readonly<Record<string, Reach>> = {
  'Query.feeSchedules': { rows: schedules },
  'Query.dataQualityFindings': { rows: gapsInRegions },
  'Query.planSkus': { rows: plans },
  'Query.products': { rows: products },
  'Query.registerEntries': { rows: 'registerEntries(last: $n)' },
  'Query.regions': { rows: 'regions(termsGeneration: $generation)' },
  'Query.serviceCenters': { rows: centers },
  'Query.termsVersions': { rows: terms },
  'Product.series': { rows: 'product(code: $product) > series', parents: `${products} > series` },
  'Product.components': {
    rows: 'product(code: $product) > components',
    parents: `${products} > components`,
  },
  'Product.warrantyComponents': {
    rows: 'product(code: $product) > warrantyComponents',
    parents: `${products} > warrantyComponents`,
  },
  'Product.services': { bounded: oneOfEachLine, within: ['Query.products', 'services'] },
  'Product.planSkus': {
    rows: 'product(code: $product) > planSkus',
    parents: `${products} > planSkus`,
  },
  'Product.serialHints': { bounded: inRow, within: ['Query.products', 'serialHints'] },
  'Product.swapsWith': {
    rows: 'product(code: $product) > swapsWith',
    parents: `${products} > swapsWith`,
  },
  'Product.registerEntries': {
    rows: 'product(code: $product) > registerEntries',
    parents: `${products} > registerEntries`,
  },
  'Series.products': {
    rows: 'product(code: $member) > series > products',
    parents: `${products} > series > products`,
  },
  'ServiceAvailability.basis': { bounded: inRow, within: ['Query.products', 'services > basis'] },
  'PlanSku.allowances': { bounded: oneOfEachLine, within: ['Query.planSkus', 'allowances'] },
  'PlanSku.offers': { rows: 'planSku(id: $plan) > offers', parents: `${plans} > offers` },
  'PlanOffer.exclusions': {
    rows: 'planSku(id: $plan) > offers(first: 1) > exclusions',
    parents: `${plans} > offers > exclusions`,
  },
  'Partner.offers': of(seller, sellers, 'offers'),
  'PlanSku.history': { rows: 'planSku(id: $plan) > history', parents: `${plans} > history` },
  'PlanAllowance.basis': { bounded: inRow, within: ['Query.planSkus', 'allowances > basis'] },
  'FeeSchedule.servesRegions': {
    rows: 'feeSchedule(id: $schedule) > servesRegions',
    parents: `${schedules} > servesRegions`,
  },
  'FeeSchedule.history': {
    rows: 'feeSchedule(id: $schedule) > history',
    parents: `${schedules} > history`,
  },
  'FeeSchedule.componentPrices': {
    rows: 'feeSchedule(id: $schedule) > componentPrices(productCode: $product)',
    parents: `${schedules} > componentPrices(productCode: $product)`,
  },
  'FeeSchedule.tiers': {
    rows: 'feeSchedule(id: $schedule) > tiers(productCode: $product)',
    parents: `${schedules} > tiers(productCode: $product)`,
  },
  'TermsVersion.clauses': {
    rows: 'termsVersion(id: $terms) > clauses(kinds: [BONUS])',
    parents: `${terms} > clauses(kinds: [BONUS])`,
  },
  'TermsVersion.findings': {
    rows: 'termsVersion(id: $terms) > findings',
    parents: `${terms} > findings`,
  },
  'TermsFinding.clauses': {
    parents: `${terms} > findings > clauses`,
    bounded: 'the clauses that one finding is about',
  },
  'TermsDiff.changes': {
    parents: 'termsDiff(from: $terms, to: $edition) > changes',
    bounded: 'the answer to one question about two editions',
  },
  'TermsVersion.history': {
    rows: 'termsVersion(id: $terms) > history',
    parents: `${terms} > history`,
  },
  'TermsVersion.clausesFor': {
    parents: `${terms} > clausesFor(kinds: [QUOTA, FEE_RULE], selector: {productCode: $product, planMonths: 12})`,
    bounded: 'one clause for each matter that terms speak of',
  },
  'BonusClause.eligibleProducts': {
    rows: `termsVersion(id: $terms) > ${bonus.replace('])', '], first: 1)')} > eligibleProducts`,
    parents: `${terms} > ${bonus} > eligibleProducts`,
  },
  'ComponentCoverClause.components': {
    parents: `${terms} > ${cover} > components`,
    bounded: inRow,
  },
  'RegisterEntry.statements': { bounded: inRow, within: ['Query.registerEntries', 'statements'] },
  'Region.holidays': {
    parents: `${gapsInRegions} > region > holidays`,
    bounded: 'the public holidays of a country, worked out without a statement',
  },
  'ServiceCenter.authorizations': {
    bounded: inRow,
    within: ['Query.serviceCenters', 'authorizations'],
  },
  'ServiceAuthorization.series': {
    rows: 'serviceCenter(code: $center) > authorizations > series',
    parents: `${centers} > authorizations > series`,
  },
  'ServiceFee.basis': {
    bounded: inRow,
    within: ['Query.serviceContracts', 'nextServiceFee > basis'],
  },
};
