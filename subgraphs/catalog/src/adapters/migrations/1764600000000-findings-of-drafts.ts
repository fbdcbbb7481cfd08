import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Findings about drafts are told from others; the catalogue is looked through once more, since those on record do not say it. */
export class FindingsOfDrafts1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE data_quality_finding ADD is_of_draft boolean NOT NULL DEFAULT false;
      DELETE FROM data_quality_check`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE data_quality_finding DROP is_of_draft');
  }
}
