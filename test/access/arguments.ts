import { getNamedType, type GraphQLField, isEnumType } from 'graphql';
import { isConnection } from '../support/schema-lists';

/** The rows of one owner that callers ask for. */
export interface Keys {
  readonly contract: string;
  readonly claim: string;
  readonly code: string;
  readonly serial: string;
  readonly job: string;
  /** Nobody's: all are to see it. */
  readonly feeSchedule: string;
  /** Two editions of the terms. */
  readonly editions: readonly [string, string];
}

type Field = GraphQLField<unknown, unknown>;
type Arguments = Readonly<Record<string, (keys: Keys, field: Field) => string>>;

const dayMs = 86_400_000;
const daysOn = (days: number): string => new Date(Date.now() + days * dayMs).toISOString();

/** Everything that an argument may say. */
const valuesOf = ({ args }: Field, argument: string): readonly string[] => {
  const type = args.find(({ name }) => name === argument)?.type;
  const named = type && getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
};

/** Queries of things that belong to somebody, and by which key each is asked. */
const keyed: Arguments = {
  'Query.serviceContract': ({ contract }) => `(id: "${contract}")`,
  'Query.claim': ({ claim }) => `(id: "${claim}")`,
  'Query.returnQuote': ({ contract }) => `(contractId: "${contract}")`,
  'Query.renewalQuote': ({ contract }) => `(input: {contractId: "${contract}"})`,
  'Query.activationCode': ({ code }) => `(id: "${code}")`,
  'Query.job': ({ job }) => `(id: "${job}")`,
  'Query.device': ({ serial }) => `(serialNumber: "${serial}")`,
};

/** What fields need that cannot do without, the same for everybody. */
const required: Arguments = {
  'Query.customer': () => '(email: "rasa@example.com")',
  'Query.partner': () => '(id: "prt_demo")',
  'Query.product': () => '(code: "rs-4-mini")',
  'Query.planSku': () => '(ean: "6937224103313")',
  'Query.region': () => '(code: "LT")',
  'Query.serviceCenter': () => '(code: "SC-DE-1")',
  'Query.termsVersion': () => '(code: "2023-tc")',
  'Query.feeSchedule': ({ feeSchedule }) => `(id: "${feeSchedule}")`,
  'Query.serviceFee': () => '(input: {productCode: "rs-4-mini", planMonths: 12, regionCode: "LT"})',
  'Query.planEligibility': ({ serial }) =>
    `(input: {enrollment: {channel: CODE, code: "ABCD-EFGH-JKLM-NPQR", serials: [{component: BODY, value: "${serial}"}]}})`,
  'Query.simulateClaim': ({ contract }) =>
    `(input: {contractId: "${contract}", serviceType: ONLINE_REPAIR, incident: {occurredAt: "${daysOn(-1)}", cause: DROP}})`,
  'Query.videoVerifications': () => '(status: USED, first: 2)',
  'Query.accessLog': () => `(filter: {from: "${daysOn(-1)}", until: "${daysOn(1)}"})`,
  'Query.termsInForce': () => '(selector: {productCode: "rs-4-mini", planMonths: 12})',
  'Query.termsDiff': ({ editions: [from, to] }) => `(from: "${from}", to: "${to}")`,
  'Region.holidays': () => '(from: "2026-01-01", to: "2026-12-31")',
  'FeeSchedule.componentPrices': () => '(productCode: "rs-4-mini")',
  'FeeSchedule.tiers': () => '(productCode: "rs-4-mini")',
  'PlanSku.feeSchedule': () => '(regionCode: "LT")',
  'PlanSku.isOnSale': () => '(regionCode: "LT")',
  'TermsVersion.clausesFor': (_keys, field) =>
    `(selector: {productCode: "mini-se", planMonths: 12}, kinds: [${valuesOf(field, 'kinds').join(', ')}])`,
};

export const isKeyed = (coordinate: string): boolean => Object.hasOwn(keyed, coordinate);

/** What a field is given in a request for somebody's rows. */
export const argumentsOf = (coordinate: string, field: Field, keys: Keys): string => {
  const given = (keyed[coordinate] ?? required[coordinate])?.(keys, field);
  return given ?? (isConnection(getNamedType(field.type)) ? '(first: 2)' : '');
};
