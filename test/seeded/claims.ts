import { invariants } from '../../subgraphs/claims/src/adapters/seed/invariants';
import { coverageRows, livedUntil } from '../support/seeded-programme';

interface Agreement {
  readonly says: string;
  readonly sql: string;
}

/** What has to hold between coverage and claims, said of both: the query gives what breaks it. */
const agreements: readonly Agreement[] = [
  {
    says: 'every hold of the ledger is that of a claim, with the number that the claim has',
    sql: `SELECT held.claim_id AS id FROM coverage.quota_entry held LEFT JOIN claims.claim ON claim.id = held.claim_id
      WHERE held.kind = 'RESERVE' AND (claim.contract_id, claim.claim_number, claim.hold->>'line')
        IS DISTINCT FROM (held.contract_id, held.claim_number, held.line)`,
  },
  {
    says: 'what became of a hold is the same in both',
    sql: `SELECT claim.id FROM claims.claim
      LEFT JOIN coverage.quota_entry held ON held.claim_id = claim.id AND held.kind = 'RESERVE'
      LEFT JOIN coverage.quota_entry ended ON ended.settles_id = held.id
      WHERE claim.hold->>'state' IS DISTINCT FROM CASE WHEN held.id IS NULL THEN NULL ELSE
        CASE ended.kind WHEN 'COMMIT' THEN 'SPENT' WHEN 'RELEASE' THEN 'FREED' ELSE 'HELD' END END`,
  },
  {
    says: 'a unit that was given came in the place of the one that was claimed for, under its number',
    sql: `SELECT claim.id FROM claims.claim
      LEFT JOIN coverage.device unit ON unit.id = claim.replacement->>'deviceId'
      LEFT JOIN coverage.device_serial serial
        ON serial.device_id = unit.id AND serial.value = claim.replacement->'serials'->0->>'value'
      WHERE claim.replacement IS NOT NULL AND (unit.supersedes_id IS DISTINCT FROM claim.device_id OR serial.value IS NULL)`,
  },
  {
    says: 'a claim is about a unit of its contract, by its number',
    sql: `SELECT claim.id FROM claims.claim
      LEFT JOIN coverage.device_binding tie ON tie.contract_id = claim.contract_id AND tie.device_id = claim.device_id
      LEFT JOIN coverage.device_serial serial ON serial.device_id = claim.device_id AND serial.value = claim.serial_number
      WHERE tie.id IS NULL OR serial.value IS NULL`,
  },
  {
    says: 'a claim was opened under cover, for the holder, by the terms that the contract has pinned',
    sql: `SELECT claim.id FROM claims.claim LEFT JOIN coverage.service_contract contract ON contract.id = claim.contract_id
        AND contract.starts_at <= claim.opened_at AND claim.opened_at < contract.ends_at
        AND (contract.holder_id, contract.contract_number, contract.terms_version_id, contract.fee_schedule_id, contract.product_code)
          = (claim.holder_id, claim.contract_number, claim.terms_version_id, claim.fee_schedule_id, claim.product_code)
      WHERE contract.id IS NULL`,
  },
  {
    says: 'a loss that was made good has passed its unit on, locked and paid when the claim says',
    sql: `SELECT claim.id FROM claims.claim JOIN coverage.device unit ON unit.id = claim.device_id
      WHERE claim.flyaway->>'finalAt' IS NOT NULL AND (unit.lock_status, unit.lock_claim_id, unit.lock_locked_at, unit.lock_title_transferred_at)
        IS DISTINCT FROM ('OWNERSHIP_TRANSFERRED', claim.id, (claim.flyaway->>'completedAt')::timestamptz, (claim.flyaway->>'finalAt')::timestamptz)`,
  },
  {
    says: 'a unit that flew away is locked by a claim for that',
    sql: `SELECT unit.id FROM coverage.device unit LEFT JOIN claims.claim ON claim.id = unit.lock_claim_id
      WHERE unit.lock_claim_id IS NOT NULL AND claim.service_type IS DISTINCT FROM 'FLYAWAY'`,
  },
];

const own = (): readonly Agreement[] =>
  invariants.map(({ says, breaches }) => ({
    says,
    sql: breaches.replaceAll('$1', `timestamptz '${livedUntil}'`),
  }));

/** What does not hold of claims, alone and with coverage, in sentences; a change that is made before is undone. */
export const brokenClaims = async (
  databaseUrl: string,
  change = '',
): Promise<readonly string[]> => {
  const before = `SET search_path = claims; SET session_replication_role = replica; BEGIN; ${change}`;
  const broken: string[] = [];
  for (const { says, sql } of [...own(), ...agreements]) {
    const rows = await coverageRows(databaseUrl, sql, [], before);
    if (rows.length > 0) broken.push(`not: ${says}`);
  }
  return broken;
};
