import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money goes back by the word of another person than the one who asked; what the system asked back anybody may decide. */
const approval = `approval_status text NOT NULL, reason text NOT NULL, requested_by jsonb NOT NULL,
    requested_at timestamptz NOT NULL, decided_by jsonb, decided_at timestamptz, note text, basis jsonb NOT NULL,
    CHECK ((approval_status = 'OPEN') = (decided_by IS NULL) AND (approval_status = 'OPEN') = (decided_at IS NULL)),
    CHECK (decided_by ->> 'principalId' <> requested_by ->> 'principalId')`;

const statements = [
  `ALTER TABLE payment ADD action_url text`,
  `CREATE TABLE refund (
    id text PRIMARY KEY,
    version integer NOT NULL,
    claim_id text NOT NULL REFERENCES claim,
    payment_id text NOT NULL REFERENCES payment,
    status text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency char(3) NOT NULL,
    goodwill_id text,
    refunded_at timestamptz,
    ${approval},
    CHECK ((status = 'REFUNDED') = (refunded_at IS NOT NULL)),
    CHECK (status <> 'REFUNDED' OR approval_status = 'APPROVED')
  )`,
  `CREATE INDEX refund_of_claim ON refund (claim_id)`,
  `CREATE INDEX refund_of_payment ON refund (payment_id)`,
  `CREATE INDEX refund_in_status ON refund (status, id)`,
];

/** Money that goes back to the payer, and where a payer has to confirm. */
export class Refunds1764820000000 implements MigrationInterface {
  readonly name = 'Refunds1764820000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refund');
    await runner.query('ALTER TABLE payment DROP action_url');
  }
}
