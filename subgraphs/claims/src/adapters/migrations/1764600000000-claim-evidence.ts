import { evidenceScans, evidenceTable } from '@care-graph/kernel/runtime/evidence-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ties = [
  `CREATE TABLE claim_evidence (
    claim_id text NOT NULL REFERENCES claim,
    evidence_id text NOT NULL REFERENCES evidence,
    attached_at timestamptz NOT NULL,
    PRIMARY KEY (claim_id, evidence_id)
  )`,
  `CREATE INDEX claim_evidence_file ON claim_evidence (evidence_id)`,
];

/** Files that prove something about a claim. */
export class ClaimEvidence1764600000000 implements MigrationInterface {
  readonly name = 'ClaimEvidence1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...evidenceTable, ...evidenceScans, ...ties])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE claim_evidence, evidence');
  }
}
