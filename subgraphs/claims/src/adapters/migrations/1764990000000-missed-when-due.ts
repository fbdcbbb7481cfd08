import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was missed is so since the instant when it was due, as the clock has it, and not since something late was done. */
export class MissedWhenDue1764990000000 implements MigrationInterface {
  readonly name = 'MissedWhenDue1764990000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET deadlines = (
        SELECT jsonb_agg(CASE WHEN one->>'state' = 'MISSED' THEN one || jsonb_build_object('settledAt', one->'dueAt')
          ELSE one END ORDER BY place) FROM jsonb_array_elements(deadlines) WITH ORDINALITY every (one, place))
      WHERE deadlines @> '[{"state": "MISSED"}]'`);
    await runner.query(`UPDATE quote SET deadline = deadline || jsonb_build_object('settledAt', deadline->'dueAt')
      WHERE deadline->>'state' = 'MISSED'`);
  }

  async down(): Promise<void> {
    // When the late thing was done, other parts of the claim say.
  }
}
