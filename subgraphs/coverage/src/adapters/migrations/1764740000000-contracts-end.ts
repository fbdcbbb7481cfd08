import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE contract_request (
    id text PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract, kind text NOT NULL, status text NOT NULL,
    reason text NOT NULL, requested_by jsonb NOT NULL, requested_at timestamptz NOT NULL, decided_by jsonb,
    decided_at timestamptz, note text, basis jsonb NOT NULL, product_return_reference text, refund_minor bigint,
    refund_currency char(3), refunded_at timestamptz,
    CHECK ((status = 'OPEN') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
    CHECK (kind = 'PLAN_RETURN' OR (product_return_reference IS NULL AND refund_minor IS NULL)),
    CHECK ((refund_minor IS NULL) = (refund_currency IS NULL) AND refund_minor >= 0))`,
  `CREATE UNIQUE INDEX contract_request_one_open ON contract_request (contract_id) WHERE status = 'OPEN'`,
  `CREATE INDEX contract_request_open ON contract_request (kind, contract_id) WHERE status = 'OPEN'`,
  `CREATE INDEX contract_request_contract ON contract_request (contract_id, id)`,
  `CREATE TABLE bonus_grant (
    contract_id text PRIMARY KEY REFERENCES service_contract, granted_at timestamptz NOT NULL, revoked_at timestamptz,
    disqualifying_lines text[] NOT NULL, CHECK (revoked_at >= granted_at))`,
];

/** When timers looked at a contract's end; indexed are those that they have still to look at. */
const looks = [
  `ALTER TABLE service_contract ADD COLUMN bonus_checked_at timestamptz, ADD COLUMN expiry_noticed_at timestamptz`,
  `CREATE INDEX service_contract_bonus_due ON service_contract (ends_at)
    WHERE bonus_checked_at IS NULL AND status NOT IN ('TERMINATED', 'RETURNED')`,
  `CREATE INDEX service_contract_expiry_due ON service_contract (ends_at)
    WHERE expiry_noticed_at IS NULL AND status IN ('SCHEDULED', 'ACTIVE')`,
  `CREATE UNIQUE INDEX service_contract_one_follower ON service_contract (renews_id)
    WHERE renews_id IS NOT NULL AND status NOT IN ('TERMINATED', 'RETURNED')`,
];

/** Requests to end contracts, bonus years, and what timers remember of either; one contract follows another at most. */
export class ContractsEnd1764740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...looks]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX service_contract_bonus_due, service_contract_expiry_due, service_contract_one_follower',
    );
    await runner.query(
      'ALTER TABLE service_contract DROP COLUMN bonus_checked_at, DROP COLUMN expiry_noticed_at',
    );
    await runner.query('DROP TABLE bonus_grant, contract_request');
  }
}
