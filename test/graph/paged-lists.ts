import { getNamedType, isObjectType } from 'graphql';
import type { Ask } from '../support/graph';
import { apiSchema, isConnection } from '../support/schema-lists';
import type { World } from './world';

type Caller = (world: World) => Ask;

/** A list that comes in pages: who may ask for it, and how; `#` is the place of its arguments. */
export interface PagedList {
  readonly by: Caller;
  readonly at: (world: World) => string;
  /** Arguments that it cannot do without. */
  readonly given?: string;
}

const customer: Caller = (world) => world.customer;
const other: Caller = (world) => world.other;
const partner: Caller = (world) => world.partner;
const agent: Caller = (world) => world.agent;
const admin: Caller = (world) => world.admin;

const under = (by: Caller, parent: (world: World) => string, field: string): PagedList => ({
  by,
  at: (world) => `${parent(world)} { ${field}# }`,
});

const contract = ({ awaitingPayment }: World) =>
  `serviceContract(id: "${awaitingPayment.contractId}")`;
const claim = ({ awaitingPayment }: World) => `claim(id: "${awaitingPayment.claimId}")`;
const unit = ({ awaitingPayment }: World) => `device(serialNumber: "${awaitingPayment.serial}")`;
const code = ({ codes }: World) => `activationCode(code: "${codes.used}")`;
const aircraft = ({ units }: World) => `device(serialNumber: "${units.foreign.serial}")`;
const me = () => 'me';
const account = () => 'partnerAccount';
const plan = () => 'planSku(ean: "6937224103313")';
const terms = () => 'termsVersion(code: "2023-tc")';
const schedule = () => `${plan()} { feeSchedule(regionCode: "LT")`;
const center = () => 'serviceCenter(code: "SC-DE-1")';

const root = (by: Caller, field: string): PagedList => ({ by, at: () => `${field}#` });

/** The day before and the day after, by the machine's clock: requests are noted by that. */
const aroundNow = (): string => {
  const [from, until] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000));
  return `{ from: "${from?.toISOString() ?? ''}", until: "${until?.toISOString() ?? ''}" }`;
};

/** Every list in the graph that comes in pages, by its coordinate. */
export const pagedLists: Readonly<Record<string, PagedList>> = {
  'Query.products': root(customer, 'products'),
  'Query.planSkus': root(customer, 'planSkus'),
  'Query.feeSchedules': root(customer, 'feeSchedules'),
  'Query.termsVersions': root(customer, 'termsVersions'),
  'Query.registerEntries': root(customer, 'registerEntries'),
  'Query.serviceCenters': root(customer, 'serviceCenters'),
  'Query.claims': root(agent, 'claims'),
  'Query.refunds': root(admin, 'refunds'),
  'Query.goodwillAdjustments': root(admin, 'goodwillAdjustments'),
  'Query.serviceContracts': root(agent, 'serviceContracts'),
  'Query.codeBatches': root(admin, 'codeBatches'),
  'Query.partners': root(admin, 'partners'),
  'Query.videoVerifications': root(agent, 'videoVerifications'),
  'Query.quotaAdjustments': root(admin, 'quotaAdjustments'),
  'Query.apiKeys': root(admin, 'apiKeys'),
  'Query.documents': root(admin, 'documents'),
  'Query.accessLog': { ...root(admin, 'accessLog'), given: `filter: ${aroundNow()}, ` },
  'Partner.apiKeys': {
    by: admin,
    at: (world) => `${contract(world)} { partner { apiKeys# } }`,
  },
  'Query.dataQualityFindings': root(admin, 'dataQualityFindings'),
  'PlanSku.offers': under(customer, plan, 'offers'),
  'Partner.offers': under(partner, account, 'offers'),
  'PlanSku.history': under(admin, plan, 'history'),
  'FeeSchedule.history': { by: admin, at: () => `${schedule()} { history# } }` },
  'TermsVersion.clauses': under(customer, terms, 'clauses'),
  'TermsVersion.history': under(admin, terms, 'history'),
  'ServiceCenter.claims': under(agent, center, 'claims'),
  'Customer.claims': under(customer, me, 'claims'),
  'Customer.contracts': under(customer, me, 'contracts'),
  'Customer.devices': under(customer, me, 'devices'),
  'Device.claims': under(customer, unit, 'claims'),
  'Device.history': under(customer, unit, 'history'),
  'Device.accountLinks': under(other, aircraft, 'accountLinks'),
  'Device.controllerBindings': under(other, aircraft, 'controllerBindings'),
  'ServiceContract.claims': under(customer, contract, 'claims'),
  'ServiceContract.history': under(customer, contract, 'history'),
  'ServiceContract.ledger': under(customer, contract, 'ledger'),
  'ServiceContract.notices': under(customer, contract, 'notices'),
  'ServiceContract.videoVerifications': under(
    customer,
    ({ video }) => `serviceContract(id: "${video.contractId}")`,
    'videoVerifications',
  ),
  'Claim.history': under(customer, claim, 'history'),
  'Claim.notices': under(customer, claim, 'notices'),
  'Partner.batches': under(partner, account, 'batches'),
  'Partner.jobs': under(partner, account, 'jobs'),
  'Job.rows': under(partner, ({ job }) => `job(id: "${job.jobId}")`, 'rows'),
  'Partner.events': under(partner, account, 'events'),
  'CodeBatch.codes': { by: partner, at: (world) => `${code(world)} { batch { codes# } }` },
  'Partner.claims': under(partner, account, 'claims'),
  'Partner.codes': under(partner, account, 'codes'),
  'Partner.contracts': under(partner, account, 'contracts'),
  'ActivationCode.history': under(partner, code, 'history'),
};

/** The operation that asks for a page of a list. */
export const pageQuery = (list: PagedList, world: World, args: string): string =>
  `{ ${list.at(world).replace('#', `(${list.given ?? ''}${args}) { pageInfo { endCursor } }`)} }`;

/** The cursor of the page's end, wherever in the answer it is. */
export const endCursorIn = (data: unknown): string =>
  /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';

/** The same cursor with another place in it, as somebody would forge it who has looked into one. */
export const forged = (cursor: string, sortKey: string, id: string): string => {
  const [list] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string];
  return Buffer.from(JSON.stringify([list, sortKey, id])).toString('base64url');
};

/** Sort keys of other lists, and such as have broken one before. */
export const strangePlaces = [
  '',
  '0',
  '2026',
  '2026-02-30T00:00:00.000Z',
  'infinity',
  '9'.repeat(40),
  `' OR '1'='1`,
] as const;

/** The coordinates of all lists that come in pages. */
export const pagedCoordinates = (): readonly string[] =>
  Object.values(apiSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isConnection(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
