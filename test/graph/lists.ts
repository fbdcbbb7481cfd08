import { crowdedSpan } from '../support/crowded-keys';

/** How a list is reached, as a path of fields from a query; the variables are those of `variablesFor`. */
export interface Reach {
  /** From one parent, or from none, to as many rows as asked for. */
  readonly rows?: string;
  /** From as many parents as asked for to their rows. */
  readonly parents?: string;
  /** Why there are never many rows, where that is so: the parents alone are varied then. */
  readonly bounded?: string;
  /** The list, or the kind of record, whose operation asks for it along with everything else, and the path from there. */
  readonly within?: readonly [name: string, path: string];
}

const contract = 'serviceContract(id: $contract)';
const contracts = 'serviceContracts';
const seller = 'activationCode(id: $code) > partner';
const sellers = `${contracts} > partner`;
const holder = `${contract} > holder`;
const holders = `${contracts} > holder`;
const units = `${contracts} > device`;
const claim = 'claim(id: $claim)';
const ended = '(filter: {statuses: [COMPLETED]})';
const claims = `claims${ended}`;
const waiting = 'claims(filter: {statuses: [AWAITING_ELECTION]})';
const unit = 'device(serialNumber: $serial)';
const products = 'products(last: $n, filter: {search: "~"})';
const plans = 'planSkus(last: $n, filter: {termMonths: 12})';
const terms = 'termsVersions(status: PUBLISHED)';
const centers = 'serviceCenters(last: $n)';
const cover = 'clauses(kinds: [COMPONENT_COVER]) > content > ... on ComponentCoverClause';
const bonus = 'clauses(kinds: [BONUS]) > content > ... on BonusClause';

const inRow = 'values in the row of what they belong to';
const oneOfEachLine =
  'one entry for each service line or remedy, worked out from rows that are read together';
const oneAnswer = 'part of the answer to one question about one enrollment';

