import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // All of a fee may be given up.
  `ALTER TABLE quote DROP CONSTRAINT quote_total_minor_check, ADD CONSTRAINT quote_total_minor_check CHECK (total_minor >= 0)`,
  `CREATE TABLE goodwill (
    id text PRIMARY KEY,
    version integer NOT NULL,
    claim_id text NOT NULL REFERENCES claim,
    kind text NOT NULL,
    amount jsonb,
    deadline text,
    approval_status text NOT NULL, reason text NOT NULL, requested_by jsonb NOT NULL, requested_at timestamptz NOT NULL,
    decided_by jsonb, decided_at timestamptz, note text, basis jsonb NOT NULL,
    CHECK ((amount IS NULL) = (kind = 'DEADLINE_WAIVER') AND (deadline IS NULL) = (amount IS NOT NULL)),
    CHECK ((approval_status = 'OPEN') = (decided_by IS NULL) AND (approval_status = 'OPEN') = (decided_at IS NULL)),
    CHECK (decided_by ->> 'principalId' <> requested_by ->> 'principalId')
  )`,
  `CREATE INDEX goodwill_of_claim ON goodwill (claim_id)`,
  `CREATE INDEX goodwill_in_status ON goodwill (approval_status, id)`,
  `ALTER TABLE refund ADD CONSTRAINT refund_of_goodwill FOREIGN KEY (goodwill_id) REFERENCES goodwill`,
];

/** Kindnesses outside the terms, each the word of two people. */
export class Goodwill1764820000001 implements MigrationInterface {
  readonly name = 'Goodwill1764820000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE refund DROP CONSTRAINT refund_of_goodwill');
    await runner.query('DROP TABLE goodwill');
    await runner.query(
      `ALTER TABLE quote DROP CONSTRAINT quote_total_minor_check, ADD CONSTRAINT quote_total_minor_check CHECK (total_minor > 0)`,
    );
  }
}
