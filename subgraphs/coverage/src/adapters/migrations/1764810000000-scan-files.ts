import { evidenceScans, undoEvidenceScans } from '@care-graph/kernel/runtime/evidence-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets files wait until they have been scanned. */
export class ScanFiles1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of evidenceScans) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoEvidenceScans);
  }
}
