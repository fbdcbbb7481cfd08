import { crowdedSpan } from '../support/crowded-keys';
import { catalogLists } from './catalog-lists';
import { centers, contracts, inRow, of, oneOfEachLine, type Reach, seller, sellers } from './reach';

const contract = 'serviceContract(id: $contract)';
const holder = `${contract} > holder`;
const holders = `${contracts} > holder`;
const units = `${contracts} > device`;
const claim = 'claim(id: $claim)';
const ended = '(filter: {statuses: [COMPLETED]})';
const claims = `claims${ended}`;
const waiting = 'claims(filter: {statuses: [AWAITING_ELECTION]})';
const unit = 'device(serialNumber: $serial)';

const fewRefunds = 'as a rule one refund of a payment, read with the claim';

const adjustments = 'quotaAdjustments(status: APPROVED)';
const videos = 'videoVerifications(status: USED)';

const oneAnswer = 'part of the answer to one question about one enrollment or one contract';

/** Types that are worked out for one enrollment or contract, whose lists belong to no record; the copied contract's terms have no bonus. */
export const answersToQuestions = [
  'PlanEligibility',
  'RenewalQuote',
  'ReturnQuote',
  'BonusWarranty',
  'ClaimSimulation',
  'SimulatedDecision',
];

/** Values in the row of a claim, of which the copied claims have none: they came without doubts, photos and losses. */
export const withoutValues = ['Claim.doubts', 'Assessment.photos', 'FlyawayVerification.basis'];

/** Fields that are the customer's own; who asks for everything here is staff. */
export const ofCustomersAlone = ['Payment.actionUrl'];

const coverageLists: Readonly<Record<string, Reach>> = {
  'Query.serviceContracts': { rows: contracts },
  'Query.codeBatches': { rows: 'codeBatches' },
  'Query.partners': { rows: 'partners' },
  'Query.videoVerifications': { rows: videos },
  'ServiceContract.videoVerifications': of(contract, contracts, 'videoVerifications'),
  'VideoVerification.basis': { bounded: inRow, within: ['Query.videoVerifications', 'basis'] },
  'Query.quotaAdjustments': { rows: adjustments },
  'ServiceContract.adjustments': of(contract, contracts, 'adjustments'),
  'Approval.basis': { bounded: inRow, within: ['Query.quotaAdjustments', 'approval > basis'] },
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
  'Device.accountLinks': of(unit, units, 'accountLinks'),
  'Device.controllerBindings': of(unit, units, 'controllerBindings'),
  'DeviceLineage.devices': of('device(serialNumber: $replaced)', units, 'lineage > devices'),
  'Partner.regions': of(seller, sellers, 'regions'),
  'Partner.stores': of(seller, sellers, 'stores'),
  'Partner.stock': of(seller, sellers, 'stock'),
  'Partner.codes': of(seller, sellers, 'codes'),
  'Partner.contracts': of(`${contract} > partner`, sellers, 'contracts'),
  'Partner.batches': of(seller, sellers, 'batches'),
  'Partner.events': of(seller, sellers, 'events'),
  'Partner.jobs': of(seller, sellers, 'jobs'),
  'Job.rows': of('job(id: $job)', 'codeBatches > job', 'rows(outcome: DONE)'),
  'JobRow.refusals': {
    parents: 'codeBatches > job > rows(outcome: REFUSED, first: 1) > refusals',
    bounded: inRow,
  },
  'CodeBatch.codes': of('activationCode(id: $code) > batch', 'codeBatches', 'codes'),
  'ServiceContract.deadlines': { bounded: inRow, within: ['Query.serviceContracts', 'deadlines'] },
  'BonusWarranty.basis': { bounded: inRow },
  'RenewalQuote.refusals': { bounded: oneAnswer },
  'RenewalQuote.basis': { bounded: oneAnswer },
  'ReturnQuote.refusals': { bounded: oneAnswer },
  'ReturnQuote.basis': { bounded: oneAnswer },
  'PlanEligibility.refusals': { bounded: oneAnswer },
  'PlanEligibility.basis': { bounded: oneAnswer },
};

const claimLists: Readonly<Record<string, Reach>> = {
  'Query.claims': { rows: claims },
  'Query.refunds': { rows: 'refunds(status: REFUNDED)' },
  'Query.goodwillAdjustments': { rows: 'goodwillAdjustments(status: APPROVED)' },
  'ServiceContract.claims': of(contract, contracts, claims),
  'Customer.claims': of(holder, holders, claims),
  'Device.claims': of(unit, `${units} > supersedes`, 'claims'),
  'Partner.claims': of(seller, sellers, claims),
  'ServiceCenter.claims': of('serviceCenter(code: $center)', centers, claims),
  'Incident.claims': of(`${claim} > incident`, `${claims} > incident`, 'claims'),
  'Claim.evidence': of(claim, claims, 'evidence'),
  'Claim.quotes': of(claim, claims, 'quotes'),
  'Claim.payments': of(claim, claims, 'payments'),
  'Claim.goodwill': of(claim, claims, 'goodwill'),
  'Payment.refunds': { bounded: fewRefunds, within: ['Claim.payments', 'refunds'] },
  'Claim.shipments': of(claim, claims, 'shipments'),
  'Claim.history': of(claim, claims, 'history'),
  'Claim.notices': of(claim, claims, 'notices'),
  'Claim.deadlines': { bounded: inRow, within: ['Query.claims', 'deadlines'] },
  'Claim.decisions': { parents: `${claims} > decisions`, bounded: inRow },
  'Adjudication.basis': { bounded: inRow, within: ['Claim.decisions', 'basis'] },
  'Claim.consents': { bounded: inRow, within: ['Query.claims', 'consents'] },
  'Claim.remedies': { parents: `${waiting} > remedies`, bounded: oneOfEachLine },
  'RemedyOption.lines': { bounded: inRow, within: ['Claim.remedies', 'lines'] },
  'RemedyOption.refusals': { bounded: inRow, within: ['Claim.remedies', 'refusals'] },
  'RemedyOption.basis': { bounded: inRow, within: ['Claim.remedies', 'basis'] },
  'Claim.doubts': { bounded: inRow },
  'Assessment.photos': { bounded: inRow },
  'FlyawayVerification.basis': { bounded: inRow },
  'ClaimSimulation.basis': { bounded: oneAnswer },
  'ClaimSimulation.deadlines': { bounded: oneAnswer },
  'ClaimSimulation.likelyDecisions': { bounded: oneAnswer },
  'ClaimSimulation.refusals': { bounded: oneAnswer },
  'ClaimSimulation.remedies': { bounded: oneAnswer },
  'SimulatedDecision.basis': { bounded: oneAnswer },
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
  'Query.documents': { rows: 'documents' },
  'PublishedDocument.variables': { bounded: inRow, within: ['Query.documents', 'variables'] },
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
  Evidence: `${videos} > video`,
};

/** Types that come once in an answer, or with that of a command alone, so that nothing of theirs can be asked for many times. */
export const notInLists = ['Query', ...answersToQuestions, 'TermsDiff', 'DocumentClient'];
