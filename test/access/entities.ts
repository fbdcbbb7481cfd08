import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Names, Rival } from './rivals';

/** An entity as a part of the graph finds it by its key, whoever asks it to. */
export interface Entity {
  readonly part: 'coverage' | 'claims';
  readonly type: string;
  readonly by: keyof Names;
  readonly fields: string;
}

const claims = 'claims { totalCount edges { cursor } nodes { id claimNumber } }';

export const entities: readonly Entity[] = [
  { part: 'coverage', type: 'ServiceContract', by: 'contract', fields: 'contractNumber status holder { id } partner { id }' },
  { part: 'coverage', type: 'Device', by: 'device', fields: 'maskedSerialNumber contracts { id } history { nodes { id } }' },
  { part: 'coverage', type: 'Customer', by: 'customer', fields: 'version contracts { nodes { id } } devices { nodes { id } }' },
  { part: 'coverage', type: 'Partner', by: 'partner', fields: 'name stores { id } stock { sold }' },
  { part: 'coverage', type: 'ActivationCode', by: 'code', fields: 'lastFour saleReference partner { id }' },
  { part: 'coverage', type: 'CodeBatch', by: 'batch', fields: 'size generatedAt' },
  { part: 'coverage', type: 'Job', by: 'job', fields: 'status rowCount resultUrl rows { nodes { number } }' },
  { part: 'coverage', type: 'Job', by: 'batchJob', fields: 'status rowCount' },
  { part: 'claims', type: 'Claim', by: 'claim', fields: 'claimNumber status quotes { id }' },
  { part: 'claims', type: 'ServiceContract', by: 'contract', fields: claims },
  { part: 'claims', type: 'Device', by: 'device', fields: claims },
  { part: 'claims', type: 'Customer', by: 'customer', fields: claims },
  { part: 'claims', type: 'Partner', by: 'partner', fields: claims },
]; // prettier-ignore

export const referenceQuery = ({ type, fields }: Entity): string =>
  `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;

const customer = (subject: string): Principal => ({
  kind: 'customer',
  subject,
  scopes: ['self:read', 'self:write'],
  policies: [],
});

const partner = (partnerId: string): Principal => ({
  kind: 'partner',
  subject: `key_of_${partnerId}`,
  partnerId,
  scopes: ['catalog:read', 'codes:read', 'contracts:read', 'claims:read'],
  policies: [],
});

/** The rivals as the gateway vouches for them to the parts. */
export const principals: Readonly<Record<Rival, Principal>> = {
  customer: customer('dev-customer'),
  other: customer('dev-customer-other'),
  partner: partner('prt_demo'),
  otherPartner: partner('prt_other'),
};
