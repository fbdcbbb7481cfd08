import { Client } from 'pg';
import { there } from '../support/there';
import type { Rivals } from './rivals';
import type { Who } from './shared-requests';

/** A number that somebody is told, and how many rows of their own there are. */
export interface Count {
  readonly title: string;
  readonly asker: Who;
  readonly text: string;
  /** Counts what the number tells of; `$1` is the asker's own name where there is one. */
  readonly sql: string;
  readonly own?: string;
}

const claims = 'claims { totalCount }';
const underHolder = `SELECT count(*) FROM claims.claim WHERE holder_subject = $1`;
const underPartner = `SELECT count(*) FROM claims.claim WHERE partner_id = $1`;
const inCenter = `SELECT count(*) FROM claims.claim WHERE service_center_code = 'SC-DE-1'`;
const codes = `SELECT count(*) FROM coverage.activation_code WHERE partner_id = $1`;
const stock =
  '{ partnerAccount { stock { allocated sold redeemed returned voided expired blocked } } }';

const ofCustomer = (asker: 'customer' | 'other', own: string): readonly Count[] => [
  { title: 'claims', asker, own, sql: underHolder, text: `{ me { ${claims} } }` },
];

const ofPartner = (asker: 'partner' | 'otherPartner', own: string): readonly Count[] => [
  { title: 'claims', asker, own, sql: underPartner, text: `{ partnerAccount { ${claims} } }` },
  { title: 'codes in stock', asker, own, sql: codes, text: stock },
];

export const counts: readonly Count[] = [
  ...ofCustomer('customer', 'dev-customer'),
  ...ofCustomer('other', 'dev-customer-other'),
  ...ofPartner('partner', 'prt_demo'),
  ...ofPartner('otherPartner', 'prt_other'),
  { title: 'claims', asker: 'agent', sql: inCenter, text: `{ ${claims} }` },
  {
    title: 'claims of the other centre', asker: 'agent', sql: 'SELECT 0 AS count',
    text: `{ serviceCenter(code: "SC-PL-1") { ${claims} } }`,
  },
  { title: 'claims', asker: 'adjudicator', sql: 'SELECT count(*) FROM claims.claim', text: `{ ${claims} }` },
]; // prettier-ignore

export const countedRows = async ({ cast }: Rivals, { sql, own }: Count): Promise<number> => {
  const db = new Client({ connectionString: cast.graph.databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ count: string }>(sql, own === undefined ? [] : [own]);
    return Number(there(rows[0]).count);
  } finally {
    await db.end();
  }
};

/** All numbers in an answer, together. */
export const numbersIn = (answer: unknown): number => {
  if (typeof answer === 'number') return answer;
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.values(answer).reduce((sum: number, one) => sum + numbersIn(one), 0);
};
