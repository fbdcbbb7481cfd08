import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim that has ended is not flagged: nothing is left to decide. */
export class EndedClaimsUnflagged1764970000001 implements MigrationInterface {
  readonly name = 'EndedClaimsUnflagged1764970000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'UPDATE claim SET is_flagged = false WHERE is_flagged AND closed_at IS NOT NULL',
    );
  }

  async down(): Promise<void> {
    // Which of them were flagged is not known any more, and nothing asks.
  }
}
