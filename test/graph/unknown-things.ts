import type { Ask } from '../support/graph';
import type { World } from './world';

type Caller = (world: World) => Ask;

/** A look-up by something that a caller says. */
interface LookUp {
  readonly title: string;
  readonly query: string;
  readonly by: Caller;
  /** How its keys begin, for one that has the right form and names nothing. */
  readonly prefix: string;
}

/** A look-up by somebody whose it is not. */
interface ForeignLookUp extends Omit<LookUp, 'prefix'> {
  readonly key: (world: World) => string;
  /** Finds it by the same key. */
  readonly owner: Caller;
}

const lookUp = (field: string, argument: string, type = 'ID'): string =>
  `query ($key: ${type}!) { found: ${field}(${argument}: $key) { __typename } }`;

const contractById = lookUp('serviceContract', 'id');
const contractByNumber = lookUp('serviceContract', 'contractNumber', 'String');
const claimById = lookUp('claim', 'id');
const claimByNumber = lookUp('claim', 'claimNumber', 'String');
const deviceBySerial = lookUp('device', 'serialNumber', 'String');
const returnOf = lookUp('returnQuote', 'contractId');
const codeAsPrinted = lookUp('activationCode', 'code', 'String');

const customer: Caller = (world) => world.customer;
const other: Caller = (world) => world.other;
const partner: Caller = (world) => world.partner;
const otherPartner: Caller = (world) => world.otherPartner;

export const lookUps: readonly LookUp[] = [
  { title: 'a contract by its id', query: contractById, by: customer, prefix: 'ctr' },
  { title: 'a contract by its number', query: contractByNumber, by: customer, prefix: 'CG' },
  { title: 'a claim by its id', query: claimById, by: customer, prefix: 'clm' },
  { title: 'a claim by its number', query: claimByNumber, by: customer, prefix: 'CLM' },
  { title: 'a unit by its serial number', query: deviceBySerial, by: customer, prefix: 'RS4' },
  { title: 'the return of a contract', query: returnOf, by: customer, prefix: 'ctr' },
  { title: 'a code as printed', query: codeAsPrinted, by: partner, prefix: 'AAAA' },
  { title: 'a code by its id', query: lookUp('activationCode', 'id'), by: partner, prefix: 'cod' },
  { title: 'a job', query: lookUp('job', 'id'), by: partner, prefix: 'job' },
  { title: 'a plan', query: lookUp('planSku', 'id'), by: customer, prefix: 'sku' },
  { title: 'a fee schedule', query: lookUp('feeSchedule', 'id'), by: customer, prefix: 'fee' },
  { title: 'terms', query: lookUp('termsVersion', 'id'), by: customer, prefix: 'trm' },
  { title: 'a product', query: lookUp('product', 'code', 'String'), by: customer, prefix: 'rs' },
  { title: 'a region', query: lookUp('region', 'code', 'String'), by: customer, prefix: 'L' },
  {
    title: 'a service centre',
    query: lookUp('serviceCenter', 'code', 'String'),
    by: customer,
    prefix: 'SC',
  },
];

const ofContract = { key: ({ covered }: World) => covered.contractId, owner: customer };
const ofClaim = { key: ({ awaitingReturn }: World) => awaitingReturn.claimId, owner: customer };

export const possessions: readonly ForeignLookUp[] = [
  { title: "another customer's contract", query: contractById, by: other, ...ofContract },
  {
    title: "another customer's contract by its number",
    query: contractByNumber,
    by: other,
    key: () => 'CG-2026-000001',
    owner: customer,
  },
  { title: "another partner's contract", query: contractById, by: otherPartner, ...ofContract },
  { title: "the return of another customer's contract", query: returnOf, by: other, ...ofContract },
  { title: "another customer's claim", query: claimById, by: other, ...ofClaim },
  {
    title: "another customer's claim by its number",
    query: claimByNumber,
    by: other,
    key: () => 'CLM-2026-000001',
    owner: customer,
  },
  {
    title: "a claim under another partner's sale",
    query: claimById,
    by: otherPartner,
    ...ofClaim,
  },
  {
    title: "another customer's unit",
    query: deviceBySerial,
    by: other,
    key: ({ covered }) => covered.serial,
    owner: customer,
  },
  {
    title: "another partner's code",
    query: codeAsPrinted,
    by: otherPartner,
    key: ({ codes }) => codes.sold,
    owner: partner,
  },
];

/** Keys that name nothing: of the right form, of another kind of thing, and such as find holes in SQL. */
export const keysOfNothing = ({ prefix }: LookUp): readonly string[] => [
  `${prefix}_019ca8d73381767f92881bbc35ffa170`,
  'asm_019ca8d73381767f92881bbc35ffa170',
  `' OR '1'='1`,
  `${prefix}'; DROP TABLE coverage.device; --`,
  '%',
  '../../etc/passwd',
];
