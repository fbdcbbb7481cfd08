import { Client } from 'pg';
import {
  type CopiedTable,
  type Copies,
  copyRows,
  further,
  hundred,
  type Names,
  type Parents,
  type Size,
  suffixOf,
} from './copied-rows';
import {
  catalogRows,
  furtherCatalogRows,
  guardedParts,
  memberCopies,
  memberRows,
  spareCopies,
  spareRows,
} from './crowded-catalog';
import {
  claimRows,
  coverageRows,
  furtherRows,
  held,
  keptRows,
  lineageRows,
  succeeding,
  videoOfEachContract,
} from './crowded-contracts';
import { claimFileRows, fileOfEachClaim, furtherClaimFiles } from './crowded-claim-files';
import { moneyOfEachClaim } from './crowded-money';
import { adjustmentOfContract } from './crowded-quotas';
import { importOfEachBatch } from './crowded-jobs';
import { furtherUnitRows, tiesOfUnits, unitRows } from './crowded-units';
import { crowdedDocuments, crowdedLog, furtherKeyRows, keyRows, rotatedKey } from './crowded-keys';
import {
  accepted,
  aClaim,
  assessed,
  type Cast,
  coveredUnit,
  elect,
  openClaim,
  pay,
  replaced,
} from './journey';

/** A contract whose unit was replaced under a first claim, and whose second claim waits for a choice. */
const oneOfEach = async (cast: Cast): Promise<void> => {
  await coveredUnit(cast, 'RS4-0001');
  const open = async (serial: string): Promise<string> => {
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
    await assessed(cast, claim?.id ?? '', serial);
    return claim?.id ?? '';
  };
  const claimId = await open('RS4-0001');
  const { claim } = accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
  await pay(cast.customer, claim?.election?.quote?.id ?? '');
  await replaced(cast, claimId, 'RS4-0002');
  await open('RS4-0002');
  await rotatedKey(cast);
};

/** The names in the rows of one of each, and in those of the catalog that they point to. */
const names: Names = {
  own: [
    '[a-z]{3}_[0-9a-f]{32}', 'job_[0-9a-f]{32}_\\d{7}', '(?:prt|str)_(?:demo|other)', '[0-9a-f]{64}', '(?:sale of )?RS4-\\d+',
    '(?:CG|CLM|RMA)-\\d{4}-\\d+', 'dev-customer', 'key-\\d+', 'demonstration sku_[0-9a-f]{26}',
    'cg_live_[0-9A-Z]{12}',
  ].join('|'),
  terms: [
    '[a-z]{3}_[0-9a-f]{26}', 'rs-4-mini', 'RS', 'LT', 'SC-DE-1', 'Z-14', '2023-tc', 'gimbal', 'grip',
    'gimbal_body', 'gimbal_motor', '\\d{13}', 'CP\\.SH\\.CR000376\\.01',
  ].join('|'),
}; // prettier-ignore

/** What the journey left out, so that every field of a row has something to look up. */
const completed = [
  `UPDATE catalog.region SET terms_generations = '{RENEWABLE_2023}'`,
  // No later terms lead the list of the copies, and no plan of the same length stands behind theirs.
  `UPDATE catalog.terms_version SET status = 'RETIRED' WHERE code = '2025-retail'`,
  `UPDATE catalog.plan_sku SET status = 'WITHDRAWN' WHERE status = 'PUBLISHED' AND product_code > 'rs-4-mini'`,
  // No edition is newer than the copies of the one that the contract pinned.
  `UPDATE catalog.terms_version SET status = 'RETIRED' WHERE code = '2025-retail'`,
  // What is granted and not offered is what the check of terms reports of every copy.
  `INSERT INTO catalog.terms_clause (id, terms_id, rule_id, kind, reference, position, plan_months, content, texts, source)
     SELECT 'cls_' || repeat('0', 26), terms_id, rule_id, kind, 'granted', 0, 12,
       content || '{"line": "MAINTENANCE", "count": 1, "flyawayCount": null}', texts, source FROM catalog.terms_clause
     WHERE kind = 'QUOTA' AND terms_id = (SELECT id FROM catalog.terms_version WHERE code = '2023-tc') LIMIT 1`,
  `UPDATE claims.claim SET assessment = jsonb_set(jsonb_set(jsonb_set(assessment, '{estimate,0,componentCode}', '"gimbal"'),
     '{estimate,0,basis}', (SELECT basis FROM coverage.quota_entry WHERE kind = 'GRANT')), '{flags}',
     (SELECT jsonb_build_array(jsonb_build_object('id', id, 'reference', reference)) FROM catalog.terms_clause
      WHERE terms_id = claim.terms_version_id AND kind = 'EXCLUSION' ORDER BY position LIMIT 1))`,
  `UPDATE claims.claim SET receipt = jsonb_set(receipt, '{checks,0,received}', '0') WHERE status = 'AWAITING_ELECTION'`,
  `UPDATE claims.claim SET incident_id = (SELECT incident_id FROM claims.claim WHERE status = 'COMPLETED')`,
  `UPDATE claims.claim SET decisions = jsonb_build_array(jsonb_build_object('id', 'adc_' || substr(id, 5), 'outcome', 'ACCEPTED_LATE',
     'refusalCode', null, 'reason', 'It was late.', 'decidedAt', opened_at, 'decidedBy', opened_by,
     'basis', (SELECT basis FROM coverage.quota_entry WHERE kind = 'GRANT')))`,
  `UPDATE claims.quote SET lines = jsonb_set(lines, '{0,componentCode}', '"gimbal"')`,
  ...videoOfEachContract,
  ...fileOfEachClaim,
  ...moneyOfEachClaim,
  adjustmentOfContract,
  ...importOfEachBatch,
  // The first of a list has no less to look up than the others.
  ...['quota_adjustment', 'video_verification'].map(
    (table) =>
      `UPDATE coverage.${table} SET basis = (SELECT basis FROM coverage.quota_entry WHERE kind = 'GRANT')`,
  ),
  ...tiesOfUnits,
  // Nothing that was put off until later may run while statements are counted.
  `DELETE FROM claims_jobs._private_jobs`,
  `DELETE FROM coverage_jobs._private_jobs`,
];

