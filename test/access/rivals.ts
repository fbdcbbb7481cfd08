import { Client } from 'pg';
import { type MixedOwners, startMixedOwners } from '../graph/mixed-owners';
import { type Ask, askAs } from '../support/graph';
import { sell } from '../support/journey';
import { madeKey } from '../support/keys';
import { there } from '../support/there';

/** What names the things of one owner, or things that there never were. */
export interface Names {
  readonly contract: string;
  readonly contractNumber: string;
  readonly claim: string;
  readonly claimNumber: string;
  readonly quote: string;
  readonly payment: string;
  readonly shipment: string;
  readonly customer: string;
  readonly device: string;
  readonly serial: string;
  readonly code: string;
  readonly printedCode: string;
  readonly partner: string;
  readonly batch: string;
  readonly job: string;
  readonly batchJob: string;
}

/** Names of the right form that were never given. */
export const neverGiven: Names = {
  contract: 'ctr_019ca8d73381767f92881bbc35ffa170',
  contractNumber: 'CG-2026-999999',
  claim: 'clm_019ca8d73381767f92881bbc35ffa170',
  claimNumber: 'CLM-2026-999999',
  quote: 'quo_019ca8d73381767f92881bbc35ffa170',
  payment: 'pay_019ca8d73381767f92881bbc35ffa170',
  shipment: 'shp_019ca8d73381767f92881bbc35ffa170',
  customer: 'cus_019ca8d73381767f92881bbc35ffa170',
  device: 'dev_019ca8d73381767f92881bbc35ffa170',
  serial: 'RS4-NOBODY',
  code: 'cod_019ca8d73381767f92881bbc35ffa170',
  printedCode: 'ABCD-EFGH-JKLM-NPQR',
  partner: 'prt_019ca8d73381767f92881bbc35ffa170',
  batch: 'bat_019ca8d73381767f92881bbc35ffa170',
  job: 'job_019ca8d73381767f92881bbc35ffa170',
  batchJob: 'job_019ca8d73381767f92881bbc35ffa170',
};

/** Who must not see the things of the other of the kind. */
export type Rival = 'customer' | 'other' | 'partner' | 'otherPartner';

/** Two customers and two partners, of whom each has what the other of their kind must not see. */
export interface Rivals extends MixedOwners {
  readonly asks: Readonly<Record<Rival | 'agent' | 'adjudicator' | 'admin' | 'nobody', Ask>>;
  readonly names: Readonly<Record<'first' | 'second', Names>>;
  /** All that the rivals have been answered since. */
  readonly heard: Readonly<Record<Rival, string[]>>;
}

const namesSql = `SELECT contract.id AS contract, contract.contract_number AS "contractNumber", claim.id AS claim,
  claim.claim_number AS "claimNumber", quote.id AS quote, payment.id AS payment, shipment.id AS shipment, contract.holder_id AS customer,
  serial.device_id AS device, code.id AS code, contract.partner_id AS partner,
  (SELECT job.id FROM coverage.job WHERE job.partner_id = $1) AS job
  FROM claims.claim JOIN claims.quote quote ON quote.claim_id = claim.id
  JOIN claims.payment payment ON payment.quote_id = quote.id
  JOIN claims.shipment ON shipment.claim_id = claim.id
  JOIN coverage.service_contract contract ON contract.id = claim.contract_id
  JOIN coverage.activation_code code ON code.id = contract.activation_code_id
  JOIN coverage.device_serial serial ON serial.value = $2
  WHERE contract.partner_id = $1 AND claim.status = 'COMPLETED'`;

/** A batch, and the job that made it, of which no partner has a code. */
const unallocated = { batchJob: 'job_unallocated', batch: 'bat_unallocated' };
const unallocatedSql = [
  `INSERT INTO coverage.job SELECT (jsonb_populate_record(one, '{"id": "${unallocated.batchJob}"}')).* FROM coverage.job one WHERE kind = 'CODE_GENERATION' LIMIT 1`,
  `INSERT INTO coverage.code_batch
   SELECT (jsonb_populate_record(one, '{"id": "${unallocated.batch}", "job_id": "${unallocated.batchJob}"}')).*
   FROM coverage.code_batch one LIMIT 1`,
];

const makeUnallocated = async (databaseUrl: string): Promise<void> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    for (const statement of unallocatedSql) await db.query(statement);
  } finally {
    await db.end();
  }
};

const namesIn = async (
  databaseUrl: string,
  partner: string,
  known: Pick<Names, 'serial' | 'printedCode' | 'batchJob' | 'batch'>,
): Promise<Names> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<Omit<Names, keyof typeof known>>(namesSql, [
      partner,
      known.serial,
    ]);
    return { ...there(rows[0]), ...known };
  } finally {
    await db.end();
  }
};

export const startRivals = async (name: string): Promise<Rivals> => {
  const world = await startMixedOwners(name);
  const { cast, first, second } = world;
  const { graph, customer, other, agent, adjudicator, admin } = cast;
  const keyOf = async (partnerId: string): Promise<Ask> =>
    askAs(graph.url, (await madeKey(admin, { partnerId })).secret);
  const partner = await keyOf(first.partner);
  const otherPartner = await keyOf(second.partner);
  await makeUnallocated(graph.databaseUrl);
  const printed = async (by: Ask) =>
    there((await sell({ ...cast, partner: by }, `a sale of ${name}`)).secret);
  const namesOf = async ({ partner: id, serials: [serial] }: typeof first, by: Ask) =>
    namesIn(graph.databaseUrl, id, {
      ...unallocated,
      serial: there(serial),
      printedCode: await printed(by),
    });
  const heard: Rivals['heard'] = { customer: [], other: [], partner: [], otherPartner: [] };
  const noting =
    (rival: Rival, ask: Ask): Ask =>
    async (document, variables) => {
      const reply = await ask(document, variables);
      heard[rival].push(JSON.stringify(reply));
      return reply;
    };
  return {
    ...world,
    heard,
    asks: {
      customer: noting('customer', customer), other: noting('other', other),
      partner: noting('partner', partner), otherPartner: noting('otherPartner', otherPartner),
      agent, adjudicator, admin, nobody: graph.anonymously }, // prettier-ignore
    names: { first: await namesOf(first, partner), second: await namesOf(second, otherPartner) },
  };
};
