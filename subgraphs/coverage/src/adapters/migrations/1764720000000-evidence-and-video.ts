import { evidenceTable } from '@care-graph/kernel/runtime/evidence-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  ...evidenceTable,
  `CREATE TABLE video_verification (
    id text PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract, evidence_id text NOT NULL REFERENCES evidence,
    status text NOT NULL, submitted_at timestamptz NOT NULL, decided_at timestamptz, decided_by jsonb, rejection text, note text,
    approval_hours integer CHECK (approval_hours > 0), activate_by timestamptz, settled_at timestamptz, basis jsonb NOT NULL,
    version integer NOT NULL,
    CHECK ((status = 'IN_REVIEW') = (decided_at IS NULL)), CHECK ((status = 'REJECTED') = (rejection IS NOT NULL)),
    CHECK ((status IN ('APPROVED', 'USED', 'LAPSED')) = (activate_by IS NOT NULL AND approval_hours IS NOT NULL)))`,
  `CREATE INDEX video_verification_contract ON video_verification (contract_id, id)`,
  `CREATE INDEX video_verification_evidence ON video_verification (evidence_id)`,
  `CREATE INDEX video_verification_queue ON video_verification (status, id)`,
  // A contract waits for one decision, or for one activation, at a time.
  `CREATE UNIQUE INDEX video_verification_open ON video_verification (contract_id) WHERE status IN ('IN_REVIEW', 'APPROVED')`,
];

const contracts = [
  `ALTER TABLE service_contract ADD COLUMN activate_by timestamptz`,
  `ALTER TABLE service_contract ADD CONSTRAINT service_contract_activate_by
    CHECK ((status = 'AWAITING_ACTIVATION') = (activate_by IS NOT NULL))`,
  `CREATE INDEX service_contract_approval ON service_contract (activate_by, id) WHERE status = 'AWAITING_ACTIVATION'`,
];

/** Files that prove something, and the videos that open the way once the window is closed. */
export class EvidenceAndVideo1764720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...contracts]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE video_verification, evidence');
    await runner.query(
      'ALTER TABLE service_contract DROP CONSTRAINT service_contract_activate_by, DROP COLUMN activate_by',
    );
  }
}
