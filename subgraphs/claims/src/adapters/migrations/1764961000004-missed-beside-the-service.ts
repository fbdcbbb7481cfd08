import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is paid beside the service never took a claim with it, though its deadline said so. */
export class MissedBesideTheService1764961000004 implements MigrationInterface {
  readonly name = 'MissedBesideTheService1764961000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE quote SET deadline = deadline || CASE purpose
      WHEN 'SURCHARGE' THEN '{"onMiss": "REFUSABLE"}'::jsonb ELSE '{"onMiss": "FLAG"}'::jsonb END
      WHERE purpose IN ('SURCHARGE', 'SHIPPING')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE quote SET deadline = deadline || '{"onMiss": "AUTO_CANCEL"}' WHERE purpose IN ('SURCHARGE', 'SHIPPING')`,
    );
  }
}