/** Which copies have long lists; lineages have copies of their own, since all units of one share its contracts. */
const many: Parents = { 10: 10, 100: 100 };
const manyUnits: Parents = { 10: 30, 100: 60 };
const manyContracts: Parents = { 10: 40, 100: 70 };

const guards = async (db: Client, are: 'DISABLE' | 'ENABLE'): Promise<void> => {
  for (const table of guardedParts) await db.query(`ALTER TABLE ${table} ${are} TRIGGER USER`);
};

const fill = async (db: Client): Promise<void> => {
  await guards(db, 'DISABLE');
  const copy = async (copies: Copies, tables: readonly CopiedTable[]): Promise<void> => {
    for (const table of tables) await copyRows(db, copies, names, table);
  };
  for (const statement of completed) await db.query(statement);
  await copy(spareCopies, spareRows);
  await copy(memberCopies, memberRows);
  await copy(hundred, [
    ...catalogRows,
    ...coverageRows(),
    ...unitRows,
    ...claimRows(),
    ...claimFileRows,
    ...keptRows,
    ...keyRows,
  ]);
  await copy(further('~8', many), [
    ...coverageRows(held), ...claimRows(held), ...claimFileRows, ...furtherKeyRows,
  ]); // prettier-ignore
  await copy(further('~7', manyContracts), coverageRows(succeeding));
  await copy(further('~6', manyUnits), lineageRows);
  await copy(further('.', many), [
    ...furtherCatalogRows,
    ...furtherRows,
    ...furtherUnitRows,
    ...furtherClaimFiles,
  ]);
  await db.query(crowdedLog);
  for (const statement of crowdedDocuments) await db.query(statement);
  // Contracts that follow others have no claims of their own to make good for.
  await db.query(
    `DELETE FROM coverage.quota_adjustment made WHERE NOT EXISTS (SELECT FROM claims.claim WHERE claim.id = made.claim_id)`,
  );
  await guards(db, 'ENABLE');
  await db.query('ANALYZE');
};

/** The names of what the copies were made from. */
export type Crowd = Readonly<
  Record<'contract' | 'claim' | 'code' | 'job' | 'plan' | 'schedule' | 'terms', string>
>;

const originals = async (db: Client): Promise<Crowd> => {
  const { rows } = await db.query<Crowd>(
    `SELECT contract.id AS contract, contract.activation_code_id AS code, batch.job_id AS job, contract.plan_sku_id AS plan,
       contract.fee_schedule_id AS schedule, contract.terms_version_id AS terms, claim.id AS claim
     FROM coverage.service_contract contract JOIN claims.claim ON claim.contract_id = contract.id AND claim.status = 'COMPLETED'
     JOIN coverage.activation_code code ON code.id = contract.activation_code_id
     JOIN coverage.code_batch batch ON batch.id = code.batch_id
     WHERE contract.contract_number = 'CG-2026-000001'`,
  );
  const [row] = rows;
  if (!row) throw new Error('The contract that everything is copied from is missing.');
  return row;
};

/**
 * Makes a hundred of everything that the graph has lists of, each with partners, products, terms and fees of its own;
 * of each kind one has a list of ten rows and one a list of a hundred.
 */
export const crowd = async (cast: Cast): Promise<Crowd> => {
  await oneOfEach(cast);
  const db = new Client({ connectionString: cast.graph.databaseUrl });
  await db.connect();
  try {
    await fill(db);
    return await originals(db);
  } finally {
    await db.end();
  }
};

/** The variables that an operation over lists may use. */
export const variableTypes = {
  n: 'Int!', contract: 'ID!', claim: 'ID!', code: 'ID!', job: 'ID!', plan: 'ID!', schedule: 'ID!', terms: 'ID!', serial: 'String!',
  replaced: 'String!', covered: 'String!', product: 'String!', member: 'String!', center: 'String!',
  generation: 'TermsGeneration!', edition: 'ID!',
} as const; // prettier-ignore

const generationOf: Readonly<Record<Size, string>> = {
  1: 'CLASSIC_2018',
  10: 'PLUS_2021',
  100: 'TWO_TIER_2022',
};

const serialIn = (parents: Parents, size: Size): string =>
  `RS4-0001${suffixOf(size === 1 ? 1 : parents[size])}`;

/** The thing of each kind whose lists have so many rows. */
export const variablesFor = (
  { contract, claim, code, job, plan, schedule, terms }: Crowd,
  size: Size,
): Readonly<Record<keyof typeof variableTypes, unknown>> => {
  const suffix = suffixOf(size);
  return {
    n: size,
    contract: contract + suffix,
    claim: claim + suffix,
    code: code + suffix,
    job: job + suffix,
    plan: plan + suffix,
    schedule: schedule + suffix,
    terms: terms + suffix,
    serial: serialIn(many, size),
    replaced: serialIn(manyUnits, size),
    covered: serialIn(manyContracts, size),
    product: `rs-4-mini${suffix}`,
    member: `rs-4-mini~+${size}.1`,
    center: `SC-DE-1${suffix}`,
    generation: generationOf[size],
    edition: terms,
  };
};
