import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions name the terms that they sell under by programme and generation; those on record sell whatever there was of each. */
export class TermsSoldInRegions1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE region ADD sold_terms text[] NOT NULL DEFAULT '{}';
      UPDATE region SET sold_terms = ARRAY(
        SELECT DISTINCT t.programme || '/' || t.generation FROM terms_version t
        WHERE t.generation = ANY(region.terms_generations) ORDER BY 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE region DROP sold_terms');
  }
}
