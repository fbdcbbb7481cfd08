import { Client } from 'pg';
import type { Ask } from '../support/graph';
import { videoOfEachContract } from '../support/crowded-contracts';
import { startTestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  elect,
  eventually,
  openClaim,
  pay,
  replaced,
  sell,
} from '../support/journey';
import * as atDesk from '../generated/admin';
import * as send from '../generated/customer';
import { there } from '../support/there';
import { giveEachOwner } from './things-of-owners';

/** What gives away whose a thing is: ids, numbers and what people are called. */
export interface Marks {
  readonly contracts: readonly string[];
  readonly claims: readonly string[];
  readonly codes: readonly string[];
  readonly contractNumbers: readonly string[];
  readonly claimNumbers: readonly string[];
  readonly person: string;
  readonly partner: string;
  /** Units that no contract of the other one ever covered. */
  readonly serials: readonly string[];
}

/** A programme in which two customers had the same units one after the other, each from a partner of their own. */
export interface MixedOwners {
  readonly cast: Cast;
  readonly first: Marks;
  readonly second: Marks;
  readonly serials: readonly string[];
  readonly jobs: readonly string[];
  stop(): Promise<void>;
}

const serials = ['RS4-RESOLD', 'RS4-ELDEST', 'RS4-MIDDLE', 'RS4-NEWEST'] as const;
const [resold, eldest, middle, newest] = serials;

/** The unit as the customer has it now was replaced under a claim. */
const replacement = async (cast: Cast, serial: string, newSerial: string): Promise<void> => {
  const opened = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
  const { id: claimId } = there(opened.claim);
  await assessed(cast, claimId, serial);
  const { claim } = accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
  accepted(await pay(cast.customer, there(there(claim).election?.quote).id));
  await replaced(cast, claimId, newSerial);
  const unit = async (ask: Ask) =>
    dataOf(await ask(send.DevicePageDocument, { serialNumber: newSerial, asOf: null })).device;
  await eventually(
    () => unit(cast.customer),
    (device) => device !== null,
  );
};

const secondOwner = async (cast: Cast): Promise<void> => {
  const later: Cast = { ...cast, customer: cast.other, partner: cast.otherPartner };
  for (const serial of [resold, middle]) {
    const { secret } = await sell(later, `second sale of ${serial}`);
    accepted(await activate(later.customer, anEnrollment(there(secret), serial)));
  }
  await replacement(later, resold, newest);
  accepted(await openClaim(later.customer, aClaim(later, middle)));
};

/** Gives the second partner codes of the batch that the first one has codes of. */
const splitBatch = async (db: Client): Promise<void> => {
  await db.query(
    `UPDATE coverage.activation_code SET partner_id = 'prt_other'
     WHERE id IN (SELECT id FROM coverage.activation_code WHERE status = 'ALLOCATED' ORDER BY id DESC LIMIT 5)`,
  );
};

/** An agent sees the claims of their own centre; the second owner's are brought to another one. */
const moveClaims = async (db: Client): Promise<void> => {
  await db.query(
    `INSERT INTO catalog.service_center
       (code, id, name, kind, address, region_code, authorizations, intake_channels, position, source)
     SELECT 'SC-PL-1', 'scn_pl', 'Service Centre Poland 1 (synthetic)', kind, address, region_code, authorizations,
       intake_channels, position + 1000, source
     FROM catalog.service_center WHERE code = 'SC-DE-1'`,
  );
  await db.query(
    `UPDATE claims.claim SET service_center_code = 'SC-PL-1' WHERE contract_id IN
       (SELECT id FROM coverage.service_contract WHERE partner_id = 'prt_other')`,
  );
};

const column = async (db: Client, sql: string, value?: string): Promise<readonly string[]> => {
  const { rows } = await db.query<{ one: string }>(sql, value === undefined ? [] : [value]);
  return rows.map(({ one }) => one);
};

const marksOf = async (
  db: Client,
  partner: string,
  known: Pick<Marks, 'person' | 'serials'>,
): Promise<Marks> => {
  const ofPartner = (what: string) =>
    column(
      db,
      `SELECT ${what} AS one FROM coverage.service_contract WHERE partner_id = $1`,
      partner,
    );
  const ofClaims = (what: string) =>
    column(
      db,
      `SELECT claim.${what} AS one FROM claims.claim JOIN coverage.service_contract c ON c.id = claim.contract_id
       WHERE c.partner_id = $1`,
      partner,
    );
  return {
    ...known,
    partner,
    contracts: await ofPartner('id'),
    claims: await ofClaims('id'),
    codes: await column(
      db,
      `SELECT id AS one FROM coverage.activation_code WHERE partner_id = $1 AND sale_reference IS NOT NULL`,
      partner,
    ),
    contractNumbers: await ofPartner('contract_number'),
    claimNumbers: await ofClaims('claim_number'),
  };
};

/** Terms that nobody but who publishes them may see yet. */
const draftTerms = async ({ admin }: Cast): Promise<void> => {
  const input = {
    code: '2027-draft',
    generation: 'RETAIL_2025',
    validFrom: '2027-07-01',
    obligor: 'Another company',
    sourceDocument: 'terms.pdf',
  } as const;
  accepted(dataOf(await admin(atDesk.DraftTermsVersionDocument, { input })).draftTermsVersion);
};

/** Every unit of the first owner's is the second owner's a year later; one of them was a replacement by then. */
export const startMixedOwners = async (name: string): Promise<MixedOwners> => {
  const graph = await startTestGraph(name, '2026-03-01T10:00:00Z');
  const cast = await castOf(graph);
  const db = new Client({ connectionString: graph.databaseUrl });
  await db.connect();
  try {
    await splitBatch(db);
    await coveredUnit(cast, resold);
    await coveredUnit(cast, eldest);
    await replacement(cast, eldest, middle);
    graph.moveTo('2027-04-01T10:00:00Z');
    await secondOwner(cast);
    await moveClaims(db);
    await draftTerms(cast);
    for (const statement of videoOfEachContract) await db.query(statement);
    await giveEachOwner(db);
    return {
      cast,
      serials,
      first: await marksOf(db, 'prt_demo', { person: 'rasa@example.com', serials: [eldest] }),
      second: await marksOf(db, 'prt_other', { person: 'other@example.com', serials: [newest] }),
      jobs: await column(db, 'SELECT id AS one FROM coverage.job'),
      stop: () => graph.stop(),
    };
  } finally {
    await db.end();
  }
};
