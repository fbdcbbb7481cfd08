import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the claims on record hold of their plans' uses, which until now followed from where they stood. */
const holdsOnRecord = `UPDATE claim SET hold = jsonb_build_object('line', 'REPLACEMENT', 'state', CASE
    WHEN status = 'AWAITING_PAYMENT' THEN 'HELD' WHEN status = 'CANCELLED' THEN 'FREED' ELSE 'SPENT' END)
  WHERE election->>'remedy' = 'REPLACEMENT'`;

/** Keeps what a claim holds of its plan, and what was decided on it. */
export class HoldsAndDecisions1764700000000 implements MigrationInterface {
  readonly name = 'HoldsAndDecisions1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE claim ADD hold jsonb, ADD decisions jsonb NOT NULL DEFAULT '[]'`,
    );
    await runner.query(holdsOnRecord);
    await runner.query('ALTER TABLE election_attempt ADD held_money jsonb');
    await runner.query(
      `CREATE INDEX claim_return_due ON claim (next_due_at) WHERE status = 'AWAITING_RETURN'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE election_attempt DROP held_money');
    await runner.query('DROP INDEX claim_return_due');
    await runner.query('ALTER TABLE claim DROP hold, DROP decisions');
  }
}
