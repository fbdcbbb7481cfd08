import type { Names, Rival } from './rivals';

/** A look-up by a name that may be somebody else's. */
export interface LookUp {
  readonly title: string;
  readonly by: keyof Names;
  readonly text: string;
  readonly askers: readonly (Rival | 'agent')[];
}

const page = '{ totalCount nodes { id } }';
const customers = ['customer', 'other'] as const;
const partners = ['partner', 'otherPartner'] as const;

const contractOfCustomer = `id contractNumber holder { email } ledger { nodes { id } } claims ${page}
  device { serialNumber } nextServiceFee { __typename }`;
const contractOfPartner = `id contractNumber claims ${page} device { maskedSerialNumber } activationCode { id }`;
const claimOfCustomer = `id claimNumber incident { description } contract { holder { email } } quotes { id }`;
const claimOfPartner = 'id claimNumber status contract { contractNumber }';
const code = 'id lastFour saleReference contract { id } partner { name } history { nodes { id } }';
const device = `id serialNumber history { nodes { id } } contracts { id } claims ${page}`;

const lookUp = (field: string, argument: string, type: string, below: string): string =>
  `query ($key: ${type}!) { found: ${field}(${argument}: $key) { ${below} } }`;

const contracts = (askers: LookUp['askers'], below: string): readonly LookUp[] => [
  { title: 'a contract by its id', by: 'contract', askers, text: lookUp('serviceContract', 'id', 'ID', below) },
  {
    title: 'a contract by its number', by: 'contractNumber', askers,
    text: lookUp('serviceContract', 'contractNumber', 'String', below),
  },
]; // prettier-ignore

const claims = (askers: LookUp['askers'], below: string): readonly LookUp[] => [
  { title: 'a claim by its id', by: 'claim', askers, text: lookUp('claim', 'id', 'ID', below) },
  {
    title: 'a claim by its number', by: 'claimNumber', askers,
    text: lookUp('claim', 'claimNumber', 'String', below),
  },
]; // prettier-ignore

export const lookUps: readonly LookUp[] = [
  ...contracts(customers, contractOfCustomer),
  ...contracts(partners, contractOfPartner),
  ...claims([...customers, 'agent'], claimOfCustomer),
  ...claims(partners, claimOfPartner),
  {
    title: 'a unit by its serial number', by: 'serial', askers: customers,
    text: lookUp('device', 'serialNumber', 'String', device),
  },
  { title: 'a code by its id', by: 'code', askers: partners, text: lookUp('activationCode', 'id', 'ID', code) },
  {
    title: 'an import', by: 'job', askers: partners,
    text: lookUp('job', 'id', 'ID', 'status resultUrl rows { nodes { number code { id } contract { id } } }'),
  },
  { title: 'the job of a batch', by: 'batchJob', askers: partners, text: lookUp('job', 'id', 'ID', 'status') },
  {
    title: 'a code as printed', by: 'printedCode', askers: partners,
    text: lookUp('activationCode', 'code', 'String', code),
  },
]; // prettier-ignore
