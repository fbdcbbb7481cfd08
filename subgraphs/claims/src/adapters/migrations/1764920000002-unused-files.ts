import { evidenceKeeping, undoEvidenceKeeping } from '@care-graph/kernel/runtime/evidence-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const isUsed = `EXISTS (SELECT FROM claim_evidence WHERE evidence_id = evidence.id)`;

/** Keeps until when a file is kept that nothing names. */
export class UnusedFiles1764920000002 implements MigrationInterface {
  readonly name = 'UnusedFiles1764920000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of evidenceKeeping(isUsed)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoEvidenceKeeping);
  }
}
