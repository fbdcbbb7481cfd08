import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE notice (
    id text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim,
    kind text NOT NULL,
    letter text NOT NULL,
    medium text NOT NULL,
    due_at timestamptz,
    amount_minor bigint,
    currency char(3),
    state text NOT NULL,
    created_at timestamptz NOT NULL,
    sent_at timestamptz,
    delivered_at timestamptz,
    CONSTRAINT notice_amount CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CONSTRAINT notice_sent_when CHECK (state = 'RECORDED' OR (state = 'SENT') = (sent_at IS NOT NULL))
  )`,
  `CREATE INDEX notice_of_claim ON notice (claim_id, id)`,
  `CREATE UNIQUE INDEX notice_one_reminder ON notice (claim_id, due_at) WHERE letter = 'DEADLINE_NEAR'`,
  `ALTER TABLE claim ADD COLUMN reminded_of timestamptz`,
  `CREATE INDEX claim_due_soon ON claim (next_due_at)
    WHERE closed_at IS NULL AND reminded_of IS DISTINCT FROM next_due_at`,
  // Nobody is told now of what was due before there was mail.
  `UPDATE claim SET reminded_of = next_due_at`,
];

/** What holders are told of their claims, what became of each message, and what they were reminded of. */
export class ClaimNotices1764840000000 implements MigrationInterface {
  readonly name = 'ClaimNotices1764840000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX claim_due_soon');
    await runner.query('ALTER TABLE claim DROP COLUMN reminded_of');
    await runner.query('DROP TABLE notice');
  }
}