const catalogLists: Readonly<Record<string, Reach>> = {
  'Query.feeSchedules': { rows: 'feeSchedules' },
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
  'PlanAllowance.basis': { bounded: inRow, within: ['Query.planSkus', 'allowances > basis'] },
  'FeeSchedule.servesRegions': {
    rows: 'feeSchedule(id: $schedule) > servesRegions',
    parents: 'feeSchedules > servesRegions',
  },
  'FeeSchedule.tiers': {
    rows: 'feeSchedule(id: $schedule) > tiers(productCode: $product)',
    parents: 'feeSchedules > tiers(productCode: $product)',
  },
  'TermsVersion.clauses': {
    rows: 'termsVersion(id: $terms) > clauses(kinds: [BONUS])',
    parents: `${terms} > clauses(kinds: [BONUS])`,
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

/** A list of one record: from the record itself, and from as many records as asked for. */
const of = (one: string, many: string, field: string): Reach => ({
  rows: `${one} > ${field}`,
  parents: `${many} > ${field}`,
});

const coverageLists: Readonly<Record<string, Reach>> = {
  'Query.serviceContracts': { rows: contracts },
  'Query.codeBatches': { rows: 'codeBatches' },
  'ServiceContract.bindings': of(contract, contracts, 'bindings'),
  'ServiceContract.entitlements': {
    bounded: oneOfEachLine,
    within: ['Query.serviceContracts', 'entitlements'],
  },
  'ServiceContract.ledger': of(contract, contracts, 'ledger(last: $n)'),
  'ServiceContract.consents': of(contract, contracts, 'consents'),
  'ServiceContract.notices': of(contract, contracts, 'notices'),
  'ServiceContract.history': of(contract, contracts, 'history'),
  'Entitlement.basis': {
    bounded: inRow,
    within: ['Query.serviceContracts', 'entitlements > basis'],
  },
  'QuotaEntry.basis': { bounded: inRow, within: ['ServiceContract.ledger', 'basis'] },
  'HistoryEvent.basis': { bounded: inRow, within: ['Claim.history', 'basis'] },
  'ActivationCode.history': of(
    'activationCode(id: $code)',
    `${contracts} > activationCode`,
    'history',
  ),
  'Customer.devices': of(holder, holders, 'devices'),
  'Customer.contracts': of(holder, holders, 'contracts'),
  'Device.serials': of(unit, units, 'serials'),
  'Device.contracts': of('device(serialNumber: $covered)', `${claims} > device`, 'contracts'),
  'Device.bindings': of(unit, units, 'bindings'),
  'Device.history': of(unit, units, 'history'),
  'DeviceLineage.devices': of('device(serialNumber: $replaced)', units, 'lineage > devices'),
  'Partner.regions': of(seller, sellers, 'regions'),
  'Partner.stores': of(seller, sellers, 'stores'),
  'Partner.stock': of(seller, sellers, 'stock'),
  'Partner.codes': of(seller, sellers, 'codes'),
  'Partner.contracts': of(`${contract} > partner`, sellers, 'contracts'),
  'Partner.batches': of(seller, sellers, 'batches'),
  'PlanEligibility.refusals': { bounded: oneAnswer },
  'PlanEligibility.basis': { bounded: oneAnswer },
};

const claimLists: Readonly<Record<string, Reach>> = {
  'Query.claims': { rows: claims },
  'ServiceContract.claims': of(contract, contracts, claims),
  'Customer.claims': of(holder, holders, claims),
  'Device.claims': of(unit, `${units} > supersedes`, 'claims'),
  'Partner.claims': of(seller, sellers, claims),
  'ServiceCenter.claims': of('serviceCenter(code: $center)', centers, claims),
  'Incident.claims': of(`${claim} > incident`, `${claims} > incident`, 'claims'),
  'Claim.quotes': of(claim, claims, 'quotes'),
  'Claim.payments': of(claim, claims, 'payments'),
  'Claim.shipments': of(claim, claims, 'shipments'),
  'Claim.history': of(claim, claims, 'history'),
  'Claim.deadlines': { bounded: inRow, within: ['Query.claims', 'deadlines'] },
  'Claim.consents': { bounded: inRow, within: ['Query.claims', 'consents'] },
  'Claim.remedies': { parents: `${waiting} > remedies`, bounded: oneOfEachLine },
  'RemedyOption.lines': { bounded: inRow, within: ['Claim.remedies', 'lines'] },
  'RemedyOption.refusals': { bounded: inRow, within: ['Claim.remedies', 'refusals'] },
  'RemedyOption.basis': { bounded: inRow, within: ['Claim.remedies', 'basis'] },
  'Assessment.flags': { bounded: inRow, within: ['Assessment', 'flags'] },
  'Assessment.estimate': { bounded: inRow, within: ['Assessment', 'estimate'] },
  'Deadline.basis': { bounded: inRow, within: ['Query.claims', 'deadlines > basis'] },
  'FeeQuote.lines': { bounded: inRow, within: ['Claim.quotes', 'lines'] },
  'FeeQuote.basis': { bounded: inRow, within: ['Claim.quotes', 'basis'] },
  'QuoteLine.basis': { bounded: inRow, within: ['Claim.quotes', 'lines > basis'] },
  'ReturnAuthorization.components': {
    bounded: inRow,
    within: ['Query.claims', 'returnAuthorization > components'],
  },
  'UnitReceipt.checks': { bounded: inRow, within: ['Query.claims', 'receipt > checks'] },
};

const span = `filter: {from: "${crowdedSpan.from}", until: "${crowdedSpan.until}"}`;

const accessLists: Readonly<Record<string, Reach>> = {
  'Query.apiKeys': { rows: 'apiKeys' },
  'Query.accessLog': { rows: `accessLog(${span})` },
  'Partner.apiKeys': of(seller, sellers, 'apiKeys'),
};

/** Every list of the graph, by its coordinate. */
export const lists: Readonly<Record<string, Reach>> = {
  ...accessLists,
  ...claimLists,
  ...catalogLists,
  ...coverageLists,
};

/** Records that no list gives, under as many elements of one as asked for. */
export const records: Readonly<Record<string, string>> = {
  Assessment: `${claims} > assessment`,
  Incident: `${claims} > incident`,
  Customer: holders,
  Partner: sellers,
  Job: 'codeBatches > job',
};

/** Types that come once in an answer, so that nothing of theirs can be asked for many times. */
export const notInLists = ['Query', 'PlanEligibility'];
